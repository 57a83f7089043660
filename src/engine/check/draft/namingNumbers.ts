/** Sentences of a draft and whom they name, as numbers: an edit leaves nearly all of them what they were. */
import { sameAtEnds } from '../../text/passages.ts';
import type { Reading } from '../document/about.ts';
import { officesKey } from '../names/tellings.ts';
import { oncePerStory, type StoryIndex } from '../story/storyIndex.ts';

/** Equal numbers for equal things, while a story is known. */
export interface NamingNumbers {
  /** Of the offices that the draft tells of, and whose each is. */
  readonly offices: number;
  /** Of each passage's text and whom it names; {@link NOBODY} where that is nobody. */
  readonly passages: readonly number[];
}

export const NOBODY = 0;

interface Numbered {
  readonly reading: Reading;
  readonly passages: readonly number[];
}

interface Known {
  readonly byKey: Map<string, number>;
  last: Numbered | undefined;
  /** How many numbers were ever given. */
  given: number;
}

const knownNumbers = oncePerStory((): Known => ({ byKey: new Map(), last: undefined, given: 0 }));
/** Keys kept; emptied when full. */
const FULL = 4096;

/** Compares with the draft that was last held against the story, the next being mostly the same after a keystroke. */
export function namingNumbers(reading: Reading, story: StoryIndex): NamingNumbers {
  const known = knownNumbers(story);
  const { last } = known;
  const count = reading.passages.length;
  const { from, fromEnd } = sameAtEnds(last?.reading.passages ?? [], reading.passages);
  const by = (last?.passages.length ?? 0) - count;
  const passages: number[] = [];
  for (let at = 0; at < count; at++) {
    const there = at < from ? at : at >= count - fromEnd ? at + by : -1;
    const before = last?.passages[there];
    const isSame = last !== undefined && before !== undefined && nameAlike(last.reading, there, reading, at);
    passages.push(isSame ? before : numberOf(keyOf(reading, at), known));
  }
  known.last = { reading, passages };
  return { offices: numberOf(`offices ${officesKey(reading.entityOf)}`, known), passages };
}

function numberOf(key: string, known: Known): number {
  if (key === '') return NOBODY;
  const { byKey } = known;
  const number = byKey.get(key) ?? ++known.given;
  if (byKey.size >= FULL) byKey.clear();
  byKey.set(key, number);
  return number;
}

/** Whether these passages of one text, each of its reading, name the same at the same places. */
function nameAlike(before: Reading, there: number, now: Reading, here: number): boolean {
  const first = now.firstAssertion[here] ?? 0;
  const end = now.firstAssertion[here + 1] ?? 0;
  const other = before.firstAssertion[there] ?? 0;
  if (end - first !== (before.firstAssertion[there + 1] ?? 0) - other) return false;
  for (let index = first; index < end; index++) {
    const one = now.entityOf[index];
    const two = before.entityOf[other + index - first];
    if (one?.key !== two?.key || one?.type !== two?.type) return false;
  }
  return true;
}

/** All that decides whom a passage speaks of, but for the offices that its document tells of. */
function keyOf({ entityOf, firstAssertion, passages }: Reading, at: number): string {
  const end = firstAssertion[at + 1] ?? 0;
  const first = firstAssertion[at] ?? end;
  let key = '';
  for (let index = first; index < end; index++) {
    const entity = entityOf[index];
    if (entity) key += `/${index - first}${entity.type}${entity.key}`;
  }
  return key === '' ? '' : `${passages[at]?.digest}${key}`;
}
