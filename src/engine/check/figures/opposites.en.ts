/** Words of two sides that one number cannot be of, in pairs. */
import type { FigureValue } from '../../kinds/figure/value.ts';

/** A pair of sides, and the numbers that it may be told with. */
export interface Opposites {
  /** What the number counts, else what form it has. */
  readonly nouns?: ReadonlySet<string>;
  readonly forms?: ReadonlySet<FigureValue['form']>;
  readonly sides: readonly [RegExp, RegExp];
  /** Whether the sides are for or against something, which must be the same. */
  readonly isOfObjects?: true;
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
      /\b(?:hir(?:e|es|ed|ing)|recruit(?:s|ed|ing|ment)?|creat(?:e|es|ed|ing)|add(?:s|ing)?|added(?= (?:(?:some|about|another|up to) )?(?:\d|[a-z]+ (?:jobs|posts|roles|workers|staff)))|tak(?:e|es|en|ing) on|took on)\b/i,
      /\b(?:cut(?:s|ting)?|ax(?:e|es|ed|ing)|sheds?|shedding|lay(?:s|ing)? off|laid off|los(?:e|es|ing|s|ses)|lost|sack(?:s|ed|ing)?|redundan\w+|dismiss\w*|fir(?:e|es|ed|ing)|go|went|slash\w*|scrap\w*|eliminat\w*|risk|threat\w*)\b/i,
    ],
  },
  {
    nouns: new Set(['person']),
    sides: [
      /\b(?:hir(?:e|es|ed|ing)|recruit(?:s|ed|ing|ment)?)\b/i,
      /\b(?:lay(?:s|ing)? off|laid off|sack(?:s|ed|ing)?|redundan\w+|dismiss(?:ed|es|ing)?|los(?:e|es|ing) their jobs?|lost their jobs?)\b/i,
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
    nouns: new Set(['member', 'vote', 'voter', 'lawmaker', 'councillor', 'mp', 'senator', 'delegate']),
    sides: [
      /\b(?:in favou?r|voted (?:for|to (?:approve|back|support|pass))|back(?:s|ed|ing)?|support(?:s|ed|ing)?|approv\w*|yes)\b/i,
      /\b(?:against|oppos(?:e|es|ed|ing)|reject\w*|voted no)\b/i,
    ],
    isOfObjects: true,
  },
];
