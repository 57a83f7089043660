/** How each claim of a draft stands, by the log, the evidence of today and the newsroom's policy. */
import type { Claim, ClaimId } from '../model/assertion.ts';
import type { FallenOpen, SignOff, SignOffEntry, Standing } from '../model/signOff.ts';
import type { SourceId } from '../model/source.ts';
import type { Verdict } from '../model/verdict.ts';
import { textOf } from '../text/placed.ts';
import { fold } from '../text/words.ts';
import { digestEvidence } from './digest.ts';
import { findFormer, sentenceAround } from './former.ts';
import { isDemanded, type Policy } from './policy.ts';

/** What was judged of a draft. */
export interface JudgedClaims {
  readonly verdicts: readonly Verdict[];
  /** Verdicts whose fault the finding of another tells of, each by that other. */
  readonly toldWith: ReadonlyMap<Verdict, Verdict>;
}

/** What the log is held against. */
export interface StandingInput extends JudgedClaims {
  /** Of this draft, in the order in which they were decided. */
  readonly entries: readonly SignOffEntry[];
  readonly policy: Policy;
  /** ISO 8601; waivers run out by it. */
  readonly now: string;
  readonly pathOf: (id: SourceId) => string;
  /** The fingerprint that a source of the log has today; `undefined` where it is gone. */
  readonly fingerprintOf: (source: string) => string | undefined;
}

/** One for each claim. What another's finding tells of is settled with that one. */
export function standingsOf(input: StandingInput): ReadonlyMap<ClaimId, Standing> {
  const byClaim = decisionsByClaim(input.entries);
  const { same, changed } = findFormer(
    input.verdicts.map(({ claim }) => claim),
    byClaim,
  );
  const houseNames = new Set(input.policy.names.map(foldName));
  const standings = new Map<ClaimId, Standing>(
    input.verdicts.map((verdict) => {
      const { claim } = verdict;
      const decisions = byClaim.get(claim.id) ?? same.get(claim.id) ?? [];
      if (decisions.length === 0 && isHouseName(verdict, houseNames)) return [claim.id, acceptedName(claim)];
      return [claim.id, standingOf(verdict, decisions, changed.get(claim.id), input)];
    }),
  );
  const { secondPerson } = input.policy;
  for (const [verdict, other] of input.toldWith) {
    const shared = standings.get(other.claim.id);
    const isOpen = standings.get(verdict.claim.id)?.state === 'open';
    const isMore = isDemanded(secondPerson, verdict) && !isDemanded(secondPerson, other);
    if (shared && isOpen && !isMore) standings.set(verdict.claim.id, shared);
  }
  return standings;
}

/** Whether nothing more need be done about a claim: it is signed off, or supported and the policy asks for no more. */
export function isChecked(verdict: Verdict, standing: Standing | undefined, policy: Policy): boolean {
  if (standing?.state === 'signed') return true;
  const demanded = [policy.mustSign, policy.secondPerson].some((demands) => isDemanded(demands, verdict));
  return verdict.outcome === 'supported' && !demanded;
}

/** What an entry of the log says of a claim. */
export function describeClaim(
  verdict: Verdict,
  pathOf: (id: SourceId) => string,
): Pick<SignOffEntry, 'claim' | 'kind' | 'rule' | 'outcome' | 'words' | 'before' | 'after' | 'passage' | 'evidence'> {
  const { claim, outcome, rule } = verdict;
  const { after, before, words } = sentenceAround(claim);
  const passage = claim.passage.digest;
  const evidence = digestEvidence(verdict, pathOf);
  return { claim: claim.id, kind: claim.kind, rule, outcome, words, before, after, passage, evidence };
}

/** What holds of each claim since it was last withdrawn: the newest decision last. */
function decisionsByClaim(entries: readonly SignOffEntry[]): ReadonlyMap<ClaimId, readonly SignOffEntry[]> {
  const found = new Map<ClaimId, SignOffEntry[]>();
  for (const entry of entries) {
    if (entry.decision === 'withdrawn') found.set(entry.claim, []);
    else found.set(entry.claim, [...(found.get(entry.claim) ?? []), entry]);
  }
  return found;
}

function standingOf(
  verdict: Verdict,
  decisions: readonly SignOffEntry[],
  former: SignOffEntry | undefined,
  input: StandingInput,
): Standing {
  const last = decisions.at(-1);
  if (last === undefined)
    return former === undefined ? { state: 'open' } : { state: 'open', fallen: whyLost(former, verdict) };
  const fallen = whyFallen(verdict, last, input);
  if (fallen) return { state: 'open', fallen };
  const by = toSignOff(last, verdict.claim.id);
  if (last.decision === 'queried') return { state: 'queried', by };
  const signers = new Set(
    decisions.filter((each) => each.decision !== 'queried' && !whyFallen(verdict, each, input)).map(({ who }) => who),
  );
  if (signers.size < 2 && isDemanded(input.policy.secondPerson, verdict))
    return {
      state: 'open',
      fallen: fall(last, verdict, 'second', `a second person must sign it off beside ${last.who}`),
    };
  return { state: 'signed', by };
}

/** The claim that was decided on is not there any more. */
function whyLost(former: SignOffEntry, verdict: Verdict): FallenOpen {
  return former.passage === verdict.claim.passage.digest
    ? // Part by part, say, since a source has one part of a name.
      fall(former, verdict, 'verdict', `it was ${former.outcome}, and is ${verdict.outcome} in other words now`)
    : fall(former, verdict, 'sentence', 'the sentence changed');
}

function whyFallen(verdict: Verdict, entry: SignOffEntry, input: StandingInput): FallenOpen | undefined {
  const today = new Map(digestEvidence(verdict, input.pathOf).map(({ digest, source }) => [source, digest]));
  const changed = entry.evidence
    // A source that is the same to the letter says what it said, whether or not it is still among the best.
    .filter(({ fingerprint, source }) => input.fingerprintOf(source) !== fingerprint)
    .filter(({ digest, source }) => today.get(source) !== digest)
    .map(({ source }) => source);
  if (changed.length > 0)
    return fall(entry, verdict, 'evidence', `the evidence changed: ${changed.map(nameOf).join(', ')}`);
  if (verdict.outcome !== entry.outcome && verdict.outcome !== 'supported')
    return fall(entry, verdict, 'verdict', `it was ${entry.outcome}, and is ${verdict.outcome} now`);
  if (entry.decision === 'waived' && hasRunOut(entry.when, input))
    return fall(entry, verdict, 'expired', `the waiver has run out after ${input.policy.waiverDays} days`);
  return undefined;
}

function hasRunOut(when: string, { now, policy }: StandingInput): boolean {
  if (policy.waiverDays === undefined) return false;
  const age = Date.parse(now) - Date.parse(when);
  // A time that cannot be read is older than any.
  return !(age <= policy.waiverDays * 86_400_000);
}

function fall(entry: SignOffEntry, verdict: Verdict, reason: FallenOpen['reason'], words: string): FallenOpen {
  return { was: toSignOff(entry, verdict.claim.id), reason, words };
}

function toSignOff({ decision, method, note, when, who }: SignOffEntry, claim: ClaimId): SignOff {
  return {
    claim,
    decision: decision === 'withdrawn' ? 'queried' : decision, // withdrawn ones were left out
    who,
    when,
    ...(method === undefined ? {} : { method }),
    ...(note === undefined ? {} : { note }),
  };
}

/** A name of the house's list needs no source; one that a source spells otherwise is looked at all the same. */
function isHouseName({ claim, outcome }: Verdict, names: ReadonlySet<string>): boolean {
  if (claim.kind !== 'name' || outcome !== 'unverified' || names.size === 0) return false;
  const words = textOf(claim);
  return names.has(foldName(words)) || names.has(foldName(claim.value.name));
}

function acceptedName(claim: Claim): Standing {
  return { state: 'signed', by: { claim: claim.id, decision: 'waived', who: 'the house’s list of names', when: '' } };
}

function foldName(name: string): string {
  return name.trim().split(/\s+/).map(fold).join(' ');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
