/** What a source tells of whom: each telling word with those it is tied to, throughout the text. */
import type { FactOf } from '../../model/assertion.ts';
import type { Passage } from '../../text/passages.ts';
import { isWord, shapes } from '../../text/tokens.ts';
import { hashWord } from '../../text/vocabulary.ts';
import type { Reading } from '../document/about.ts';
import type { Entity, EntityList } from '../document/entities.ts';
import { tokensOf } from '../evidence/around.ts';
import { oncePerStory, type StoryIndex, type StorySource } from '../story/storyIndex.ts';
import { comparing, definite, personWords, thingWords } from './ties.en.ts';
import { type Mentioned, tieWords } from './ties.ts';
import { toldAt } from './wordings.ts';

/** What can be told of one and not of the other. */
export type SortOfTold = 'person' | 'place' | 'thing';

export const sortsOfTold: readonly SortOfTold[] = ['person', 'place', 'thing'];

/** One of whom a passage speaks; nobody where it may be one or another. */
export interface MentionedEntity extends Mentioned {
  readonly entity: Entity | undefined;
  /** Of a name, its index into the reading's assertions. */
  readonly index: number;
  /** What stands beside a name of the one's office. */
  readonly role: string | undefined;
}

/** Where a source ties a word the closest to somebody. */
export interface Telling {
  /** 0 to 1. */
  readonly strength: number;
  /** Where that one is named there or last before. */
  readonly fact: FactOf<'name'>;
  /** Index of the passage in its source. */
  readonly at: number;
}

/** What a source tells of whom. */
export interface Tellings {
  /** Stem to those it is told of. */
  readonly byStem: ReadonlyMap<number, ReadonlyMap<Entity, Telling>>;
  readonly entityOf: ReadonlyMap<FactOf<'name'>, Entity>;
  /** Indices of the passages that speak of each, by name or without. */
  readonly passagesOf: ReadonlyMap<Entity, ReadonlySet<number>>;
}

function sortOfEntity({ type }: Entity): SortOfTold {
  return type === 'person' || type === 'place' ? type : 'thing';
}

/** Names of one sort in the passage with this index, and the words that stand for one; `carried` is whom such a word means where the sentence names nobody before it. */
export function mentionsIn(
  { assertions, entityOf, firstAssertion, passages }: Reading,
  at: number,
  sort: SortOfTold,
  carried: Entity | undefined,
): readonly MentionedEntity[] {
  const passage = passages[at] as Passage; // the caller's own index
  const names: MentionedEntity[] = [];
  const end = firstAssertion[at + 1] ?? 0;
  for (let index = firstAssertion[at] ?? end; index < end; index++) {
    const assertion = assertions[index];
    const entity = entityOf[index];
    if (assertion?.kind !== 'name' || !entity || assertion.value.demonym || sortOfEntity(entity) !== sort) continue;
    const { first, last } = tokensOf(assertion);
    // "Keller's rival promised it": somebody else did.
    const isOwner = last + 1 < passage.end && passage.tokens.shapes[last + 1] === shapes.possessive && sort !== 'place';
    const meant = isOwner || isCompared(passage, first) ? undefined : entity;
    names.push({ first, last, isNamed: true, entity: meant, index, role: assertion.value.role });
  }
  if (sort === 'place') return names;
  const words = standingFor(passage, names, sort, carried);
  if (sort === 'person') words.push(...byOffice(passage, names, officesOf(entityOf)));
  return words.length === 0 ? names : [...names, ...words].sort((a, b) => a.first - b.first);
}

/** Words after which a sentence has no longer begun. */
const HEAD = 2;

function standingFor(
  { end, first, tokens }: Passage,
  names: readonly MentionedEntity[],
  sort: 'person' | 'thing',
  carried: Entity | undefined,
): MentionedEntity[] {
  const found: MentionedEntity[] = [];
  const to = sort === 'thing' ? Math.min(end, first + HEAD) : end;
  const table = sort === 'thing' ? thingWords : personWords;
  for (let at = first; at < to; at++) {
    if ((tokens.shapes[at] as number) > shapes.capital || !table.has(tokens.words[at] as number)) continue;
    const before = new Set(names.filter(({ last }) => last < at).map(({ entity }) => entity));
    const [one] = before;
    // "It" may be anything.
    const entity = before.size > 1 || sort === 'thing' ? undefined : (one ?? carried);
    found.push({ first: at, last: at, isNamed: false, entity, index: -1, role: undefined });
  }
  return found;
}

/** Tokens from such a word to the name: what somebody is stands between. */
const COMPARED = 4;

/** "Like the Leith star Keller, he was seen". */
function isCompared({ first, tokens }: Passage, name: number): boolean {
  for (let at = name - 1; at >= first && at >= name - COMPARED && isWord(tokens, at); at--)
    if (comparing.has(tokens.words[at] as number)) return true;
  return false;
}

/** Hash of an office's last word, "minister", to the one who has such an office; to nobody where several do. */
type Offices = ReadonlyMap<number, Entity | undefined>;

const knownOffices = new WeakMap<EntityList, Offices>();

function officesOf(entityOf: EntityList): Offices {
  const known = knownOffices.get(entityOf);
  if (known) return known;
  const offices = new Map<number, Entity | undefined>();
  for (const entity of new Set(entityOf))
    for (const role of entity?.type === 'person' ? entity.roles : []) {
      const word = hashWord(role.slice(role.lastIndexOf(' ') + 1));
      offices.set(word, offices.has(word) && offices.get(word) !== entity ? undefined : entity);
    }
  knownOffices.set(entityOf, offices);
  return offices;
}

/** Of which offices a text tells, and whose each is; texts with the same key speak of the same people by their offices. */
export function officesKey(entityOf: EntityList): string {
  let key = '';
  for (const [word, entity] of officesOf(entityOf)) key += `${word}${entity?.key ?? ''},`;
  return key;
}

/** Words of an office between the article and its last. */
const OFFICE = 3;

/** "The prime minister" where nobody's name follows: whoever has the office. */
function byOffice(passage: Passage, names: readonly MentionedEntity[], offices: Offices): readonly MentionedEntity[] {
  const { end, first, tokens } = passage;
  const found: MentionedEntity[] = [];
  if (offices.size === 0) return found;
  for (let at = first; at < end; at++) {
    if (!definite.has(tokens.words[at] as number)) continue;
    for (let last = at + 1; last < end && last <= at + OFFICE && isWord(tokens, last); last++) {
      const hash = tokens.hashes[last] as number;
      if (!offices.has(hash) || names.some((each) => each.first <= last + 1 && each.last >= at)) continue;
      found.push({ first: at, last, isNamed: false, entity: offices.get(hash), index: -1, role: undefined });
      break;
    }
  }
  return found;
}

const known = oncePerStory(() => new Map<StorySource, Partial<Record<SortOfTold, Tellings>>>());

/** What the source, one of the story's, tells of whom of one sort; worked out once. */
export function tellingsOf(source: StorySource, sort: SortOfTold, story: StoryIndex): Tellings {
  const bySource = known(story);
  const bySort = bySource.get(source) ?? {};
  bySource.set(source, bySort);
  bySort[sort] ??= readTellings(source, sort, story);
  return bySort[sort];
}

function readTellings(source: StorySource, sort: SortOfTold, story: StoryIndex): Tellings {
  const { reading } = source;
  const byStem = new Map<number, Map<Entity, Telling>>();
  const entityOf = new Map<FactOf<'name'>, Entity>();
  const passagesOf = new Map<Entity, Set<number>>();
  const lastNamed = new Map<Entity, FactOf<'name'>>();
  const start = story.passages.findIndex((each) => each.source === source);
  let carried: Entity | undefined;
  for (const [at, passage] of reading.passages.entries()) {
    const mentions = mentionsIn(reading, at, sort, carried);
    const facts = story.factsIn(start + at);
    const from = reading.firstAssertion[at] ?? 0;
    for (const { entity, index, isNamed } of mentions) {
      if (entity) passagesOf.set(entity, (passagesOf.get(entity) ?? new Set()).add(at));
      const fact = isNamed ? facts[index - from] : undefined;
      if (fact?.kind !== 'name' || !entity) continue;
      entityOf.set(fact, entity);
      lastNamed.set(entity, fact);
    }
    tieWords(passage, mentions, sort === 'place' ? 'holds' : 'does', (token, { entity }, strength) => {
      const fact = entity && lastNamed.get(entity);
      if (!fact) return;
      const stem = toldAt(passage, token);
      const told = byStem.get(stem) ?? new Map<Entity, Telling>();
      if (told.size === 0) byStem.set(stem, told);
      if (strength > (told.get(entity)?.strength ?? 0)) told.set(entity, { strength, fact, at });
    });
    carried = mentions.find(({ isNamed }) => isNamed)?.entity ?? carried;
  }
  return { byStem, entityOf, passagesOf };
}
