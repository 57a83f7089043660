/** Two dates of one sentence and one subject, each with its verb: "arrived on 3 April and was arrested in June". */
import type { Span } from '../../base/span.ts';
import type { DateValue } from '../../kinds/date/value.ts';
import type { ClaimOf, FactOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Passage } from '../../text/passages.ts';
import { isWord, shapes } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';
import type { Weighing } from '../evidence/weighing.ts';

/** A verb further back than this many tokens is not taken for the date's own. */
const REACH = 8;
const auxiliaries = wordSet('is are was were be been being has have had will would to');

/**
 * Evidence without the facts that give the claim's date to another verb, in a sentence that gives the claim's own verb
 * another date: "arrested in April" is not borne out by the April in which he arrived.
 */
export function withOwnVerbs(
  claim: ClaimOf<'date'>,
  evidence: readonly Evidence[],
  weighing: Weighing,
): readonly Evidence[] {
  const rivals = evidence.filter(({ agreement }) => agreement.type === 'different');
  if (rivals.length === 0 || !isOpenToFall(claim.value)) return evidence;
  const verb = verbBefore(claim.passage, claim.inPassage);
  if (verb === 0) return evidence;
  return evidence.map((each) => {
    const fact = each.agreement.type === 'same' ? dateOf(each) : undefined;
    if (fact === undefined) return each;
    const own = verbBefore(fact.passage, fact.inPassage);
    if (own === 0 || own === verb || weighing.overlap.weights.has(own)) return each;
    const isGiven = rivals.some((rival) => {
      const other = dateOf(rival);
      return (
        other?.passage === fact.passage &&
        isLikeGrain(other.value, fact.value) &&
        verbBefore(other.passage, other.inPassage) === verb &&
        (isBareClause(fact, other, verb) || isBareClause(other, fact, own))
      );
    });
    return isGiven
      ? { ...each, agreement: { type: 'incomparable' }, because: [...each.because, 'said of another verb'] }
      : each;
  });
}

/** "until April" may follow from what began or ended then, whatever the verb. */
function isOpenToFall({ bound, until }: DateValue): boolean {
  return (bound === 'exact' || bound === 'since') && until === undefined;
}

function isLikeGrain({ stated: one }: DateValue, { stated: other }: DateValue): boolean {
  return (
    (one.month !== undefined && other.month !== undefined) ||
    (one.weekday !== undefined && other.weekday !== undefined) ||
    (one.year !== undefined && other.year !== undefined)
  );
}

function dateOf({ from }: Evidence): FactOf<'date'> | undefined {
  return from.in === 'source' && from.fact.kind === 'date' ? from.fact : undefined;
}

/** Whether what stands between two dates says no more than the verb of the second, so that both verbs have one subject and no object tells them apart. */
function isBareClause(first: FactOf<'date'>, second: FactOf<'date'>, verb: number): boolean {
  const { tokens, first: from, origin } = first.passage;
  const start = first.inPassage.end;
  const end = second.inPassage.start;
  let seen = false;
  for (const [index, stem] of first.passage.stems.entries()) {
    const at = (tokens.starts[from + index] as number) - origin; // one stem for each token
    if (at < start || at >= end || stem === 0) continue;
    if (stem !== verb) return false;
    seen = true;
  }
  return seen;
}

/** Stem of the nearest verb before some words of a passage, in their own clause; 0 where none is seen. */
function verbBefore(passage: Passage, { start }: Span): number {
  const { tokens, first, end, origin } = passage;
  const stems = passage.stems;
  let at = first;
  while (at < end && (tokens.starts[at] as number) - origin < start) at++;
  for (let step = 0; step < REACH && --at >= first; step++) {
    const shape = tokens.shapes[at] as number; // in range
    if (!isWord(tokens, at)) return 0; // a sign or a number ends the clause
    const stem = stems[at - first] as number;
    if (shape !== shapes.lower || stem === 0) continue;
    const led = at > first && auxiliaries.has(tokens.words[at - 1] as number);
    if (led || endsInEd(tokens.text, tokens.ends[at] as number)) return stem;
  }
  return 0;
}

function endsInEd(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === 0x64 && text.charCodeAt(end - 2) === 0x65;
}
