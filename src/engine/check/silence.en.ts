/** English that `silence.ts` reads by. */

// Matches " time with" and " time in their history", not " time in two years" and " time since 2008".
export const FIRST_TIME =
  /^ time\b(?! (?:(?:in|for) [^.,;]{0,20}\b(?:days?|weeks?|months?|years?|decades?)\b|since [^.,;]{0,10}\d))/;

// Matches how a source says that a thing never was before: "has never gone so far", "a record high", "which the public has yet to see".
export const NEW =
  /\b(?:never|first-ever|debut|maiden|inaugural|unprecedented|historic|history|pioneering|ground-?breaking|milestones?|breakthrough|until (?:now|today|this)|ever|yet to|(?:world|uk|european|national|a|another) first|the only (?:time|one)|all-time|at (?:long )?last|on record|records? began|newly|premi\u00e8?e?res?|un(?:heard|seen|known|published|released|touched)|unveil(?:s|ed|ing)?|(?:a|new) record(?= high| low| figure| level| number| total| sum| rate| amount| time| score|[.,;\u201d"]|$)|(?:no|none|nobody)\b[^.;]{0,50}\b(?:has|have|had)|(?:not|cannot|[a-z]+n[\u2019']t)\b[^.;]{0,50}\b(?:before|so far|until|previously|yet))\b/i;

// Matches " 30 minutes" and " five weeks", not " goal".
export const NUMBER = /^ (?:\d{1,6}|two|three|four|five|six|seven|eight|nine|ten)\b/;

// Matches what is counted at an election.
export const VOTED = /\b(?:votes?|seats?|polls?|ballots?|turnout)\b/i;

// Matches the end of "came " and "Reform in ", as whoever reads a result can say.
export const RANKED =
  /\b(?:came|comes|finish(?:ed|es|ing)?|in|placed|with [A-Z][\w\u2019'-]{1,20}) (?:a (?:close|distant) )?$/;

// Matches ", a header", " came", " pulled out" and ".", not " half".
export const ENDS = /^(?:[,;.:]| (?:was|is|came|in|after|with|on|went|of|[a-z]{2,12}ed)\b)/;

// Matches the end of "His " and "the ", not of "finished ".
export const OWNED = /\b(?:the|his|her|their|its|a) $/i;

// Matches the end of "Ekdahl made it ", not of "won ".
export const MADE = /\b(?:made|make|makes|making) it $/;

// Matches the end of "tied the game at ", not of "drew ".
export const LEVELLED =
  /\b(?:tie|ties|tied|tying|level|levels|levelled|leveled|(?:made|makes?|making) it)\b[^.;]{0,20}$/;

// Matches " payout" and " pre-tax profit", not " and reported".
export const RESULT =
  /^ (?:payout|dividend|results?|profits?|pre-tax|figures|report|earnings|sales|revenues?|loss|numbers)\b/;

// Matches "a year earlier", not "a year earlier this month".
export const A_TIME_BEFORE = /^(?:a|one|the) (?:week|month|quarter|year|decade) (?:earlier|ago|before)$/;

// Matches the end of "higher than ", not of "more than ".
export const THAN = /(?:\b(?:from|with|to|against|on)|\b(?!more|less|longer)\w{2,12} than) $/;

// Matches " left until", " to go" and " away", not " left in the first half".
export const TO_GO = /^ (?:left|remaining|to go|away)(?: (?:until|till|before|to)\b|[.,;]|$)/;

// Matches " as many" and " sharper", which tell how much and not how often, not " as it rained" and " after".
export const MULTIPLE =
  /^ (?:as (?:many|much|(?!it\b|he\b|she\b|they\b)[a-z]{2,12} as)\b|(?:more|less) |(?!over\b|under\b|after\b|ever\b|never\b|however\b|whether\b|together\b|earlier\b|later\b|winner\b)[a-z]{2,12}er\b)/;
