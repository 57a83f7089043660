/** What a name is: who or what is meant, with the title and role that stand beside it. */

/** What bears a name; `other` is a thing, an event or a work. */
export type NameType = 'person' | 'organisation' | 'place' | 'other';

/** A name of somebody or something, with what stands beside it. */
export interface NameValue {
  /** As written, without title, role and possessive: "Rustem Umerov". */
  readonly name: string;
  /**
   * Folded words of {@link name}, in order, without connecting words and particles that spellings drop: ["rustem",
   * "umerov"], ["bank", "england"], ["osama", "laden"]. An initial is one letter: ["j", "k", "rowling"].
   */
  readonly parts: readonly string[];
  readonly type: NameType;
  /** Folded, as written beside the name: "ukrainian defense minister", "head of the peace talk delegation". */
  readonly role: string | undefined;
  /** Folded honorific or rank: "mr", "sir", "ch insp". */
  readonly title: string | undefined;
  /**
   * A sentence's first word or a common word in capitals: a name only if the document says so elsewhere; a doubtful
   * person only if it has the word by itself or as a surname.
   */
  readonly doubtful: boolean;
  /** Whether it is a nationality word rather than the name itself: "Turkish" for Turkey. `name` keeps the word. */
  readonly demonym: boolean;
}
