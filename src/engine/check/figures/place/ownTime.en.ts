/** English that `ownTime.ts` reads by. */

export const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

export const DAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|weekdays|weekends';

export const PARTS = 'first|second|third|fourth';

// Matches "a year later", which is another time than the first of its sentence.
export const LATER = /\b(?:later|next|following|then|since|after|against|than|before|earlier)\b/;
