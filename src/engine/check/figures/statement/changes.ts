/** What a sentence says of a number as a change: "rose 3 per cent", "cut by £3m", "fell from 7 to 5". */
import { oncePer } from '../../../base/oncePer.ts';
import type { Span } from '../../../base/span.ts';
import type { FigureValue } from '../../../kinds/figure/value.ts';
import { kinds } from '../../../kinds/index.ts';
import type { AssertionOf } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { type Passage, passageText } from '../../../text/passages.ts';
import { textAfter, textBefore } from '../../../text/placed.ts';
import { figuresIn } from '../../evidence/mentionsIn.ts';
import {
  AGAIN,
  AT_LEVEL,
  amounts,
  BETWEEN_ENDS,
  falling,
  fallingAfter,
  MOVING,
  OF_LEVEL,
  ofRates,
  RATE,
  ROUGHLY,
  rising,
  risingAfter,
  SETTING,
  TO_LEVEL,
} from './changes.en.ts';

/** What words around a number say of how something changed: "rose by 5", "fell to 12". */
export interface Change {
  readonly way: 'up' | 'down';
  /** Whether the number is how much changed, or what it was after or before. */
  readonly slot: 'by' | 'to' | 'from';
  /** Whether the words may as well say how much there was: "lost £3m" is a loss of £3m, "raised £3m" what was given. */
  readonly isAmount: boolean;
  /** From the word that says so to the number or the other way round, as offsets in the passage. */
  readonly phrase: Span;
}

/** The change that the number is of, if the words beside it say so plainly. */
export const changeOf = oncePer(readChange);

function readChange(figure: AssertionOf<'figure'>): Change | undefined {
  const {
    passage,
    inPassage: { start, end },
  } = figure;
  const text = passageText(passage);
  const from = Math.max(0, start - REACH);
  const words = text.slice(from, start);
  const before = hasVerb(words) ? BEFORE.exec(words)?.groups : undefined;
  if (before) {
    const { lead, verb, slot } = before;
    if (lead === undefined || verb === undefined || NOT.test(lead)) return undefined;
    const word = verb.toLowerCase();
    // "Up to 7" is a bound.
    if (word === 'up' && slot === 'to' && !MOVING.test(lead)) return undefined;
    const isLevel = slot === 'of' && OF_LEVEL.test(words);
    return {
      way: RISING.has(word) ? 'up' : 'down',
      slot: slot === 'to' || isLevel ? 'to' : slot === 'from' ? slot : 'by',
      isAmount: (slot === undefined && AMOUNTS.has(word)) || OF_RATES.has(word) || RATE.test(lead),
      phrase: { start: from + lead.length, end },
    };
  }
  const set = TO_LEVEL.test(textAfter(figure, REACH)) ? SETTING.exec(words)?.groups : undefined;
  if (set?.lead !== undefined && set.verb !== undefined && !NOT.test(set.lead)) {
    const way = RISING.has(set.verb.toLowerCase()) ? 'up' : 'down';
    return { way, slot: 'by', isAmount: false, phrase: { start: from + set.lead.length, end } };
  }
  const after = AFTER.exec(textAfter(figure, REACH));
  const word = after?.groups?.by ?? after?.groups?.to;
  if (!after || word === undefined) return undefined;
  return {
    way: word === 'up' || word.endsWith('again') || RISING_AFTER.has(word) ? 'up' : 'down',
    slot: after.groups?.by === undefined ? 'to' : 'by',
    isAmount: false,
    phrase: { start, end: end + after[0].length },
  };
}

/** Whether one of the words says which way something changed: the pattern for how takes long on words without. */
function hasVerb(words: string): boolean {
  return words.split(NO_LETTER).some((word) => VERBS.has(word) || VERBS.has(word.toLowerCase()));
}

const NO_LETTER = /[^A-Za-z]+/;

/** The words that state the change, or the figure's own where none is stated: "rose 3 per cent". */
export function changeWords(figure: AssertionOf<'figure'>): string {
  const { start, end } = changeOf(figure)?.phrase ?? figure.inPassage;
  return passageText(figure.passage).slice(start, end).replace(/\s+/g, ' ');
}

const OTHER = 'said of another change';

/**
 * Whether the two are of different changes though their numbers are one: one went up and the other down, or the one says
 * by how much and the other to what. Not where either says neither.
 */
export function isOfOtherChange(claim: AssertionOf<'figure'>, fact: AssertionOf<'figure'>): boolean {
  const mine = changeOf(claim);
  const theirs = mine && changeOf(fact);
  if (!mine || !theirs) return mine?.slot === 'by' && !mine.isAmount && !theirs && isLevel(fact);
  if ((mine.slot === 'by') !== (theirs.slot === 'by')) return !mine.isAmount && !theirs.isAmount;
  if (mine.slot !== theirs.slot) return areEndsExchanged(claim, fact);
  if (mine.way === theirs.way || mine.slot === 'from') return false;
  // A level may be above last month's and below last year's.
  return mine.slot === 'by' || !saysWay(mine.way, fact.passage);
}

/** "Closed at 320p": what it stood at, and not by how much it changed. */
function isLevel(figure: AssertionOf<'figure'>): boolean {
  const { form } = figure.value;
  return form !== 'cardinal' && AT_LEVEL.test(textBefore(figure, REACH));
}

/** Evidence for the same number that is of another change. */
export function asOtherChange(evidence: Evidence): Evidence {
  return { ...evidence, agreement: { type: 'different', gap: OTHER }, because: [...evidence.because, OTHER] };
}

/** Whether this evidence is one of {@link asOtherChange}: it has the claim's number. */
export function isOtherChange({ agreement }: Evidence): boolean {
  return agreement.type === 'different' && agreement.gap === OTHER;
}

/** "from 5 to 7" against "from 7 to 5". */
function areEndsExchanged(claim: AssertionOf<'figure'>, fact: AssertionOf<'figure'>): boolean {
  const [mine, theirs] = [beside(claim), beside(fact)];
  return mine !== undefined && theirs !== undefined && kinds.figure.compare(mine, theirs).type === 'same';
}

/** The other end of the change that the figure is one end of: the figure right before or after it. */
function beside({ passage, inPassage }: AssertionOf<'figure'>): FigureValue | undefined {
  const text = passageText(passage);
  return figuresIn(passage).find(({ span }) => {
    const [first, second] = span.start < inPassage.start ? [span, inPassage] : [inPassage, span];
    return BETWEEN_ENDS.test(text.slice(first.end, second.start));
  })?.value;
}

function saysWay(way: Change['way'], passage: Passage): boolean {
  return (way === 'up' ? ANY_RISING : ANY_FALLING).test(passageText(passage));
}

/** Characters on either side that are looked at. */
const REACH = 80;
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const AMOUNTS = set(amounts);
const OF_RATES = set(ofRates);
const RISING = set(rising);
const VERBS = set(`${rising} ${falling}`);
const RISING_AFTER = set(risingAfter);
const alternatives = (...lists: readonly string[]): string => lists.flatMap((list) => list.split(' ')).join('|');
const ANY_RISING = new RegExp(`\\b(?:${alternatives(rising, risingAfter)})\\b`, 'i');
const ANY_FALLING = new RegExp(`\\b(?:${alternatives(falling, fallingAfter)})\\b`, 'i');
// Matches "3 per cent" and "their offer" of "rose by 3 per cent to", not "sales, which rose to" or "5 to 7".
const WITHIN = '[^ ,;.()](?:[^,;.()]|[.,](?=\\d)){0,48}?';
// Matches the end of "did not " and "didn't ".
const NOT = /(?:\bnot|\bnever|n['\u2019]t) $/;
// Matches the end of "rose ", "fell by about ", "a rise of ", "was cut by £3m to " and "fell from 7 to ", not of "rose as ".
const BEFORE = new RegExp(
  `^(?<lead>.*)\\b(?<verb>${alternatives(rising, falling)})(?: (?:slightly|sharply|steadily|further))?(?:(?: (?:by |from |to )?${WITHIN})? (?<slot>by|of|to|from))? ${ROUGHLY}$`,
  'is',
);
// Matches " rise", " as much again", " per cent lower", " down on" and ", up from", not " in rises" and " up 3 per cent".
const AFTER = new RegExp(
  `^(?: (?<by>(?:${alternatives(risingAfter, fallingAfter)})\\b|(?:up|down)(?= on\\b|[.,;)])|${AGAIN})|,? (?<to>up|down)(?= from\\b))`,
);
