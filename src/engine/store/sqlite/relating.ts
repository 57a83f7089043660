/** Which sources share a draft's telling words: what is asked after nearly every keystroke, so most of it is remembered. */
import type { SourceRef } from '../../model/source.ts';
import type { RelatedSource } from '../factStore.ts';
import { compareRefs } from '../order.ts';
import { bestRowsWithTies, chooseTelling, leavesTelling, type TellingTerm, type TermChange } from '../telling.ts';
import type { SqlDriver } from './driver.ts';
import { refColumns, toRef } from './rows.ts';
import type { WordIndex } from './words.ts';

/** Finds the sources that share the most telling words with a draft. */
export interface Relating {
  /** How many sources there are. */
  count(): number;
  related(terms: readonly string[], limit: number): readonly RelatedSource[];
  /** The sources are others than before. */
  forget(): void;
}

/** A question and its answer. */
interface Answered {
  readonly terms: readonly string[];
  readonly limit: number;
  readonly telling: readonly TellingTerm[];
  readonly related: readonly RelatedSource[];
}

/** Sources remembered of those that drafts were related to. */
const REMEMBERED = 4096;

/** Refs and scores are kept between questions, until {@link Relating.forget}. */
export function createRelating(driver: SqlDriver, words: WordIndex): Relating {
  const findCount = driver.prepare('SELECT count(*) AS n, max(row) AS last FROM source');
  const findRefs = driver.prepare(
    `SELECT ${refColumns} FROM json_each(?) AS asked JOIN source ON source.row = asked.value`,
  );
  const refs = new Map<number, SourceRef>();
  /** By row, all zero between two questions. */
  let scores: Float64Array | undefined;
  let chosen = new Uint8Array();
  let sources = 0;
  /** What was answered last: most changes to a draft leave its telling words what they were. */
  let last: Answered | undefined;

  function measure(): Float64Array {
    if (scores) return scores;
    const found = findCount.get();
    sources = Number(found?.n ?? 0);
    scores = new Float64Array(Number(found?.last ?? 0) + 1);
    chosen = new Uint8Array(scores.length);
    return scores;
  }

  function refsOf(rows: readonly number[]): ReadonlyMap<number, SourceRef> {
    if (refs.size > REMEMBERED) refs.clear();
    const unknown = rows.filter((row) => !refs.has(row));
    if (unknown.length > 0)
      for (const row of findRefs.all(JSON.stringify(unknown))) refs.set(Number(row.row), toRef(row));
    return refs;
  }

  return {
    count() {
      measure();
      return sources;
    },
    related(terms, limit) {
      const byRow = measure();
      if (last?.limit === limit) {
        const change = changeOf(last.terms, terms);
        if (leavesTelling(last.telling, change, words.rarity(change.come), sources)) {
          last = { ...last, terms };
          return last.related;
        }
      }
      const distinct = [...new Set(terms)];
      const telling = chooseTelling(distinct, words.rarity(distinct), sources);
      const holders = words.rowsWithEach(telling.map(({ term }) => term));
      const scored: number[] = [];
      for (let i = 0; i < telling.length; i++)
        addScores(byRow, holders[i] as readonly number[], (telling[i] as TellingTerm).weight, scored); // one for each term
      const rows = bestRowsWithTies(byRow, scored, limit);
      const shared = new Map<number, TellingTerm[]>(rows.map((row) => [row, []]));
      for (const row of rows) chosen[row] = 1;
      for (let i = 0; i < telling.length; i++)
        for (const row of chosenOf(holders[i] as readonly number[], chosen))
          shared.get(row)?.push(telling[i] as TellingTerm);
      for (const row of rows) chosen[row] = 0;
      const known = refsOf(rows);
      const related = rows
        .flatMap((row): RelatedSource | readonly [] => {
          const ref = known.get(row);
          return ref ? { ref, score: byRow[row] ?? 0, shared: shared.get(row) ?? [] } : [];
        })
        .sort((a, b) => b.score - a.score || compareRefs(a.ref, b.ref))
        .slice(0, Math.max(0, limit));
      clearScores(byRow, scored);
      last = { terms, limit, telling, related };
      return related;
    },
    forget() {
      scores = undefined;
      last = undefined;
      refs.clear();
    },
  };
}

/** The terms that only one of two drafts has. They are mostly two states of one, a keystroke apart: what both begin and end with is passed over. */
function changeOf(before: readonly string[], now: readonly string[]): TermChange {
  const most = Math.min(before.length, now.length);
  let from = 0;
  while (from < most && before[from] === now[from]) from++;
  let fromEnd = 0;
  while (fromEnd < most - from && before[before.length - 1 - fromEnd] === now[now.length - 1 - fromEnd]) fromEnd++;
  const was = new Set(before.slice(from, before.length - fromEnd));
  const is = new Set(now.slice(from, now.length - fromEnd));
  return { gone: [...was].filter((term) => !is.has(term)), come: [...is].filter((term) => !was.has(term)) };
}

/** Adds to each row what a term is worth, and to `scored` the rows that had nothing. Apart, as are all loops over postings: so they are compiled soon. */
function addScores(byRow: Float64Array, rows: readonly number[], weight: number, scored: number[]): void {
  const worth = weight * weight;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number; // in range; a row of the store, which `byRow` is made for
    const before = byRow[row] as number;
    if (before === 0) scored.push(row);
    byRow[row] = before + worth;
  }
}

function clearScores(byRow: Float64Array, rows: readonly number[]): void {
  for (let i = 0; i < rows.length; i++) byRow[rows[i] as number] = 0; // in range
}

/** Those of the rows that were chosen. */
function chosenOf(rows: readonly number[], chosen: Uint8Array): readonly number[] {
  let found: number[] | undefined;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number; // in range
    if (chosen[row] !== 1) continue;
    if (found) found.push(row);
    else found = [row];
  }
  return found ?? NONE;
}

const NONE: readonly number[] = [];
