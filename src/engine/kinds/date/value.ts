/** What a date is: an interval of days, with what the text states kept apart from what it implies. */

/** Days since 1970-01-01 in the proleptic Gregorian calendar; negative before. */
export type Day = number;

/** Of the northern half of the earth. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
/** Which third of the stated time is meant; it narrows no interval. */
export type Portion = 'early' | 'mid' | 'late';
/** A time of day without an hour. */
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

/** Days that are found by rule from the year; those with a fixed day ("Boxing Day") are stated as month and day. */
export type MovableFeast =
  | 'easter'
  | 'goodFriday'
  | 'easterMonday'
  | 'thanksgiving'
  | 'blackFriday'
  | 'mothersDay'
  | 'fathersDay'
  | 'memorialDay'
  | 'labourDay'
  | 'martinLutherKingDay'
  | 'presidentsDay'
  | 'columbusDay'
  | 'shroveTuesday'
  | 'ashWednesday'
  | 'palmSunday';

/** One or more units inside the month, quarter or year that is stated beside it. */
export interface Nth {
  /** `weekday` is the one stated: "the first Monday of May 2016". */
  readonly unit: 'day' | 'weekday' | 'week' | 'weekend' | 'month';
  /** 1 for the first, -1 for the last. */
  readonly number: number;
  /** 2 in "the first two weeks of May". */
  readonly count: number;
}

/** Only what the words say. Months 1 to 12, weekdays ISO 1 (Monday) to 7, hours 0 to 23, 1 to 12 with {@link DateParts.dial}. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** Decade as its first year: 1990 for "the 1990s". */
  readonly decade?: number;
  /** 17 for "the 17th century". */
  readonly century?: number;
  readonly season?: Season;
  readonly quarter?: number;
  readonly half?: number;
  readonly hour?: number;
  readonly minute?: number;
  /** The hour is read off a dial, and its half of the day is not said: "at 9:30". */
  readonly dial?: true;
  /** Minutes that the stated clock is ahead of Greenwich: 60 for "BST", -300 for "EST". */
  readonly zone?: number;
  readonly dayPart?: DayPart;
  /** "early", "mid", "late" before a month, year, decade or century. */
  readonly portion?: Portion;
  readonly feast?: MovableFeast;
  readonly nth?: Nth;
  /** The week (Monday to Sunday) around the stated day: "the week of May 12". */
  readonly week?: true;
  /** The weekend that the stated day makes long or stands beside: "the Labor Day weekend". */
  readonly weekend?: true;
  /** Day and month may be the other way round: "11-02-89" is 2 November to an American. */
  readonly eitherWay?: true;
  /** "fiscal 2021": whose year it is, and so when it begins, is not said. */
  readonly fiscal?: true;
  /** Months that end with the stated month or day: 12 in "the year to 30 June", 3 in "the quarter ended September". */
  readonly ending?: number;
  /** Months that the stated day or month closes and is told without: 6 for the "June" of "the six months to June". */
  readonly closes?: number;
}

/** A time told from the text's own date: "next Monday", "last week", "two days ago", "earlier this month". */
export interface RelativeDate {
  readonly unit:
    | 'day'
    | 'weekday'
    | 'week'
    | 'weekend'
    | 'month'
    | 'quarter'
    | 'half'
    | 'season'
    | 'year'
    | 'decade'
    | 'century';
  /** Signed count of units from the anchor: -1 "last week", 0 "this month", 1 "tomorrow". A bare "on Wednesday" has no amount. */
  readonly amount: number | undefined;
  /** "earlier this month" ends, "later this week" begins at the anchor. */
  readonly side?: 'earlier' | 'later';
  /** All units from the anchor to `amount`, not the last of them: "the past two years". */
  readonly run?: true;
  /** "the rest of the week": from the anchor's day to the end of the unit. */
  readonly rest?: true;
  /** Whole months counted off before the days: 1 in "1 month and 21 days ago". */
  readonly months?: number;
  /** "a year earlier": the same part of the year that the text told last, be it a quarter, a half or a month, so long before. */
  readonly alike?: true;
  /** Told from another event of the text, not from its date: "three years later". Stays unresolved. */
  readonly elsewhere?: true;
}

/** Which days around those stated are meant: "about" them, before or after them, from them on, up to them. */
export type DateBound = 'exact' | 'about' | 'before' | 'after' | 'since' | 'until';

/** A date as a text states it; whole days only, times of day in {@link stated}. */
export interface DateValue {
  readonly stated: DateParts;
  readonly relative: RelativeDate | undefined;
  /** Last day's parts where a range is stated: "June 2 to 5". */
  readonly until: DateParts | undefined;
  /** Bound of the whole: "before June 2", "since 2014", "by Friday" (`until`). */
  readonly bound: DateBound;
  /** What the verbs around it say: helps to find the week or year that the words leave open. */
  readonly tense: 'past' | 'future' | undefined;
  /**
   * First and last day the words allow, both included, where they can be told; after `resolveDate` also from the
   * document's date. `undefined` where the year is unknown. "Early", "mid" and "late" do not narrow them.
   */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** Whether from and to rest on the document's own date rather than on the words alone. */
  readonly implied: boolean;
}

/** The date of the document the words stand in, as a day; precise to the interval known. */
export interface DateAnchor {
  readonly from: Day;
  readonly to: Day;
}
