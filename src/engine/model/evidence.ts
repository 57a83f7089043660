import type { NonEmpty } from '../base/nonEmpty.ts';
import type { Agreement } from '../kinds/kind.ts';
import type { Claim, Fact } from './assertion.ts';

/** Where evidence comes from: a source, elsewhere in the draft, or a reckoning with claims of the draft. */
export type EvidenceOrigin =
  | { readonly in: 'source'; readonly fact: Fact }
  | { readonly in: 'draft'; readonly claim: Claim }
  | { readonly in: 'arithmetic'; readonly terms: NonEmpty<Claim> };

/** A fact weighed against a claim: is it about the same thing, and is it the same value? Two questions, never one score. */
export interface Evidence {
  readonly from: EvidenceOrigin;
  readonly agreement: Agreement;
  /** 0 (about something else) to 1 (the same statement). */
  readonly relevance: number;
  /** Reasons in words, for `explain`: "same counted noun: troops". */
  readonly because: readonly string[];
}
