/** Verdicts to findings: severity by rule and setting, the words for people, sorted by place. */
import { assertNever, invariant } from '../base/never.ts';
import { compareSpans, overlaps } from '../base/span.ts';
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

/** By place. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => compareSpans(a.span, b.span));
}

/** The findings of one passage's verdicts: one fault gives one finding. */
export function findingsOf(verdicts: readonly Verdict[], chosen: ChosenSeverities): readonly Finding[] {
  const findings = verdicts.flatMap((verdict) => toFinding(verdict, chosen) ?? []);
  const accused = findings.flatMap(({ verdict: { rule, claim } }) =>
    rule === 'speaker' && claim.kind === 'quote' && claim.value.speaker !== undefined ? [claim.value.speaker] : [],
  );
  const roles = findings.filter(({ verdict: { rule } }) => rule === 'role');
  if (accused.length === 0 && roles.length === 0) return findings;
  // Who is named as the speaker of somebody else's words, or in another's role, need not be doubted twice.
  return findings.filter(
    ({ span, verdict: { claim } }) =>
      claim.kind !== 'name' ||
      !(
        accused.some((phrase) => phrase.includes(claim.value.name)) ||
        roles.some((role) => role.verdict.claim !== claim && overlaps(role.span, span))
      ),
  );
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
