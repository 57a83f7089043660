/** Which sources tell the same story as a draft: those that share its most telling words. */
import { sameEnds } from '../../base/ends.ts';
import type { Assertion } from '../../model/assertion.ts';
import type { SourceId } from '../../model/source.ts';
import { type Digest, type Passage, sameAtEnds } from '../../text/passages.ts';
import { stemHash } from '../../text/stems.ts';
import type { Reading } from '../document/about.ts';
import { isCredit } from '../document/credits.ts';
import { frameEnd } from '../document/frame.ts';
import { storyLimit, storyLimits } from '../limits.ts';
import { thresholds } from '../weights.ts';
import type { StoryIndex, StoryPassage, StorySource } from './storyIndex.ts';

/** A source that shares words with a draft. */
export interface RankedSource {
  readonly id: SourceId;
  /** Sum over the shared words of their squared weights. */
  readonly score: number;
  readonly shared: readonly { readonly term: string; readonly weight: number }[];
}

/** The folded words of a source by which its story is known: those of its names. Each once, sorted. */
export function nameTerms(reading: Reading): readonly string[] {
  const terms = new Set<string>();
  for (const assertion of reading.assertions) {
    if (assertion.kind !== 'name') continue;
    for (const part of assertion.value.parts) if (part.length > 2) terms.add(part);
  }
  return [...terms].sort();
}

/**
 * Of the sources that share words with a draft, best first, those that it is told by: the ones that its writer named, or
 * else the best, and whichever has much of what the draft says and the sources before it do not, since a draft may tell
 * two stories. `size` is how many sources there are in all.
 */
export function chooseTellers(
  ranked: readonly RankedSource[],
  size: number,
  named: readonly SourceId[],
): readonly SourceId[] {
  const best = ranked[0];
  if (named.length > 0 || !best) return named;
  const least = best.score * thresholds.another * strangenessOf(size);
  const covered = new Set<string>();
  const tellers: SourceId[] = [];
  for (const { id, shared } of ranked) {
    const added = shared.filter(({ term }) => !covered.has(term));
    const gain = sumOfSquares(added);
    if (tellers.length > 0 && (gain < least || added.length < storyLimits.newTerms)) continue;
    tellers.push(id);
    for (const { term } of shared) covered.add(term);
    if (tellers.length === storyLimits.tellers) break;
  }
  return tellers;
}

/** Sources that may tell the draft's story beside its tellers, best first. */
export interface Candidates {
  readonly ids: readonly SourceId[];
  /** How much of a teller's names one of them must share, by weight, 0 to 1. */
  readonly leastAkin: number;
}

/**
 * Of the sources that share words with a draft, best first, those besides its tellers that share enough of them to tell
 * its story, if they speak of the same names as a teller. Who has nearly as much of a long draft as its best teller may
 * name others than that does: newsrooms ask different people about one event. A few words any two articles share.
 * `size` is how many sources there are in all.
 */
export function mayTell(
  ranked: readonly RankedSource[],
  tellers: readonly SourceId[],
  size: number,
): readonly Candidates[] {
  const best = ranked.find(({ id }) => tellers.includes(id)) ?? ranked[0];
  const strangeness = strangenessOf(size);
  const others = ranked.filter(({ id }) => !tellers.includes(id));
  const whole = best?.score ?? 0;
  const isNear = ({ score, shared }: RankedSource) =>
    score >= whole * thresholds.nearStory && shared.length >= storyLimits.manyTerms;
  const isFar = (each: RankedSource) => !isNear(each) && each.score >= whole * thresholds.story * strangeness;
  const idsOf = (sources: readonly RankedSource[]) => sources.map(({ id }) => id);
  return [
    { ids: idsOf(others.filter(isNear)), leastAkin: thresholds.nearAkin * strangeness },
    { ids: idsOf(others.filter(isFar)), leastAkin: thresholds.akin * strangeness },
  ];
}

/** The sources that tell the draft's story: its tellers, and those that are akin to one, best first. */
export function chooseStory(tellers: readonly SourceId[], akin: readonly SourceId[]): readonly SourceId[] {
  const named = new Set(tellers);
  return [...named, ...akin.slice(0, Math.max(0, storyLimit - named.size))];
}

/**
 * Whether one of the story's sources tells what the draft tells, by the share of the draft's distinct words that it has,
 * and of the times that the draft names somebody or something the share at which it has the name. Another report of the
 * event may tell it in words of its own, but whom the draft speaks of most it has; many articles on other events have
 * between them the words and most of the names of every event of the kind, and none of them has them all. A draft of a few
 * words cannot tell.
 */
export function isTold(reading: Reading, story: StoryIndex): boolean {
  const { counts, told, toldBy } = tallyOf(reading.passages, story);
  const words = counts.size;
  if (words < storyLimits.stems) return true;
  const names = tallyOfNames(reading.assertions, story);
  if (names.counts.size < storyLimits.names) return told >= words * thresholds.told;
  const { sources } = story;
  const least = thresholds.toldByOne + thresholds.toldByChance * Math.log2(sources.length);
  return sources.some((source) => {
    const ofWords = (toldBy.get(source) ?? 0) / words;
    const ofNames = (names.hadBy.get(source) ?? 0) / names.times;
    return ofWords + ofNames * thresholds.toldNames >= least;
  });
}

/** The words of a draft, held against a story. */
interface Tally {
  readonly passages: readonly Passage[];
  /** How many of the passages have a stem. */
  readonly counts: Map<number, number>;
  /** How many of the stems the story has. */
  told: number;
  /** How many of them each of its sources has. */
  readonly toldBy: Map<StorySource, number>;
}

/** Of the draft that was last held against the story: the next is mostly the same one after a keystroke. */
const tallies = new WeakMap<StoryIndex, Tally>();

/** Counts anew those words that the draft has more or less often than the last one. */
function tallyOf(passages: readonly Passage[], story: StoryIndex): Tally {
  const last = tallies.get(story);
  const { counts, told, toldBy } = last ?? { counts: new Map(), told: 0, toldBy: new Map() };
  const tally: Tally = { passages, counts, told, toldBy };
  const before = last?.passages ?? [];
  const { from, fromEnd } = sameAtEnds(before, passages);
  const change = new Map<number, number>();
  for (let at = from; at < before.length - fromEnd; at++) addStems(change, before[at] as Passage, -1);
  for (let at = from; at < passages.length - fromEnd; at++) addStems(change, passages[at] as Passage, 1);
  for (const [stem, by] of change) if (by !== 0) count(tally, story, stem, by);
  tallies.set(story, tally);
  return tally;
}

function addStems(change: Map<number, number>, passage: Passage, by: 1 | -1): void {
  const stems = distinctStemsOf(passage);
  for (let i = 0; i < stems.length; i++) {
    const stem = stems[i] as number; // in range
    change.set(stem, (change.get(stem) ?? 0) + by);
  }
}

/** Counts a stem as one that so many more passages have. */
function count(tally: Tally, story: StoryIndex, stem: number, by: number): void {
  const { counts, toldBy } = tally;
  const before = counts.get(stem) ?? 0;
  const now = before + by;
  if (now === 0) counts.delete(stem);
  else counts.set(stem, now);
  if (before !== 0 && now !== 0) return;
  const sources = sourcesOf(stem, story);
  if (sources.length === 0) return;
  const one = now === 0 ? -1 : 1;
  tally.told += one;
  for (const source of sources) toldBy.set(source, (toldBy.get(source) ?? 0) + one);
}

/** The story's sources that have a stem, each once. */
function sourcesOf(stem: number, { passages, passagesWith }: StoryIndex): readonly StorySource[] {
  const held = passagesWith.get(stem);
  if (!held) return NONE;
  const sources: StorySource[] = [];
  // Passages stand by source, so that each source comes up in one run.
  let last: StorySource | undefined;
  for (let i = 0; i < held.length; i++) {
    const { source } = passages[held[i] as number] as StoryPassage; // postings are indices of the story's passages
    if (source !== last) sources.push(source);
    last = source;
  }
  return sources;
}

/** The names of a draft, held against a story. Nationalities are everybody's, and a dateline's names are each report's own. */
interface NameTally {
  readonly assertions: readonly Assertion[];
  /** How many times each name stands in the draft. */
  readonly counts: Map<string, number>;
  /** How many times any does. */
  times: number;
  /** At how many of them each of the story's sources has the name. */
  readonly hadBy: Map<StorySource, number>;
}

/** As {@link tallies}. */
const nameTallies = new WeakMap<StoryIndex, NameTally>();

/** Counts anew those names that the draft has more or less often than the last one. */
function tallyOfNames(assertions: readonly Assertion[], story: StoryIndex): NameTally {
  const last = nameTallies.get(story);
  const { counts, times, hadBy } = last ?? { counts: new Map(), times: 0, hadBy: new Map() };
  const tally: NameTally = { assertions, counts, times, hadBy };
  const before = last?.assertions ?? [];
  const { from, fromEnd } = sameEnds(before, assertions, countAlike);
  for (let at = from; at < before.length - fromEnd; at++) countName(tally, story, before[at] as Assertion, -1);
  for (let at = from; at < assertions.length - fromEnd; at++) countName(tally, story, assertions[at] as Assertion, 1);
  nameTallies.set(story, tally);
  return tally;
}

/** Whether both are the same name in passages of the same text, or no names at all. */
function countAlike(one: Assertion, other: Assertion): boolean {
  if (one === other || (one.kind !== 'name' && other.kind !== 'name')) return true;
  return (
    one.value === other.value &&
    one.inPassage.start === other.inPassage.start &&
    one.passage.digest === other.passage.digest
  );
}

function countName(tally: NameTally, story: StoryIndex, assertion: Assertion, by: 1 | -1): void {
  const { kind, value, passage, inPassage } = assertion;
  if (kind !== 'name' || value.demonym || inPassage.end <= frameEnd(passage) || isCredit(passage)) return;
  const { counts, hadBy } = tally;
  const name = value.parts.join(' ');
  const now = (counts.get(name) ?? 0) + by;
  if (now === 0) counts.delete(name);
  else counts.set(name, now);
  tally.times += by;
  // Of a person the surname tells: one report has the first name, another leaves it out.
  const telling = value.type === 'person' ? value.parts.slice(-1) : value.parts;
  for (const source of sourcesWith(telling, story)) hadBy.set(source, (hadBy.get(source) ?? 0) + by);
}

/** The story's sources that have all of these words, each once. */
function sourcesWith(words: readonly string[], story: StoryIndex): readonly StorySource[] {
  const [first = NONE, ...others] = words.map((word) => sourcesOf(stemHash(word), story));
  return first.filter((source) => others.every((sources) => sources.includes(source)));
}

const NONE: readonly StorySource[] = [];

/** By the passage's text, since a draft is asked for again after every keystroke. Emptied when full. */
const knownStems = new Map<Digest, readonly number[]>();

function distinctStemsOf(passage: Passage): readonly number[] {
  const known = knownStems.get(passage.digest);
  if (known) return known;
  const stems = isAroundReport(passage) ? [] : [...new Set(passage.stems)].filter((stem) => stem !== 0);
  if (knownStems.size >= FULL) knownStems.clear();
  knownStems.set(passage.digest, stems);
  return stems;
}

const FULL = 4096;

/** Whether the passage is none of the report: a byline, a credit, a line that points to another report. */
function isAroundReport(passage: Passage): boolean {
  return isCredit(passage) || frameEnd(passage) >= passage.span.end - passage.span.start;
}

/** What a source scores that shares these terms. */
export function sumOfSquares(terms: readonly { readonly weight: number }[]): number {
  return terms.reduce((total, { weight }) => total + weight * weight, 0);
}

/** 0 to 1: a folder of ten was gathered for the story; of an archive nearly all are about something else. */
export function strangenessOf(size: number): number {
  return Math.min(1, Math.max(0, Math.log10(size / storyLimits.folder)) / storyLimits.large);
}
