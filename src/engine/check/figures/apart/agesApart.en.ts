/** English that `agesApart.ts` reads by. */

// Matches the end of "since she was " and "when Mary turned only ".
export const WHEN_WAS =
  /\b(?:since|when|after|until|before|by the time) (?:the )?[A-Za-z'\u2019-]{2,20} (?:was|were|turned) (?:just |only |still )?$/;

// Matches the end of "then " and "then aged ".
export const THEN = /\bthen (?:aged )?(?:just |only )?$/;

// Matches the end of "he was just ".
export const WAS = /\b(?:was|were) (?:just |only |still )?(?:aged )?$/;

// Matches " when she" and " years old when they".
export const WHEN = /^ (?:years old )?when (?:he|she|they)\b/;

// Matches what ends an age.
export const DEATH = /\b(?:died|dies|dead|death|killed|passed away)\b/;

// Matches "shop aged just 19", "Leeds at the age of 19" and "boy aged 19" to the end, with what stands before.
export const AGED = /(?:(?<word>[A-Za-z'\u2019-]+,?) aged|\bat(?: the)? age(?: of)?) (?:just |only |about )?[\w-]*$/;

// Matches "woman" of "a 61-year-old woman", not "mill".
export const PEOPLE =
  /^(?:man|woman|men|women|boy|girl|child|children|people|person|baby|teenager|youth|adult|pensioner|victim|patient|player|pupil|student|suspect|those|anyone|everyone|somebody|someone|son|daughter|brother|sister|father|mother|husband|wife|passenger|driver|soldier|worker|resident)$/;

// Matches the end of "Tom Reed, ", "Tom Reed, now " and "Tom Reed, who is ".
export const NAMED =
  /((?:[A-Z][\w'\u2019-]{1,20} ){0,3}[A-Z][\w'\u2019-]{1,20}),? \(?(?:aged |now |who (?:is|was) )?(?:just |only )?$/;

// Matches a word for whoever is not grown.
export const CHILD = /^(?:boy|girl|child|baby|toddler|infant|teenager|schoolboy|schoolgirl|pupil)$/;

// Matches "boy of 14", "girls, 14", "children aged six".
export const OF_CHILD =
  /\b(?:boys?|girls?|child|children|baby|babies|toddlers?|infants?|teenagers?|pupils?),? (?:of |aged )?(?:just |only )?[\w-]+$/;
