/** Which sources have a word or a key: the questions to the word index. */
import type { LookUp } from '../lookUp.ts';
import type { SqlDriver } from './driver.ts';
import { mergeRows } from './mergeRows.ts';
import { rowsOf, textOf } from './rows.ts';
import { createWordCounts } from './wordCounts.ts';

/** Which sources hold which words and keys. A row is that of the source. */
export interface WordIndex {
  /** `terms`: one a line; written by {@link WordIndex.flush}. */
  add(row: number, terms: string): void;
  remove(row: number): void;
  /** Counts the words, one a line, of a source that came (1) or went (-1); written by {@link WordIndex.flush}. */
  count(lines: string, by: 1 | -1): void;
  flush(): void;
  /** What was counted and not written is no longer wanted. */
  discard(): void;
  /** Brings together a part of what single transactions wrote, in some milliseconds; whether there is more. A term is found faster in one list than in many. */
  merge(): boolean;
  /** In how many sources each word stands. */
  rarity(words: readonly string[]): readonly number[];
  /** Rows of the sources that have this word or key, ascending. */
  rowsWith(term: string): readonly number[];
  /** The same for many terms at once. */
  rowsWithEach(terms: readonly string[]): readonly (readonly number[])[];
  /** Rows of the sources that have every one of these words; none for no words. */
  rowsWithAll(words: readonly string[]): readonly number[];
  /** Rows of sources that may hold every word of the query, the last stored first. */
  rowsHolding(lookUp: LookUp): Iterable<number>;
  /** Forgets what it remembers of earlier answers. */
  forget(): void;
}

/** So many words that begin with the prefix are tried; where there are more, the commonest of them. */
const MOST_ENDINGS = 200;
const COMMON_ENDINGS = 16;
/** How many words with a short prefix are looked at for the commonest. */
const ENDINGS_LOOKED_AT = 4000;
/** Where the words of a lookup have no more sources than this in all, these are read and remembered rather than asked for anew. */
const MOST_MERGED = 20_000;
/** Row numbers remembered over all terms. */
const REMEMBERED = 500_000;
/** What a remembered term itself weighs, in row numbers. */
const TERM = 8;
/** Where more words than this changed, hardly any that is remembered still holds. */
const MANY_CHANGES = 20_000;
/** Beginnings of words, of a letter or two, whose commonest words are remembered: each query begins with one. */
const BEGINNINGS_REMEMBERED = 64;
/** Words whose number of sources is remembered: those of a few hundred drafts. */
const COUNTS_REMEMBERED = 50_000;

/** Pages of FTS5, of four kilobytes, that one step of merging writes. */
const MERGED_AT_ONCE = 200;

/** A word and the number of sources that have it. */
interface Ending {
  readonly word: string;
  readonly sources: number;
}

/** Statements are prepared at once: the tables must be there. */
export function createWordIndex(driver: SqlDriver): WordIndex {
  const insert = driver.prepare('INSERT INTO holding (rowid, terms) VALUES (?, ?)');
  const mergeSome = driver.prepare("INSERT INTO holding (holding, rank) VALUES ('merge', ?)");
  const changesSoFar = driver.prepare('SELECT total_changes() AS changes');
  const erase = driver.prepare('DELETE FROM holding WHERE rowid = ?');
  const addCounts = driver.prepare(
    'INSERT INTO term (word, sources) SELECT value, ?1 FROM json_each(?2) WHERE true ON CONFLICT (word) DO UPDATE SET sources = sources + ?1',
  );
  const dropUnused = driver.prepare('DELETE FROM term WHERE sources <= 0 AND word IN (SELECT value FROM json_each(?))');
  const counts = driver.prepare(
    'SELECT json_group_array(coalesce(sources, 0)) AS list FROM (SELECT sources FROM json_each(?) AS asked LEFT JOIN term ON word = asked.value ORDER BY asked.key)',
  );
  const holding = driver.prepare('SELECT json_group_array(rowid) AS list FROM holding WHERE holding MATCH ?');
  const holdingEach = driver.prepare(
    'SELECT (SELECT json_group_array(rowid) FROM holding WHERE holding MATCH asked.value) AS list FROM json_each(?) AS asked ORDER BY asked.key',
  );
  const matching = driver.prepare('SELECT rowid FROM holding WHERE holding MATCH ? ORDER BY rowid DESC');
  const endings = driver.prepare(
    'SELECT word, sources FROM (SELECT word, sources FROM term WHERE word >= ?1 AND word < ?2 LIMIT ?3) ORDER BY sources DESC, word LIMIT ?4',
  );

  const changes = createWordCounts();
  /**
   * Terms by row, to be written in one go: any statement between two rows that might have to be taken back by itself
   * makes FTS5 write what it has gathered, which for single sources takes ten times as long.
   */
  const added = new Map<number, string>();
  const remembered = new Map<string, readonly number[]>();
  const rememberedCounts = new Map<string, number>();
  let rowsRemembered = 0;
  let isMerging = false;

  /** The words that begin with what was looked up last, where these are all: of what is typed on they are enough. */
  let lastEndings: { readonly prefix: string; readonly ends: readonly Ending[] } | undefined;

  /** The commonest words that begin with what was looked up, where there are more than are tried. */
  const commonEndings = new Map<string, readonly Ending[]>();

  function forgetEndings(): void {
    lastEndings = undefined;
    commonEndings.clear();
  }

  function forget(): void {
    forgetEndings();
    remembered.clear();
    rememberedCounts.clear();
    rowsRemembered = 0;
  }

  /** What is known of words that no changed source had or has still holds; of keys it is not known who had them. */
  function forgetChanged(changed: ReturnType<typeof changes.changes>): void {
    // As where many are written and nothing was asked: to look each word up takes as long as to write it.
    if (remembered.size === 0 && rememberedCounts.size === 0) return;
    for (const [word] of changed) {
      drop(word);
      rememberedCounts.delete(word);
    }
    for (const term of remembered.keys()) if (term.startsWith('#')) drop(term);
  }

  function drop(term: string): void {
    const rows = remembered.get(term);
    if (rows && remembered.delete(term)) rowsRemembered -= rows.length + TERM;
  }

  function remember(term: string, rows: readonly number[]): void {
    if (rowsRemembered > REMEMBERED) forget();
    remembered.set(term, rows);
    rowsRemembered += rows.length + TERM;
  }

  /** The commonest first. */
  function endingsOf(prefix: string): readonly Ending[] {
    if (lastEndings && prefix.startsWith(lastEndings.prefix))
      return lastEndings.ends.filter(({ word }) => word.startsWith(prefix));
    const common = commonEndings.get(prefix);
    if (common) return common;
    const ends = endings
      .all(prefix, `${prefix}\u{10ffff}`, ENDINGS_LOOKED_AT, MOST_ENDINGS + 1)
      .map(({ word, sources }) => ({ word: textOf(word), sources: Number(sources) }));
    if (ends.length <= MOST_ENDINGS) lastEndings = { prefix, ends };
    else {
      if (commonEndings.size === BEGINNINGS_REMEMBERED) commonEndings.clear();
      commonEndings.set(prefix, ends);
    }
    return ends;
  }

  function rowsWithEach(terms: readonly string[]): readonly (readonly number[])[] {
    const answers: (readonly number[])[] = [];
    const unknown: number[] = [];
    for (let i = 0; i < terms.length; i++) {
      const rows = remembered.get(terms[i] as string); // in range, as below
      answers.push(rows ?? NONE);
      if (rows === undefined) unknown.push(i);
    }
    if (unknown.length === 0) return answers;
    const found = holdingEach.all(JSON.stringify(unknown.map((i) => quoted(terms[i] as string))));
    for (const [at, i] of unknown.entries()) {
      const rows = rowsOf(found[at]?.list);
      answers[i] = rows;
      remember(terms[i] as string, rows);
    }
    return answers;
  }

  function rarity(words: readonly string[]): readonly number[] {
    const answers: number[] = [];
    const unknown: number[] = [];
    for (let i = 0; i < words.length; i++) {
      const count = rememberedCounts.get(words[i] as string); // in range, as below
      answers.push(count ?? 0);
      if (count === undefined) unknown.push(i);
    }
    if (unknown.length === 0) return answers;
    if (rememberedCounts.size > COUNTS_REMEMBERED) rememberedCounts.clear();
    const found = rowsOf(counts.get(JSON.stringify(unknown.map((i) => words[i])))?.list);
    for (const [at, i] of unknown.entries()) {
      const count = found[at] ?? 0;
      answers[i] = count;
      rememberedCounts.set(words[i] as string, count);
    }
    return answers;
  }

  return {
    add(row, terms) {
      added.set(row, terms);
    },
    remove(row) {
      if (!added.delete(row)) erase.run(row);
    },
    count(lines, by) {
      changes.add(lines, by);
    },
    flush() {
      for (const [row, terms] of added) insert.run(row, terms);
      added.clear();
      const byChange = new Map<number, string[]>();
      const changed = changes.changes();
      for (const [word, change] of changed) {
        if (change === 0) continue;
        const words = byChange.get(change);
        if (words) words.push(word);
        else byChange.set(change, [word]);
      }
      for (const [change, words] of byChange) {
        const list = JSON.stringify(words);
        addCounts.run(change, list);
        if (change < 0) dropUnused.run(list);
      }
      forgetEndings();
      if (changed.length > MANY_CHANGES) forget();
      else forgetChanged(changed);
      changes.clear();
    },
    discard() {
      added.clear();
      changes.clear();
    },
    merge() {
      const before = Number(changesSoFar.get()?.changes);
      // A negative number begins to merge all there is, a positive one goes on with what was begun.
      mergeSome.run(isMerging ? MERGED_AT_ONCE : -MERGED_AT_ONCE);
      // FTS5 says so: fewer than two changes mean that nothing was left to do.
      isMerging = Number(changesSoFar.get()?.changes) - before >= 2;
      return isMerging;
    },
    rarity,
    rowsWith(term) {
      const known = remembered.get(term);
      if (known) return known;
      const rows = rowsOf(holding.get(quoted(term))?.list);
      remember(term, rows);
      return rows;
    },
    rowsWithEach,
    rowsWithAll(words) {
      return words.length === 0 ? [] : rowsOf(holding.get(words.map(quoted).join(' AND '))?.list);
    },
    *rowsHolding({ words, prefix }) {
      const all = endingsOf(prefix);
      if (all.length === 0) return;
      const ends = all.length <= MOST_ENDINGS ? all : words.length > 0 ? [] : all.slice(0, COMMON_ENDINGS);
      const commonest = ends.map(({ word }) => word);
      // The word itself is perhaps no common one, but may be one of them.
      const isPart = all.length > MOST_ENDINGS && words.length === 0;
      const tried = isPart ? [...new Set([prefix, ...commonest])] : commonest;
      const wanted = sum(rarity(words)) + sum(ends.map(({ sources }) => sources));
      // What is remembered serves the next keystrokes too, which ask for some of the same words.
      if (tried.length > 0 && wanted <= MOST_MERGED) yield* mergeRows(rowsWithEach(tried), rowsWithEach(words));
      else {
        const parts = tried.length > 0 ? [...words.map(quoted), anyOf(tried)] : words.map(quoted);
        for (const row of matching.iterate(parts.join(' AND '))) yield Number(row.rowid);
      }
    },
    forget,
  };
}

const NONE: readonly number[] = [];

/** As FTS5's query language takes a word literally. Words have no quotation marks, but a query is typed by anyone. */
function quoted(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function anyOf(words: readonly string[]): string {
  return `(${words.map(quoted).join(' OR ')})`;
}
