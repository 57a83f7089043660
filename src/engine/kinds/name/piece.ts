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
  /** An ordinary word that at best is somebody's surname. */
  readonly surname: boolean;
}

/** A name of tokens `first` to `last`, both included, without role and title. */
export function bare(first: number, last: number, doubtful: boolean, demonym: boolean): Piece {
  return { first, last, roleFirst: -1, roleLast: -1, titleFirst: -1, titleLast: -1, doubtful, demonym, surname: false };
}

/** A name only if the document has the word by itself or as a surname: "Burns said" after "Nicholas Burns". */
export function maybeSurname(at: number): Piece {
  return {
    first: at,
    last: at,
    roleFirst: -1,
    roleLast: -1,
    titleFirst: -1,
    titleLast: -1,
    doubtful: true,
    demonym: false,
    surname: true,
  };
}
