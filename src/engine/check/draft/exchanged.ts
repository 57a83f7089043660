/** Names that changed places: of each of two the draft tells what a source tells of the other. */

import { isPlaceKnown } from '../../kinds/name/index.ts';
import type { NameValue } from '../../kinds/name/value.ts';
import { givenNameWords } from '../../lexicon/lookUp.ts';
import type { FactOf } from '../../model/assertion.ts';
import type { Passage } from '../../text/passages.ts';
import { stemHash } from '../../text/stems.ts';
import { hashWord } from '../../text/vocabulary.ts';
import type { Reading } from '../document/about.ts';
import type { Entity } from '../document/entities.ts';
import { factsNaming, sortOf } from '../names/bearers.ts';
import { isJoinedToElse } from '../names/joinedTo.ts';
import { manyDo } from '../names/slots.en.ts';
import {
  type MentionedEntity,
  mentionsIn,
  type SortOfTold,
  sortsOfTold,
  type Telling,
  type Tellings,
  tellingsOf,
} from '../names/tellings.ts';
import { tieWords } from '../names/ties.ts';
import { isSentence } from '../names/toldClause.ts';
import { toldAt, weightOfTold } from '../names/wordings.ts';
import { oncePerStory, type StoryIndex, type StorySource } from '../story/storyIndex.ts';
import { exchange } from '../weights.ts';
import { twinPassage } from '../wordForWord.ts';
import { NOBODY, namingNumbers } from './namingNumbers.ts';

/** A name of the draft that stands where another belongs. */
export interface Exchanged {
  /** Its index into the reading's assertions. */
  readonly index: number;
  /** The other, where the source tells of it what the draft tells of this one. */
  readonly fact: FactOf<'name'>;
}

/** A sentence of the draft and whom it names of one sort. */
interface Naming {
  readonly passage: Passage;
  /** Index of its first assertion. */
  readonly first: number;
  readonly mentions: readonly MentionedEntity[];
}

/** What such a sentence tells of them. */
interface Told extends Naming {
  /** Of each telling word what it tells, as {@link toldAt} has it, and how closely it is tied to which of the mentions. */
  readonly words: readonly { readonly stem: number; readonly ties: ReadonlyMap<MentionedEntity, number> }[];
}

/** As {@link Exchanged}, with the index counted from the first assertion of a passage, so many after the first of its run. */
interface ExchangedInRun {
  readonly after: number;
  readonly nth: number;
  readonly fact: FactOf<'name'>;
}

/** Names that changed places with another within a few sentences; each once, in text order. */
export function exchangedNames(reading: Reading, story: StoryIndex): readonly Exchanged[] {
  if (story.isForeign) return [];
  const known = knownRuns(story);
  const { offices, passages } = namingNumbers(reading, story);
  const found = new Map<number, Exchanged>();
  for (let at = 0; at < passages.length; at++) {
    // No run begins with a passage that names nobody.
    if (passages[at] === NOBODY) continue;
    let key = `${offices}`;
    for (let next = at; next < passages.length && next < at + exchange.reach; next++) key += `,${passages[next]}`;
    let inRun = known.get(key);
    if (!inRun) {
      inRun = sortsOfTold.flatMap((sort) => exchangedInRun(reading, at, sort, story));
      if (known.size >= FULL) known.clear();
      known.set(key, inRun);
    }
    for (const { after, nth, fact } of inRun) {
      const index = (reading.firstAssertion[at + after] as number) + nth; // one of the run
      if (!found.has(index)) found.set(index, { index, fact });
    }
  }
  return [...found.values()].sort((a, b) => a.index - b.index);
}

/** By the texts of a run of sentences and whom they name: an edit changes few of them. Emptied when full. */
const knownRuns = oncePerStory(() => new Map<string, readonly ExchangedInRun[]>());
const FULL = 4096;

/** Of the run of sentences that begins with the passage of this index. */
function exchangedInRun(reading: Reading, at: number, sort: SortOfTold, story: StoryIndex): readonly ExchangedInRun[] {
  const run = reading.passages.slice(at, at + exchange.reach).map(
    (passage, after): Naming => ({
      passage,
      first: reading.firstAssertion[at + after] ?? 0,
      mentions: mentionsIn(reading, at + after, sort, undefined),
    }),
  );
  const pairs = pairsIn(run);
  if (pairs.length === 0) return [];
  const told = run.map((each) => readTold(each, sort, story));
  const found = pairs.flatMap(([one, other]) => exchangedOf(one, other, sort, told, story));
  return found.flatMap(({ index, fact }) => {
    const after = run.findIndex(({ mentions }) => mentions.some((each) => each.index === index));
    return after < 0 ? [] : [{ after, nth: index - (run[after] as Naming).first, fact }];
  });
}

/** Whether its words may show whom it means: a sentence, which no source has word for word. */
function isTelling({ mentions, passage }: Naming, story: StoryIndex): boolean {
  return mentions.length > 0 && isSentence(passage) && twinPassage(passage, story) === undefined && !isOfMore(passage);
}

function readTold(naming: Naming, sort: SortOfTold, story: StoryIndex): Told {
  const { mentions, passage } = naming;
  const words: { stem: number; ties: Map<MentionedEntity, number> }[] = [];
  if (!isTelling(naming, story)) return { ...naming, words };
  const ofRoles = new Set(mentions.flatMap(({ role }) => (role === undefined ? [] : role.split(' ').map(stemHash))));
  let token = -1;
  tieWords(passage, mentions, sort === 'place' ? 'holds' : 'does', (now, to, strength) => {
    // Whether the office is right is asked by itself.
    if (ofRoles.has(passage.stems[now - passage.first] as number)) return; // within the passage
    if (now !== token) words.push({ stem: toldAt(passage, now), ties: new Map() });
    token = now;
    words.at(-1)?.ties.set(to, strength);
  });
  return { ...naming, words };
}

/** Whether the sentence tells what many do at once: who is in a squad or among the guests is not the only one. */
function isOfMore({ end, first, tokens }: Passage): boolean {
  for (let at = first; at < end; at++) if (manyDo.has(tokens.words[at] as number)) return true;
  return false;
}

/** Two that are named in these sentences, one of them in the first. */
function pairsIn([first, ...others]: readonly Naming[]): readonly (readonly [Entity, Entity])[] {
  const here = entitiesIn(first?.mentions ?? []);
  const all = new Set([...here, ...others.flatMap(({ mentions }) => [...entitiesIn(mentions)])]);
  const list = [...all];
  return [...here].flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const));
}

function entitiesIn(mentions: readonly MentionedEntity[]): ReadonlySet<Entity> {
  return new Set(mentions.flatMap(({ entity, isNamed }) => (isNamed && entity ? [entity] : [])));
}

/** None where any source tells of each what the draft does. */
function exchangedOf(
  one: Entity,
  other: Entity,
  sort: SortOfTold,
  near: readonly Told[],
  story: StoryIndex,
): readonly Exchanged[] {
  let found: readonly Exchanged[] = [];
  if (
    !near.some(
      ({ mentions, words }) => words.length > 0 && mentions.some(({ entity }) => entity === one || entity === other),
    )
  )
    return found;
  for (const source of story.sources) {
    const known = inSource(one, other, sort, source, story);
    const weighed = known && weighPair(one, other, sort, known, near, story);
    if (weighed?.isOwn) return [];
    if (weighed && found.length === 0) found = weighed.exchanged;
  }
  return found;
}

interface Known {
  readonly one: Entity;
  readonly other: Entity;
  readonly tellings: Tellings;
}

/** Both in a source that leaves no doubt of who is who. */
function inSource(
  one: Entity,
  other: Entity,
  sort: SortOfTold,
  source: StorySource,
  story: StoryIndex,
): Known | undefined {
  const [mine, theirs] = [one, other].map((each) =>
    factsNaming(toName(each), story).filter((fact) => fact.source === source.ref),
  ) as [FactOf<'name'>[], FactOf<'name'>[]];
  if (mine.length === 0 || theirs.length === 0) return undefined;
  const tellings = tellingsOf(source, sort, story);
  const [a, b] = [onlyOne(mine, tellings), onlyOne(theirs, tellings)];
  if (!a || !b || a === b || isAlike(a, b, sort)) return undefined;
  if (
    sort === 'person' &&
    ![
      [a, mine],
      [b, theirs],
    ].every(([who, facts]) => isPerson(who as Entity, facts as FactOf<'name'>[]))
  )
    return undefined;
  return { one: a, other: b, tellings };
}

/** Names that begin alike may be one: "Hibs" and "Hibernian"; of persons the last names. */
const ALIKE = 3;

function isAlike({ parts: one }: Entity, { parts: other }: Entity, sort: SortOfTold): boolean {
  const from = sort === 'person' ? -1 : 0;
  return one
    .slice(from)
    .some((part) => other.slice(from).some((each) => each.slice(0, ALIKE) === part.slice(0, ALIKE)));
}

function onlyOne(facts: readonly FactOf<'name'>[], { entityOf }: Tellings): Entity | undefined {
  let only: Entity | undefined;
  for (const fact of facts) {
    const entity = entityOf.get(fact);
    if (!entity || entity === only) continue;
    if (only) return undefined;
    only = entity;
  }
  return only;
}

function isPerson(entity: Entity, facts: readonly FactOf<'name'>[]): boolean {
  const [first = ''] = entity.parts;
  if (isPlaceKnown(entity.parts.join(' '))) return false;
  if (isPlaceKnown(first) && !givenNameWords.has(hashWord(first))) return false;
  return sortOf(toName(entity), facts) === 'person';
}

function toName({ name, parts, type }: Entity): NameValue {
  return { name, parts, type, role: undefined, title: undefined, doubtful: false, demonym: false };
}

interface Weighed {
  readonly exchanged: readonly Exchanged[];
  /** Whether the source bears the draft out as it is. */
  readonly isOwn: boolean;
}

/** What speaks for one of the draft's mentions being the other's, and what for its own. */
interface Doubt {
  against: number;
  /** The weightiest word's, and where the source tells it of the other. */
  most: number;
  fact: FactOf<'name'>;
}

/**
 * Words that the draft ties to the one and the source to the other speak for an exchange, by their weight and by how
 * plainly either text ties them so; those that both tie alike speak against it.
 */
function weighPair(
  one: Entity,
  other: Entity,
  sort: SortOfTold,
  known: Known,
  near: readonly Told[],
  story: StoryIndex,
): Weighed {
  const doubts = new Map<MentionedEntity, Doubt>();
  const seen = new Set<number>();
  let [against, apart, ofFirst, own, telling] = [0, 0, 0, 0, 0];
  for (const { passage, mentions, words } of near) {
    const named = entitiesIn(mentions);
    const isOfBoth = named.has(one) && named.has(other);
    if (!named.has(one) && !named.has(other)) continue;
    for (const { stem, ties } of words) {
      const told = known.tellings.byStem.get(stem);
      if (!told || seen.has(stem) || isOfMany(told)) continue;
      const [mine, theirs] = [closest(ties, one), closest(ties, other)];
      const here = plain(mine.strength - theirs.strength);
      const [ofOne, ofOther] = [told.get(known.one), told.get(known.other)];
      const there = plain((ofOne?.strength ?? 0) - (ofOther?.strength ?? 0));
      const weight = Math.max(-exchange.most, weightOfTold(stem, story) * here * there);
      if (weight === 0) continue;
      const mentioned = here > 0 ? mine.mention : theirs.mention;
      const [self, of] = here > 0 ? [known.one, ofOther] : [known.other, ofOne];
      // "Hill and Dorf will work together" is not told by "Pell and Sand are working together".
      if (weight < 0 && mentioned && of && isJoinedToElse(passage, mentioned, of.fact.passage)) continue;
      seen.add(stem);
      if (weight > 0) {
        own += weight;
        continue;
      }
      against -= weight;
      if (!isOfBoth && !known.tellings.passagesOf.get(self)?.has(of?.at ?? -1)) apart -= weight;
      if (here > 0) ofFirst -= weight;
      if (-weight >= exchange.word) telling++;
      const mention = namedBy(mentioned, mentions);
      if (!mention || !of) continue;
      const doubt = doubts.get(mention) ?? { against: 0, most: 0, fact: of.fact };
      doubts.set(mention, doubt);
      doubt.against -= weight;
      if (-weight > doubt.most) [doubt.most, doubt.fact] = [-weight, of.fact];
    }
  }
  // Of two things in one sentence mostly the one is part of the other, or what is told of it.
  const lesser = Math.min(ofFirst, against - ofFirst);
  const isPlain =
    apart >= (lesser >= exchange.mention ? exchange.apart : exchange.oneSided) ||
    (sort !== 'thing' && against >= exchange.together);
  if (!isPlain || telling < exchange.words || own > against * exchange.own)
    return { exchanged: [], isOwn: own > against && own >= exchange.apart };
  return {
    exchanged: [...doubts].flatMap(([{ index }, doubt]) =>
      doubt.against >= exchange.mention ? [{ index, fact: doubt.fact }] : [],
    ),
    isOwn: false,
  };
}

/** The name in the sentence of whoever is mentioned so: of "her farm" that of Keller. */
function namedBy(
  mention: MentionedEntity | undefined,
  mentions: readonly MentionedEntity[],
): MentionedEntity | undefined {
  return mention?.isNamed ? mention : mentions.find(({ entity, isNamed }) => isNamed && entity === mention?.entity);
}

/** Whether a source tells it of so many that it says nothing of who is meant: "scored". */
function isOfMany(told: ReadonlyMap<Entity, Telling>): boolean {
  let many = 0;
  for (const { strength } of told.values()) if (strength >= exchange.told) many++;
  return many >= exchange.many;
}

function closest(
  ties: ReadonlyMap<MentionedEntity, number>,
  to: Entity,
): { readonly mention: MentionedEntity | undefined; readonly strength: number } {
  let mention: MentionedEntity | undefined;
  let most = 0;
  for (const [each, strength] of ties) if (each.entity === to && strength > most) [mention, most] = [each, strength];
  return { mention, strength: most };
}

/** A difference without what may be chance, -1 to 1. */
function plain(difference: number): number {
  const over = Math.abs(difference) - exchange.chance;
  return over <= 0 ? 0 : (Math.sign(difference) * over) / (1 - exchange.chance);
}
