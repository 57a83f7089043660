/** What a figure is: a number or a range of numbers, of something. */

/**
 * `share` is a part of one (20 % is 0.2), `point` a percentage point, `times` a multiple ("doubled", "three times");
 * money has its ISO 4217 code; measures and times their English singular ("kilometre", "week", "year").
 */
export type Unit = string;

/** How the text binds the number. `over` is "more than", `atLeast` "at least", `about` any hedge, `nearly` "almost". */
export type Bound = 'exact' | 'about' | 'nearly' | 'over' | 'atLeast' | 'under' | 'atMost';

/** What sort of figure it is: two of different forms are seldom compared. `share` is a part of 1, `score` the result of a match, `vague` a count without a number ("dozens"). */
export type FigureForm =
  | 'cardinal'
  | 'ordinal'
  | 'score'
  | 'money'
  | 'share'
  | 'measure'
  | 'age'
  | 'duration'
  | 'vague';

/** A figure as a text states it, in the unit that its words are reckoned in. */
export interface FigureValue {
  readonly form: FigureForm;
  /** Least and greatest value that the words allow, in {@link unit}; `undefined` is an open side: "more than 50,000" has low 50000 and no high. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly bound: Bound;
  /** What the last stated digit is worth: 100,000 in "1.2 million", 1 in "1,013"; for words 1 ("twelve") or the scale ("two million": 1,000,000). */
  readonly step: number;
  readonly unit: Unit | undefined;
  /** Head noun of what is counted, singular and folded: "troop" in "50,000 Russian troops". */
  readonly counted: string | undefined;
  /** Folded words between number and head noun, or that narrow it: ["russian"]. */
  readonly modifiers: readonly string[];
  /** Folded singular of what the figure is per: "year" in "£4m a year", "each" in "1,000 prisoners each". */
  readonly per: string | undefined;
  /** The second number of a score: 2 in "6-2"; `low` and `high` are the first. */
  readonly against: number | undefined;
}
