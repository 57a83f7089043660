import type { KindTag } from '../kinds/index.ts';
import type { ClaimId } from './assertion.ts';
import type { OutcomeWord, RuleName } from './verdict.ts';

/** `verified`: it is right; `queried`: the author is asked; `waived`: it may stand unchecked. */
export type Decision = 'verified' | 'queried' | 'waived';

/** A person's decision about a claim. */
export interface SignOff {
  readonly claim: ClaimId;
  readonly decision: Decision;
  readonly who: string;
  /** ISO 8601, in UTC: "2026-03-02T09:30:00.000Z". */
  readonly when: string;
  /** "by phone", "document". */
  readonly method?: string;
  readonly note?: string;
}

/** How a claim stands at the desk. */
export type Standing =
  | { readonly state: 'open'; readonly fallen?: FallenOpen }
  /** Verified or waived. */
  | { readonly state: 'signed'; readonly by: SignOff }
  | { readonly state: 'queried'; readonly by: SignOff };

/** Why a decision no longer holds. */
export interface FallenOpen {
  readonly was: SignOff;
  /** `second`: it holds, but the policy asks for another person too. */
  readonly reason: 'sentence' | 'evidence' | 'verdict' | 'expired' | 'second';
  /** For people, without a full stop: "the evidence changed: budget.md". */
  readonly words: string;
}

/** One event of the log, as it is written: one line of JSON. `withdrawn` takes back what was decided before it. */
export interface SignOffEntry {
  readonly version: 1;
  readonly id: string;
  readonly when: string;
  readonly who: string;
  readonly decision: Decision | 'withdrawn';
  readonly method?: string;
  readonly note?: string;
  /** Path of the draft, from the folder that `.deskcheck` lies in. */
  readonly draft: string;
  readonly claim: ClaimId;
  readonly kind: KindTag;
  readonly rule: RuleName;
  /** The verdict at the time. */
  readonly outcome: OutcomeWord;
  /** The claim's words, and what stands before and after them in their sentence. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** The engine's digest of the sentence. */
  readonly passage: string;
  /** The evidence of the time, by source. */
  readonly evidence: readonly EvidenceDigest[];
  /** SHA-256 of the entry before it in its file; "" for the first. */
  readonly previous: string;
  /** SHA-256 of this entry without this field. */
  readonly digest: string;
}

/** What one source said of a claim. */
export interface EvidenceDigest {
  /** Path from the folder that `.deskcheck` lies in. */
  readonly source: string;
  /** Of the whole source: while it is the same, nothing of it changed. */
  readonly fingerprint: string;
  /** SHA-256 of its passages and values that the verdict rested on. */
  readonly digest: string;
}
