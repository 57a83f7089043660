/** Words that tie a number to its statement: what happened to those whom it counts, what it measures. */

/** What happened to somebody or was done with something, a line for each; numbers of two lines are of two things. */
export const fates: readonly string[] = [
  'killed|killing|kills?|dead|died|dying|deaths?|lives|bodies|fatalities|perished|drowned|murdered|executed|beheaded|massacred|slain',
  'hurt|injured|injuring|injures|injury|injuries|wounded|wounding|wounds|maimed',
  'missing|unaccounted',
  'rescued|rescuing|rescues',
  'evacuated|evacuating',
  'damaged|damaging',
  'destroyed|destroying|collapsed|flattened',
  'arrested|arresting|arrests?|detained|detaining',
  'charged',
  'convicted(?: of| on)?|guilty(?: of| on)?',
  '(?:acquitted|cleared)(?: of| on)?',
  'released|releasing|freed|freeing|bailed',
  'downed|shot down|shoots? down|shooting down|intercepted|intercepting',
  'launched|launching|fired|firing',
  'open(?! to\\b)|opened|opening|opens',
  'close(?! to\\b)|closed|closing|closes|shut|shutting',
  'hire|hired|hires|hiring|recruited|recruiting',
];

/** What is measured in money and per cent, a line for each. */
export const measures: readonly string[] = [
  // "With-profits funds" and "non-profit groups" tell no profit.
  '(?<!with-|for-|non-)profits?|earnings|net income|operating income',
  'loss|losses',
  'revenues?|sales|turnover|takings',
  'debts?|borrowings?',
  'dividends?|payouts?',
  // "Prices rose", not "oil prices".
  'inflation|consumer prices|(?<=(?:^|[,.;] |\\b(?:that|and|while|as|but) ))prices',
  'wages|(?:wage|pay)(?: inflation| growth)',
  'unemployment|jobless rate|joblessness',
  'vacancies',
  'exports',
  'imports',
  'output|production',
  'deficit|budget gap',
  'surplus',
  'turnout',
  'majority',
  '(?:house|home|property)[- ]prices?(?: inflation)?',
  'rents?(?: inflation)?|rental inflation',
  'expenses',
  'fined?|fines',
  'compensation',
  'surcharge',
  'salary|salaries',
  'bonus|bonuses',
];

/** What may stand before a measure and tells which of its sort it is, a line for each. */
export const sorts: readonly string[] = [
  'operating',
  'pre-tax|pretax',
  'net|after-tax',
  'gross',
  'underlying|adjusted|core',
  'food',
  'producer|wholesale|factory',
  'services',
];

/** Who is told of by whose he or she is: "Ana Belko's husband". */
export const otherPeople =
  'husband wife partner son daughter brother sister father mother uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother boyfriend girlfriend friend neighbour neighbor colleague rival opponent lawyer boss predecessor successor deputy';

// "9" of "19", "dozens".
export const NUMBER =
  '\\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|another|further)\\b';

// What ends the words that are a number’s own.
export const STOP =
  '(?:and|but|while|which|that|where|when|after|before|as|with|by|to|or|than|from|since|because|in|on|at|for|during|if|not|including)\\b';

// Matches the end of "41 of " and "nine out of the ", not of "Of the ".
export const OF_WHOLE = new RegExp(
  `(?:\\d|${NUMBER})(?: [a-z]{1,12})?(?: out)? of (?:the |its |their |some |about |all |more than )?$`,
  'i',
);

export const PART_NEXT = new RegExp(
  `^[^.;:,]{0,40},? (?:(?:just|only|about|some|at least|more than) )?(?:${NUMBER})`,
  'i',
);

// Matches the end of "the bodies of " and "the deaths of at least ", not of "the number of ".
export const OF_THE_DEAD =
  /\b(?:bod(?:y|ies)|remains|deaths?|killings?|murders?|funerals?) of (?:(?:the|all|some|about|around|at least|more than|nearly) )?$/i;

// Matches the end of "saved " and "saving at least ", whose lives are no dead.
export const SAVING = /\bsav(?:e|ed|es|ing)(?: [a-z]{2,10}){0,3} $/i;

// Matches " and " and " and its ", not " rose and ".
export const JOINT = /^(?:,| and| &)(?: (?:its|the|their))? $/;

// Matches " seats and now hold " and " to reach ".
export const GOES_ON =
  /^[^.;:,]{0,40}(?:\band (?:now |then |has |have |will )?[a-z]{3,12}|,? to (?:reach|hold|have|take)|,? (?:leaving|giving) (?:it|them)(?: with)?|,? reaching) (?:the |a )?$/;

// "Tom Reed".
export const NAME = "[A-Z][\\w\u2019'-]{0,30}(?: [A-Z][\\w\u2019'-]{0,30}){0,3}";

// Matches " builder Tom Reed" after "34-year-old".
export const AGED = new RegExp(`^(?: (?!(?:was|is|who|and|from|in|of|at)\\b)[a-z-]{2,20}){0,3} (${NAME})`);

// Matches " for Hugo Prado" and " of the vote for Prado", not " for killing Prado".
export const FOR = new RegExp(`^(?: of the votes?| of votes?| votes?)? for (?:the )?(${NAME})`);

// Matches the end of "at ", not of "with ".
export const AFTER_PLACE =
  /(?<!\bahead )\b(?:in|at|of|on|from|near|to|by|for|against|than|over|under|outside|across) (?:the )?$/i;

// Matches " after a former mayor took ", not " was jailed for ".
export const TURN = /\b(?:after|when|as|because|since|before|while|whereas|but|than|that|which|if|where)\b/;

// Matches words in capitals that are nobody's name.
export const NO_NAME =
  /^(?:The|A|An|In|On|At|It|Its|He|She|They|His|Her|Their|We|You|I|But|And|Both|Mr|Mrs|Ms|Dr|Sir|Of|For|From|After|By|With|As|When|While|Police|About|Some|More|Last|This|That|There|These|Those|All|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

// Matches " than a year before, and" of " than a year before, and 3 %".
export const OF_BEFORE = /^.*(?:[,;]|\b(?:and|but|while|whereas|though)\b)/;

// Matches what is no noun before a number: "were", "another", "gained".
export const NO_SUBJECT =
  /^(?:was|were|is|are|be|been|has|have|had|will|would|then|now|also|another|about|around|some|just|only|even|more|less|the|that|this|these|those|for|from|with|not|nearly|almost|over|under|than|both|all|its|their|his|her|when|after|before|until|last|next|further|a?[a-z]+ed|[a-z]+ing|[a-z]+ly|rose|fell|grew|won|lost|cut|took|made|got|gave|saw|set|put|hit|sold|bought|up|down)$/;
