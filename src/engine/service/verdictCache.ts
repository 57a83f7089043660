/** Keeps what was judged of a passage against a story: an edit elsewhere only moves it. */
import { createRecent, type Recent } from '../base/recent.ts';
import { checkPassages } from '../check/checkPassage.ts';
import type { Reading } from '../check/document/about.ts';
import { equalBefore, idsOfPassage } from '../check/document/claims.ts';
import { findingsOf } from '../check/settle.ts';
import type { StoryIndex } from '../check/story/storyIndex.ts';
import type { Assertion, ClaimId } from '../model/assertion.ts';
import { type Digest, type Passage, sameAtEnds } from '../text/passages.ts';
import { type JudgedPassage, moveJudged } from './judgedPassage.ts';
import type { Settings } from './settings.ts';

/** What was judged of passages, kept for as long as it would be judged the same. */
export interface VerdictCache {
  /** Begins one check of a draft, whose passages are then asked for in order. */
  begin(reading: Reading, story: StoryIndex, settings: Settings): PassageJudge;
}

/** One check of a draft. */
export interface PassageJudge {
  /**
   * What was judged of the passages with these indices, now or before: put into `all` by their index, which is given back,
   * in steps between which a host may let others in.
   */
  judge(indices: readonly number[], all: JudgedPassage[]): Generator<void, readonly JudgedPassage[], void>;
}

/** Passages judged at a time: as many as are lost where the check is ended before they all are. */
const STEP = 32;

interface Kept extends JudgedPassage {
  /** Where the first claim stood, in the raw draft. */
  readonly start: number;
  /** The block that the passage stood in. */
  readonly block: number;
  readonly values: readonly unknown[];
  /** Ids of the passage's claims, where others that say the same stand before it and have a part in them. */
  readonly ids: readonly ClaimId[] | undefined;
  readonly settings: Settings;
  /** What it was kept by: see {@link keyOf}. */
  readonly key: string;
}

/** A passage that is to be judged, with all that it will be kept with. */
interface Unjudged extends Omit<Kept, keyof JudgedPassage | 'settings'> {
  readonly index: number;
}

/** What was judged against one story; each check is a turn. */
interface KeptOfStory {
  readonly recent: Recent<string, Kept>;
  /** The last check, whose draft is mostly the next one's. */
  last: Check | undefined;
}

/** One check of a draft: what was judged of its passages so far, by index. */
interface Check {
  readonly reading: Reading;
  readonly judged: (Kept | undefined)[];
}

/** `limit`: passages kept for each story; see {@link createRecent}. */
export function createVerdictCache(limit: number): VerdictCache {
  const byStory = new WeakMap<StoryIndex, KeptOfStory>();
  return {
    begin(reading, story, settings) {
      const kept = byStory.get(story) ?? { recent: createRecent(limit), last: undefined };
      byStory.set(story, kept);
      kept.recent.turn();
      const unchanged = kept.last && alignWith(kept.last, reading);
      const check: Check = { reading, judged: [] };
      kept.last = check;
      const equal = equalBefore(reading);
      const idsAt = (index: number): readonly ClaimId[] | undefined =>
        equal[index] === 0 ? undefined : idsOfPassage(reading, index);
      const keptOf = (index: number, key: string): Kept | undefined => {
        const known = kept.recent.get(key);
        return known && isOfValues(known, reading, index) ? known : undefined;
      };
      const remember = (index: number, now: Kept): Kept => {
        kept.recent.set(now.key, now);
        check.judged[index] = now;
        return now;
      };
      /** What was judged before, where it would be judged the same now; else what it will be kept with. */
      const look = (index: number): JudgedPassage | Unjudged => {
        const [first, end] = [reading.firstAssertion[index] ?? 0, reading.firstAssertion[index + 1] ?? 0];
        const start = reading.assertions[first]?.span.start;
        const passage = reading.passages[index];
        if (start === undefined || !passage || first === end) return nothing;
        const ids = idsAt(index);
        const same = unchanged?.(index);
        if (same?.settings === settings && haveSameIds(same.ids, ids)) {
          // The next check finds it here; by its key it is found as it was first judged.
          const carried = moved(same, start - same.start, passage);
          check.judged[index] = carried;
          return carried;
        }
        const key = keyOf(reading, index, equal[index] as number); // one for each passage
        const known = keptOf(index, key);
        const before = known && haveSameIds(known.ids, ids) ? moved(known, start - known.start, passage) : undefined;
        if (before?.settings === settings) return remember(index, before);
        const values = reading.assertions.slice(first, end).map(({ value }) => value);
        const now = { index, start, block: passage.block, values, ids, key };
        return before ? finish(now, before.judged) : now;
      };
      const finish = ({ block, ids, index, key, start, values }: Unjudged, judged: JudgedPassage['judged']): Kept => {
        const findings = findingsOf(
          judged.map(({ verdict }) => verdict),
          settings.severities,
        );
        return remember(index, { judged, findings, start, block, values, ids, settings, key });
      };
      return {
        *judge(indices, all) {
          for (let from = 0; from < indices.length; from += STEP) {
            if (from > 0) yield;
            const anew: Unjudged[] = [];
            for (const index of indices.slice(from, from + STEP)) {
              const found = look(index);
              if (isUnjudged(found)) anew.push(found);
              else all[index] = found;
            }
            const judged = yield* checkPassages(
              reading,
              anew.map(({ index }) => index),
              story,
            );
            for (const [at, each] of anew.entries()) all[each.index] = finish(each, judged[at] ?? []);
          }
          return all;
        },
      };
    },
  };
}

function isUnjudged(found: JudgedPassage | Unjudged): found is Unjudged {
  return !('judged' in found);
}

/**
 * By a passage's index what the last check judged of it, where nothing has changed that its verdicts depend on; see
 * {@link keyOf}.
 */
function alignWith({ reading: before, judged }: Check, now: Reading): (index: number) => Kept | undefined {
  if (before.date?.from !== now.date?.from || before.date?.to !== now.date?.to) return () => undefined;
  const by = before.passages.length - now.passages.length;
  const { from, fromEnd } = sameAtEnds(before.passages, now.passages);
  const placeOf = placesBetween(before.passages, from, before.passages.length - fromEnd);
  return (index) => {
    const isAfter = index >= now.passages.length - fromEnd;
    const there = isAfter ? index + by : index < from ? index : placeOf.get((now.passages[index] as Passage).digest); // in range
    const known = there === undefined ? undefined : judged[there];
    return known && statesTheSame(before, there as number, now, index) ? known : undefined; // known by its place
  };
}

/** By their texts the indices of these passages, which stand between two edits: as when one is taken back and another made. */
function placesBetween(passages: readonly Passage[], first: number, end: number): ReadonlyMap<Digest, number> {
  const places = new Map<Digest, number>();
  for (let at = first; at < end; at++) places.set((passages[at] as Passage).digest, at); // in range
  return places;
}

/** Whether two readings have the same assertions in these passages of one text, of the same people. */
function statesTheSame(before: Reading, there: number, now: Reading, here: number): boolean {
  const first = now.firstAssertion[here] ?? 0;
  const end = now.firstAssertion[here + 1] ?? 0;
  const other = before.firstAssertion[there] ?? 0;
  if (end - first !== (before.firstAssertion[there + 1] ?? 0) - other) return false;
  if (end === first) return true;
  const by = (now.assertions[first] as Assertion).span.start - (before.assertions[other] as Assertion).span.start; // in range, as below
  for (let i = first; i < end; i++) {
    const one = now.assertions[i] as Assertion;
    const two = before.assertions[other + i - first] as Assertion;
    if (one === two) continue;
    if (
      one.kind !== two.kind ||
      !isSameValue(one.value, two.value) ||
      one.inPassage.start !== two.inPassage.start ||
      one.inPassage.end !== two.inPassage.end ||
      one.span.start - two.span.start !== by ||
      one.span.end - two.span.end !== by ||
      one.about.speaker !== two.about.speaker ||
      one.about.speakerName !== two.about.speakerName
    )
      return false;
  }
  return areSame((now.assertions[first] as Assertion).about.names, (before.assertions[other] as Assertion).about.names);
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

const nothing: JudgedPassage = { judged: [], findings: [] };

function haveSameIds(one: readonly ClaimId[] | undefined, other: readonly ClaimId[] | undefined): boolean {
  if (!one || !other) return one === other;
  return areSame(one, other);
}

/**
 * What the verdicts of a passage that has claims depend on besides the story, the values and the claims' ids: its text,
 * the day it is read against, which of its names are names and whom it speaks of, and how many equal passages stand
 * before it.
 */
function keyOf({ passages, assertions, firstAssertion, date }: Reading, index: number, equalBefore: number): string {
  const [first, end] = [firstAssertion[index] ?? 0, firstAssertion[index + 1] ?? 0];
  const { span, inPassage, about } = assertions[first] as Assertion; // the passage has one
  const offset = span.start - inPassage.start;
  let key = `${passages[index]?.digest}${equalBefore}|${date ? `${date.from}-${date.to}` : ''}`;
  for (let i = first; i < end; i++) {
    const each = assertions[i] as Assertion; // in range
    key += `|${each.kind[0]}${each.inPassage.start}-${each.inPassage.end}`;
    // Where markup stands between its words, a passage has other places in the raw draft.
    if (each.span.start - offset !== each.inPassage.start || each.span.end - offset !== each.inPassage.end)
      key += `@${each.span.start - offset}-${each.span.end - offset}`;
    if (each.about.speaker !== undefined) key += `<${each.about.speaker}<${each.about.speakerName}`;
  }
  return key + about.names.join(',');
}

/** The values come from the passage's own cache, so that most are the very same; dates are read against the draft's. */
function isOfValues({ values }: Kept, { assertions, firstAssertion }: Reading, index: number): boolean {
  const first = firstAssertion[index] ?? 0;
  return values.every((value, at) => isSameValue(value, assertions[first + at]?.value));
}

function isSameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function moved(kept: Kept, by: number, passage: Passage): Kept {
  if (by === 0 && passage.block === kept.block) return kept;
  return { ...kept, ...moveJudged(kept, by, passage), start: kept.start + by, block: passage.block };
}
