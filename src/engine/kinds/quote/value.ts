/** What a quote is: words said to be somebody's own. */

/** `speech` is told as said or written by somebody, `scare` one to three words at arm's length, `title` the name of a work. */
export type QuoteManner = 'speech' | 'scare' | 'title';

/**
 * One pair of marks is one quote. “We are ready,” he said, “to talk” gives two, both with the speaker "he", since a
 * mention that reached over both would swallow the words between them.
 */
export interface QuoteValue {
  /** The words between the marks, as written, less a closing comma, which is the reporter's. */
  readonly words: string;
  readonly manner: QuoteManner;
  /** As the passage names the speaker: "Lavrov", "he", "State Department spokeswoman Tammy Bruce". */
  readonly speaker: string | undefined;
  /** Who passed the words on, where that is somebody else: "Bruce" in “Rubio called for "good-faith dialogue", Bruce said”. */
  readonly relayedBy?: string | undefined;
}

/** Whether a speaker's phrase names none. Whom "he" means is too often unclear to accuse anybody of. */
export function isNobodyNamed(speaker: string | undefined): boolean {
  return speaker === undefined || /^(?:s?he|they|it|i|we)$/i.test(speaker);
}
