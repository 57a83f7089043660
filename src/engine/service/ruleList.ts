/** The rules as people meet them: one entry for each code a finding can have. */
import { draftRules, verdictRules } from '../check/rules/index.ts';
import { kindsOf, type RuleExample } from '../check/rules/rule.ts';
import type { KindTag } from '../kinds/index.ts';
import type { FindingCode, Severity } from '../model/finding.ts';

/** A rule for one kind. */
export interface RuleEntry {
  readonly code: FindingCode;
  readonly kind: KindTag;
  readonly about: string;
  readonly severity: Severity;
  readonly example: RuleExample;
}

/** By code; rules that show nothing are left out. */
export const ruleList: readonly RuleEntry[] = [...verdictRules, ...draftRules]
  .filter(({ severity }) => severity !== 'off')
  .flatMap((rule) =>
    kindsOf(rule).flatMap((kind): readonly RuleEntry[] => {
      const { about, examples, name, severity } = rule;
      const example = examples[kind];
      return example === undefined ? [] : [{ code: `${kind}.${name}`, kind, about, severity, example }];
    }),
  )
  .filter(({ code }, at, all) => all.findIndex((entry) => entry.code === code) === at)
  .sort((a, b) => (a.code < b.code ? -1 : 1));
