/** Lays the words of a quotation against the words that a source has. */
import type { Span } from '../../base/span.ts';
import { alignWords, type Pairing } from './alignWords.ts';
import { contractedMeanings, softeners } from './spelling.en.ts';
import { readUnits, type Unit, type Units } from './units.ts';

/** One difference. `claimed` or `known` is empty where words are dropped or inserted. */
export interface QuoteEdit {
  readonly type: 'inserted' | 'dropped' | 'changed';
  /** In the claimed words, UTF-16, half-open. For dropped words: the words on both sides of the gap. */
  readonly span: Span;
  readonly claimed: string;
  readonly known: string;
}

/** A quotation laid beside a source's words. */
export interface QuoteAlignment {
  /** Words that differ, in order; none where the claimed words are the known ones, less what ellipses and brackets license. */
  readonly changes: readonly QuoteEdit[];
  /** Differences of writing only: "don't" for "do not", "er" left out. */
  readonly slight: readonly QuoteEdit[];
  /** Part of the claimed words found, 0 to 1; small words such as "the" count a quarter. */
  readonly matched: number;
  /** Claimed words found that say something of their own. */
  readonly telling: number;
  /** Where in the known text the words stand, first to last; `undefined` where none do. */
  readonly known: Span | undefined;
  /** The changes for people, or the slight ones where there are no others: “honest” for “good-faith”; “badly” added. */
  readonly gap: string;
}

/**
 * Where the claimed words stand in the known text, and what differs. "…", "..." and "[...]" in the claimed words license
 * left-out words; words in square brackets may stand for any others. Case, accents, curly or straight marks, dashes,
 * hyphens, closing punctuation and British or American spelling make no difference. Of less than `least` of the claimed
 * words, 0 to 1, an alignment may say that none are found, which takes far less time.
 */
export function alignQuote(claimed: string, known: string, least = 0): QuoteAlignment {
  const mine = readUnits(claimed);
  const theirs = readUnits(known);
  if (least > 0 && mostShared(mine, theirs) < least) return NOTHING;
  const pairing = sharesWords(mine, theirs) ? alignWords(mine, theirs.units) : nothing(mine);
  return summarise(claimed, known, mine.units, theirs.units, pairing, mine.ellipses);
}

const NOTHING: QuoteAlignment = { changes: [], slight: [], matched: 0, telling: 0, known: undefined, gap: '' };

/** No alignment finds more of the claimed words than this, in whatever order. */
function mostShared(mine: Units, theirs: Units): number {
  let total = 0;
  let shared = 0;
  for (const unit of mine.units) {
    const weight = weightOf(unit);
    if (!unit.bracketed) total += weight;
    if (unit.bracketed || mayStandFor(unit, theirs)) shared += weight;
  }
  return total === 0 ? 0 : shared / total;
}

/** Whether the word is there, or may be what an apostrophe stands for, or a part of words written as one: "cease-fire". */
function mayStandFor({ word, contracted }: Unit, theirs: Units): boolean {
  return contracted || theirs.words.has(word) || contractible.has(word) || theirs.joined.includes(word);
}

/** Of words that are not there in any order, no alignment finds more; most passages that are asked about end here. */
function sharesWords(mine: Units, theirs: Units): boolean {
  let total = 0;
  let shared = 0;
  for (const unit of mine.units) {
    const weight = weightOf(unit);
    total += weight;
    // A contraction may stand for a word that is written out on the other side, and a hyphen may join two words.
    if (unit.contracted || unit.bracketed || theirs.words.has(unit.word)) shared += weight;
  }
  return shared > 0 && shared >= total * LEAST_SHARED;
}

const LEAST_SHARED = 0.2;

const contractible: ReadonlySet<string> = new Set([...contractedMeanings.values()].flat());

function nothing(mine: Units): Pairing {
  return new Int32Array(mine.units.length).fill(-1);
}

function summarise(
  claimed: string,
  known: string,
  mine: readonly Unit[],
  theirs: readonly Unit[],
  pairing: Pairing,
  ellipses: ReadonlySet<number>,
): QuoteAlignment {
  const edits: QuoteEdit[] = [];
  const slight: QuoteEdit[] = [];
  let total = 0;
  let matched = 0;
  let telling = 0;
  let first = -1;
  let last = -1;
  let from = 0;
  let before = -1;
  for (let i = 0; i <= mine.length; i++) {
    const unit = mine[i];
    const at = unit ? (pairing[i] as number) : -1; // one entry for each unit
    if (unit && !unit.bracketed) {
      total += weightOf(unit);
      if (at >= 0) {
        matched += weightOf(unit);
        if (weightOf(unit) === 1) telling++;
      }
    }
    if (unit && at < 0) continue;
    if (before < 0 && at === 0 && leadsIn(mine, i)) {
      for (let k = from; k < i; k++) matched += weightOf(mine[k] as Unit);
      from = i;
    }
    const gap = { from, to: i, knownFrom: before + 1, knownTo: unit ? at : before + 1 };
    if (before < 0) gap.knownFrom = at;
    const around = widenAtEdge(mine, theirs, gap, before >= 0, unit !== undefined);
    const edit = editOf(claimed, known, mine, theirs, around, ellipses);
    if (edit) {
      if (edit.slight) slight.push(edit.edit);
      else edits.push(edit.edit);
      if (edit.same) {
        for (let k = from; k < i; k++) matched += weightOf(mine[k] as Unit);
      }
    }
    if (!unit) break;
    if (first < 0) first = at;
    last = at;
    if (isLoose(unit, theirs[at] as Unit)) slight.push(changed(claimed, known, unit, theirs[at] as Unit));
    before = at;
    from = i + 1;
  }
  const span = first < 0 ? undefined : { start: (theirs[first] as Unit).start, end: (theirs[last] as Unit).end };
  const changes = edits.filter((edit) => !isSameWriting(edit));
  const writing = mergeSlight(slight);
  return {
    changes,
    slight: writing,
    matched: total === 0 ? 0 : Math.min(1, matched / total),
    telling,
    known: span,
    gap: describeEdits(changes.length > 0 ? changes : writing),
  };
}

function describeEdits(edits: readonly QuoteEdit[]): string {
  return edits.map(describeEdit).join('; ');
}

function describeEdit(edit: QuoteEdit): string {
  if (edit.type === 'inserted') return `“${edit.claimed}” added`;
  if (edit.type === 'dropped') return `“${edit.known}” left out`;
  return `“${edit.claimed}” for “${edit.known}”`;
}

/** Claimed units `from` to `to` stand against known units `knownFrom` to `knownTo`. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly knownFrom: number;
  readonly knownTo: number;
}

/** More words than these at an end of the claim are words added there. */
const MOST_AT_EDGE = 3;

/**
 * Before the first matched word and after the last the known text has no end of its own. The words there are those of
 * the claim where they are written the same ("cease-fire"), and one word may stand for the one that is there.
 */
function widenAtEdge(
  mine: readonly Unit[],
  theirs: readonly Unit[],
  gap: Gap,
  hasBefore: boolean,
  hasAfter: boolean,
): Gap {
  const count = gap.to - gap.from;
  if (count === 0 || count > MOST_AT_EDGE || hasBefore === hasAfter) return gap;
  const own = joined(mine.slice(gap.from, gap.to));
  for (let length = 1; length <= MOST_AT_EDGE; length++) {
    const wider = hasBefore ? { ...gap, knownTo: gap.knownFrom + length } : { ...gap, knownFrom: gap.knownTo - length };
    if (wider.knownFrom < 0 || wider.knownTo > theirs.length) break;
    const there = theirs.slice(wider.knownFrom, wider.knownTo);
    if (joined(there) === own) return wider;
    if (length === 1 && count === 1 && weightOf(there[0] as Unit) === 1 && weightOf(mine[gap.from] as Unit) === 1)
      return wider;
  }
  return gap;
}

/** Whether the claim's words before `end` only lead in to where the known words begin: “He was” to “the only name”. */
function leadsIn(mine: readonly Unit[], end: number): boolean {
  return end > 0 && end <= MOST_AT_EDGE && mine.slice(0, end).every(({ word }) => leadIns.has(word));
}

const leadIns: ReadonlySet<string> = new Set(
  "and but so that this it he she they we i you there is are was were am 's 're 'm has have had been be".split(' '),
);

interface FoundEdit {
  readonly edit: QuoteEdit;
  readonly slight: boolean;
  /** The words are the same but for their hyphens or spaces: "cease-fire" and "ceasefire". */
  readonly same: boolean;
}

/** Whether the words are a desk's remark within the quotation: "(Kenteris)" of "In no way was he (Kenteris) told". */
function isRemark(known: string, words: readonly Unit[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  return (
    words.length <= LONGEST_REMARK &&
    first !== undefined &&
    last !== undefined &&
    known.charAt(first.start - 1) === '(' &&
    known.charAt(last.end) === ')'
  );
}

/** What is longer may have been said. */
const LONGEST_REMARK = 3;

function editOf(
  claimed: string,
  known: string,
  mine: readonly Unit[],
  theirs: readonly Unit[],
  { from, to, knownFrom, knownTo }: Gap,
  ellipses: ReadonlySet<number>,
): FoundEdit | undefined {
  const extra = mine.slice(from, to);
  const missing = theirs.slice(knownFrom, knownTo).filter((unit) => !unit.bracketed);
  if (extra.length === 0 && (missing.length === 0 || isRemark(known, missing))) return undefined;
  // What stands in brackets is the writer's, and may replace what the source has there.
  if (extra.length > 0 ? extra.every((unit) => unit.bracketed) : hasEllipsis(ellipses, from, to)) return undefined;
  const own = extra.filter((unit) => !unit.bracketed);
  const licensed = hasEllipsis(ellipses, from, to) || own.length < extra.length;
  const lost = licensed && own.length === 0 ? [] : missing;
  if (own.length === 0 && lost.length === 0) return undefined;
  const same = own.length > 0 && lost.length > 0 && joined(own) === joined(lost);
  if (same)
    return { edit: { type: 'changed', span: { start: 0, end: 0 }, claimed: '', known: '' }, slight: false, same };
  const words = own.length > 0 ? textOf(claimed, own) : '';
  const knownWords = lost.length > 0 && !hasEllipsis(ellipses, from, to) ? textOf(known, lost) : '';
  const type = own.length === 0 ? 'dropped' : knownWords === '' ? 'inserted' : 'changed';
  const around = own.length > 0 ? own : [mine[from - 1], mine[to]].filter((unit) => unit !== undefined);
  const span = { start: (around[0] as Unit).start, end: (around.at(-1) as Unit).end };
  const isSoftener = own.length === 0 && softeners.has(lost.map(({ word }) => word).join(' '));
  const slight = isSoftener || (own.every((unit) => unit.filler) && lost.every((unit) => unit.filler));
  return { edit: { type, span, claimed: words, known: knownWords }, slight, same: false };
}

/** An ellipsis before any of the units `from` to `to`, both included. */
function hasEllipsis(ellipses: ReadonlySet<number>, from: number, to: number): boolean {
  if (ellipses.size === 0) return false;
  for (let i = from; i <= to; i++) if (ellipses.has(i)) return true;
  return false;
}

function isSameWriting(edit: QuoteEdit): boolean {
  return edit.claimed === '' && edit.known === '';
}

function joined(units: readonly Unit[]): string {
  return units.map((unit) => unit.word).join('');
}

function textOf(text: string, units: readonly Unit[]): string {
  return text.slice((units[0] as Unit).start, (units.at(-1) as Unit).end);
}

/** Matched, but one of the two is part of a contraction and the other not. */
function isLoose(mine: Unit, theirs: Unit): boolean {
  return mine.contracted !== theirs.contracted;
}

function changed(claimed: string, known: string, mine: Unit, theirs: Unit): QuoteEdit {
  return {
    type: 'changed',
    span: { start: mine.start, end: mine.end },
    claimed: claimed.slice(mine.start, mine.end),
    known: known.slice(theirs.start, theirs.end),
  };
}

/** "do" and "not" against the two halves of "don't" is one difference. */
function mergeSlight(edits: readonly QuoteEdit[]): readonly QuoteEdit[] {
  const merged: QuoteEdit[] = [];
  for (const edit of edits) {
    const before = merged.at(-1);
    if (before && before.known === edit.known && edit.known !== '') {
      merged[merged.length - 1] = {
        ...before,
        span: { start: before.span.start, end: edit.span.end },
        claimed: before.claimed === edit.claimed ? edit.claimed : `${before.claimed} ${edit.claimed}`,
      };
    } else if (before && before.claimed === edit.claimed && edit.claimed !== '') {
      merged[merged.length - 1] = { ...before, known: `${before.known} ${edit.known}` };
    } else merged.push(edit);
  }
  return merged;
}

const SMALL_WEIGHT = 0.25;

function weightOf(unit: Unit): number {
  return smallWords.has(unit.word) ? SMALL_WEIGHT : 1;
}

const smallWords: ReadonlySet<string> = new Set(
  `a an the of to in on at by for with from and or but as is are was were be been am do does did has have had not it its
  i we you he she they them his her their our my your me us him this that these those there so if then than will would
  can could 's 'd very just`.split(/\s+/),
);
