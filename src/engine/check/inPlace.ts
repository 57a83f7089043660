/** Names that a source has in the very place of the draft's: the same sentence about somebody else. */
import { kinds } from '../kinds/index.ts';
import type { AssertionOf, ClaimOf, FactOf } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import { isWord } from '../text/tokens.ts';
import { findWordsOf } from './findWords.ts';
import type { StoryIndex } from './storyIndex.ts';
import { evidenceFrom, type Weighing } from './weighing.ts';

/** Telling words that both sentences must have, in order and without a break, on both sides of the name together. */
const LEAST_SHARED = 4;
/** Names that begin alike may be one: "Hibs" and "Hibernian". */
const ALIKE = 3;

/**
 * Evidence against a name that the story has too, but not in these words: a source says what the draft says around it,
 * word for word on either side, of another name, and nowhere of this one.
 */
export function namedInPlace(
  claim: ClaimOf<'name'>,
  same: readonly Evidence[],
  weighing: Weighing,
): readonly Evidence[] {
  const { name } = claim.value;
  const beginning = name.slice(0, ALIKE).toLowerCase();
  const key = keyBefore(claim);
  const facts = key === undefined ? [] : (factsAfter(weighing.story).get(key) ?? []);
  if (facts.length === 0) return [];
  const own = Math.max(
    0,
    ...same.map(({ from }) => (from.in === 'source' ? total(sharedAround(claim, from.fact)) : 0)),
  );
  if (own >= LEAST_SHARED) return [];
  return facts.flatMap((fact) => {
    if (fact.value.name.slice(0, ALIKE).toLowerCase() === beginning) return [];
    const shared = sharedAround(claim, fact);
    if (shared.before === 0 || shared.after === 0 || total(shared) < LEAST_SHARED || total(shared) <= own + 1)
      return [];
    if (kinds.name.compare(claim.value, fact.value).type === 'same') return [];
    // "Rangers beat Hibs" told the other way round has both.
    if (findWordsOf(fact.value.name, claim.passage)) return [];
    const agreement = { type: 'different', gap: `${name} against ${fact.value.name}` } as const;
    return [evidenceFrom(fact, agreement, 1, ['the same words around another name'])];
  });
}

const byWordBefore = new WeakMap<StoryIndex['facts'], ReadonlyMap<number, readonly FactOf<'name'>[]>>();

/** The story's names by the word that stands right before them, so that few are looked at. */
function factsAfter({ facts }: StoryIndex): ReadonlyMap<number, readonly FactOf<'name'>[]> {
  const known = byWordBefore.get(facts);
  if (known) return known;
  const made = new Map<number, FactOf<'name'>[]>();
  for (const fact of facts.name) {
    const key = keyBefore(fact);
    if (key === undefined) continue;
    const list = made.get(key);
    if (list) list.push(fact);
    else made.set(key, [fact]);
  }
  byWordBefore.set(facts, made);
  return made;
}

/** What tells the word before the name: its stem, or the word itself where it has none. */
function keyBefore(placed: Placed): number | undefined {
  const { passage } = placed;
  const before = tokensOf(placed).first - 1;
  if (before < passage.first) return undefined;
  return (passage.stems[before - passage.first] as number) || (passage.tokens.hashes[before] as number);
}

interface Shared {
  /** Telling words that both have right before the name, and right after it. */
  readonly before: number;
  readonly after: number;
}

function total({ before, after }: Shared): number {
  return before + after;
}

type Placed = Pick<AssertionOf<'name'>, 'passage' | 'inPassage'>;

function sharedAround(one: Placed, other: Placed): Shared {
  const [a, b] = [tokensOf(one), tokensOf(other)];
  return { before: run(one, other, a.first - 1, b.first - 1, -1), after: run(one, other, a.last + 1, b.last + 1, 1) };
}

/** How many telling words both have from here on; counted as far as it takes to tell. */
function run({ passage: one }: Placed, { passage: other }: Placed, from: number, to: number, step: 1 | -1): number {
  const [stems, others] = [one.stems, other.stems];
  let shared = 0;
  let [at, there] = [from, to];
  while (shared <= LEAST_SHARED && at >= one.first && at < one.end && there >= other.first && there < other.end) {
    const isSame =
      one.tokens.hashes[at] === other.tokens.hashes[there] ||
      ((stems[at - one.first] as number) !== 0 && stems[at - one.first] === others[there - other.first]);
    if (!isSame) break;
    if (isWord(one.tokens, at) && (stems[at - one.first] as number) !== 0) shared++;
    at += step;
    there += step;
  }
  return shared;
}

/** First and last token of the words in question. */
export function tokensOf({ inPassage, passage }: Placed): { readonly first: number; readonly last: number } {
  const { end, first, origin, tokens } = passage;
  let at = first;
  while (at < end - 1 && (tokens.starts[at] as number) - origin < inPassage.start) at++;
  let last = at;
  while (last < end - 1 && (tokens.ends[last] as number) - origin < inPassage.end) last++;
  return { first: at, last };
}
