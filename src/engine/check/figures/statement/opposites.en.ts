/** Words of two sides that one number cannot be of, in pairs. */
import type { FigureValue } from '../../../kinds/figure/value.ts';

/** A pair of sides, and the numbers that it may be told with. */
export interface Opposites {
  /** What the number counts ('' where it does not say), else what form it has; any number that is no place, age or result where neither is told. */
  readonly nouns?: ReadonlySet<string>;
  readonly forms?: ReadonlySet<FigureValue['form']>;
  readonly sides: readonly [RegExp, RegExp];
  /** Whether the sides are for or against something, which must be the same. */
  readonly isOfObjects?: true;
  /** Whether what one does is what another meets, as who buys has it from who sells: both must be told of the same. */
  readonly isOfSubjects?: true;
}

export const opposites: readonly Opposites[] = [
  {
    forms: new Set(['duration']),
    sides: [
      /\b(?:jail\w*|prison\w*|imprison\w*|sentence\w*|behind bars|custody)\b/i,
      /\b(?:ban(?:s|ned|ning)?|suspen(?:d|ded|sion)|disqualif\w*|married|marriage|contract|served as)\b/i,
    ],
  },
  {
    forms: new Set(['money', 'measure', 'share', 'duration']),
    sides: [
      /\b(?:averag\w*|mean|typical(?:ly)?|median)\b/i,
      /\b(?:top|maxim\w*|max|peak\w*|highest|record|minim\w*|lowest)\b/i,
    ],
  },
  {
    nouns: new Set(['job', 'post', 'position', 'role', 'worker', 'employee', 'staff']),
    sides: [
      // "The union added" tells of no job.
      /\b(?:hir(?:e|es|ed|ing)|recruit(?:s|ed|ing|ment)?|creat(?:e|es|ed|ing)|gain(?:s|ed|ing)?|add(?:s|ing)?|added(?= (?:(?:some|about|another|up to) )?(?:\d|[a-z]+ (?:jobs|posts|roles|workers|staff)))|tak(?:e|es|en|ing) on|took on)\b/i,
      /\b(?:cut(?:s|ting)?|ax(?:e|es|ed|ing)|sheds?|shedding|lay(?:s|ing)? off|laid off|let(?:s|ting)? go|los(?:e|es|ing|s|ses)|lost|sack(?:s|ed|ing)?|redundan\w+|dismiss\w*|fir(?:e|es|ed|ing)|go|went|slash\w*|scrap\w*|eliminat\w*|risk|threat\w*)\b/i,
    ],
  },
  {
    nouns: new Set(['person']),
    sides: [
      /\b(?:hir(?:e|es|ed|ing)|recruit(?:s|ed|ing|ment)?)\b/i,
      /\b(?:lay(?:s|ing)? off|laid off|let(?:s|ting)? go|sack(?:s|ed|ing)?|redundan\w+|dismiss(?:ed|es|ing)?|los(?:e|es|ing) their jobs?|lost their jobs?)\b/i,
    ],
  },
  {
    nouns: new Set(['goal', 'try']),
    // What is scored against a side is conceded by it.
    sides: [/\b(?:scor(?:e|es|ed|ing)|nett?ed)\b/i, /\b(?:conced(?:e|es|ed|ing)|let in|leaked|against|past)\b/i],
  },
  {
    nouns: new Set(['match', 'game', 'bout', 'fight', 'race']),
    sides: [
      /(?<!\b(?:not|failed to|without a|yet to|never|no|unable to) )\b(?:w[io]n|wins|winning|winners?|victor(?:y|ies)|beat|beats|beating|unbeaten)\b/i,
      /(?<!\b(?:without|no|not|never|avoid(?:ed|ing)?|yet to)(?: a| any| being| be| been)? )\b(?:los(?:e|es|ing|s|ses|ers?)|lost|beaten|defeat(?:s|ed)?|unbeaten|without a win)\b/i,
    ],
  },
  {
    nouns: new Set(['soldier', 'troop', 'marine']),
    sides: [
      /\b(?:sen[dt]s?\b(?!(?: [\w-]{1,15}){0,3} (?:home|back)\b)|sending|deploy\w*)\b/i,
      /\b(?:withdr[ae]w\w*|pull(?:s|ed|ing)? out|recall\w*|return\w*|(?:home|back))\b/i,
    ],
  },
  {
    nouns: new Set([
      '',
      'member',
      'vote',
      'voter',
      'lawmaker',
      'councillor',
      'mp',
      'senator',
      'delegate',
      'worker',
      'person',
    ]),
    sides: [
      /\b(?:in favou?r|(?:is|are|was|were|came out) for|voted (?:for|to (?:approve|back|support|pass))|back(?:s|ed|ing)?|support(?:s|ed|ing)?|approv\w*|yes)\b/i,
      /\b(?:against|oppos(?:e|es|ed|ing)|reject\w*|voted no)\b/i,
    ],
    isOfObjects: true,
  },
  {
    sides: [
      /\b(?:pass(?:es|ed|ing)?|approv(?:e|es|ed|ing)|accept(?:s|ed|ing)?|grant(?:s|ed|ing)?|uph(?:eld|old|olds)|wav(?:es|ed) through)\b/i,
      /\b(?:reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|turn(?:s|ed|ing)? down|dismiss(?:es|ed|ing)?|thr(?:ows?|ew|own) out|vot(?:es|ed|ing) down|veto(?:es|ed|ing)?)\b/i,
    ],
  },
  {
    sides: [
      /\b(?:admit(?:s|ted|ting)?|confess(?:es|ed|ing)?|plead(?:s|ed|ing)? guilty)\b/i,
      /\b(?:den(?:y|ies|ied|ying)|plead(?:s|ed|ing)? not guilty)\b/i,
    ],
  },
  {
    forms: new Set(['money']),
    sides: [
      /\b(?:rais(?:e|es|ed|ing)|earn(?:s|ed|ing)?|collect(?:s|ed|ing)?|sav(?:e|es|ed|ing))\b/i,
      /\b(?:spen[dt]|spends|spending)\b/i,
    ],
    isOfSubjects: true,
  },
  {
    sides: [
      /\b(?:buy|buys|buying|bought|purchas(?:e|es|ed|ing)|acquir(?:e|es|ed|ing))\b/i,
      /\b(?:sell|sells|selling|sold|offload(?:s|ed|ing)?)\b/i,
    ],
    isOfSubjects: true,
  },
  {
    forms: new Set(['money']),
    sides: [/\b(?:lend|lends|lending|lent|loaned)\b/i, /\b(?:borrow(?:s|ed|ing)?)\b/i],
    isOfSubjects: true,
  },
  {
    forms: new Set(['money']),
    sides: [/\b(?:ow(?:e|es|ed|ing))\b/i, /\b(?:repaid|paid (?:back|off))\b/i],
  },
  {
    forms: new Set(['duration']),
    sides: [
      /\b(?:call(?:s|ed|ing)? off|cancel(?:s|led|ling|ed|ing)?|abandon(?:s|ed|ing)?|scrap(?:s|ped|ping)?|postpon(?:e|es|ed|ing))\b/i,
      /\b(?:call(?:s|ed|ing)?(?! off)|announc(?:e|es|ed|ing)|beg(?:in|ins|an|un|inning)|start(?:s|ed|ing)?|stag(?:e|es|ed|ing)|h(?:eld|olds|olding))\b/i,
    ],
  },
  {
    sides: [/\b(?:pass(?:es|ed|ing)?)\b/i, /\b(?:fail(?:s|ed|ing)?(?! to))\b/i],
  },
  {
    sides: [/\bsurviv(?:e|es|ed|ing|ors?)\b/i, /\b(?:die[ds]?|dying|dead|killed|perished|lost)\b/i],
  },
  {
    sides: [
      /\b(?:build|builds|building|built|construct(?:s|ed|ing)?)\b/i,
      /\b(?:demolish(?:es|ed|ing)?|(?:knock|pull|tear|tore|torn)(?:s|ed|ing)? down)\b/i,
    ],
  },
  {
    nouns: new Set(['tree', 'oak', 'pine', 'hedge']),
    sides: [/\bplant(?:s|ed|ing)?\b/i, /\b(?:fell(?:s|ed|ing)?|cut(?:s|ting)? down|uproot(?:s|ed|ing)?)\b/i],
  },
  {
    nouns: new Set(['person', 'member', 'worker', 'employee', 'staff', 'player', 'volunteer', 'country', 'nation']),
    sides: [/\bjoin(?:s|ed|ing)?\b/i, /\b(?:left|leav(?:e|es|ing)|quit(?:s|ting)?|resign(?:s|ed|ing)?)\b/i],
  },
  {
    nouns: new Set(['', 'person', 'migrant', 'refugee', 'immigrant', 'passenger']),
    sides: [
      /\b(?:arriv(?:e|es|ed|ing|als?)|immigrat\w*|came)\b/i,
      /\b(?:left(?! (?:\w+less|dead|injured|without|to|with|behind|in)\b)|leaving|depart(?:s|ed|ing|ures?)?|emigrat\w*)\b/i,
    ],
  },
  {
    nouns: new Set(['seat']),
    sides: [/\b(?:w[io]n|wins|winning|gain(?:s|ed|ing)?|pick(?:s|ed|ing)? up)\b/i, /\b(?:los(?:e|es|ing)|lost)\b/i],
    isOfSubjects: true,
  },
  {
    forms: new Set(['share', 'cardinal']),
    sides: [
      /\b(?:turnout|cast (?:a|their) (?:vote|ballot)s?|went to the polls)\b/i,
      /\b(?:stay(?:ed|ing)? (?:at home|away)|abstain(?:s|ed|ing)?|did not vote)\b/i,
    ],
  },
  {
    forms: new Set(['share']),
    sides: [/\b(?:rent(?:s|ed|ing)?|tenants?)\b/i, /\b(?:own(?:s|ed|ing)?|owners?)\b/i],
  },
  {
    forms: new Set(['duration']),
    sides: [/\b(?:late|behind schedule|delay(?:s|ed)?)\b/i, /\b(?:early|ahead of schedule)\b/i],
  },
  {
    forms: new Set(['measure', 'share']),
    sides: [
      /\babove (?:average|normal|sea level|the (?:average|norm|target|limit|surface))\b/i,
      /\bbelow (?:average|normal|sea level|the (?:average|norm|target|limit|surface))\b/i,
    ],
  },
  {
    sides: [/\b(?:rural|the countryside|villages?)\b/i, /\b(?:urban|in (?:the )?(?:cities|towns)|inner-city)\b/i],
  },
  { sides: [/\bprimary\b/i, /\bsecondary\b/i] },
  { sides: [/\bfull[- ]time\b/i, /\bpart[- ]time\b/i] },
  { sides: [/\b(?:domestic|at home|home market)\b/i, /\b(?:international|overseas|foreign|abroad)\b/i] },
];

// Matches ", " and " and ", not the comma of "3,000".
export const CLAUSE = /[;:\u2013\u2014(]|,(?!\d)|\b(?:and|but|while|whereas|which|who|after|when|as)\b/g;

// Matches the end of "did not ", "refused to " and "without ".
export const NOT =
  /(?:\b(?:not|never|without|cannot|instead of)|n[\u2019']t|\b(?:fail|refus|declin)[a-z]* to)(?: [a-z]+)? $/i;

// Matches " the bill" of " the bill on Friday", not ", and" or " in Leeds".
export const OBJECT =
  /^(?: of)?(?: (?:the|a|an|its|his|her|their|this|that))? (?!(?:in|on|at|by|for|with|after|when|while|and|but|as)\b)([\w\u2019'-]{1,30})/i;

// Matches "charity", not "last" or "which".
export const TELLING =
  /\b(?!(?:last|this|that|which|have|with|from|year|week|month|will|would|they|their|said|some|more|than|also|when|while|after|before)\b)[a-z][\w\u2019-]{3,}/g;
