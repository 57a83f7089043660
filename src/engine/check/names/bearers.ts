/** Who is meant by a name, and where the story names them. */
import { kinds } from '../../kinds/index.ts';
import type { NameValue } from '../../kinds/name/value.ts';
import { givenNameWords } from '../../lexicon/lookUp.ts';
import type { FactOf } from '../../model/assertion.ts';
import type { SourceId } from '../../model/source.ts';
import { hashWord } from '../../text/vocabulary.ts';
import { findWordsOf } from '../story/findWords.ts';
import type { StoryIndex } from '../story/storyIndex.ts';

/** Whether both may name one, whichever of them is the shorter: "Keller" and "Anna Keller". */
export function isOneName(one: NameValue, other: NameValue): boolean {
  return kinds.name.compare(one, other).type === 'same' || kinds.name.compare(other, one).type === 'same';
}

/** Where the story names whom this name may mean, in text order. */
export function factsNaming(value: NameValue, story: StoryIndex): readonly FactOf<'name'>[] {
  return story.namesSharing(value).filter((fact) => isOneName(value, fact.value));
}

/** The word by which a text goes on to call it: "keller" of Anna Keller, "portvale" of Portvale Foods; empty for no name. */
export function shortName({ type, parts }: NameValue): string {
  return (type === 'organisation' ? parts[0] : parts.at(-1)) ?? '';
}

/** Whom the claim names, and where the story does. */
export interface Bearer {
  readonly value: NameValue;
  readonly facts: readonly FactOf<'name'>[];
  readonly sort: Sort;
  /** As {@link shortName} gives it. */
  readonly short: string;
  /** Indices of the passages that name it. */
  readonly passages: ReadonlySet<number>;
  /** The sources that name it. */
  readonly sources: ReadonlySet<SourceId>;
}

/** The bearer of this name in the story. */
export function bearerOf(value: NameValue, story: StoryIndex): Bearer {
  const facts = factsNaming(value, story);
  const passages = new Set(facts.map((fact) => story.passageOf.get(fact) ?? -1));
  const sources = new Set(facts.map(({ source }) => source.id));
  return { value, facts, sort: sortOf(value, facts), short: shortName(value), passages, sources };
}

/** What it is, as far as the name itself or the story leaves no doubt of it: a firm may be called like a person. */
export type Sort = 'person' | 'place' | 'thing';

/** The sort of what these facts name so. */
export function sortOf(value: NameValue, facts: readonly FactOf<'name'>[]): Sort {
  if (isSurelyPerson(value) || facts.some((fact) => isSurelyPerson(fact.value)) || areOfPerson(facts)) return 'person';
  return value.type === 'place' || facts.some((fact) => fact.value.type === 'place') ? 'place' : 'thing';
}

/** Whether nothing but a person has been seen in them, in full and more than once: Cate Blanchett, whose first name is rare. */
function areOfPerson(facts: readonly FactOf<'name'>[]): boolean {
  let inFull = 0;
  for (const { value } of facts) {
    if (value.parts.length === 1) continue;
    if (value.type !== 'person' || value.parts.length > 2) return false;
    inFull++;
  }
  return inFull > 0 && facts.length > 1;
}

function isSurelyPerson({ type, title, role, parts }: NameValue): boolean {
  return (
    type === 'person' &&
    (title !== undefined || role !== undefined || (parts.length > 1 && givenNameWords.has(hashWord(parts[0] ?? ''))))
  );
}

/** Names that begin alike may be one. */
const ALIKE = 3;

/** Whether the one begins like the other, "Dem" and "Democrat", or the story has a name with words of both: "Ann" and "Keller", where it tells of Ann Keller. */
export function isOneBearer({ value, facts }: Bearer, other: NameValue, story: StoryIndex): boolean {
  if (value.parts.at(-1)?.slice(0, ALIKE) === other.parts.at(-1)?.slice(0, ALIKE)) return true;
  const isOfBoth = ({ parts }: NameValue): boolean =>
    other.parts.every((part) => parts.includes(part)) &&
    value.parts.some((part) => parts.includes(part) && !other.parts.includes(part));
  return story.namesSharing(value).some((fact) => isOfBoth(fact.value)) || facts.some((fact) => isOfBoth(fact.value));
}

/** Whether the claim's bearer is named in one of the passages so far from this one, in the same source. */
export function isNamedNear(
  at: number,
  steps: readonly number[],
  { passages, short }: Bearer,
  story: StoryIndex,
): boolean {
  return steps.some((step) => {
    const near = story.passages[at + step];
    if (!near || near.source !== story.passages[at]?.source) return false;
    return passages.has(at + step) || findWordsOf(short, near.passage) !== undefined;
  });
}
