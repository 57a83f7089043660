/** Whom a document speaks of: the names of one person, organisation or place gathered, and doubtful names told by the others. */
import { createStringIds } from '../../base/stringIds.ts';
import type { NameValue } from '../../kinds/name/value.ts';
import type { Assertion } from '../../model/assertion.ts';
import type { PassageMentions } from './read.ts';

/** One person, organisation or place as a document speaks of it. */
export interface Entity {
  /** Folded parts of its fullest name. */
  readonly parts: readonly string[];
  /** The parts joined by spaces. */
  readonly key: string;
  readonly name: string;
  readonly type: NameValue['type'];
  readonly roles: readonly string[];
}

/** Entities by the index of an assertion. */
export type EntityList = readonly (Entity | undefined)[];

/** An entity that names further on may still tell of. */
interface OpenEntity extends Entity {
  type: NameValue['type'];
  roles: readonly string[];
}

/** Entities that have a word in their names: the newest first. */
interface Holder {
  readonly entity: OpenEntity;
  readonly next: Holder | undefined;
}

/** The parts of names of the document that is being read: what is known of a part stands in a list by its number. */
const ids = createStringIds();

/** What the names that are not doubtful say of a part: by its number in {@link ids}. */
type NamedParts = readonly (number | undefined)[];
/** It is a word of a name. */
const PART = 1;
/** It is a name by itself or somebody's surname: "streak" of "Heath Streak", not "world" of "World Cup". */
const CALLER = 2;

/** Tells for each name in turn whether the document's other names leave no doubt of it; to be asked of one document before the next. */
export function doubtsOf(mentions: readonly PassageMentions[]): (value: NameValue) => boolean {
  let named: NamedParts | undefined;
  let doubtful = 0;
  return (value) => {
    if (!value.doubtful) return true;
    if (++doubtful > FEW) named ??= nameParts(mentions);
    const wanted = value.type === 'person' ? CALLER : PART;
    for (const part of value.parts) {
      if (named ? ((named[ids.find(part)] ?? 0) & wanted) === 0 : !isSaid(part, wanted, mentions)) return false;
    }
    return true;
  };
}

/** Doubtful names up to which walking over all others costs less than gathering what those say. */
const FEW = 4;

/** What {@link nameParts} tells of one part, without gathering. */
function isSaid(wanted: string, as: number, mentions: readonly PassageMentions[]): boolean {
  for (let at = 0; at < mentions.length; at++) {
    const { name } = mentions[at] as PassageMentions; // in range, as below
    for (let each = 0; each < name.length; each++) {
      const { value } = name[each] as PassageMentions['name'][number];
      if (value.doubtful) continue;
      const { parts } = value;
      for (let i = 0; i < parts.length; i++)
        if (parts[i] === wanted && (saidOf(parts, i, value) & as) !== 0) return true;
    }
  }
  return false;
}

/** What a name says of its part at this place. */
function saidOf(parts: readonly string[], at: number, value: NameValue): number {
  return at === parts.length - 1 && isCalledByLast(value) ? PART | CALLER : PART;
}

function nameParts(mentions: readonly PassageMentions[]): NamedParts {
  ids.clear();
  const named: number[] = [];
  for (const { name } of mentions) {
    for (const { value } of name) {
      if (value.doubtful) continue;
      const { parts } = value;
      for (let i = 0; i < parts.length; i++) {
        const id = ids.idOf(parts[i] as string); // in range
        const says = saidOf(parts, i, value);
        if (id === named.length) named.push(says);
        else named[id] = (named[id] as number) | says;
      }
    }
  }
  return named;
}

/** Whether one may go on with the name's last word alone: "Burns" for "Nicholas Burns", "Penguins" for "Pittsburgh Penguins". */
function isCalledByLast({ demonym, parts, type }: NameValue): boolean {
  if (demonym) return false;
  if (parts.length === 1 || type === 'person') return true;
  return type === 'organisation' ? parts.at(-1)?.endsWith('s') === true : type === 'other' && parts.length === 2;
}

/** Gathers the names of one entity: the full name, then its surname, first word or acronym. */
export function linkNames(assertions: readonly Assertion[]): EntityList {
  const entityOf: (OpenEntity | undefined)[] = [];
  const byLength: number[][] = [];
  for (let index = 0; index < assertions.length; index++) {
    const { kind, value } = assertions[index] as Assertion; // in range
    entityOf.push(undefined);
    if (kind !== 'name') continue;
    for (let length = byLength.length; length <= value.parts.length; length++) byLength.push([]);
    byLength[value.parts.length]?.push(index);
  }
  ids.clear();
  const holders: (Holder | undefined)[] = [];
  // Longest names first, so that a surname finds its full name wherever that stands; then in text order.
  for (let length = byLength.length - 1; length >= 0; length--) {
    for (const index of byLength[length] as readonly number[]) {
      const { kind, value } = assertions[index] as Assertion; // in range
      if (kind === 'name') entityOf[index] = entityNamed(value, holders);
    }
  }
  return entityOf;
}

/** The entity that goes by this name, made where none does yet. `holders`: the entities so far, by the number of each of their parts. */
function entityNamed(value: NameValue, holders: (Holder | undefined)[]): OpenEntity {
  const { parts, type, role } = value;
  const first = holders[ids.idOf(parts[parts.length - 1] as string)]; // a name has a part
  const entity = exactly(first, parts) ?? (parts.length < 3 ? owner(first, value) : undefined) ?? open(value, holders);
  if (entity.type === 'other') entity.type = type;
  if (role && !entity.roles.includes(role)) entity.roles = [...entity.roles, role];
  return entity;
}

/** The one with these very parts. */
function exactly(first: Holder | undefined, parts: readonly string[]): OpenEntity | undefined {
  for (let holder = first; holder !== undefined; holder = holder.next)
    if (isSame(holder.entity.parts, parts)) return holder.entity;
  return undefined;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function open({ parts, name, type }: NameValue, holders: (Holder | undefined)[]): OpenEntity {
  const entity: OpenEntity = { parts, key: joined(parts), name, type, roles: noRoles };
  for (const part of parts) {
    const id = ids.idOf(part);
    while (holders.length <= id) holders.push(undefined);
    holders[id] = { entity, next: holders[id] };
  }
  return entity;
}

/** The parts with a space between each two. */
function joined(parts: readonly string[]): string {
  let text = parts[0] as string; // a name has a part
  for (let i = 1; i < parts.length; i++) text += ` ${parts[i]}`;
  return text;
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
    if (entity.parts.length <= parts.length || !hasAll(entity.parts, parts)) continue;
    candidates++;
    one = entity;
    if (entity.type !== 'person' || entity.parts[entity.parts.length - 1] !== parts[parts.length - 1]) continue;
    if (person) return undefined;
    person = entity;
  }
  if (person) return person;
  return candidates === 1 && one?.type !== 'place' ? one : undefined;
}

function hasAll(parts: readonly string[], wanted: readonly string[]): boolean {
  for (let i = 0; i < wanted.length; i++) if (!parts.includes(wanted[i] as string)) return false;
  return true;
}
