/** Words that say which way something changed. */
export const rising =
  'rose risen rise rises rising grew grown grow grows growing climbed climb climbs climbing jumped jump jumps jumping soared soar soaring surged surge surging widened widens gained gain gains add adds added accelerated accelerates accelerating quickened quickens increased increase increases increasing raised raise raises lifted up';

export const falling =
  'eased eases easing slowed slows slowing cooled cools cooling dipped dips dipping fell fallen fall falls falling dropped drop drops dropping declined decline declines declining slid slide slides slipped slip slips slumped slump slumps tumbled tumble plunged plunge plunges shrank shrunk narrowed narrows decreased decrease decreases decreasing reduced reduce reduces lowered lost loses shed sheds cut cuts down';

/** After a number: "a 14 per cent rise", "£3m lower". */
export const risingAfter = 'rise increase jump gain surge climb growth higher more';
export const fallingAfter = 'fall drop decline decrease slump slip plunge reduction cut lower fewer less';

/** Of these the ones that before a number also say how much there was: "lost £3m", "cut 300 jobs". */
export const amounts = 'gained gain gains add adds added raised raise raises lost loses shed sheds cut cuts';

/** Of these the ones that are said of how fast something changes: inflation "slowed to 3 per cent" where prices "rose 3 per cent". */
export const ofRates =
  'eased eases easing slowed slows slowing cooled cools cooling accelerated accelerates accelerating quickened quickens';

// Matches " to ", ", up from " and " last year, down from about ", not " to 6 in May from ".
export const BETWEEN_ENDS = /^[^.;\d]{0,24}?\b(?:to|from) (?:(?:about|around|almost|nearly|some|over|only|just) )?$/;

// Before the number: "just over", "a further".
export const ROUGHLY =
  '(?:(?:a|an|about|around|almost|nearly|roughly|some|over|only|just|further|another|more than|less than|at least|record|new|total of|high of|low of) ){0,3}';

// Matches the end of "annual inflation " and "the pace of growth ", not of "sales ".
export const RATE = /\b(?:inflation|growth|rate|pace)(?: [\w'’-]+){0,4} $/i;

// Matches the end of "to a four-year high of ", not of "by a record of ".
export const OF_LEVEL =
  /\bto (?:an? |its |their |the )?[\w\u2019' -]{0,30}\b(?:highs?|lows?|peak|level|record|total|maximum|minimum)(?: point)? of $/i;

// Matches the end of "edged ".
export const MOVING = /\b(?:edg|inch|creep|crept|tick|nudg|mov|clos)\w* $/;

// Matches the end of "lifted interest rates " and "cut its dividend ", before a number that is followed by " to 5.5%".
export const SETTING =
  /^(?<lead>.*)\b(?<verb>raised|raises?|lifted|increased|increases?|cut|cuts|lowered|reduced|reduces)(?: [a-z\u2019']{1,16}){1,4} $/is;

// Matches " to just 5" and " to £3", not " to Leith".
export const TO_LEVEL = /^ to (?:just |about |a record )?[\d$\u00a3\u20ac]/;

// Matches the end of "closed at " and "stood at about ", not of "sold at ".
export const AT_LEVEL =
  /\b(?:clos(?:e|es|ed|ing)|end(?:s|ed)|finish(?:es|ed)|settled|open(?:s|ed)|trad(?:es|ed|ing)|st(?:ands?|ood)) at (?:about |around |just |only )?$/;

/** After a part of an amount it tells by how much another is more: "half as much again". */
export const AGAIN = 'as (?:much|many) again';
