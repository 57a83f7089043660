/** Years of birth that a draft tells of the people it names: "Ann Lee was born in Leeds in 1960", "Lee (born 1960)". */
import { passageText } from '../../text/passages.ts';
import type { Reading } from '../document/about.ts';
import type { Entity } from '../document/entities.ts';
import { OF_NAME, OF_PRONOUN } from './births.en.ts';
import { type Placed, placedIn } from './draft.ts';

/** A birth and whose it is. */
export interface Birth {
  readonly person: Entity;
  /** The date, with its year stated. */
  readonly date: Placed<'date'>;
}

// Matches the end of "born in", "born in London on" and "(born ", not of "born to a father who in".
export const BORN = /\b[Bb]orn(?: in [A-Z][a-z]{1,20})?,? (?:in|on)? ?$/;

/** Births of people whom the sentence names right before them, or as "he" or "she" where that can be one only. */
export function birthsIn(reading: Reading): readonly Birth[] {
  const births: Birth[] = [];
  for (const index of reading.passages.keys()) {
    for (const date of placedIn(reading, index, 'date')) {
      if (date.assertion.value.stated.year === undefined || date.assertion.value.until) continue;
      const text = passageText(date.assertion.passage).slice(0, date.assertion.inPassage.start);
      if (!BORN.test(text)) continue;
      const person = OF_PRONOUN.test(text)
        ? lastNamed(reading, index - 1)
        : personBefore(reading, index, text, OF_NAME);
      if (person) births.push({ person, date });
    }
  }
  return births;
}

/** The person named in the passage before some words, where all that stands between fits; `before` is the passage's text up to them. */
export function personBefore(reading: Reading, passage: number, before: string, between: RegExp): Entity | undefined {
  const name = placedIn(reading, passage, 'name').find(
    ({ assertion: { inPassage } }) => inPassage.end < before.length && between.test(before.slice(inPassage.end)),
  );
  return name && personAt(reading, name.index);
}

/** Who "she" is in a passage that names nobody: the only person whom the last one to name people does. */
function lastNamed(reading: Reading, passage: number): Entity | undefined {
  for (let at = passage; at >= 0; at--) {
    const people = new Set(placedIn(reading, at, 'name').flatMap(({ index }) => personAt(reading, index) ?? []));
    if (people.size > 0) return people.size === 1 ? [...people][0] : undefined;
  }
  return undefined;
}

/** Whom the name at this index of the assertions means, if a person. */
function personAt({ entityOf }: Reading, index: number): Entity | undefined {
  const entity = entityOf[index];
  return entity?.type === 'person' ? entity : undefined;
}
