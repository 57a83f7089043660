/** A draft's assertions as claims, with ids that survive a moved paragraph. */
import { hashText } from '../../base/hash.ts';
import type { Span } from '../../base/span.ts';
import type { Assertion, Claim, ClaimId, ClaimOf } from '../../model/assertion.ts';
import { type Digest, type Passage, passageText } from '../../text/passages.ts';
import type { Reading } from './about.ts';

/** The assertion with this index as a claim. */
export function toClaim(reading: Reading, index: number): Claim {
  const assertion = reading.assertions[index] as Assertion; // the caller's own index
  return { ...assertion, id: idsLike(reading, assertion.passage).get(index) as ClaimId }; // one for each of the passage's
}

/** The ids of the claims of the passage with this index, in text order. */
export function idsOfPassage(reading: Reading, index: number): readonly ClaimId[] {
  const ids = idsLike(reading, reading.passages[index] as Passage); // the caller's own index
  const end = reading.firstAssertion[index + 1] ?? 0;
  const own: ClaimId[] = [];
  for (let at = reading.firstAssertion[index] ?? end; at < end; at++) own.push(ids.get(at) as ClaimId); // one for each
  return own;
}

/** Of each text the indices of the passages that have it, and the ids of their claims once one of them is asked for. */
interface PassagesOfText {
  readonly passages: number[];
  ids: ReadonlyMap<number, ClaimId> | undefined;
}

interface Texts {
  readonly byDigest: ReadonlyMap<Digest, PassagesOfText>;
  readonly equalBefore: readonly number[];
}

const textsOf = new WeakMap<Reading, Texts>();

/** For each passage how many with the same text stand before it. */
export function equalBefore(reading: Reading): readonly number[] {
  return passagesOf(reading).equalBefore;
}

/** Ids of the claims of all passages that have this passage's text, by index. */
function idsLike(reading: Reading, { digest }: Passage): ReadonlyMap<number, ClaimId> {
  const alike = passagesOf(reading).byDigest.get(digest);
  if (!alike) return NO_IDS;
  alike.ids ??= idsOf(reading, alike.passages);
  return alike.ids;
}

const NO_IDS: ReadonlyMap<number, ClaimId> = new Map();

function passagesOf(reading: Reading): Texts {
  const known = textsOf.get(reading);
  if (known) return known;
  const byDigest = new Map<Digest, PassagesOfText>();
  const before = reading.passages.map(({ digest }, at) => {
    const alike = byDigest.get(digest);
    if (alike) return alike.passages.push(at) - 1;
    byDigest.set(digest, { passages: [at], ids: undefined });
    return 0;
  });
  const made = { byDigest, equalBefore: before };
  textsOf.set(reading, made);
  return made;
}

/** Equal claims of equal passages are numbered in the draft's order, so that each has an id of its own. */
function idsOf({ assertions, firstAssertion }: Reading, passages: readonly number[]): ReadonlyMap<number, ClaimId> {
  const ids = new Map<number, ClaimId>();
  const seen = new Map<string, number>();
  for (const at of passages) {
    const end = firstAssertion[at + 1] as number; // one for each passage and one more
    for (let index = firstAssertion[at] as number; index < end; index++) {
      const identity = identityOf(assertions[index] as Assertion);
      const ordinal = seen.get(identity.key) ?? 0;
      seen.set(identity.key, ordinal + 1);
      identity.ids[ordinal] ??= hashText(`${identity.key}|${ordinal}`) as ClaimId; // with partOf the only place that makes them
      ids.set(index, identity.ids[ordinal]);
    }
  }
  return ids;
}

/** What the ids of equal claims of equal passages are made from. */
interface Identity {
  readonly kind: Assertion['kind'];
  readonly digest: Digest;
  /** Equal for equal claims of equal passages. */
  readonly key: string;
  /** Those made so far, by how many such claims stand before. */
  readonly ids: ClaimId[];
}

/** By the value: passages that an edit leaves alone keep theirs. */
const identities = new WeakMap<object, Identity>();

function identityOf(assertion: Assertion): Identity {
  const { kind, value, passage } = assertion;
  const known = identities.get(value);
  if (known?.digest === passage.digest && known.kind === kind) return known;
  const made = readIdentity(assertion);
  identities.set(value, made);
  return made;
}

function readIdentity({ kind, value, passage: { digest } }: Assertion): Identity {
  return { kind, digest, key: `${kind}|${JSON.stringify(value)}|${digest}`, ids: [] };
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
