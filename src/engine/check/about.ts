/**
 * What needs the whole document and is therefore never cached by passage: dates resolved against the document's own,
 * doubtful names settled, and who each passage is about.
 */
import { compareSpans, type Span } from '../base/span.ts';
import type { About, Assertion } from '../model/assertion.ts';
import type { DocumentDate } from '../model/source.ts';
import { defineCue } from '../text/cues.ts';
import type { Passage } from '../text/passages.ts';
import type { Prose } from '../text/prose.ts';
import { shapes } from '../text/tokens.ts';
import { wordSet } from '../text/vocabulary.ts';
import { findDocumentDate } from './documentDate.ts';
import { doubtsOf, type Entity, type EntityList, linkNames } from './entities.ts';
import { resolveTold, type Told, toldAfter } from './narrative.ts';
import type { PassageMentions } from './read.ts';
import { nameSpeakers } from './speakers.ts';

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

const pronounList = 'he she him her his hers himself herself';
const pronouns = wordSet(pronounList);
const pronounCue = defineCue({ words: pronounList.split(' ') });

/** Settles what the document as a whole says, from what each of its passages states. `given` is a date from outside the text, which wins. */
export function readAbout(
  prose: Prose,
  passages: readonly Passage[],
  mentions: readonly PassageMentions[],
  given: DocumentDate | undefined,
): Reading {
  const date = given ?? findDocumentDate(passages, mentions);
  const isNamed = doubtsOf(mentions);
  const assertions: Assertion[] = [];
  const firstAssertion: number[] = [];
  let told: Told | undefined;
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index] as Passage; // in range
    const first = assertions.length;
    firstAssertion.push(first);
    const found = mentions[index] as PassageMentions; // one for each passage
    if (found.name.length + found.date.length + found.figure.length + found.quote.length === 0) continue;
    const about: About = { names: noNames };
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
  assertions: readonly Assertion[],
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
    // One object for the passage's assertions, made without names above; nobody has read it yet.
    const about = (assertions[first] as Assertion).about as { names: readonly string[] };
    if (count > 0) about.names = keysOf(count);
  }
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
  const [first, second] = gathered as [Entity, Entity]; // there is one, or the second is not looked at
  if (count === 1) return [first.key];
  if (count === 2) return [first.key, second.key];
  return gathered.slice(0, count).map(({ key }) => key);
}

const noNames: readonly string[] = [];

function hasPronoun(passage: Passage): boolean {
  if ((passage.cues & pronounCue) === 0) return false;
  for (let i = passage.first; i < passage.end; i++) {
    if ((passage.tokens.shapes[i] as number) <= shapes.capital && pronouns.has(passage.tokens.words[i] as number))
      return true;
  }
  return false;
}
