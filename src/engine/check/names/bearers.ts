/** Who is meant by a name, and where the story names them. */
import { kinds } from '../../kinds/index.ts';
import type { NameValue } from '../../kinds/name/value.ts';
import type { FactOf } from '../../model/assertion.ts';
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
