/** Who a quote's "he" or "Lavrov" is, in full. */
import type { Assertion } from '../model/assertion.ts';
import { passageText } from '../text/passages.ts';
import { fold } from '../text/words.ts';
import type { Entity, EntityList } from './about.ts';

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she']);

/** Writes into each quote's About the full name of its speaker; leaves out whom the text does not make plain. */
export function nameSpeakers(assertions: Assertion[], firstAssertion: readonly number[], entityOf: EntityList): void {
  let lastSpeaker: Entity | undefined;
  for (let index = 0; index + 1 < firstAssertion.length; index++) {
    const first = firstAssertion[index] as number; // one for each passage and one more
    const end = firstAssertion[index + 1] as number;
    const people = personsIn(first, end, entityOf);
    for (let i = first; i < end; i++) {
      const assertion = assertions[i] as Assertion;
      if (assertion.kind !== 'quote' || assertion.value.speaker === undefined) continue;
      const speaker = PRONOUNS.has(fold(assertion.value.speaker))
        ? (onlyOne(people) ?? (people.length === 0 ? lastSpeaker : undefined))
        : namedIn(assertion, assertions, first, end, entityOf);
      if (!speaker) continue;
      lastSpeaker = speaker;
      assertions[i] = {
        ...assertion,
        about: { ...assertion.about, speaker: speaker.parts.join(' '), speakerName: speaker.name },
      };
    }
    if (people.length > 0) lastSpeaker = onlyOne(people);
  }
}

function personsIn(first: number, end: number, entityOf: EntityList): readonly Entity[] {
  let people: Entity[] | undefined;
  for (let i = first; i < end; i++) {
    const entity = entityOf[i];
    if (entity?.type !== 'person') continue;
    if (!people) people = [entity];
    else if (!people.includes(entity)) people.push(entity);
  }
  return people ?? nobody;
}

const nobody: readonly Entity[] = [];

function onlyOne(people: readonly Entity[]): Entity | undefined {
  return people.length === 1 ? people[0] : undefined;
}

/** The last person named in the speaker's phrase: "State Department spokeswoman Tammy Bruce". */
function namedIn(
  quote: Assertion & { readonly kind: 'quote' },
  assertions: readonly Assertion[],
  first: number,
  end: number,
  entityOf: EntityList,
): Entity | undefined {
  const phrase = quote.value.speaker ?? '';
  const at = passageText(quote.passage).indexOf(phrase);
  let found: Entity | undefined;
  for (let i = first; i < end; i++) {
    const { inPassage } = assertions[i] as Assertion;
    const entity = entityOf[i];
    if (entity && at >= 0 && inPassage.start >= at && inPassage.end <= at + phrase.length && entity.type === 'person')
      found = entity;
  }
  return found;
}
