/** Keeps what passages state, by digest: editing one passage re-reads one passage. */
import { createRecent } from '../base/recent.ts';
import { type PassageMentions, readMentions } from '../check/document/read.ts';
import { rememberMentions } from '../check/evidence/mentionsIn.ts';
import { type Digest, type Passage, sameAtEnds } from '../text/passages.ts';

/** What passages state, kept by their digests. */
export interface PassageCache {
  /** What each of the passages states. */
  mentionsOf(passages: readonly Passage[]): readonly PassageMentions[];
  /** The same in steps of some passages, for a host that lets others in between. `before`: an earlier state of their document. */
  mentionsInSteps(
    passages: readonly Passage[],
    before?: StatedBefore,
  ): Generator<void, readonly PassageMentions[], void>;
}

/** Passages and what each of them states. */
export interface StatedBefore {
  readonly passages: readonly Passage[];
  readonly mentions: readonly PassageMentions[];
}

/** Passages read in one step: so few that a step takes a millisecond, and enough to use the code of each kind while it is at hand. */
const STEP = 24;

/** Keeps nothing: an archive seldom says one sentence twice, and looking each up costs more than that saves. */
export const uncached: PassageCache = {
  mentionsOf: readMentions,
  // biome-ignore lint/correctness/useYield: one step
  *mentionsInSteps(passages) {
    return readMentions(passages);
  },
};

/** `limit`: passages kept; each document is a turn of {@link createRecent}. */
export function createPassageCache(limit: number): PassageCache {
  const recent = createRecent<Digest, PassageMentions>(limit);
  /** The passages that are not known, and what is known of the others. */
  function look(passages: readonly Passage[]) {
    recent.turn();
    const known = passages.map(({ digest }) => recent.get(digest));
    return { known, unknown: passages.filter((_, at) => known[at] === undefined) };
  }
  function* read(passages: readonly Passage[]): Generator<void, readonly PassageMentions[], void> {
    const { known, unknown } = look(passages);
    const now: PassageMentions[] = [];
    for (let from = 0; from < unknown.length; from += STEP) {
      if (from > 0) yield;
      now.push(...readMentions(unknown.slice(from, from + STEP)));
    }
    return keep(passages, known, now);
  }
  function keep(
    passages: readonly Passage[],
    known: readonly (PassageMentions | undefined)[],
    read: readonly PassageMentions[],
  ): readonly PassageMentions[] {
    let next = 0;
    return passages.map((passage, at) => {
      const before = known[at];
      const mentions = before ?? (read[next++] as PassageMentions); // one for each that was not known
      if (!before) rememberMentions(passage, mentions);
      recent.set(passage.digest, mentions);
      return mentions;
    });
  }
  return {
    mentionsOf(passages) {
      const { known, unknown } = look(passages);
      return keep(passages, known, readMentions(unknown));
    },
    *mentionsInSteps(passages, before) {
      if (!before) return yield* read(passages);
      // Who keeps the earlier state keeps what it states.
      const { from, fromEnd } = sameAtEnds(before.passages, passages);
      const between = yield* read(passages.slice(from, passages.length - fromEnd));
      const { mentions } = before;
      return [...mentions.slice(0, from), ...between, ...mentions.slice(mentions.length - fromEnd)];
    },
  };
}
