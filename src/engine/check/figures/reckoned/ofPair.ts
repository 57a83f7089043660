/** How a number that was reckoned from two is said: by how much more the one is than the other, or what is left of it. */
import { kinds } from '../../../kinds/index.ts';
import type { AssertionOf, ClaimOf, FactOf } from '../../../model/assertion.ts';
import { passageText } from '../../../text/passages.ts';
import { stemHash } from '../../../text/stems.ts';
import { shapes } from '../../../text/tokens.ts';
import { isEdge, tokensOf } from '../../evidence/around.ts';
import { figuresIn } from '../../evidence/mentionsIn.ts';
import { changeOf } from '../statement/changes.ts';
import { lessWords, moreWords } from '../statement/comparatives.en.ts';
import { isOpposite } from '../statement/opposites.ts';
import { fateOf } from '../statement/ties.ts';
import { partAndWhole } from './derive.ts';
import { AFTER, BEFORE, LEFT, OF, ONCE, THAN, THE_REST } from './ofPair.en.ts';

/**
 * Whether a claim that tells how much more or less something is may be how far the two are apart: what it is held against
 * must be the smaller of what is more. `undefined` for a claim that tells no such thing.
 */
export function isHowMuchMore(
  claim: ClaimOf<'figure'>,
  more: FactOf<'figure'>,
  less: FactOf<'figure'>,
): boolean | undefined {
  const way = wayOf(claim);
  if (way === undefined) return undefined;
  const [against, other] = way === 'up' ? [less, more] : [more, less];
  const [mine, its] = [against, other].map((fact) => sharedWords(claim, fact)) as [number, number]; // one for each
  if (mine !== its) return mine > its;
  return wasBefore(against, other) && !wasBefore(other, against);
}

/** Whether the claim tells how much more something is than another (`up`) or less; `undefined` where it tells neither. */
export function wayOf(claim: ClaimOf<'figure'>): 'up' | 'down' | undefined {
  const { passage, inPassage } = claim;
  const words = HOW.exec(passageText(passage).slice(inPassage.end, inPassage.end + REACH))?.groups;
  if (words) return words.more === undefined ? 'down' : 'up';
  const change = changeOf(claim);
  return change?.slot === 'by' ? change.way : undefined;
}

// Matches " dearer" and " seats more", not " of more".
const HOW = new RegExp(
  `^(?: (?!of\\b)[a-z]{2,15})? (?:(?<more>${moreWords.replaceAll(' ', '|')})|(?:${lessWords.replaceAll(' ', '|')}))\\b`,
);

/** How many words of what the claim's number is held against, "in 2020" of "more than in 2020", stand in the fact's clause. */
function sharedWords(
  { passage, inPassage: { end } }: ClaimOf<'figure'>,
  { passage: its, inPassage }: FactOf<'figure'>,
): number {
  const than = THAN.exec(passageText(passage).slice(end, end + REACH))?.[1] ?? '';
  const text = passageText(its).toLowerCase();
  const clause = `${BEFORE.exec(text.slice(Math.max(0, inPassage.start - REACH), inPassage.start))?.[0]}${AFTER.exec(text.slice(inPassage.end, inPassage.end + REACH))?.[0]}`; // both match always
  return [...than.toLowerCase().matchAll(WORDS)].filter(([word]) => clause.includes(word)).length;
}

const REACH = 80;
const WORDS = /\d+|[a-z]{3,}/g;

/** Whether the words next to it tell that it was so before, or those of the other that it came to that. */
function wasBefore({ passage, inPassage: { start, end } }: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  const text = passageText(passage).toLowerCase();
  if (changeOf(other)?.slot === 'to' && other.passage === passage && start < other.inPassage.start) return true;
  return (
    ONCE.test(NEXT_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '') ||
    ONCE.test(NEXT_AFTER.exec(text.slice(end, end + REACH))?.[0] ?? '')
  );
}

// Match the words up to a mark or a number.
const NEXT_BEFORE = /[^.;:,\d]*$/;
const NEXT_AFTER = /^[^.;:,\d]*/;

/**
 * Whether the claim may be what is left of `more` without `less`: a source tells that the one is a part of the other, or
 * the draft tells what the part is not; and it does not tell of its number with the very word that tells of the part.
 */
export function isRest(claim: ClaimOf<'figure'>, more: FactOf<'figure'>, less: FactOf<'figure'>): boolean {
  const told = passageText(claim.passage);
  const isLeft = LEFT.test(told);
  if (!isLeft && isToldAs(claim, less)) return false;
  return (
    isLeft || isPart(more, less) || isBesideWhole(claim, more) || (isContrary(claim, less) && !isContrary(more, less))
  );
}

/** Whether a source tells that the one is a part of the other: "of its 48 boxes 31 are let", "48 boxes. It has let 31; the rest are empty". */
function isPart(more: FactOf<'figure'>, less: FactOf<'figure'>): boolean {
  if (more.passage === less.passage) {
    const [one, other] = more.inPassage.start < less.inPassage.start ? [more, less] : [less, more];
    if (partAndWhole(one, other)?.[0] === less) return true;
  }
  return THE_REST.test(passageText(less.passage).slice(less.inPassage.end));
}

/** Whether the draft has the whole beside its number: "52,000 of the 61,000". */
function isBesideWhole({ passage, inPassage: { end } }: ClaimOf<'figure'>, more: FactOf<'figure'>): boolean {
  const next = figuresIn(passage).find(({ span }) => span.start >= end);
  return (
    next !== undefined &&
    kinds.figure.compare(next.value, more.value).type === 'same' &&
    OF.test(passageText(passage).slice(end, next.span.start))
  );
}

/** Whether something else befell those whom it counts than the part, or its words are of the other of two sides: then both are parts. */
function isContrary(one: AssertionOf<'figure'>, part: FactOf<'figure'>): boolean {
  const [mine, its] = [fateOf(one), fateOf(part)];
  return (mine !== undefined && its !== undefined && mine !== its) || isOpposite(one, part);
}

/** Whether the claim is told with the very word that tells of the other number: "sold" of "31 have been sold". */
export function isToldAs(claim: ClaimOf<'figure'>, part: FactOf<'figure'>): boolean {
  const nouns = [claim, part].flatMap(({ value: { counted } }) => (counted === undefined ? [] : [stemHash(counted)]));
  const theirs = tellersOf(part, nouns);
  return tellersOf(claim, nouns).some((stem) => theirs.includes(stem));
}

/** Stems of the words nearest to the number in its clause that tell something of it: "sold" of "31 have been sold". */
function tellersOf(figure: AssertionOf<'figure'>, nouns: readonly number[]): readonly number[] {
  const { first, last } = tokensOf(figure);
  return [tellerFrom(figure, first - 1, -1, nouns), tellerFrom(figure, last + 1, 1, nouns)].filter(
    (stem) => stem !== 0,
  );
}

function tellerFrom({ passage }: AssertionOf<'figure'>, from: number, step: 1 | -1, nouns: readonly number[]): number {
  const { stems, first, tokens } = passage;
  for (let at = from; !isEdge(passage, at); at += step) {
    const stem = stems[at - first] as number; // no edge, so in range
    if (stem !== 0 && !nouns.includes(stem) && tokens.shapes[at] === shapes.lower) return stem;
  }
  return 0;
}
