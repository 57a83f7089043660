/** English that `directions.ts` reads by. */

// Matches ", down from ", " from " and " in May, up from just ", not " in Leith and from ".
export const LATER_FIRST =
  /^(?: (?!(?:and|but|while|as|with)\b)[^,.;:\d]{1,24})?(?:,| \()? ?(?:up |down )?from (?:(?:a|an|just|only|about|around|some|almost|nearly) ){0,2}$/;

// Matches " to ".
export const EARLIER_FIRST = /^ to (?:(?:a|an|just|only|about|around|some|almost|nearly) ){0,2}$/;

/** A place in a row and a time rise as their number falls, and so does a currency of which more make one of another. */
export const OTHER_WAY =
  /\b(?:yen|yuan|rupee|rouble|ruble|peso|lira|franc|krona|pound|euro|dollar|sterling|currency|exchange|rank(?:ed|ing)?s?|places?|position|seconds?|minutes?|odds|handicap|loss(?:es)?|deficit|debts?|minus|yields?)\b/i;

/** Where one of them is named the numbers count something. */
export const COUNTED =
  /\b(?:numbers?|counts?|totals?|tolls?|size|staff|workforce|membership|tally|sales|deaths|jobs|rates?|index|figures?|headcount|age|average)\b/i;
