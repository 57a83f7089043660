/** First names that the story has of other people only. */
import { kinds } from '../../kinds/index.ts';
import { sameVariant } from '../../kinds/name/index.ts';
import { givenNameWords } from '../../lexicon/lookUp.ts';
import type { ClaimOf, FactOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { hashWord } from '../../text/vocabulary.ts';
import type { StoryIndex } from '../story/storyIndex.ts';

export const OF_ANOTHER = 'the first name of somebody else';

/**
 * The people of the story who have the first name that the claim gives to somebody else: "Chris Coleman" for a "Chris
 * Gunter" where the story has "Gunter" alone. None where it says the first name of anybody by itself: that may be he.
 */
export function othersOfFirstName(claim: ClaimOf<'name'>, story: StoryIndex): readonly FactOf<'name'>[] {
  const { parts, type } = claim.value;
  const [first, last] = [parts[0], parts.at(-1)];
  if (type !== 'person' || parts.length < 2 || first === undefined || last === undefined) return [];
  if (!givenNameWords.has(hashWord(first))) return [];
  const facts = factsWith(first, claim, story);
  return facts.every((fact) => isAnother(fact, first, last)) && countWord(first, story) <= facts.length ? facts : [];
}

/** What speaks for the first name alone, once it is known to be another's: no word for this claim. */
export function asOfAnother(evidence: Evidence): Evidence {
  return evidence.agreement.type === 'same'
    ? { ...evidence, agreement: { type: 'incomparable' }, because: [OF_ANOTHER] }
    : evidence;
}

function factsWith(part: string, claim: ClaimOf<'name'>, story: StoryIndex): readonly FactOf<'name'>[] {
  const found = new Set<FactOf<'name'>>();
  for (const key of kinds.name.keys({ ...claim.value, name: part, parts: [part] }))
    for (const fact of story.namesUnder(key))
      if (fact.value.parts.some((each) => sameVariant(part, each))) found.add(fact);
  return [...found];
}

function isAnother({ value: { parts, type } }: FactOf<'name'>, first: string, last: string): boolean {
  return type === 'person' && parts.length > 1 && sameVariant(first, parts[0] ?? '') && !parts.includes(last);
}

/** How often the story says the word, in any case. */
function countWord(word: string, story: StoryIndex): number {
  const hash = hashWord(word);
  let count = 0;
  for (const at of story.passagesSaying.get(hash) ?? []) {
    const passage = story.passages[at]?.passage;
    if (!passage) continue;
    for (let i = passage.first; i < passage.end; i++) if (passage.tokens.hashes[i] === hash) count++;
  }
  return count;
}
