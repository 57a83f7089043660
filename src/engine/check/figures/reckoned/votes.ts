/** Votes for and against: "164 voted for it" where it was "passed by 182 votes to 164". */
import type { FigureValue } from '../../../kinds/figure/value.ts';
import type { AssertionOf, ClaimOf, FactOf } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { passageText } from '../../../text/passages.ts';
import { textAfter } from '../../../text/placed.ts';
import { figuresIn } from '../../evidence/mentionsIn.ts';
import { evidenceFrom, relevanceOf, scoresOf, type Weighing } from '../../evidence/weighing.ts';
import { thresholds } from '../../weights.ts';
import { BACKED, NAMED, OF, RESULT, SIDE, WHAT_FOR } from './votes.en.ts';

type Side = 'for' | 'against';

/** Evidence for a count of votes from results of the story, and for a result from the counts of both sides. */
export function weighVotes(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  const { story } = weighing;
  if (claim.value.form === 'score') return isVote(claim) ? fromCounts(claim, weighing) : [];
  const all = claim.value.form === 'cardinal' && BACKED.test(passageText(claim.passage)) ? allOf(claim) : undefined;
  if (all !== undefined)
    return story.facts.figure
      .filter((fact) => isVote(fact) && isResultOf(fact.value, claim.value, all))
      .map((fact) =>
        evidenceFrom(fact, { type: 'same' }, relevanceOf(scoresOf(fact, weighing)), ['a part of all votes']),
      );
  const side = claim.value.form === 'cardinal' ? sideOf(claim) : undefined;
  if (side === undefined) return [];
  return story.facts.figure.flatMap((fact) => {
    const first = fact.value.form === 'score' ? firstSideOf(fact) : undefined;
    const relevance = fact.value.form === 'score' ? relevanceOf(scoresOf(fact, weighing)) : 0;
    if (relevance < thresholds.chance) return [];
    // "The vote was 9-6": who was for it goes without saying.
    if (first === undefined) {
      const isOne = isVote(fact) && [fact.value.low, fact.value.against].includes(claim.value.low ?? claim.value.high);
      return isOne ? [evidenceFrom(fact, { type: 'same' }, relevance, ['the votes of one side'])] : [];
    }
    const number = first === side ? fact.value.low : fact.value.against;
    const isSame = number === (claim.value.low ?? claim.value.high);
    if (!isSame && mayBePart(claim, fact.value, first === side)) return [];
    return [
      evidenceFrom(
        fact,
        isSame ? { type: 'same' } : { type: 'different', gap: `${claim.value.low} against ${number}` },
        isSame ? relevance : Math.max(relevance, thresholds.firm),
        [`votes ${side}`],
      ),
    ];
  });
}

/** Whether those who are counted may be some of their side: "12 Labour councillors voted against" where 21 did. */
function mayBePart(claim: ClaimOf<'figure'>, result: FigureValue, isFirst: boolean): boolean {
  const { value } = claim;
  const [own = 0, other = 0] = isFirst ? [result.low, result.against] : [result.against, result.low];
  const count = value.low ?? value.high ?? 0;
  if (count >= own || count === other) return false;
  return !VOTERS.has(value.counted ?? 'vote') || NAMED.test(textAfter(claim, REACH));
}

/** Words for all who vote. */
const VOTERS: ReadonlySet<string> = new Set(
  'vote voter member lawmaker councillor council councilor senator deputy delegate peer mp person people representative legislator parliamentarian judge justice state country nation'.split(
    ' ',
  ),
);

/** The voters of whom the number counts some: nine of "six of nine", "six of the bank's nine". */
function allOf({ passage, inPassage: { end } }: AssertionOf<'figure'>): number | undefined {
  const next = figuresIn(passage).find(({ span }) => span.start > end);
  if (next === undefined || !OF.test(passageText(passage).slice(end, next.span.start))) return undefined;
  return next.value.form === 'cardinal' && next.value.low === next.value.high ? next.value.low : undefined;
}

/** Whether a result is that of so many out of all. */
function isResultOf({ form, low, against }: FigureValue, some: FigureValue, all: number): boolean {
  return form === 'score' && low !== undefined && low === some.low && low + (against ?? 0) === all;
}

/** "7-2" where "seven members voted for the cut and two wanted to hold", and where "seven of nine backed" it. */
function fromCounts(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  const { story, overlap } = weighing;
  return story.passages.flatMap(({ passage }, at) => {
    const text = passageText(passage);
    if (overlap.shared[at] === 0 || !(VOTED.test(text) || BACKED.test(text))) return [];
    const counts = story
      .factsIn(at)
      .filter((fact): fact is FactOf<'figure'> => fact.kind === 'figure' && fact.value.form === 'cardinal');
    const some = counts.find((fact) => isResultOf(claim.value, fact.value, allOf(fact) ?? 0));
    if (some)
      return [evidenceFrom(some, { type: 'same' }, relevanceOf(scoresOf(some, weighing)), ['a part of all votes'])];
    if (!VOTED.test(text)) return [];
    const [one, other] = [claim.value.low, claim.value.against].map((side) =>
      counts.find(({ value }) => value.low === side && value.high === side),
    );
    return one && other && one !== other
      ? [evidenceFrom(one, { type: 'same' }, relevanceOf(scoresOf(one, weighing)), ['the votes of both sides'])]
      : [];
  });
}

const REACH = 60;
const VOTED = /\b(?:vote[ds]?|voting|ballots?)\b/i;

function isVote({ passage }: AssertionOf<'figure'>): boolean {
  return VOTED.test(passageText(passage));
}

/** The side that the words right after a number give it. */
function sideOf(figure: AssertionOf<'figure'>): Side | undefined {
  const { passage } = figure;
  const text = passageText(passage);
  const found = SIDE.exec(textAfter(figure, REACH))?.groups;
  return found && VOTED.test(text) ? (found.against === undefined ? 'for' : 'against') : undefined;
}

/** The side of the first number of a result: those for what was passed, those against what was rejected. */
function firstSideOf({ passage, inPassage: { start, end } }: AssertionOf<'figure'>): Side | undefined {
  const before = passageText(passage).slice(Math.max(0, start - REACH * 2), start);
  const verb = RESULT.exec(before)?.groups;
  if (verb === undefined) return sideAfter(before, passageText(passage).slice(end));
  return verb.passed === undefined ? 'against' : 'for';
}

/** "voted 32-21 to close it", "voted by seven to two against it". */
function sideAfter(before: string, after: string): Side | undefined {
  const found = VOTED.test(before) ? WHAT_FOR.exec(after)?.groups : undefined;
  return found && (found.against === undefined ? 'for' : 'against');
}
