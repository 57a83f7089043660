/**
 * What needs the whole document and is therefore never cached by passage: dates resolved against the document's own,
 * doubtful names settled, and who each passage is about.
 */
import { shift } from '../base/span.ts';
import { resolveDate } from '../kinds/date/index.ts';
import type { NameValue } from '../kinds/name/value.ts';
import type { About, Assertion } from '../model/assertion.ts';
import type { DocumentDate } from '../model/source.ts';
import type { Passage } from '../text/passages.ts';
import type { Prose } from '../text/prose.ts';
import { shapes } from '../text/tokens.ts';
import { hashWord, wordSet } from '../text/vocabulary.ts';
import { findDocumentDate } from './documentDate.ts';
import { resolveInParagraph, type ToldDay, toldAfter } from './narrative.ts';
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

/** A document read: what it states, and about whom. */
export interface Reading {
  readonly prose: Prose;
  readonly date: DocumentDate | undefined;
  readonly passages: readonly Passage[];
  /** In text order; `span` in raw offsets. */
  readonly assertions: readonly Assertion[];
  /** For each passage the indices of its assertions: from `firstAssertion[i]` to `firstAssertion[i + 1]`. */
  readonly firstAssertion: readonly number[];
  /** The entity that each name assertion speaks of, by index into {@link assertions}. */
  readonly entityOf: ReadonlyMap<number, Entity>;
}

const pronouns = wordSet('he she him her his hers himself herself');

/** Settles what the document as a whole says. `given` is a date from outside the text, which wins. */
export function readAbout(
  prose: Prose,
  passages: readonly Passage[],
  mentionsOf: (passage: Passage) => PassageMentions,
  given: DocumentDate | undefined,
): Reading {
  const mentions = passages.map(mentionsOf);
  const date =
    given ??
    findDocumentDate(
      passages,
      mentions.map((each) => each.date),
    );
  const isName = nameWords(passages, mentions);
  const assertions: Assertion[] = [];
  const firstAssertion: number[] = [];
  let told: ToldDay | undefined;
  for (const [index, passage] of passages.entries()) {
    firstAssertion.push(assertions.length);
    const found = mentions[index] as PassageMentions; // one for each passage
    const about: About = { names: [] };
    const rawSpan = (span: { readonly start: number; readonly end: number }) => {
      const inProse = shift(span, passage.span.start);
      return { start: prose.toRaw(inProse.start), end: prose.toRaw(inProse.end) };
    };
    const here: Assertion[] = [];
    for (const { span, value } of found.name)
      if (!value.doubtful || value.parts.every((part) => isName.has(hashWord(part))))
        here.push({ kind: 'name', span: rawSpan(span), inPassage: span, value, passage, about });
    for (const mention of found.date) {
      const { span } = mention;
      const value =
        resolveInParagraph(mention, passage, told, date) ?? (date ? resolveDate(mention.value, date) : mention.value);
      told = toldAfter(value, passage, told);
      here.push({ kind: 'date', span: rawSpan(span), inPassage: span, value, passage, about });
    }
    for (const { span, value } of found.figure)
      here.push({ kind: 'figure', span: rawSpan(span), inPassage: span, value, passage, about });
    for (const { span, value } of found.quote)
      here.push({ kind: 'quote', span: rawSpan(span), inPassage: span, value, passage, about });
    here.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    assertions.push(...here);
  }
  firstAssertion.push(assertions.length);
  const entityOf = linkNames(assertions);
  nameAbout(passages, assertions, firstAssertion, entityOf);
  nameSpeakers(assertions, firstAssertion, entityOf);
  return { prose, date, passages, assertions, firstAssertion, entityOf };
}

/** Hashes of folded words that stand somewhere in the document as part of a name that is not doubtful. */
function nameWords(passages: readonly Passage[], mentions: readonly PassageMentions[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const index of passages.keys()) {
    for (const { value } of (mentions[index] as PassageMentions).name)
      if (!value.doubtful) for (const part of value.parts) words.add(hashWord(part));
  }
  return words;
}

interface OpenEntity {
  parts: readonly string[];
  name: string;
  type: NameValue['type'];
  roles: string[];
}

/** Gathers the names of one entity: the full name, then its surname, first word or acronym. */
function linkNames(assertions: readonly Assertion[]): ReadonlyMap<number, Entity> {
  const byParts = new Map<string, OpenEntity>();
  const byPart = new Map<string, OpenEntity[]>();
  const entityOf = new Map<number, Entity>();
  const names = assertions.flatMap((assertion, index) =>
    assertion.kind === 'name' ? [{ index, value: assertion.value }] : [],
  );
  // Longest names first, so that a surname finds its full name wherever that stands; then in text order.
  names.sort((a, b) => b.value.parts.length - a.value.parts.length || a.index - b.index);
  for (const { index, value } of names) {
    const key = value.parts.join(' ');
    let entity = byParts.get(key) ?? (value.parts.length < 3 ? owner(byPart, value) : undefined);
    if (!entity) {
      entity = { parts: value.parts, name: value.name, type: value.type, roles: [] };
      byParts.set(key, entity);
      for (const part of value.parts) byPart.set(part, [...(byPart.get(part) ?? []), entity]);
    }
    if (entity.type === 'other') entity.type = value.type;
    if (value.role && !entity.roles.includes(value.role)) entity.roles.push(value.role);
    entityOf.set(index, entity);
  }
  return entityOf;
}

/** The one person of whom this is the surname, or the one name that begins so; none where two could be meant. */
function owner(byPart: ReadonlyMap<string, readonly OpenEntity[]>, value: NameValue): OpenEntity | undefined {
  const last = value.parts.at(-1);
  if (last === undefined || value.type === 'place') return undefined;
  const candidates = (byPart.get(last) ?? []).filter(
    (entity) => entity.parts.length > value.parts.length && value.parts.every((part) => entity.parts.includes(part)),
  );
  const bySurname = candidates.filter((entity) => entity.parts.at(-1) === last && entity.type === 'person');
  if (bySurname.length === 1) return bySurname[0];
  return bySurname.length === 0 && candidates.length === 1 && candidates[0]?.type !== 'place'
    ? candidates[0]
    : undefined;
}

/** Writes into each passage's About whom it speaks of; "he" carries the last person on within a block. */
function nameAbout(
  passages: readonly Passage[],
  assertions: readonly Assertion[],
  firstAssertion: readonly number[],
  entityOf: ReadonlyMap<number, Entity>,
): void {
  let lastPerson: Entity | undefined;
  for (const [index, passage] of passages.entries()) {
    const names = new Set<string>();
    let person: Entity | undefined;
    let about: About | undefined;
    for (let i = firstAssertion[index] as number; i < (firstAssertion[index + 1] as number); i++) {
      about ??= (assertions[i] as Assertion).about;
      const entity = entityOf.get(i);
      if (!entity) continue;
      names.add(entity.parts.join(' '));
      if (entity.type === 'person') person ??= entity;
    }
    if (!person && lastPerson && hasPronoun(passage)) names.add(lastPerson.parts.join(' '));
    if (person) lastPerson = person;
    // The list was made empty above and is shared by the passage's assertions; nobody has read it yet.
    if (about) (about.names as string[]).push(...names);
  }
}

function hasPronoun(passage: Passage): boolean {
  for (let i = passage.first; i < passage.end; i++) {
    if ((passage.tokens.shapes[i] as number) <= shapes.capital && pronouns.has(passage.tokens.words[i] as number))
      return true;
  }
  return false;
}
