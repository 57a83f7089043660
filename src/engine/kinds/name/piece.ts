/** How the names of a run are handed on: as numbers, since an object for each would be the most that a text makes. */

/** What is known of a name before its neighbours are looked at; to be added up. */
export const how = {
  plain: 0,
  /** Only the document can tell that it is a name. */
  doubtful: 1,
  demonym: 2,
  /** An ordinary word that at best is somebody's surname. */
  surname: 4,
} as const;

/** A name only if the document has the word by itself or as a surname: "Burns said" after "Nicholas Burns". */
export const maybeSurname = how.doubtful | how.surname;

/** The role and the title before a name in its run, by their tokens, both included; -1 where there is none. */
export interface Led {
  readonly roleFirst: number;
  readonly roleLast: number;
  readonly titleFirst: number;
  readonly titleLast: number;
}

/** Takes the name of tokens `first` to `last`, both included; `known` is made of {@link how}. */
export type Emit = (first: number, last: number, known: number, led?: Led) => void;
