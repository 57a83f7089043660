/** A draft as the checks of its own consistency see it. */
import type { Assertion } from '../../model/assertion.ts';
import type { Reading } from '../document/about.ts';
import type { StoryIndex } from '../story/storyIndex.ts';

/** What a draft rule looks at: all that the draft states, and the story it is held against. */
export interface Draft {
  readonly reading: Reading;
  readonly story: StoryIndex;
}

/** Something that a draft says and that does not go with what it says elsewhere. */
export interface Clash {
  /** The claim that is doubted, by index into the reading's assertions. */
  readonly claim: number;
  /** What it does not go with, by index. */
  readonly terms: readonly [number, ...number[]];
  /** Two spellings stand against each other; numbers are worked out. */
  readonly by: 'spelling' | 'arithmetic';
  /** `near` is a matter of style, where a source bears the claim out: "Zelensky" and "Zelenskyy". */
  readonly agreement: 'near' | 'different';
  /** Whether the words around the claim are wrong rather than its number, which a source may well have. */
  readonly isOfWords?: boolean;
  /** For people: "390 + 307 + 303 make 1,000". */
  readonly gap: string;
  /** What would go with the rest, as a draft would write it. */
  readonly expected: string | undefined;
}

/** What the evidence of such a clash is marked with. */
export const OF_WORDS = 'the words are in doubt, not the number';

/** One way in which a draft may disagree with itself. */
export type DraftCheck = (draft: Draft) => readonly Clash[];

/** The same of the figures of one passage, in text order: nothing else is looked at. */
export type FigureCheck = (figures: readonly Placed<'figure'>[]) => readonly Clash[];

/** An assertion of a draft and its place in the reading's list. */
export interface Placed<Kind extends Assertion['kind']> {
  readonly index: number;
  readonly assertion: Assertion & { readonly kind: Kind };
}

/** Assertions of one kind in the passage with this index, in text order. */
export function placedIn<Kind extends Assertion['kind']>(
  { assertions, firstAssertion }: Reading,
  passage: number,
  kind: Kind,
): readonly Placed<Kind>[] {
  const found: Placed<Kind>[] = [];
  const end = firstAssertion[passage + 1] ?? 0;
  for (let index = firstAssertion[passage] ?? end; index < end; index++) {
    const assertion = assertions[index] as Assertion; // in range
    if (isOf(assertion, kind)) found.push({ index, assertion });
  }
  return found;
}

function isOf<Kind extends Assertion['kind']>(
  assertion: Assertion,
  kind: Kind,
): assertion is Assertion & { readonly kind: Kind } {
  return assertion.kind === kind;
}
