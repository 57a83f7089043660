/** Which sources share a draft's telling words: what is asked after nearly every keystroke, so most of it is remembered. */
import { sameEnds } from '../../base/ends.ts';
import type { SourceId, SourceRef } from '../../model/source.ts';
import type { RelatedSource } from '../factStore.ts';
import { compareRefs } from '../order.ts';
import { bestRowsWithTies, chooseTelling, leavesTelling, type TellingTerm, type TermChange } from '../telling.ts';
import type { SqlDriver } from './driver.ts';
import { refColumns, toRef } from './rows.ts';
import { mark, shareEnough, unmark } from './sharing.ts';
import type { WordIndex } from './words.ts';

/** Finds the sources that share the most telling words with a draft. */
export interface Relating {
  /** How many sources there are. */
  count(): number;
  related(terms: readonly string[], limit: number): readonly RelatedSource[];
  /** The same for each of these lists, and neither looks at what was answered before nor keeps the answers. */
  relatedEach(lists: readonly (readonly string[])[], limit: number): readonly (readonly RelatedSource[])[];
  /** Those of `among` that have at least `least`, 0 to 1, of these terms of some source. */
  akin(terms: readonly string[], among: readonly SourceId[], least: number): readonly SourceId[];
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
  const findRow = driver.prepare('SELECT row FROM source WHERE id = ?');
  const refs = new Map<number, SourceRef>();
  /** Of the same sources. */
  const rowsById = new Map<SourceId, number>();
  /** By row, all zero between two questions. */
  let scores: Float64Array | undefined;
  /** By row, all zero between two questions: the place of a row among those that are asked about, and 1. */
  let places = new Uint16Array();
  let sources = 0;
  /** What was answered last: most changes to a draft leave its telling words what they were. */
  let last: Answered | undefined;

  function measure(): Float64Array {
    if (scores) return scores;
    const found = findCount.get();
    sources = Number(found?.n ?? 0);
    scores = new Float64Array(Number(found?.last ?? 0) + 1);
    places = new Uint16Array(scores.length);
    return scores;
  }

  function refsOf(rows: readonly number[]): ReadonlyMap<number, SourceRef> {
    if (refs.size > REMEMBERED) forgetRefs();
    const unknown = rows.filter((row) => !refs.has(row));
    if (unknown.length === 0) return refs;
    for (const found of findRefs.all(JSON.stringify(unknown))) {
      const ref = toRef(found);
      refs.set(Number(found.row), ref);
      rowsById.set(ref.id, Number(found.row));
    }
    return refs;
  }

  function forgetRefs(): void {
    refs.clear();
    rowsById.clear();
  }

  /** 0, which is no source's row, where it is not there. */
  function rowOf(id: SourceId): number {
    return rowsById.get(id) ?? Number(findRow.get(id)?.row ?? 0);
  }

  /** The sources that share most of these terms, best first. */
  function sharing(telling: readonly TellingTerm[], limit: number): readonly RelatedSource[] {
    const byRow = measure();
    const holders = words.rowsWithEach(telling.map(({ term }) => term));
    const scored: number[] = [];
    for (let i = 0; i < telling.length; i++)
      addScores(byRow, holders[i] as readonly number[], (telling[i] as TellingTerm).weight, scored); // one for each term
    const rows = bestRowsWithTies(byRow, scored, limit);
    const known = refsOf(rows);
    const shared: TellingTerm[][] = rows.map(() => []);
    mark(places, rows);
    for (let i = 0; i < telling.length; i++)
      addTerm(shared, telling[i] as TellingTerm, holders[i] as readonly number[], places);
    unmark(places, rows);
    const related = rows
      .flatMap((row, at): RelatedSource | readonly [] => {
        const ref = known.get(row);
        return ref ? { ref, score: byRow[row] as number, shared: shared[at] ?? [] } : [];
      })
      .sort((a, b) => b.score - a.score || compareRefs(a.ref, b.ref))
      .slice(0, Math.max(0, limit));
    clearScores(byRow, scored);
    return related;
  }

  return {
    count() {
      measure();
      return sources;
    },
    related(terms, limit) {
      measure();
      if (last?.limit === limit) {
        const change = changeOf(last.terms, terms);
        if (leavesTelling(last.telling, change, words.rarity(change.come), sources)) {
          last = { ...last, terms };
          return last.related;
        }
      }
      const telling = chooseTelling(terms, words.rarity(terms), sources);
      const related = sharing(telling, limit);
      last = { terms, limit, telling, related };
      return related;
    },
    relatedEach(lists, limit) {
      measure();
      const telling = lists.map((terms) => chooseTelling(terms, words.rarity(terms), sources));
      // Asked for together, and then remembered.
      words.rowsWithEach([...new Set(telling.flatMap((terms) => terms.map(({ term }) => term)))]);
      return telling.map((terms) => sharing(terms, limit));
    },
    akin(terms, among, least) {
      measure();
      const telling = chooseTelling(terms, words.rarity(terms), sources);
      const rows = among.map(rowOf);
      const isAkin = shareEnough(telling, rows, least, { places, sources, rowsWithEach: words.rowsWithEach });
      return among.filter((_, at) => isAkin[at]);
    },
    forget() {
      scores = undefined;
      last = undefined;
      forgetRefs();
    },
  };
}

/** The terms that only one of two drafts has. They are mostly two states of one, a keystroke apart: what both begin and end with is passed over. */
function changeOf(before: readonly string[], now: readonly string[]): TermChange {
  const { from, fromEnd } = sameEnds(before, now, (one, other) => one === other);
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

/** Gives the term to each row that has it. Apart, as {@link addScores}. */
function addTerm(
  shared: readonly TellingTerm[][],
  term: TellingTerm,
  rows: readonly number[],
  places: Uint16Array,
): void {
  for (let i = 0; i < rows.length; i++) {
    const place = places[rows[i] as number] as number; // in range, as the row is
    if (place > 0) shared[place - 1]?.push(term);
  }
}
