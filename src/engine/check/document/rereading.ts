/** Passages of a document that say what they said when it was last read: a keystroke changes one. */
import { sameEnds } from '../../base/ends.ts';
import type { NameValue } from '../../kinds/name/value.ts';
import type { Assertion } from '../../model/assertion.ts';
import type { DocumentDate } from '../../model/source.ts';
import type { Passage } from '../../text/passages.ts';
import type { Prose } from '../../text/prose.ts';
import type { EarlierReading, Reading } from './about.ts';
import { resolveTold, type Told, toldAfter } from './narrative.ts';
import type { PassageMentions } from './read.ts';

/** Assertions of a passage, from `first` to `end` of an earlier reading's. */
export interface SameAssertions {
  readonly assertions: readonly Assertion[];
  readonly first: number;
  readonly end: number;
  /** What the passage's paragraph has told at its end. */
  readonly told: Told | undefined;
}

/** The assertions of the passage with this index, where they are those of the earlier reading but for what they are about. */
export type Rereading = (
  index: number,
  isNamed: (value: NameValue) => boolean,
  told: Told | undefined,
) => SameAssertions | undefined;

/** Only passages that have not moved are found. `date` is the document's now. */
export function rereads(
  { reading: before, mentions: earlier }: EarlierReading,
  prose: Prose,
  passages: readonly Passage[],
  mentions: readonly PassageMentions[],
  date: DocumentDate | undefined,
): Rereading | undefined {
  if (before.prose.toRaw !== prose.toRaw || before.date?.from !== date?.from || before.date?.to !== date?.to)
    return undefined;
  const { from, fromEnd } = sameEnds(before.passages, passages, (one, other) => one === other);
  const by = before.passages.length - passages.length;
  return (index, isNamed, told) => {
    const isAfter = index >= passages.length - fromEnd;
    if (index >= from && !isAfter) return undefined;
    const there = isAfter ? index + by : index;
    const stated = mentions[index] as PassageMentions; // one for each passage
    if (earlier[there] !== stated || !namesTheSame(stated, before, there, isNamed)) return undefined;
    const first = before.firstAssertion[there] ?? 0;
    const end = before.firstAssertion[there + 1] ?? first;
    let now = told;
    let at = first;
    for (let i = 0; i < stated.date.length; i++) {
      const mention = stated.date[i] as PassageMentions['date'][number]; // in range
      const passage = passages[index] as Passage; // the caller's own index
      const value = resolveTold(mention, passage, now, date);
      now = toldAfter(value, passage, now);
      while (at < end && before.assertions[at]?.kind !== 'date') at++;
      const known = before.assertions[at++];
      if (!known || at > end || !isSame(value, known.value)) return undefined;
    }
    return { assertions: before.assertions, first, end, told: now };
  };
}

/** Whether the names that are left no doubt of are those that were. */
function namesTheSame(
  { name }: PassageMentions,
  { assertions, firstAssertion }: Reading,
  passage: number,
  isNamed: (value: NameValue) => boolean,
): boolean {
  const end = firstAssertion[passage + 1] ?? 0;
  let at = nextName(assertions, firstAssertion[passage] ?? 0, end);
  for (let i = 0; i < name.length; i++) {
    const { value } = name[i] as PassageMentions['name'][number]; // in range
    if (!isNamed(value)) continue;
    if (at === end || assertions[at]?.value !== value) return false;
    at = nextName(assertions, at + 1, end);
  }
  return at === end;
}

function nextName(assertions: readonly Assertion[], from: number, end: number): number {
  let at = from;
  while (at < end && assertions[at]?.kind !== 'name') at++;
  return at;
}

/** Whether two dates that were told by the same words are one: whatever they are made of is the very same. */
function isSame<Value extends object>(one: Value, other: object): boolean {
  if (one === other) return true;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  for (const key of keys) if (one[key as keyof Value] !== (other as Value)[key as keyof Value]) return false; // else undefined
  return true;
}
