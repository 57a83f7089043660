/** Verdicts to findings: severity by rule and setting, the words for people, sorted by place. */
import { assertNever, invariant } from '../base/never.ts';
import { overlaps } from '../base/span.ts';
import type { Explanation, Finding, FindingCode, Severity } from '../model/finding.ts';
import type { RuleName, Verdict } from '../model/verdict.ts';
import { draftRules, verdictRules } from './rules/index.ts';
import type { DraftRule, VerdictRule } from './rules/rule.ts';

/** Severities that a user chose, by code ("figure.contradicted") or by rule ("contradicted"). */
export type ChosenSeverities = Readonly<Record<string, Severity | undefined>>;

const rules: ReadonlyMap<RuleName, VerdictRule | DraftRule> = new Map(
  [...verdictRules, ...draftRules].map((rule) => [rule.name, rule]),
);

/** The code of a verdict's finding: stable for ever. */
export function codeOf(verdict: Verdict): FindingCode {
  return `${verdict.claim.kind}.${verdict.rule}`;
}

/** The findings of one passage's verdicts: one fault gives one finding. */
export function findingsOf(verdicts: readonly Verdict[], chosen: ChosenSeverities): readonly Finding[] {
  const findings = verdicts.flatMap((verdict) => toFinding(verdict, chosen) ?? []);
  const told = toldWithOthers(findings.map(({ verdict }) => verdict));
  return told.size === 0 ? findings : findings.filter(({ verdict }) => !told.has(verdict));
}

/**
 * Doubts about names of one passage whose fault another of its verdicts tells of, each by that other: who is named as the
 * speaker of somebody else's words, or in another's role.
 */
export function toldWithOthers(verdicts: readonly Verdict[]): ReadonlyMap<Verdict, Verdict> {
  if (!verdicts.some(tellsOfOthers)) return NONE;
  const told = new Map<Verdict, Verdict>();
  for (const rule of ['speaker', 'role'] as const)
    for (const other of verdicts) {
      if (other.rule !== rule || told.has(other)) continue;
      for (const verdict of verdicts) if (isOfOneFault(verdict, other)) told.set(verdict, other);
    }
  return told;
}

/** Whether the fault that this verdict tells of may be why others doubt. */
export function tellsOfOthers({ rule }: Verdict): boolean {
  return rule === 'speaker' || rule === 'role';
}

const NONE: ReadonlyMap<Verdict, Verdict> = new Map();

function isOfOneFault({ at, claim, outcome }: Verdict, other: Verdict): boolean {
  if (claim.kind !== 'name' || outcome === 'supported') return false;
  return other.claim.kind === 'quote'
    ? other.claim.value.speaker?.includes(claim.value.name) === true
    : other.claim !== claim && overlaps(other.at, at);
}

/** The three parts of the message about a verdict, shown or not. */
export function explainVerdict(verdict: Verdict): Explanation {
  const rule = rules.get(verdict.rule);
  invariant(rule, 'every verdict names a rule of the lists');
  return rule.explain(verdict);
}

/** The finding of one verdict; none where its severity is off. */
export function toFinding(verdict: Verdict, chosen: ChosenSeverities): Finding | undefined {
  const rule = rules.get(verdict.rule);
  const code = codeOf(verdict);
  const severity = chosen[code] ?? chosen[verdict.rule] ?? rule?.severity ?? severityOf(verdict);
  if (severity === 'off' || !rule) return undefined;
  return {
    code,
    severity,
    span: verdict.at,
    verdict,
    explanation: rule.explain(verdict),
    fixes: rule.fixes?.(verdict) ?? [],
  };
}

function severityOf(verdict: Verdict): Severity {
  switch (verdict.outcome) {
    case 'supported':
      return 'off';
    case 'imprecise':
      return 'information';
    case 'contradicted':
      return 'error';
    case 'disputed':
    case 'outdated':
    case 'unverified':
      return 'warning';
    default:
      return assertNever(verdict);
  }
}
