/** Judges the claims of a draft's passages against the story. */
import { contains } from '../base/span.ts';
import { kinds, kindTags } from '../kinds/index.ts';
import type { QuoteValue } from '../kinds/quote/value.ts';
import type { Claim, ClaimOf } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import type { DocumentDate } from '../model/source.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Passage } from '../text/passages.ts';
import type { Reading } from './document/about.ts';
import { toClaim } from './document/claims.ts';
import { isCredit, isPointer } from './document/credits.ts';
import { frameEnd } from './document/frame.ts';
import { thatIs } from './evidence/rank.ts';
import { evidenceFrom, prepareWeighing, type Weighing } from './evidence/weighing.ts';
import { withoutOtherTimes } from './figures/apart/otherTime.ts';
import { weighOwn } from './figures/reckoned/ownArithmetic.ts';
import { judgeClaim } from './judge.ts';
import { type JudgedClaim, surelySupported } from './judgedClaim.ts';
import { quoteLimits } from './limits.ts';
import { asOfAnother, othersOfFirstName } from './names/firstNames.ts';
import { heldByAnother, otherHolders } from './names/holders.ts';
import { endedOffices } from './names/offices.ts';
import { otherRoles } from './names/roles.ts';
import { toldInSameClause } from './names/sameClause.ts';
import { splitName } from './names/splitName.ts';
import { toldOfAnother } from './names/toldOfAnother.ts';
import { besides } from './names/weighName.ts';
import { splitClauses, splitQuote } from './quotes/splitQuote.ts';
import { isWorthAWord } from './silence.ts';
import { overlapOf, type PassageOverlap } from './story/context.ts';
import { findWordsOf } from './story/findWords.ts';
import type { StoryIndex } from './story/storyIndex.ts';
import { strictnessSteps } from './strictness.ts';
import { weighClaim } from './weigh.ts';
import { thresholds } from './weights.ts';
import { findTwin, isSurelySupported, twinPassage } from './wordForWord.ts';

/** One passage of a draft while it is judged. */
interface Judging {
  readonly overlap: PassageOverlap;
  /** Index of a passage of the story with the same text. */
  readonly twin: number | undefined;
  /** In text order. */
  readonly claims: readonly Claim[];
  /** What is judged of each claim, as far as it has been. */
  readonly judged: (readonly JudgedClaim[])[];
}

/**
 * Judges every claim of the draft's passages with these indices, each passage's in text order, in steps between which a
 * host may let others in. Total. Looks at nothing of the draft but a passage and its assertions: the verdicts of each are
 * kept for as long as these stay the same.
 *
 * One kind comes after the other: the code of all together is more than a processor keeps at hand.
 */
export function* checkPassages(
  reading: Reading,
  indices: readonly number[],
  story: StoryIndex,
): Generator<void, readonly (readonly JudgedClaim[])[], void> {
  const passages = indices.map((index) => prepare(reading, index, story));
  for (const kind of kindTags)
    for (const passage of passages) {
      const { claims, judged } = passage;
      if (!claims.some((claim) => claim.kind === kind)) continue;
      for (const [at, claim] of claims.entries())
        if (claim.kind === kind) judged[at] = judge(claim, passage, story, reading.date);
      yield;
    }
  return passages.map((passage) => finish(passage, story));
}

function prepare(reading: Reading, index: number, story: StoryIndex): Judging {
  const first = reading.firstAssertion[index] ?? 0;
  const end = reading.firstAssertion[index + 1] ?? first;
  const claims: Claim[] = [];
  for (let i = first; i < end; i++) claims.push(toClaim(reading, i));
  const passage = reading.passages[index] as Passage; // the caller's own index
  const overlap = overlapOf(passage, claims[0]?.about, story);
  return { overlap, twin: twinPassage(passage, story), claims, judged: [] };
}

function finish({ claims, judged }: Judging, story: StoryIndex): readonly JudgedClaim[] {
  const all = judged.flat().map((each) => withOwn(each, claims));
  const { frames, quotedClaims } = strictnessSteps[story.strictness];
  const asked = quotedClaims ? all : withoutQuoted(all);
  return frames ? asked : asked.filter(({ verdict }) => !isOfFrame(verdict));
}

/** A quotation that no source has is doubted once: who checks it checks the names, days and numbers in it as well. */
function withoutQuoted(judged: readonly JudgedClaim[]): readonly JudgedClaim[] {
  const doubted = judged.filter(({ verdict }) => verdict.claim.kind === 'quote' && verdict.outcome === 'unverified');
  if (doubted.length === 0) return judged;
  const isQuoted = ({ claim, outcome }: Verdict): boolean =>
    claim.kind !== 'quote' &&
    outcome === 'unverified' &&
    doubted.some((quote) => contains(quote.verdict.claim.span, claim.span));
  return judged.filter(({ verdict }) => !isQuoted(verdict));
}

/** A figure that no source has, but that is reckoned from others of its sentence, is as right as they are. */
function withOwn(judged: JudgedClaim, claims: readonly Claim[]): JudgedClaim {
  const { claim, outcome } = judged.verdict;
  if (claim.kind !== 'figure' || outcome === 'supported') return judged;
  const own = weighOwn(
    claim,
    claims.filter((each): each is ClaimOf<'figure'> => each.kind === 'figure' && each.id !== claim.id),
  );
  if (own.length === 0) return judged;
  const evidence = [...own, ...judged.evidence];
  return { evidence, verdict: judgeClaim(claim, evidence) };
}

/** Whether the claim is one of what stands around the report, which no source has: where, when and by whom it was made. */
function isOfFrame({ claim, outcome, rule }: Verdict): boolean {
  if (outcome === 'supported' || rule === 'weekday') return false;
  if (claim.inPassage.end <= frameEnd(claim.passage)) return true;
  return isCredit(claim.passage) && !(outcome === 'contradicted' && isPointer(claim.passage));
}

function judge(
  claim: Claim,
  { claims, overlap, twin }: Judging,
  story: StoryIndex,
  written: DocumentDate | undefined,
): readonly JudgedClaim[] {
  const weighing = prepareWeighing(claim, overlap, story);
  const inFull = (): readonly JudgedClaim[] => judgeInFull(claim, claims, weighing, written);
  const fact = twin === undefined ? undefined : findTwin(claim, twin, story);
  if (!fact || !isSurelySupported(claim, fact, weighing, written)) return inFull();
  const by = evidenceFrom(fact, { type: 'same' }, 1, ['the same sentence']);
  return [surelySupported(claim, by, () => inFull().flatMap(({ evidence }) => evidence))];
}

function judgeInFull(
  claim: Claim,
  claims: readonly Claim[],
  weighing: Weighing,
  written: DocumentDate | undefined,
): readonly JudgedClaim[] {
  const { overlap, story } = weighing;
  switch (claim.kind) {
    case 'name':
      return judgeName(claim, claims, weighing, written);
    case 'quote':
      return judgeQuote(claim, overlap, story);
    case 'date':
      return judgeTold(claim, weighClaim(claim, weighing), story);
    case 'figure': {
      const dates = claims.filter((each): each is ClaimOf<'date'> => each.kind === 'date');
      return judgeTold(claim, withoutOtherTimes(weighClaim(claim, weighing), dates, story), story);
    }
  }
}

function judgeTold(claim: Claim, evidence: readonly Evidence[], story: StoryIndex): readonly JudgedClaim[] {
  return isWorthAWord(claim, evidence, story) ? [{ evidence, verdict: judgeClaim(claim, evidence) }] : [];
}

/** What tells of another what the draft tells of the claim's bearer. */
function toldOfSomebodyElse(claim: ClaimOf<'name'>, claims: readonly Claim[], weighing: Weighing): readonly Evidence[] {
  // Whose words they are is asked of the quotation.
  if (isSpeaker(claim, claims)) return [];
  const inItsPlace = toldOfAnother(claim, weighing);
  if (inItsPlace.length > 0) return inItsPlace;
  const inSameClause = toldInSameClause(claim, weighing);
  return inSameClause.length > 0 ? inSameClause : heldByAnother(claim, weighing.story);
}

function isSpeaker({ value }: ClaimOf<'name'>, claims: readonly Claim[]): boolean {
  return claims.some((each) => each.kind === 'quote' && each.value.speaker?.includes(value.name) === true);
}

/** A name that the story does not have whole is judged part by part where the parts fare differently. */
function judgeName(
  claim: ClaimOf<'name'>,
  claims: readonly Claim[],
  weighing: Weighing,
  written: DocumentDate | undefined,
): readonly JudgedClaim[] {
  const { overlap, story } = weighing;
  const weighed = weighClaim(claim, weighing);
  const told = agrees(weighed) ? toldOfSomebodyElse(claim, claims, weighing) : [];
  if (told.length > 0) {
    const evidence = [...told, ...weighed.map(besides)];
    return [{ evidence, verdict: judgeClaim(claim, evidence) }];
  }
  const evidence = agrees(weighed)
    ? [
        ...weighed,
        ...otherRoles(claim, weighing),
        ...endedOffices(claim, story, written),
        ...otherHolders(claim, story),
      ]
    : weighed;
  if (agrees(evidence) || thatIs(evidence, 'implied')) return [{ evidence, verdict: judgeClaim(claim, evidence) }];
  const parts = withoutStrangers(
    claim,
    splitName(claim, story).map((part) => judgePart(part, claim, evidence, overlap, story)),
  );
  const clash = parts.find(({ verdict }) => isAgainstWhole(verdict));
  if (clash) return [{ ...clash, verdict: { ...clash.verdict, claim, at: claim.span } }];
  const known = parts.filter(({ verdict }) => verdict.outcome !== 'unverified');
  // What only another story has is told apart from what no source has.
  if (known.length === 0 && parts.length > 1 && !story.isForeign)
    return [{ evidence, verdict: judgeClaim(claim, evidence) }];
  return known.length === 0 || strictnessSteps[story.strictness].addedWords ? parts : known;
}

/** Whether a part was found to differ from a fuller name: then the whole name is at stake, "Hakan Fedan" and not "Fedan". */
function isAgainstWhole(verdict: Verdict): boolean {
  if (verdict.outcome !== 'contradicted' || verdict.claim.kind !== 'name') return false;
  const { from } = verdict.against[0];
  return (
    from.in === 'source' && from.fact.kind === 'name' && from.fact.value.parts.length > verdict.claim.value.parts.length
  );
}

/** A part of a name is weighed by itself, and by whoever of the story the whole name is nearly like. */
function judgePart(
  part: ClaimOf<'name'>,
  whole: ClaimOf<'name'>,
  wholeEvidence: readonly Evidence[],
  overlap: PassageOverlap,
  story: StoryIndex,
): JudgedClaim {
  if (part === whole) return { evidence: wholeEvidence, verdict: judgeClaim(part, wholeEvidence) };
  const weighing = prepareWeighing(part, overlap, story);
  const weighed = weighClaim(part, weighing);
  const isFirst = part.value.parts.length === 1 && part.value.parts[0] === whole.value.parts[0];
  const own = isFirst && othersOfFirstName(whole, story).length > 0 ? weighed.map(asOfAnother) : weighed;
  const evidence = agrees(own)
    ? [...own, ...otherRoles(part, weighing).filter((each) => mayBeOf(each, whole))]
    : [...own, ...wholeEvidence.filter(({ agreement }) => agreement.type === 'different')];
  return { evidence, verdict: judgeClaim(part, evidence) };
}

/** Whether the evidence may be of the person whom the whole name means: "Robinson" may, "Andy Robinson" is no Jason. */
function mayBeOf({ from }: Evidence, { value }: ClaimOf<'name'>): boolean {
  if (from.in !== 'source' || from.fact.kind !== 'name' || from.fact.value.parts.length < 2) return true;
  const { type } = kinds.name.compare(value, from.fact.value);
  return type === 'same' || type === 'near';
}

/**
 * Where a source has a part of the name, a name that shares no word with it is no other answer for the rest: "World Bank"
 * for the "Border Agency" of "European Union Border Agency".
 */
function withoutStrangers(whole: ClaimOf<'name'>, parts: readonly JudgedClaim[]): readonly JudgedClaim[] {
  if (!parts.some(({ verdict }) => verdict.outcome === 'supported')) return parts;
  return parts.map((part) => {
    const { claim, outcome } = part.verdict;
    if (claim.kind !== 'name' || outcome !== 'contradicted') return part;
    const evidence = part.evidence.map((each) => (isStranger(each, whole) ? asNearest(each) : each));
    return { evidence, verdict: judgeClaim(claim, evidence) };
  });
}

function isStranger({ agreement, from }: Evidence, { value }: ClaimOf<'name'>): boolean {
  return (
    agreement.type === 'different' &&
    from.in === 'source' &&
    from.fact.kind === 'name' &&
    kinds.name.compare(value, from.fact.value).type === 'incomparable' &&
    !from.fact.value.parts.some((part) => value.parts.includes(part))
  );
}

function asNearest(evidence: Evidence): Evidence {
  return { ...evidence, agreement: { type: 'incomparable' } };
}

/**
 * A quotation of several sentences is one claim where the story has them all, of whomever, or none, and else a claim for
 * each. Words at arm's length that no source has are the reporter's own.
 */
function judgeQuote(claim: ClaimOf<'quote'>, overlap: PassageOverlap, story: StoryIndex): readonly JudgedClaim[] {
  const judgePart = (part: ClaimOf<'quote'>): JudgedClaim => {
    const evidence = weighClaim(part, prepareWeighing(part, overlap, story));
    return { evidence, verdict: judgeClaim(part, evidence) };
  };
  const judged = splitQuote(claim).flatMap((part) => {
    const whole = judgePart(part);
    if (agrees(whole.evidence)) return [whole];
    // A source may have but one clause of a sentence, and another source the other.
    const clauses = splitClauses(part).map(judgePart);
    return clauses.some(({ evidence }) => agrees(evidence)) ? clauses : [whole];
  });
  if (claim.value.manner !== 'speech' && !judged.every(({ evidence }) => agrees(evidence))) return [];
  const [only] = judged;
  if (judged.length === 1 && only?.verdict.outcome === 'unverified' && isShort(claim.value)) {
    const { shortQuotes } = strictnessSteps[story.strictness];
    if (
      shortQuotes === 'none' ||
      (shortQuotes === 'rivalled' && !only.evidence.some((each) => isRival(each, only.verdict.claim)))
    )
      return [];
  }
  const rule = judged[0]?.verdict.rule;
  const fareAlike =
    (rule === 'supported' || rule === 'speaker' || rule === 'unverified') &&
    judged.every(({ verdict }) => verdict.rule === rule);
  if (judged.length < 2 || !fareAlike) return judged;
  const evidence = judged.flatMap((each) => each.evidence);
  return [{ evidence, verdict: judgeClaim(claim, evidence) }];
}

function isShort({ words }: QuoteValue): boolean {
  return words.trim().split(/\s+/).length <= quoteLimits.short;
}

/** Whether a source quotes other words, which the draft does not have, where it speaks of the same. */
function isRival({ from, relevance }: Evidence, { value, passage }: Claim): boolean {
  return (
    from.in === 'source' &&
    from.fact.kind === 'quote' &&
    from.fact.value !== value && // the words that stand for a whole passage take the claim's value
    relevance >= thresholds.likelyStatement &&
    !findWordsOf(from.fact.value.words, passage)
  );
}

function agrees(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ agreement }) => agreement.type === 'same');
}
