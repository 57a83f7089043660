/** A draft's assertions as claims, with ids that survive a moved paragraph. */
import { hashText } from '../base/hash.ts';
import type { Span } from '../base/span.ts';
import type { Assertion, Claim, ClaimId, ClaimOf } from '../model/assertion.ts';
import { type Digest, type Passage, passageText } from '../text/passages.ts';
import type { Reading } from './about.ts';

/** Numbers equal claims of equal passages in the draft's order; shared by all claims of one check. */
export type ClaimCounter = (key: string) => number;

export function countClaims(): ClaimCounter {
  const seen = new Map<string, number>();
  return (key) => {
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return ordinal;
  };
}

/** Counts claims as if those of the draft's equal passages had been counted up to the claim with this index, which may be of `passage`. */
export function countBefore(reading: Reading, passage: Passage, end: number): ClaimCounter {
  const { assertions, firstAssertion } = reading;
  const count = countClaims();
  for (const at of passagesOf(reading).get(passage.digest) ?? []) {
    const last = Math.min(end, firstAssertion[at + 1] as number); // one for each passage and one more
    for (let i = firstAssertion[at] as number; i < last; i++) count(claimKey(assertions[i] as Assertion));
  }
  return count;
}

/** Indices of a draft's passages by their text. */
type PassagesByText = ReadonlyMap<Digest, readonly number[]>;
const byText = new WeakMap<Reading, PassagesByText>();

function passagesOf(reading: Reading): PassagesByText {
  const known = byText.get(reading);
  if (known) return known;
  const made = new Map<Digest, number[]>();
  for (const [at, { digest }] of reading.passages.entries()) {
    const list = made.get(digest);
    if (list) list.push(at);
    else made.set(digest, [at]);
  }
  byText.set(reading, made);
  return made;
}

export function toClaim(assertion: Assertion, count: ClaimCounter): Claim {
  const key = claimKey(assertion);
  return { ...assertion, id: hashText(`${key}|${count(key)}`) as ClaimId }; // with partOf the only place that makes them
}

/** Equal for equal claims of equal passages. */
export function claimKey({ kind, value, passage }: Assertion): string {
  return `${kind}|${JSON.stringify(value)}|${passage.digest}`;
}

/** Some words of a name as a claim of its own: the "Mitt" of "Mitt Romney". `inPassage` are their offsets. */
export function partOfName(claim: ClaimOf<'name'>, inPassage: Span, parts: readonly string[]): ClaimOf<'name'> {
  const part = partOf(claim, inPassage);
  return { ...claim, ...part, value: { ...claim.value, name: part.words, parts } };
}

/** One sentence of a quotation as a claim of its own. */
export function partOfQuote(claim: ClaimOf<'quote'>, inPassage: Span): ClaimOf<'quote'> {
  const part = partOf(claim, inPassage);
  return { ...claim, ...part, value: { ...claim.value, words: part.words } };
}

function partOf(
  claim: Claim,
  inPassage: Span,
): { readonly words: string; readonly span: Span; readonly inPassage: Span; readonly id: ClaimId } {
  const words = passageText(claim.passage).slice(inPassage.start, inPassage.end);
  const offset = inPassage.start - claim.inPassage.start;
  const span = { start: claim.span.start + offset, end: claim.span.start + offset + words.length };
  return { words, span, inPassage, id: hashText(`${claim.id}|${words}|${offset}`) as ClaimId };
}
