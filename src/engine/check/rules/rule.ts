/** The contracts of rules. A verdict rule judges one claim by its evidence; a draft rule looks at a whole draft. */
import type { KindTag } from '../../kinds/index.ts';
import type { Claim } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Explanation, Fix, Severity } from '../../model/finding.ts';
import type { RuleName, Verdict } from '../../model/verdict.ts';
import type { Draft } from '../draft/draft.ts';

/** What sources say, and a draft in which the rule speaks of it. */
export interface RuleExample {
  /** `name` and `date`, such as "2026-03-01", only where the rule looks at them. */
  readonly sources: readonly { readonly name?: string; readonly date?: string; readonly text: string }[];
  readonly draft: string;
}

interface RuleBase {
  readonly name: RuleName;
  /** How a finding of this rule is shown unless a setting says otherwise. */
  readonly severity: Severity;
  /** One sentence for the table of rules. */
  readonly about: string;
  /**
   * One for each kind for which the rule can speak, executed by a test and shown to users: the draft gets a finding of
   * the kind and the rule (none, for a rule that shows nothing). The first one stands in the README.
   */
  readonly examples: Readonly<Partial<Record<KindTag, RuleExample>>>;
  explain(verdict: Verdict): Explanation;
  fixes?(verdict: Verdict): readonly Fix[];
}

/** Judges a claim by its evidence, the best first; `undefined` leaves it to the next rule. Total and without state. */
export interface VerdictRule extends RuleBase {
  judge(claim: Claim, evidence: readonly Evidence[]): Verdict | undefined;
}

/** Judges the claims of a whole draft by one another, or by what sources tell of several of them. Total and without state. */
export interface DraftRule extends RuleBase {
  /** Verdicts on claims that are right only where something else in the draft is not. */
  judge(draft: Draft): readonly Verdict[];
}

/** The kinds for which a rule can speak; with its name they make the codes it can give. */
export function kindsOf({ examples }: RuleBase): readonly KindTag[] {
  // The compiler knows no exact objects: what is no kind cannot be written in an example.
  return Object.keys(examples) as KindTag[];
}
