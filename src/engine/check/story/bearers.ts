/** Where the story names the person whom a claim names. */
import { kinds } from '../../kinds/index.ts';
import type { ClaimOf, FactOf } from '../../model/assertion.ts';
import type { StoryIndex } from './storyIndex.ts';

/** Names of the claimed person in the story's order, by surname alone too unless others have it: "Ms Lee was mayor". */
export function namesOfClaimed({ value }: ClaimOf<'name'>, story: StoryIndex): readonly FactOf<'name'>[] {
  const surname = value.parts.at(-1);
  const isClaimed = (fact: FactOf<'name'>): boolean => kinds.name.compare(value, fact.value).type === 'same';
  const people = story.namesSharing(value).filter((fact) => fact.value.type === 'person');
  const namesakes = people.filter((fact) => fact.value.parts.at(-1) === surname);
  const isAlone = namesakes.every((fact) => fact.value.parts.length === 1 || isClaimed(fact));
  const isMeant = (fact: FactOf<'name'>): boolean =>
    isAlone && fact.value.parts.length === 1 && fact.value.parts[0] === surname;
  return people.filter((fact) => isMeant(fact) || isClaimed(fact));
}
