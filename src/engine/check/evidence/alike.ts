/** What the story has of the claim's own sort: what a reader looks for where nothing supports the claim. */
import type { DateValue } from '../../kinds/date/value.ts';
import { findUnnamed } from '../../kinds/name/index.ts';
import type { NameType } from '../../kinds/name/value.ts';
import type { Assertion, Claim, ClaimOf, Fact } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { type Passage, passageText } from '../../text/passages.ts';
import { textOf } from '../../text/placed.ts';
import { fold } from '../../text/words.ts';
import { nearestLimits } from '../limits.ts';
import { findWordsOf } from '../story/findWords.ts';
import { factOfWords, type StoryIndex, type StoryPassage } from '../story/storyIndex.ts';
import { AT } from './alike.en.ts';
import { evidenceFrom, relevanceOf, scoresOf, type Weighing } from './weighing.ts';

/**
 * Names and dates of the claim's sort, each once, and beside a person those whom a source does not name ("the striker"):
 * where the story speaks of the same or a source begins, the nearest first. Nothing that the draft's sentence has too.
 */
export function alikeFacts(claim: Claim, weighing: Weighing): readonly Evidence[] {
  const given: Evidence[] = [];
  const values: (readonly string[])[] = [];
  const passages = new Set<Passage>();
  for (const { evidence, fact } of ranked(claim, weighing)) {
    if (given.length === nearestLimits.alike) break;
    const value = wordsTelling(fact, claim);
    // "Colman" after "Olivia Colman".
    if (passages.has(fact.passage) || values.some((other) => isWithin(other, value) || isWithin(value, other)))
      continue;
    values.push(value);
    passages.add(fact.passage);
    given.push(evidence);
  }
  return given;
}

function isWithin(some: readonly string[], words: readonly string[]): boolean {
  return some.every((word) => words.includes(word));
}

/** Sorting is stable, so that ties stay in the story's order. */
function ranked(claim: Claim, weighing: Weighing): readonly { readonly evidence: Evidence; readonly fact: Fact }[] {
  return nearestPlaces(claim, weighing)
    .map(({ fact }) => {
      const evidence = evidenceFrom(fact, { type: 'incomparable' }, relevanceOf(scoresOf(fact, weighing)), [OF_SORT]);
      return { evidence, fact, rank: evidence.relevance + leadOf(fact) };
    })
    .sort((a, b) => b.rank - a.rank);
}

const OF_SORT = 'another of its sort';

interface FactPlace {
  readonly fact: Fact;
  /** How much of the claim's sentence its passage has, and how near it stands to the head of its source. */
  readonly nearness: number;
}

/** The nearest first, of those as near the first of the story. */
function nearestPlaces(claim: Claim, { overlap, story }: Weighing): readonly FactPlace[] {
  if (claim.kind !== 'name' && claim.kind !== 'date') return [];
  const sorts = sortsOf(claim);
  const nearest: FactPlace[] = [];
  const nearnessOf = (at: number, lead: number): number => (overlap.shared[at] ?? 0) / (overlap.total || 1) + lead;
  for (const each of sortedFacts(claim.kind, story)) {
    if (!isAnyOf(each.sorts, sorts)) continue;
    const nearness = nearnessOf(each.at, each.lead);
    // Most are further off than those that will be weighed, and their words need not be looked for.
    if (isAmong(nearest, nearness) && !findWordsOf(textOf(each.fact), claim.passage))
      put(nearest, { fact: each.fact, nearness });
  }
  if (claim.kind === 'name' && claim.value.type === 'person')
    for (const [at, place] of story.passages.entries()) {
      const fact =
        place.index < nearestLimits.head || (overlap.shared[at] ?? 0) > 0 ? unnamedIn(claim, place) : undefined;
      if (!fact) continue;
      const nearness = nearnessOf(at, leadOf(fact));
      if (isAmong(nearest, nearness)) put(nearest, { fact, nearness });
    }
  return nearest;
}

/** Whether one so near is among the {@link nearestLimits.weighed} nearest of those seen so far. */
function isAmong(nearest: readonly FactPlace[], nearness: number): boolean {
  return nearest.length < nearestLimits.weighed || nearness > (nearest.at(-1) as FactPlace).nearness; // there are some
}

function put(nearest: FactPlace[], place: FactPlace): void {
  if (nearest.length === nearestLimits.weighed) nearest.pop();
  let at = nearest.length;
  while (at > 0 && (nearest[at - 1] as FactPlace).nearness < place.nearness) at--; // in range
  nearest.splice(at, 0, place);
}

/** A fact of the story with what is asked of it for every claim of its kind. */
interface SortedFact {
  readonly fact: Fact;
  readonly sorts: readonly string[];
  /** Index of its passage in the story. */
  readonly at: number;
  readonly lead: number;
}

function sortedFacts(kind: 'name' | 'date', { facts, passageOf }: StoryIndex): readonly SortedFact[] {
  const known = sorted.get(facts[kind]);
  if (known) return known;
  const made = facts[kind].map((fact: Fact) => ({
    fact,
    sorts: sortsOf(fact),
    at: passageOf.get(fact) ?? 0,
    lead: leadOf(fact),
  }));
  sorted.set(facts[kind], made);
  return made;
}

/** By a story's facts of one kind. */
const sorted = new WeakMap<readonly Fact[], readonly SortedFact[]>();

function unnamedIn(claim: ClaimOf<'name'>, place: StoryPassage): Fact | undefined {
  const words = findUnnamed(place.passage);
  return words && factOfWords(claim, place, words);
}

/**
 * Whether both are of one sort, so that the one may be meant for the other: two places, two sums of money. A passage that
 * holds nothing of the claim's kind is no such thing, though it stands for one.
 */
export function isOfSort(claim: Claim, fact: Fact): boolean {
  return claim.kind === fact.kind && !isWhole(fact) && isAnyOf(sortsOf(fact), sortsOf(claim));
}

/** Whether the fact is a passage as such. */
export function isWhole({ inPassage, passage }: Fact): boolean {
  return inPassage.end - inPassage.start === passageText(passage).length;
}

function isAnyOf(some: readonly string[], others: readonly string[]): boolean {
  return some.some((each) => others.includes(each));
}

function sortsOf({ kind, value, passage, inPassage }: Assertion): readonly string[] {
  switch (kind) {
    case 'quote':
      return [kind];
    case 'figure':
      return [`${value.form} ${value.unit ?? ''}`];
    case 'date':
      return partsOf(value);
    case 'name':
      if (value.demonym) return [`${value.type} of a people`];
      if (value.type === 'person' || value.type === 'place') return [value.type];
      return isPlaced(value.type, passageText(passage).slice(0, inPassage.start))
        ? [value.type, 'place']
        : [value.type];
  }
}

/** Whether the words before a name say that somebody or something is there: "at Victoria Hospital", "to Ravenscraig". */
function isPlaced(type: NameType, before: string): boolean {
  const end = before.slice(-REACH);
  return AT.test(end) || (type === 'other' && TOWARDS.test(end));
}

const REACH = 12;
// Matches the end of "heading to ", not of "onto ".
const TOWARDS = /\b(?:to|from) (?:the )?$/;

/** What a date is told by: "last year" as "in 2015" by a year, "yesterday" as "on Monday" by a day. */
function partsOf({ stated, relative }: DateValue): readonly string[] {
  const parts: string[] = PARTS.filter((part) => stated[part] !== undefined);
  if (relative?.unit !== undefined) parts.push(relative.unit);
  return parts.includes('day') || parts.includes('weekday') ? [...parts, 'day', 'weekday'] : parts;
}

const PARTS = ['year', 'month', 'day', 'weekday', 'hour'] as const;

/** How much it speaks for a fact that its source begins there: 0.15 for the first words, nothing for those far down. */
export function leadOf({ passage }: Fact): number {
  return nearestLimits.lead * Math.max(0, 1 - passage.first / nearestLimits.leadTokens);
}

/** What tells it apart from others of the sort; the fact of somebody unnamed has the claim's own value. */
function wordsTelling(fact: Fact, claim: Claim): readonly string[] {
  return fact.kind === 'name' && fact.value !== claim.value ? fact.value.parts : fold(textOf(fact)).split(/\s+/);
}
