/** Figures that a source has in the very place of the draft's: the same sentence with another number. */
import { kinds } from '../../../kinds/index.ts';
import type { ClaimOf, Fact, FactOf } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { textOf } from '../../../text/placed.ts';
import { wordSet } from '../../../text/vocabulary.ts';
import {
  indexByKeys,
  isEnclosed,
  isToldApart,
  keyAround,
  sharedAround,
  sharedInClause,
  tellingIn,
} from '../../evidence/around.ts';
import { asSaidElsewhere, evidenceFrom, type Weighing } from '../../evidence/weighing.ts';
import { inPlaceLimits } from '../../limits.ts';
import { findWordsOf } from '../../story/findWords.ts';
import { oncePerStory, type StoryIndex } from '../../story/storyIndex.ts';
import { areOfOtherTimes } from '../apart/noWordAgainst.ts';
import { isRaised, isTotalOf } from '../apart/tolls.ts';

/**
 * The evidence on a figure where a source says in its place another one. Of a figure that the story has too, all that
 * the draft says before it must be said there, from the beginning of the clause on; it is then of something else.
 * Unchanged where there is no such place.
 */
export function figuresInPlace(
  claim: ClaimOf<'figure'>,
  evidence: readonly Evidence[],
  { story }: Weighing,
): readonly Evidence[] {
  const facts = figuresAfter(story).get(keyAround(claim)) ?? [];
  if (facts.length === 0) return evidence;
  const agreeing = evidence.filter(({ agreement }) => agreement.type !== 'different');
  const own = Math.max(
    0,
    ...agreeing.map(({ from }) => (from.in === 'source' ? tellingIn(sharedAround(claim, from.fact)) : 0)),
  );
  const same = agreeing.filter(({ agreement }) => agreement.type === 'same');
  const isKnown = same.length > 0;
  if (same.some(({ from }) => from.in === 'source' && sharedInClause(claim, from.fact) >= inPlaceLimits.own))
    return evidence;
  const rivals = facts.flatMap((fact) => {
    const shared = isRival(claim, fact) ? sharedAround(claim, fact) : undefined;
    if (!shared || !isEnclosed(shared) || tellingIn(shared) < Math.max(inPlaceLimits.figures, own + inPlaceLimits.lead))
      return [];
    if (
      same.some(
        ({ from }) =>
          from.in === 'source' &&
          (isTotalOf(from.fact, fact, story) ||
            (isNextTo(from.fact, fact, story) && isToldApart(claim, from.fact, fact))),
      )
    )
      return [];
    if (
      isKnown
        ? !shared.before.all || !shared.before.whole || isOfAnother(claim, fact)
        : shared.before.telling === 0 || shared.after.telling === 0
    )
      return [];
    if (areOfOtherTimes(claim.passage, fact.passage) || isRaised(claim, fact, story)) return [];
    return saysFact(claim, fact) ? [] : [evidenceOf(claim, fact)];
  });
  return rivals.length === 0
    ? evidence
    : [...rivals, ...evidence.map((each) => (each.agreement.type === 'different' ? each : asSaidElsewhere(each)))];
}

/** Whether the two stand in one passage of a source or in two that follow each other. */
function isNextTo(one: Fact, other: FactOf<'figure'>, { passageOf }: StoryIndex): boolean {
  return one.source === other.source && Math.abs((passageOf.get(one) ?? Infinity) - (passageOf.get(other) ?? 0)) <= 1;
}

/** The story's figures by what stands around them. */
const figuresAfter = oncePerStory(
  ({ facts }): ReadonlyMap<number, readonly FactOf<'figure'>[]> =>
    indexByKeys(facts.figure, (fact) => [keyAround(fact)]),
);

/** Whether "he" or "they" at the head of both sentences are not known to be the same. */
function isOfAnother({ passage, about }: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  if (!pronouns.has(passage.tokens.words[passage.first] as number)) return false;
  return !about.names.some((name) => fact.about.names.includes(name));
}

const pronouns = wordSet('he she they it we i his her their its this that these those');

function isRival({ value }: ClaimOf<'figure'>, { value: known }: FactOf<'figure'>): boolean {
  if (value.form !== known.form || value.unit !== known.unit) return false;
  return kinds.figure.compare(value, known).type === 'different';
}

/** Whether the draft's sentence has the fact's figure too. */
function saysFact({ passage: mine }: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  return findWordsOf(textOf(fact), mine) !== undefined;
}

function evidenceOf(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): Evidence {
  const gap = `${kinds.figure.describe(claim.value)} against ${kinds.figure.describe(fact.value)}`;
  return evidenceFrom(fact, { type: 'different', gap }, 1, ['the same words around another figure']);
}
