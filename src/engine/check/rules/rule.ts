/** The contracts of rules. A verdict rule judges one claim by its evidence; a draft rule looks at a whole draft. */
import type { KindTag } from '../../kinds/index.ts';
import type { Claim } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Explanation, Fix, Severity } from '../../model/finding.ts';
import type { RuleName, Verdict } from '../../model/verdict.ts';
import type { Draft } from '../draft/draft.ts';

interface RuleBase {
  readonly name: RuleName;
  /** Kinds for which the rule can speak; with its name they make the codes it can give. */
  readonly kinds: readonly KindTag[];
  /** How a finding of this rule is shown unless a setting says otherwise. */
  readonly severity: Severity;
  /** One sentence for the table of rules. */
  readonly about: string;
  /** Executed by a test and shown to users: the draft gets a finding of this rule's (none, for a rule that shows nothing). */
  readonly example: { readonly source: string; readonly draft: string };
  explain(verdict: Verdict): Explanation;
  fixes?(verdict: Verdict): readonly Fix[];
}

export interface VerdictRule extends RuleBase {
  judge(claim: Claim, evidence: readonly Evidence[]): Verdict | undefined;
}

export interface DraftRule extends RuleBase {
  /** Verdicts on claims that do not go with what the draft says elsewhere. */
  judge(draft: Draft): readonly Verdict[];
}
