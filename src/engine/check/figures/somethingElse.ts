/** The draft's number, told by a source of something else: guns for knives, a loss for a profit, another's age. */
import type { FigureValue } from '../../kinds/figure/value.ts';
import type { AssertionOf, ClaimOf, FactOf } from '../../model/assertion.ts';
import { passageText } from '../../text/passages.ts';
import { hashWord } from '../../text/vocabulary.ts';
import { figuresIn, oncePerPassage } from '../evidence/mentionsIn.ts';
import { saysWord } from '../story/findWords.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import { isCountedApart } from './counted.ts';
import { isOfOtherFate } from './otherFate.ts';
import { measureLine, measureOf, measuresIn, periodOf, startOf } from './ties.ts';

/**
 * Whether the source's number, equal to the claim's, is plainly said of something else: who or what it counts, measures
 * or belongs to cannot be what the draft means, or their sentences say opposite things. Not where either leaves it open.
 */
export function isOfSomethingElse(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, story: StoryIndex): boolean {
  return (
    isOfOthers(claim, fact) ||
    isOfOtherFate(claim, fact, story) ||
    isOfOtherMeasure(claim, fact) ||
    isOfOtherExtent(claim, fact) ||
    isOfOtherPeriod(claim, fact) ||
    isFromOtherEnd(claim, fact) ||
    isOpposite(claim, fact) ||
    isAgeOfAnother(claim, fact, story)
  );
}

/** "12 guns" against "12 knives". */
function isOfOthers(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const [mine, theirs] = [claim.value.counted, fact.value.counted];
  if (mine === undefined || theirs === undefined || !isCountedApart(mine, theirs)) return false;
  return !isInTraining(claim) && !isInTraining(fact) && !isListed(mine, fact) && !isListed(theirs, claim);
}

/** "300 teachers and nurses": the noun, in the singular, is counted with the first. */
function isListed(noun: string, { passage, inPassage: { end } }: AssertionOf<'figure'>): boolean {
  const list = LIST.exec(passageText(passage).slice(end, end + NAME_LENGTH))?.[0].toLowerCase() ?? '';
  return list.includes(` ${noun.slice(0, Math.max(3, noun.length - 2))}`);
}

// Matches " teachers and student nurses" of " teachers and student nurses in Leeds".
const LIST = /^(?:,? (?!(?:in|at|on|from|of|for|by|with|to|as|who|were|was|are|had|have)\b)[\w\u2019'-]{1,20}){1,7}/i;

/** "trainee teachers" may be told of as students. */
function isInTraining({ value: { modifiers } }: AssertionOf<'figure'>): boolean {
  return modifiers.some((word) => TRAINING.has(word));
}

const TRAINING: ReadonlySet<string> = new Set(['trainee', 'student', 'apprentice', 'former', 'retired', 'aspiring']);

/** "made a loss of £3m" against "made a profit of £3m": what the one number measures, the other's sentence has no word of. */
function isOfOtherMeasure(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const { form } = claim.value;
  if (form !== 'money' && form !== 'share') return false;
  const mine = measureBeside(claim);
  const theirs = mine === undefined ? undefined : measureBeside(fact);
  if (mine === undefined || theirs === undefined || mine === theirs) return false;
  if (measuresOf(claim.passage).has(theirs) || measuresOf(fact.passage).has(mine)) return false;
  return !asGood.some((lines) => lines.includes(mine) && lines.includes(theirs));
}

/** What the number measures, by the words since the figure before it: those before that are its own. */
function measureBeside(figure: AssertionOf<'figure'>): number | undefined {
  const before = figuresIn(figure.passage).filter(({ span }) => span.end <= figure.inPassage.start);
  return measureOf(figure, Math.max(startOf(figure), before.at(-1)?.span.end ?? 0))?.line;
}

const measuresOf = oncePerPassage(measuresIn);

/** Measures that outlets tell for one another, or that one sum may be both of. */
const asGood: readonly (readonly (number | undefined)[])[] = [
  'profit surplus wages salary',
  'loss deficit debts',
  'wages salary bonus compensation',
  'revenue output exports',
  'fined compensation',
].map((words) => words.split(' ').map(measureLine));

/** "40 metres long" against "40 metres high". */
function isOfOtherExtent(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const mine = extentOf(claim);
  const theirs = mine === undefined ? undefined : extentOf(fact);
  return theirs !== undefined && mine !== theirs;
}

function extentOf({ value: { form }, passage, inPassage }: AssertionOf<'figure'>): number | undefined {
  if (form !== 'measure') return undefined;
  const word = EXTENT.exec(passageText(passage).slice(inPassage.end, inPassage.end + EXTENT_LENGTH))?.[1];
  const found = extents.findIndex((words) => word !== undefined && words.includes(word));
  return found < 0 ? undefined : found;
}

const extents = [['high', 'tall'], ['long'], ['wide', 'across'], ['deep', 'thick']];
/** Code units of " across". */
const EXTENT_LENGTH = 8;
// Matches " high", "-long" and " in length" of neither.
const EXTENT = /^[ -](high|tall|long|wide|across|deep|thick)\b/;

/** "up 3% on the year" against "up 3% on the month". */
function isOfOtherPeriod(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  if (claim.value.form !== 'share') return false;
  const mine = periodOf(claim, startOf(claim));
  const theirs = mine === undefined ? undefined : periodOf(fact, startOf(fact));
  return theirs !== undefined && mine !== theirs;
}

/** "third from bottom" against "third". */
function isFromOtherEnd(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  return claim.value.form === 'ordinal' && isFromBelow(claim) !== isFromBelow(fact);
}

function isFromBelow({ inPassage: { end }, passage }: AssertionOf<'figure'>): boolean {
  return FROM_BELOW.test(passageText(passage).slice(end, end + BELOW));
}

/** Code units of " from the bottom". */
const BELOW = 16;
const FROM_BELOW = /^[ -](?:from (?:the )?)?(?:bottom|last)\b/;

/** "created 200 jobs" against "cut 200 jobs": each sentence has words for its side only. */
function isOpposite(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const { counted, form } = claim.value;
  return opposites.some(({ forms, nouns, sides: [one, other] }) => {
    if (nouns ? counted === undefined || !nouns.has(counted) : !forms?.has(form)) return false;
    const [mine, theirs] = [passageText(claim.passage), passageText(fact.passage)];
    const [isOne, isOther] = [one.test(mine), other.test(mine)];
    if (isOne === isOther) return false;
    return isOne ? other.test(theirs) && !one.test(theirs) : one.test(theirs) && !other.test(theirs);
  });
}

interface Opposites {
  /** What the number counts, else what form it has. */
  readonly nouns?: ReadonlySet<string>;
  readonly forms?: ReadonlySet<FigureValue['form']>;
  readonly sides: readonly [RegExp, RegExp];
}

const opposites: readonly Opposites[] = [
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
    nouns: new Set(['job', 'post', 'position', 'role', 'worker', 'employee', 'staff', 'person', 'people']),
    sides: [
      /\b(?:hir(?:e|es|ed|ing)|recruit(?:s|ed|ing|ment)?|(?:creat|add)(?:e|es|s|ed|ing)|tak(?:e|es|en|ing) on|took on)\b/i,
      /\b(?:cut(?:s|ting)?|ax(?:e|es|ed|ing)|sheds?|shedding|lay(?:s|ing)? off|laid off|los(?:e|es|ing|s|ses)|lost|sack(?:s|ed|ing)?|redundan\w+|dismiss\w*|fir(?:e|es|ed|ing)|go|went|slash\w*|scrap\w*|eliminat\w*|risk|threat\w*)\b/i,
    ],
  },
  {
    nouns: new Set(['goal', 'run', 'try']),
    sides: [/\b(?:scor(?:e|es|ed|ing)|nett?ed)\b/i, /\b(?:conced(?:e|es|ed|ing)|let in|leaked)\b/i],
  },
  {
    nouns: new Set(['match', 'game', 'bout', 'fight', 'race']),
    sides: [
      /\b(?:w[io]n|wins|winning|winners?|victor(?:y|ies)|beat|beats|beating|unbeaten)\b/i,
      /\b(?:los(?:e|es|ing|s|ses|ers?)|lost|beaten|defeat(?:s|ed)?|unbeaten|without a win)\b/i,
    ],
  },
  {
    nouns: new Set(['soldier', 'troop', 'person', 'officer', 'marine']),
    sides: [
      /\b(?:sen[dt]s?|sending|deploy\w*)\b/i,
      /\b(?:withdr[ae]w\w*|pull(?:s|ed|ing)? out|recall\w*|return\w*|brought (?:home|back))\b/i,
    ],
  },
  {
    nouns: new Set(['member', 'vote', 'voter', 'person', 'lawmaker', 'councillor', 'mp', 'senator', 'delegate']),
    sides: [
      /\b(?:in favou?r|voted for|back(?:s|ed|ing)?|support(?:s|ed|ing)?|approv\w*|yes|passed)\b/i,
      /\b(?:against|oppos\w*|reject\w*|no)\b/i,
    ],
  },
];

/** "Tom Hill, 54," against "Ann Pell, 54,": the age of somebody else, where the source has the draft's person. */
function isAgeOfAnother(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, story: StoryIndex): boolean {
  if (claim.value.form !== 'age') return false;
  const mine = wordsOfAged(claim);
  if (mine.length === 0 || !mine.some((word) => saysWord(hashWord(word), story))) return false;
  const theirs = wordsOfAged(fact);
  return theirs.length > 0 && !mine.some((word) => theirs.includes(word));
}

/** Who is so old, by the name right before "54" or after "54-year-old"; folded. */
function wordsOfAged({ passage, inPassage: { start, end } }: AssertionOf<'figure'>): readonly string[] {
  const text = passageText(passage);
  const name =
    NAME_BEFORE.exec(text.slice(Math.max(0, start - NAME_LENGTH), start))?.[1] ??
    NAME_AFTER.exec(text.slice(end, end + NAME_LENGTH))?.[1];
  return (name ?? '')
    .toLowerCase()
    .split(/[ -]/)
    .filter((word) => word !== '');
}

const NAME_LENGTH = 60;
// Matches the end of "Ann Pell, " and "Ann Pell (", not of "in Leeds, the ".
const NAME_BEFORE = /((?:\b[A-Z][\w\u2019'-]{1,20} ){1,3}[A-Z][\w\u2019'-]{1,20}),? \(?(?:aged |who is )?$/;
// Matches " Ann Pell", not " woman".
const NAME_AFTER = /^ ([A-Z][\w\u2019'-]{1,20}(?: [A-Z][\w\u2019'-]{1,20}){1,2})\b/;
