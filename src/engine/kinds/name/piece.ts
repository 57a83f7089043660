/** One name by its tokens, both included; `role` and `title` likewise, where the run held them. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  readonly roleFirst: number;
  readonly roleLast: number;
  readonly titleFirst: number;
  readonly titleLast: number;
  readonly doubtful: boolean;
  readonly demonym: boolean;
}

export function bare(first: number, last: number, doubtful: boolean, demonym: boolean): Piece {
  return { first, last, roleFirst: -1, roleLast: -1, titleFirst: -1, titleLast: -1, doubtful, demonym };
}
