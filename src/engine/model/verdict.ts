import type { NonEmpty } from '../base/nonEmpty.ts';
import type { Span } from '../base/span.ts';
import type { Claim } from './assertion.ts';
import type { Evidence } from './evidence.ts';

/** What the evidence says of a claim. `at` is what to underline, in the raw draft: the added "Mitt", the changed words of a quote. */
export type Verdict = { readonly claim: Claim; readonly rule: RuleName; readonly at: Span } & (
  | { readonly outcome: 'supported'; readonly by: NonEmpty<Evidence> }
  | { readonly outcome: 'imprecise'; readonly by: NonEmpty<Evidence>; readonly gap: string }
  | {
      readonly outcome: 'contradicted';
      readonly against: NonEmpty<Evidence>;
      readonly gap: string;
      readonly expected?: string;
    }
  | { readonly outcome: 'disputed'; readonly by: NonEmpty<Evidence>; readonly against: NonEmpty<Evidence> }
  | { readonly outcome: 'outdated'; readonly by: NonEmpty<Evidence>; readonly newer: Evidence }
  | { readonly outcome: 'unverified'; readonly nearest: readonly Evidence[] }
);

/** What the evidence says, in a word: "contradicted". */
export type OutcomeWord = Verdict['outcome'];

/** A rule's word; with the kind it is the finding's code: 'figure.contradicted'. */
export type RuleName =
  | 'supported'
  | 'imprecise'
  | 'contradicted'
  | 'disputed'
  | 'outdated'
  | 'unverified'
  | 'implied'
  | 'inconsistent'
  | 'exchanged'
  | 'misspelt'
  | 'role'
  | 'weekday'
  | 'misquoted'
  | 'speaker'
  | 'cited';

/** All evidence a verdict rests on or names, best first. */
export function evidenceOf(verdict: Verdict): readonly Evidence[] {
  switch (verdict.outcome) {
    case 'supported':
    case 'imprecise':
      return verdict.by;
    case 'contradicted':
      return verdict.against;
    case 'disputed':
      return [...verdict.against, ...verdict.by];
    case 'outdated':
      return [verdict.newer, ...verdict.by];
    case 'unverified':
      return verdict.nearest;
  }
}
