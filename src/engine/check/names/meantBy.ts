/** Whom a passage of a source speaks of without a name: "he" and who says what is quoted. */
import type { FactOf } from '../../model/assertion.ts';
import { shapes } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';
import { distanceLimits } from '../limits.ts';
import type { StoryIndex, StoryPassage } from '../story/storyIndex.ts';
import { type Slot, SPEECH, slotOf } from './slots.ts';

/** Somebody meant, by the name that stands nearest before, with the place in the clause of what stands for it. */
interface Meant {
  readonly fact: FactOf<'name'>;
  readonly slot: Slot | undefined;
}

const pronouns = wordSet('he she him her his');

/** Whom "he" or "she" means in the passage with this index, or who says what it quotes; nothing where that is open, or where a sentence names him. */
export function meantBy(at: number, story: StoryIndex): Meant | undefined {
  const { passage } = story.passages[at] as StoryPassage; // the caller's own index
  const facts = story.factsIn(at);
  const quote = facts.find((fact) => fact.kind === 'quote');
  if (quote) {
    const fact = quote.about.speaker === undefined ? undefined : namedBefore(quote.about.speaker, at, story);
    return fact && { fact, slot: { kind: 'subject', word: SPEECH, at: -1, isFuture: false } };
  }
  const { tokens, first, end } = passage;
  for (let i = first; i < end; i++) {
    if ((tokens.shapes[i] as number) > shapes.capital || !pronouns.has(tokens.words[i] as number)) continue;
    const [one, another] = (facts[0]?.about.names ?? []).filter((name) => !isNamedIn(name, facts));
    const fact = one === undefined || another !== undefined ? undefined : namedBefore(one, at, story);
    return fact && { fact, slot: slotOf(passage, i, i) };
  }
  return undefined;
}

function isNamedIn(name: string, facts: ReturnType<StoryIndex['factsIn']>): boolean {
  return facts.some((fact) => fact.kind === 'name' && fact.value.parts.every((part) => name.split(' ').includes(part)));
}

/** Where the person of this folded full name is named last, in the passage or not far before it. */
function namedBefore(name: string, at: number, story: StoryIndex): FactOf<'name'> | undefined {
  const parts = name.split(' ');
  const source = story.passages[at]?.source;
  for (let before = at; before >= at - distanceLimits.named && story.passages[before]?.source === source; before--)
    for (const fact of story.factsIn(before))
      if (fact.kind === 'name' && !fact.value.demonym && fact.value.parts.every((part) => parts.includes(part)))
        return fact;
  return undefined;
}
