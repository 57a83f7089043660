/** The steps of strictness, which a user chooses between. */

/**
 * How much a user wants to be told of; each step's errors found and false alarms on labelled drafts are in the README.
 * `everything` is no user's choice: where there is no source at all, a draft is asked for what it claims.
 */
export type Strictness = 'lenient' | 'balanced' | 'strict' | 'everything';

/** What a claim is flagged for though no source contradicts it. */
export interface StrictnessStep {
  /** A word that the draft adds to a name which the sources have: "Jian" of "Jian Ghomeshi". */
  readonly addedWords: boolean;
  /** "thousands", "dozens", where no source counts. */
  readonly vagueCounts: boolean;
  /** Up to three words in quotation marks that no source has: all of them, or those where a source quotes others. */
  readonly shortQuotes: 'none' | 'rivalled' | 'all';
  /** "last year", "this week" in a draft that has no date. */
  readonly openTimes: boolean;
  /** Words that news adds to names as it likes: "Athletic" of "Oldham Athletic". */
  readonly usualWords: boolean;
  /** "the two leaders", "for the second time": what a reader counts for himself. */
  readonly ownCounts: boolean;
  /** Names, dates and figures that no source has, within a quotation that none has either and that is flagged itself. */
  readonly quotedClaims: boolean;
  /** Datelines, bylines, the day of publication: what no source of the story can have. */
  readonly frames: boolean;
}

/** Each step flags what the one before it does, and more. */
export const strictnessSteps: Readonly<Record<Strictness, StrictnessStep>> = {
  lenient: {
    addedWords: false,
    vagueCounts: false,
    shortQuotes: 'none',
    openTimes: false,
    usualWords: false,
    ownCounts: false,
    quotedClaims: false,
    frames: false,
  },
  balanced: {
    addedWords: true,
    vagueCounts: true,
    shortQuotes: 'rivalled',
    openTimes: false,
    usualWords: false,
    ownCounts: false,
    quotedClaims: false,
    frames: false,
  },
  strict: {
    addedWords: true,
    vagueCounts: true,
    shortQuotes: 'all',
    openTimes: true,
    usualWords: true,
    ownCounts: false,
    quotedClaims: true,
    frames: false,
  },
  everything: {
    addedWords: true,
    vagueCounts: true,
    shortQuotes: 'all',
    openTimes: true,
    usualWords: true,
    ownCounts: true,
    quotedClaims: true,
    frames: true,
  },
};
