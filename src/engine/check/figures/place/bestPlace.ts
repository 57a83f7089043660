/** A number that a source has, but nowhere near where it tells what the draft does: there it has another. */
import type { FigureForm } from '../../../kinds/figure/value.ts';
import type { AssertionOf, ClaimOf, FactOf } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { textAfter } from '../../../text/placed.ts';
import { stemHash } from '../../../text/stems.ts';
import { aheadOf, asSaidElsewhere, type Weighing } from '../../evidence/weighing.ts';
import { countLimits } from '../../limits.ts';
import { thresholds } from '../../weights.ts';
import { compareCounted } from '../statement/counted.ts';
import { isOfRest } from '../statement/ofRest.ts';
import { isOfSize } from '../statement/size.ts';
import { likenessScore } from './likeness.ts';
import { isOfItsName } from './ownClause.ts';
import { carriedOn, isSequel } from './sequels.ts';

/**
 * The evidence on a figure whose number the story has, as no word for it where a place of the same source with another
 * number is so much likelier what the draft tells of, by all but the numbers themselves. Unchanged where none is.
 */
export function withBestPlace(
  claim: ClaimOf<'figure'>,
  evidence: readonly Evidence[],
  weighing: Weighing,
): readonly Evidence[] {
  const agreeing = evidence.filter(({ agreement: { type } }) => type === 'same' || type === 'near');
  const own = agreeing.flatMap((each) => likeFact(claim, each, weighing) ?? []);
  // What is told in words or reckoned has no such place.
  if (own.length === 0 || own.length < agreeing.length) return evidence;
  const sources = new Set(own.map(({ source }) => source));
  // Most places share so little that they need not be looked at twice.
  const least = Math.max(...agreeing.map(({ relevance }) => relevance));
  const rivals = evidence.flatMap((each) => {
    if (each.relevance < least) return [];
    const fact = each.agreement.type === 'different' ? likeFact(claim, each, weighing) : undefined;
    if (fact === undefined || !sources.has(fact.source)) return [];
    // Of two numbers of one sentence the second mostly leaves out what is said with the first.
    const isBeside = own.some(({ passage }) => passage === fact.passage);
    return isBeside || isOfItsName(claim, own, fact) ? [] : [{ each, score: likenessScore(claim, fact, weighing) }];
  });
  if (rivals.length === 0 || own.some((fact) => isOfSame(claim, fact) || isOfRest(fact))) return evidence;
  const carried = agreeing.some(isSequel) ? own.flatMap((fact) => carriedOn(fact, weighing.story) ?? []) : [];
  const most = Math.max(...[...own, ...carried].map((fact) => likenessScore(claim, fact, weighing)));
  const best = rivals
    .filter(
      ({ each, score }) => score >= Math.max(thresholds.likelyPlace, most + leadFor(claim, isOfSize(claim, each))),
    )
    .sort((a, b) => b.score - a.score)[0];
  if (best === undefined) return evidence;
  return [
    { ...best.each, relevance: aheadOf(evidence), because: [...best.each.because, LIKELIEST] },
    ...evidence.flatMap((each) => (each === best.each ? [] : [agreeing.includes(each) ? asSaidElsewhere(each) : each])),
  ];
}

/**
 * Whether a place with the draft's number is surely of the same: the same word follows the number, "a $900m loan", or it
 * may count the same people: "50,000 inmates" of "50,000 people".
 */
function isOfSame(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const word = wordAfter(claim);
  return (word !== 0 && word === wordAfter(fact)) || compareCounted(claim.value.counted, fact.value.counted) === 'akin';
}

/** Stem of the word right after a figure and what stands in brackets there; 0 where it carries no meaning. */
function wordAfter(figure: AssertionOf<'figure'>): number {
  const word = AFTER.exec(textAfter(figure, REACH))?.[1];
  return word === undefined ? 0 : stemHash(word.toLowerCase());
}

const REACH = 50;
// Matches " loan" and " (\u00a3479m) loan", not ", a loan".
const AFTER = /^(?: \([^()]{1,20}\))?[ -]([A-Za-z]{3,20})/;

/** Why such a place is taken for the draft's. */
const LIKELIEST = 'the likeliest place by far';

/** Whether the evidence is the place that {@link withBestPlace} takes for what the draft tells of, whatever the size of its number. */
export function isLikeliest({ because }: Evidence): boolean {
  return because.includes(LIKELIEST);
}

/** The source's figure that the evidence rests on, if it is one of the claim's sort. */
function likeFact(
  { value: { form, unit } }: ClaimOf<'figure'>,
  { from }: Evidence,
  { story }: Weighing,
): FactOf<'figure'> | undefined {
  if (from.in !== 'source' || from.fact.kind !== 'figure' || !story.passageOf.has(from.fact)) return undefined;
  return from.fact.value.form === form && from.fact.value.unit === unit ? from.fact : undefined;
}

/** How much likelier the other place must be: small numbers, places in a row and results are met everywhere, and a count is mostly told beside others of its size. */
function leadFor({ value: { form, low, high } }: ClaimOf<'figure'>, isLike: boolean): number {
  const size = low ?? high ?? 0;
  const isCommon =
    COMMON.has(form) || (form === 'cardinal' && (!isLike || (size < countLimits.many && size % 1 === 0)));
  return isCommon ? thresholds.commonPlaceLead : thresholds.placeLead;
}

const COMMON: ReadonlySet<FigureForm> = new Set(['ordinal', 'vague', 'score']);
