/** Finds the claim of today that a decision of yesterday was about, where its sentence is not the same any more. */
import type { Claim, ClaimId } from '../model/assertion.ts';
import type { SignOffEntry } from '../model/signOff.ts';
import { passageText } from '../text/passages.ts';
import { fold } from '../text/words.ts';

/** Decisions that were made on other ids, by the claims that they may be about. */
export interface Former {
  /** Decisions on the same words of the same sentence, though the claim has another id: a later version may read it otherwise. */
  readonly same: ReadonlyMap<ClaimId, readonly SignOffEntry[]>;
  /** The last decision on what this claim was before it was edited. */
  readonly changed: ReadonlyMap<ClaimId, SignOffEntry>;
}

/** Sentences that share less of their words are different sentences. */
const ALIKE = 0.5;

/** A claim's words, and what stands around them in their sentence. */
export function sentenceAround({ inPassage, passage }: Claim): {
  readonly before: string;
  readonly words: string;
  readonly after: string;
} {
  const text = passageText(passage);
  return {
    before: text.slice(0, inPassage.start),
    words: text.slice(inPassage.start, inPassage.end),
    after: text.slice(inPassage.end),
  };
}

/** Each decision goes to one claim at most, and to none that has decisions of its own. */
export function findFormer(claims: readonly Claim[], byClaim: ReadonlyMap<ClaimId, readonly SignOffEntry[]>): Former {
  const same = new Map<ClaimId, readonly SignOffEntry[]>();
  const changed = new Map<ClaimId, SignOffEntry>();
  const present = new Set(claims.map(({ id }) => id));
  const lost = [...byClaim].filter(([id, decisions]) => !present.has(id) && decisions.length > 0);
  if (lost.length === 0) return { same, changed };
  const free = new Map(
    claims.filter(({ id }) => !byClaim.has(id)).map((claim) => [claim.id, { claim, ...sentenceAround(claim) }]),
  );
  const edited: SignOffEntry[] = [];
  for (const [, decisions] of lost) {
    const last = decisions.at(-1) as SignOffEntry; // not empty
    const found = [...free.values()].find(
      ({ before, claim, words }) =>
        claim.kind === last.kind &&
        claim.passage.digest === last.passage &&
        words === last.words &&
        before === last.before,
    );
    if (found) {
      same.set(found.claim.id, decisions);
      free.delete(found.claim.id);
    } else edited.push(last);
  }
  const pairs = edited.flatMap((entry) => {
    const words = wordsOf(entry.before + entry.words + entry.after);
    return [...free.values()].flatMap((now) => {
      const score = now.claim.kind === entry.kind ? likeness(entry, words, now) : 0;
      return score === 0 ? [] : [{ entry, id: now.claim.id, score }];
    });
  });
  const given = new Set<SignOffEntry>();
  for (const { entry, id } of pairs.sort((a, b) => b.score - a.score)) {
    if (given.has(entry) || changed.has(id)) continue;
    given.add(entry);
    changed.set(id, entry);
  }
  return { same, changed };
}

/** 0 for another claim; else how alike the sentences are, and more where the claim's own words stayed. */
function likeness(
  entry: SignOffEntry,
  words: ReadonlySet<string>,
  now: { readonly before: string; readonly words: string; readonly after: string },
): number {
  const isSame = now.words === entry.words;
  // Where the claim itself was edited, what stands on one side of it at least tells that it is the same claim.
  if (!isSame && now.before !== entry.before && now.after !== entry.after) return 0;
  const others = wordsOf(now.before + now.words + now.after);
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  const alike = (2 * shared) / (words.size + others.size || 1);
  return alike < ALIKE ? 0 : alike + (isSame ? 1 : 0);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(fold(text).match(/[\p{L}\p{N}]+/gu));
}
