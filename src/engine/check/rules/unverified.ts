import type { DateValue } from '../../kinds/date/value.ts';
import type { Claim } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { evidenceOf, type Verdict } from '../../model/verdict.ts';
import { isWhole } from '../evidence/alike.ts';
import { nearestFirst } from '../evidence/nearestFirst.ts';
import { isSaidOfElse, wordsAround } from '../evidence/ofSomethingElse.ts';
import { changeWords, isOtherChange } from '../figures/statement/changes.ts';
import { isOtherNature } from '../figures/statement/counted.ts';
import { isOfSize } from '../figures/statement/size.ts';
import { OF_ANOTHER } from '../names/firstNames.ts';
import { ONLY_HOME } from '../names/homes.ts';
import { OF_SISTER } from '../names/sisters.ts';
import { thresholds } from '../weights.ts';
import { claimWords, evidenceWords, sourceLabel } from '../wording.ts';
import type { VerdictRule } from './rule.ts';

/** Nothing in the story's sources supports the claim, and nothing contradicts it. */
export const unverified: VerdictRule = {
  name: 'unverified',
  severity: 'warning',
  about: 'No source of the story says so.',
  examples: {
    name: {
      sources: [{ text: 'The council approved a budget on Monday.' }],
      draft: 'The council approved a budget on Monday, Keith Kellogg said.',
    },
    date: {
      sources: [{ text: 'The council approved a budget.' }],
      draft: 'The council approved a budget on 3 March 2026.',
    },
    figure: {
      sources: [{ text: 'The council approved a budget on Monday.' }],
      draft: 'The council approved a budget of £4.2 million on Monday.',
    },
    quote: {
      sources: [{ text: 'Anna Keller spoke after the vote.' }],
      draft: 'After the vote Anna Keller said: “We have kept our promise to every citizen.”',
    },
  },
  judge(claim, evidence) {
    const alike = nearestAlike(claim, evidence);
    const isFirst = (each: Evidence): boolean => each === alike || isTelling(claim, each);
    const telling = [...evidence.filter(isOfSister), ...evidence.filter((each) => !isOfSister(each) && isFirst(each))];
    const others = evidence.filter((each) => !telling.includes(each));
    const nearest = nearestFirst(claim, telling, others);
    return { claim, rule: 'unverified', at: claim.span, outcome: 'unverified', nearest };
  },
  explain: (verdict) => ({
    what: `The draft says “${claimWords(verdict.claim)}”.`,
    why: whyNot(verdict),
    next: 'Add a source that does, correct it, or sign it off.',
  }),
};

/** Whether it says most of why the claim is doubted, as {@link whyNot} tells it. */
function isTelling(claim: Claim, evidence: Evidence): boolean {
  const { because } = evidence;
  return (
    because.includes(ONLY_HOME) ||
    because.includes(OF_ANOTHER) ||
    isOtherChange(evidence) ||
    isSaidOfElse(evidence) ||
    evidenceWords(evidence) === claimWords(claim)
  );
}

function whyNot(verdict: Verdict): string {
  const evidence = evidenceOf(verdict);
  const home = evidence.find(({ because }) => because.includes(ONLY_HOME));
  const another = evidence.find(({ because }) => because.includes(OF_ANOTHER));
  if (another) return `${sourceLabel(another)} has it of somebody else, “${evidenceWords(another)}”.`;
  const sister = evidence.find(isOfSister);
  if (sister)
    return `${sourceLabel(sister)} says that of “${evidenceWords(sister)}”, and no source says it of this one.`;
  if (home) return `${sourceLabel(home)} says only that somebody comes from there.`;
  const change = evidence.find(isOtherChange);
  if (change?.from.in === 'source' && change.from.fact.kind === 'figure')
    return `${sourceLabel(change)} says “${changeWords(change.from.fact)}”, which is another change.`;
  const other = evidence.find(isSaidOfElse);
  if (other?.from.in === 'source')
    return `${sourceLabel(other)} has it of something else, “${wordsAround(other.from.fact)}”.`;
  const elsewhere = evidence.find((each) => evidenceWords(each) === claimWords(verdict.claim));
  if (elsewhere) return `Only ${sourceLabel(elsewhere)} has it, which tells another story.`;
  const nearest = nearestAlike(verdict.claim, evidence);
  return nearest
    ? `No source says so; the nearest is “${evidenceWords(nearest)}” in ${sourceLabel(nearest)}.`
    : 'No source says so.';
}

/** What a source says of another body says most of why this one is doubted. */
function isOfSister({ because }: Evidence): boolean {
  return because.includes(OF_SISTER);
}

/** What stands nearest of all that could be meant. */
function nearestAlike(claim: Claim, evidence: readonly Evidence[]): Evidence | undefined {
  return evidence.find((each) => each.relevance >= thresholds.nearEnough && isAlike(claim, each));
}

/** Whether the evidence could be meant: a person who shares a name, money for money. Of a quotation only words like it were. */
function isAlike(claim: Claim, evidence: Evidence): boolean {
  const { from } = evidence;
  if (from.in !== 'source') return false;
  const { fact } = from;
  if (isWhole(fact)) return false;
  if (claim.kind === 'name' && fact.kind === 'name') {
    const { parts, type } = claim.value;
    // Somebody unnamed has the claim's own value.
    return (
      fact.value !== claim.value &&
      type === fact.value.type &&
      !fact.value.demonym &&
      parts.some((part) => fact.value.parts.includes(part))
    );
  }
  if (claim.kind === 'figure' && fact.kind === 'figure')
    return (
      claim.value.form === fact.value.form &&
      claim.value.unit === fact.value.unit &&
      !isOtherNature(claim.value.counted, fact.value.counted) &&
      isOfSize(claim, evidence)
    );
  return claim.kind === 'date' && fact.kind === 'date' && isSaidAlike(claim.value, fact.value);
}

/** "3 May" and "5 May 2024", "yesterday" and "on Monday"; not "2001 to 2005" and "Monday". */
function isSaidAlike(one: DateValue, other: DateValue): boolean {
  if (one.relative !== undefined && other.relative !== undefined) return true;
  return PARTS.some((part) => one.stated[part] !== undefined && other.stated[part] !== undefined);
}

const PARTS = ['year', 'month', 'day', 'weekday', 'hour'] as const;
