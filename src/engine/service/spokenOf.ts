/** Sentences of a source that speak of a person without the name: "He asked Washington for sanctions." */
import type { Span } from '../base/span.ts';
import type { StoryIndex } from '../check/story/storyIndex.ts';
import type { Claim, Fact } from '../model/assertion.ts';
import { passageText } from '../text/passages.ts';
import { sameValue } from './present.ts';

/** A sentence that speaks of somebody as "he" or "she". */
export interface SpokenOf {
  /** The first that the sentence states: it gives the place. */
  readonly fact: Fact;
  /** The pronoun, as offsets into the sentence. */
  readonly pronoun: Span;
}

/**
 * In text order, each sentence once; of those alone that state a fact, whose "he" or "she" the source's own reading gives
 * to this person, and before which no other person is named in the sentence that names this one: of two, either may be
 * meant. `story` holds one source.
 */
export function spokenOf(person: Claim | Fact, story: StoryIndex): readonly SpokenOf[] {
  if (person.kind !== 'name' || person.value.type !== 'person') return [];
  const mentions = story.facts.name.filter((fact) => sameValue(person, fact));
  const named = new Set(mentions.map(({ passage }) => passage.span.start));
  const people = story.facts.name.filter(({ value }) => value.type === 'person');
  const isPlain = ({ passage }: Fact): boolean => {
    const before = people.filter(
      (each) => each.passage.block === passage.block && each.passage.span.start <= passage.span.start,
    );
    const last = Math.max(...before.map((each) => each.passage.span.start));
    const there = before.filter((each) => each.passage.span.start === last);
    return there.length > 0 && there.every((each) => mentions.includes(each));
  };
  const names = new Set(
    mentions.flatMap(({ about, value }) =>
      about.names.filter((name) => value.parts.every((part) => name.split(' ').includes(part))),
    ),
  );
  const found = new Map<number, SpokenOf>();
  for (const fact of Object.values(story.facts).flatMap((facts: readonly Fact[]) => facts)) {
    const { start } = fact.passage.span;
    if (named.has(start) || !fact.about.names.some((name) => names.has(name)) || !isPlain(fact)) continue;
    const pronoun = SUBJECT.exec(passageText(fact.passage));
    const known = found.get(start);
    if (pronoun === null || (known && known.fact.span.start <= fact.span.start)) continue;
    found.set(start, { fact, pronoun: { start: pronoun.index, end: pronoun.index + pronoun[0].length } });
  }
  return [...found.values()].sort((a, b) => a.fact.span.start - b.fact.span.start);
}

// Matches "He" and "she", who do something in their sentence; not "him", to whom it is done, nor "the".
const SUBJECT = /\b(?:[Hh]e|[Ss]he)\b/;
