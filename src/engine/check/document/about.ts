/**
 * What needs the whole document and is therefore never cached by passage: dates resolved against the document's own,
 * doubtful names settled, and who each passage is about.
 */
import { compareSpans, type Span } from '../../base/span.ts';
import type { About, Assertion } from '../../model/assertion.ts';
import type { DocumentDate } from '../../model/source.ts';
import { defineCue } from '../../text/cues.ts';
import type { Passage } from '../../text/passages.ts';
import type { Prose } from '../../text/prose.ts';
import { shapes } from '../../text/tokens.ts';
import { findDocumentDate } from './documentDate.ts';
import { doubtsOf, type Entity, type EntityList, linkNames } from './entities.ts';
import { resolveTold, type Told, toldAfter } from './narrative.ts';
import type { PassageMentions } from './read.ts';
import { rereads } from './rereading.ts';
import { nameSpeakers, toldOf } from './speakers.ts';

/** A document read: what it states, and about whom. */
export interface Reading {
  readonly prose: Prose;
  readonly date: DocumentDate | undefined;
  readonly passages: readonly Passage[];
  /** In text order; `span` in raw offsets. */
  readonly assertions: readonly Assertion[];
  /** For each passage the indices of its assertions: from `firstAssertion[i]` to `firstAssertion[i + 1]`. */
  readonly firstAssertion: readonly number[];
  /** The entity that each name assertion speaks of, by index into {@link assertions}; nothing for what is no name. */
  readonly entityOf: EntityList;
}

/** A document as it was read before, and what its passages stated by themselves. */
export interface EarlierReading {
  readonly reading: Reading;
  readonly mentions: readonly PassageMentions[];
}

const pronounCue = defineCue({ words: 'he she him her his hers himself herself'.split(' ') });

/**
 * Settles what the document as a whole says, from what each of its passages states. `given` is a date from outside the
 * text, which wins. The assertions of passages that say what they said in an `earlier` reading are the very same ones.
 */
export function readAbout(
  prose: Prose,
  passages: readonly Passage[],
  mentions: readonly PassageMentions[],
  given: DocumentDate | undefined,
  earlier?: EarlierReading,
): Reading {
  const date = given ?? findDocumentDate(passages, mentions);
  const isNamed = doubtsOf(mentions);
  const assertions: Assertion[] = [];
  const firstAssertion: number[] = [];
  const again = earlier && rereads(earlier, prose, passages, mentions, date);
  let told: Told | undefined;
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index] as Passage; // in range
    const first = assertions.length;
    firstAssertion.push(first);
    const found = mentions[index] as PassageMentions; // one for each passage
    if (found.name.length + found.date.length + found.figure.length + found.quote.length === 0) continue;
    const same = again?.(index, isNamed, told);
    if (same) {
      for (let i = same.first; i < same.end; i++) assertions.push(same.assertions[i] as Assertion); // in range
      told = same.told;
      continue;
    }
    const about: About = { names: untold };
    for (const { span, value } of found.name) {
      if (!isNamed(value)) continue;
      assertions.push({ kind: 'name', span: rawSpan(span, passage, prose), inPassage: span, value, passage, about });
    }
    for (const mention of found.date) {
      const { span } = mention;
      const value = resolveTold(mention, passage, told, date);
      told = toldAfter(value, passage, told);
      assertions.push({ kind: 'date', span: rawSpan(span, passage, prose), inPassage: span, value, passage, about });
    }
    for (const { span, value } of found.figure)
      assertions.push({ kind: 'figure', span: rawSpan(span, passage, prose), inPassage: span, value, passage, about });
    for (const { span, value } of found.quote)
      assertions.push({ kind: 'quote', span: rawSpan(span, passage, prose), inPassage: span, value, passage, about });
    sortFrom(assertions, first);
  }
  firstAssertion.push(assertions.length);
  const entityOf = linkNames(assertions);
  nameAbout(passages, assertions, firstAssertion, entityOf);
  nameSpeakers(assertions, firstAssertion, entityOf);
  return { prose, date, passages, assertions, firstAssertion, entityOf };
}

function rawSpan(span: Span, passage: Passage, prose: Prose): Span {
  const from = passage.span.start;
  return { start: prose.toRaw(from + span.start), end: prose.toRaw(from + span.end) };
}

/** Sorts those of one passage, from `first` on, by place and then the longer first: four kinds in a row, each in order already. */
function sortFrom(assertions: Assertion[], first: number): void {
  for (let i = first + 1; i < assertions.length; i++) {
    const assertion = assertions[i] as Assertion; // in range, as are those below
    let at = i;
    while (at > first && compareSpans((assertions[at - 1] as Assertion).span, assertion.span) > 0) {
      assertions[at] = assertions[at - 1] as Assertion;
      at--;
    }
    if (at < i) assertions[at] = assertion;
  }
}

/** Writes into each passage's About whom it speaks of; "he" carries the last person on within a block. */
function nameAbout(
  passages: readonly Passage[],
  assertions: Assertion[],
  firstAssertion: readonly number[],
  entityOf: EntityList,
): void {
  let lastPerson: Entity | undefined;
  for (let index = 0; index < passages.length; index++) {
    const first = firstAssertion[index] as number; // one for each passage and one more
    const end = firstAssertion[index + 1] as number;
    if (first === end) continue;
    let count = 0;
    let person: Entity | undefined;
    for (let i = first; i < end; i++) {
      const entity = entityOf[i];
      if (!entity) continue;
      count = gather(entity, count);
      if (entity.type === 'person') person ??= entity;
    }
    if (person) lastPerson = person;
    else if (lastPerson && hasPronoun(passages[index] as Passage)) count = gather(lastPerson, count);
    // One object for the passage's assertions: made above, where nobody has read it yet, or an earlier reading's.
    const about = (assertions[first] as Assertion).about as { names: readonly string[] };
    if (about.names === untold) about.names = keysOf(count);
    else if (!areGathered(about.names, count)) tellAnew(assertions, first, end, { names: keysOf(count) });
  }
}

function areGathered(names: readonly string[], count: number): boolean {
  if (names.length !== count) return false;
  for (let i = 0; i < count; i++) if (names[i] !== (gathered[i] as Entity).key) return false;
  return true;
}

/** Puts in the place of these assertions others that are about something else. */
function tellAnew(assertions: Assertion[], first: number, end: number, about: About): void {
  for (let i = first; i < end; i++) assertions[i] = toldOf(assertions[i] as Assertion, about); // in range
}

/** Filled for each passage. */
const gathered: Entity[] = [];

/** Puts an entity behind the first `count` unless it is among them; how many there are then. */
function gather(entity: Entity, count: number): number {
  for (let i = 0; i < count; i++) if (gathered[i] === entity) return count;
  gathered[count] = entity;
  return count + 1;
}

/** The names of the first `count`; a list made to measure, since one that grows takes room for many more. */
function keysOf(count: number): readonly string[] {
  if (count === 0) return noNames;
  const [first, second] = gathered as [Entity, Entity]; // there is one, or the second is not looked at
  if (count === 1) return [first.key];
  if (count === 2) return [first.key, second.key];
  return gathered.slice(0, count).map(({ key }) => key);
}

const noNames: readonly string[] = [];
/** Of a passage of which it is not known yet whom it speaks of. */
const untold: readonly string[] = [];

function hasPronoun({ tokens, first, end, cues }: Passage): boolean {
  if ((cues & pronounCue) === 0) return false;
  for (let i = first; i < end; i++)
    // "HER" may be anything.
    if (((tokens.cues[i] as number) & pronounCue) !== 0 && (tokens.shapes[i] as number) <= shapes.capital) return true;
  return false;
}
