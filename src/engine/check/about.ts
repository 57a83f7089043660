/**
 * What needs the whole document and is therefore never cached by passage: dates resolved against the document's own,
 * doubtful names settled, and who each passage is about.
 */
import { compareSpans, type Span } from '../base/span.ts';
import type { NameValue } from '../kinds/name/value.ts';
import type { About, Assertion } from '../model/assertion.ts';
import type { DocumentDate } from '../model/source.ts';
import { defineCue } from '../text/cues.ts';
import type { Passage } from '../text/passages.ts';
import type { Prose } from '../text/prose.ts';
import { shapes } from '../text/tokens.ts';
import { wordSet } from '../text/vocabulary.ts';
import { findDocumentDate } from './documentDate.ts';
import { resolveTold, type Told, toldAfter } from './narrative.ts';
import type { PassageMentions } from './read.ts';
import { nameSpeakers } from './speakers.ts';

/** One person, organisation or place as a document speaks of it. */
export interface Entity {
  /** Folded parts of its fullest name. */
  readonly parts: readonly string[];
  readonly name: string;
  readonly type: NameValue['type'];
  readonly roles: readonly string[];
}

/** Entities by the index of an assertion. */
export type EntityList = readonly (Entity | undefined)[];

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
  let named: NamedWords | undefined;
  let doubtful = 0;
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
      if (value.doubtful) {
        if (++doubtful > FEW) named ??= nameWords(mentions);
        if (!(named ? isNamed(value, named) : isNamedIn(value, mentions))) continue;
      }
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

/** What the names that are not doubtful say of folded words. */
interface NamedWords {
  /** Every word of every name. */
  readonly parts: ReadonlySet<string>;
  /** Words that are a name by themselves or somebody's surname: "streak" of "Heath Streak", not "world" of "World Cup". */
  readonly callers: ReadonlySet<string>;
}

function nameWords(mentions: readonly PassageMentions[]): NamedWords {
  const parts = new Set<string>();
  const callers = new Set<string>();
  for (const { name } of mentions) {
    for (const { value } of name) {
      if (value.doubtful) continue;
      for (const part of value.parts) parts.add(part);
      const caller = callerOf(value);
      if (caller !== undefined) callers.add(caller);
    }
  }
  return { parts, callers };
}

/** The name's last word, where one may go on with it alone: "Burns" for "Nicholas Burns", "Penguins" for "Pittsburgh Penguins". */
function callerOf({ demonym, parts, type }: NameValue): string | undefined {
  const last = parts.at(-1);
  if (last === undefined || demonym) return undefined;
  if (parts.length === 1 || type === 'person') return last;
  return (type === 'organisation' ? last.endsWith('s') : type === 'other' && parts.length === 2) ? last : undefined;
}

/** Doubtful names up to which walking over all others costs less than gathering what those say. */
const FEW = 4;

/** What {@link isNamed} tells, without gathering. */
function isNamedIn({ parts, type }: NameValue, mentions: readonly PassageMentions[]): boolean {
  return parts.every((part) =>
    mentions.some(({ name }) =>
      name.some(
        ({ value }) => !value.doubtful && (type === 'person' ? callerOf(value) === part : value.parts.includes(part)),
      ),
    ),
  );
}

function isNamed({ parts, type }: NameValue, named: NamedWords): boolean {
  const words = type === 'person' ? named.callers : named.parts;
  for (const part of parts) if (!words.has(part)) return false;
  return true;
}

interface OpenEntity {
  readonly parts: readonly string[];
  /** The parts joined by spaces. */
  readonly key: string;
  readonly name: string;
  type: NameValue['type'];
  roles: readonly string[];
}

/** Entities that have a word in their names: the newest first. */
interface Holder {
  readonly entity: OpenEntity;
  readonly next: Holder | undefined;
}

/** The entities of a document so far: by their parts joined by spaces, and by each of the parts. */
interface Entities {
  readonly byKey: Map<string, OpenEntity>;
  readonly holders: Map<string, Holder>;
}

/** Gathers the names of one entity: the full name, then its surname, first word or acronym. */
function linkNames(assertions: readonly Assertion[]): readonly (OpenEntity | undefined)[] {
  const entityOf: (OpenEntity | undefined)[] = [];
  const byLength: number[][] = [];
  for (let index = 0; index < assertions.length; index++) {
    const { kind, value } = assertions[index] as Assertion; // in range
    entityOf.push(undefined);
    if (kind !== 'name') continue;
    for (let length = byLength.length; length <= value.parts.length; length++) byLength.push([]);
    byLength[value.parts.length]?.push(index);
  }
  const entities: Entities = { byKey: new Map(), holders: new Map() };
  // Longest names first, so that a surname finds its full name wherever that stands; then in text order.
  for (let length = byLength.length - 1; length >= 0; length--) {
    for (const index of byLength[length] as readonly number[]) {
      const { kind, value } = assertions[index] as Assertion; // in range
      if (kind === 'name') entityOf[index] = entityNamed(value, entities);
    }
  }
  return entityOf;
}

/** The entity that goes by this name, made where none does yet. */
function entityNamed(value: NameValue, entities: Entities): OpenEntity {
  const { parts, type, role } = value;
  const key = parts.length === 1 ? (parts[0] as string) : parts.join(' ');
  const entity =
    entities.byKey.get(key) ??
    (parts.length < 3 ? owner(entities.holders.get(parts.at(-1) ?? ''), value) : undefined) ??
    open(value, key, entities);
  if (entity.type === 'other') entity.type = type;
  if (role && !entity.roles.includes(role)) entity.roles = [...entity.roles, role];
  return entity;
}

function open({ parts, name, type }: NameValue, key: string, { byKey, holders }: Entities): OpenEntity {
  const entity: OpenEntity = { parts, key, name, type, roles: noRoles };
  byKey.set(key, entity);
  for (const part of parts) holders.set(part, { entity, next: holders.get(part) });
  return entity;
}

const noRoles: readonly string[] = [];

/** The one person of whom this is the surname, or the one name that begins so; none where two could be meant. */
function owner(first: Holder | undefined, { parts, type }: NameValue): OpenEntity | undefined {
  if (type === 'place') return undefined;
  let candidates = 0;
  let one: OpenEntity | undefined;
  let person: OpenEntity | undefined;
  for (let holder = first; holder !== undefined; holder = holder.next) {
    const { entity } = holder;
    if (entity.parts.length <= parts.length || !parts.every((part) => entity.parts.includes(part))) continue;
    candidates++;
    one = entity;
    if (entity.type !== 'person' || entity.parts.at(-1) !== parts.at(-1)) continue;
    if (person) return undefined;
    person = entity;
  }
  if (person) return person;
  return candidates === 1 && one?.type !== 'place' ? one : undefined;
}
/** Writes into each passage's About whom it speaks of; "he" carries the last person on within a block. */
function nameAbout(
  passages: readonly Passage[],
  assertions: readonly Assertion[],
  firstAssertion: readonly number[],
  entityOf: readonly (OpenEntity | undefined)[],
): void {
  let lastPerson: OpenEntity | undefined;
  for (let index = 0; index < passages.length; index++) {
    const first = firstAssertion[index] as number; // one for each passage and one more
    const end = firstAssertion[index + 1] as number;
    if (first === end) continue;
    let count = 0;
    let person: OpenEntity | undefined;
    for (let i = first; i < end; i++) {
      const entity = entityOf[i];
      if (!entity) continue;
      count = gather(entity.key, count);
      if (entity.type === 'person') person ??= entity;
    }
    if (person) lastPerson = person;
    else if (lastPerson && hasPronoun(passages[index] as Passage)) count = gather(lastPerson.key, count);
    // One object for the passage's assertions, made without names above; nobody has read it yet.
    const about = (assertions[first] as Assertion).about as { names: readonly string[] };
    if (count > 0) about.names = gathered.slice(0, count);
  }
}

/** Filled for each passage and copied from: a list that grows takes room for many more names than a sentence has. */
const gathered: string[] = [];

/** Puts a name behind the first `count` unless it is among them; how many there are then. */
function gather(name: string, count: number): number {
  for (let i = 0; i < count; i++) if (gathered[i] === name) return count;
  gathered[count] = name;
  return count + 1;
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
