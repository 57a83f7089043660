/** Facts in an SQLite database: the store of the desktop, and of every index on disk. */
import { type TaggedValue, type Traces, tracesOf } from '../../kinds/index.ts';
import type { Fact } from '../../model/assertion.ts';
import type { SourceId, SourceRef } from '../../model/source.ts';
import type { FactCounts, FactStore, RelatedSource, SearchHit, SourceDocument, SourceText } from '../factStore.ts';
import {
  blocksHolding,
  passagesPerAsked,
  rankHits,
  readLookUp,
  searchSource,
  sourcesLookedInto,
  wholeWords,
} from '../lookUp.ts';
import { compareFacts, compareRefs, compareText } from '../order.ts';
import { indexKey, type ShelvedSource, shelve } from '../shelf.ts';
import type { SqlDriver, SqlStatement } from './driver.ts';
import { type PackedDocument, packDocument, wordLinesOf } from './pack.ts';
import { keyTerm } from './packKeys.ts';
import { createRelating, type Relating } from './relating.ts';
import { bytesOf, refColumns, rowColumns, textOf, toCounts, toRef, toRow } from './rows.ts';
import { prepareSchema } from './schema.ts';
import { createShapes, type Shapes } from './shapes.ts';
import { type OpenedFacts, openFacts } from './unpack.ts';
import { createWordIndex, type WordIndex } from './words.ts';

/** A store that also takes documents packed elsewhere, as by a worker. */
export interface SqliteStore extends FactStore {
  replacePacked(documents: readonly PackedDocument[]): Promise<void>;
  /** After much was written, one step of some milliseconds towards a smaller index that answers faster; whether there is more to do. */
  tidy(): boolean;
}

/** Takes the database over; throws `UnusableIndexError` where it cannot serve. */
export function openSqliteStore(driver: SqlDriver): SqliteStore {
  prepareSchema(driver);
  return new StoreInSqlite(driver);
}

/** Empty pages that one step of {@link SqliteStore.tidy} gives back to the disk. */
const PAGES_GIVEN_BACK = 64;
/** Sources kept unpacked, by their text's length in all: a few hundred articles. */
const SHELF = 2_000_000;

class StoreInSqlite implements SqliteStore {
  readonly #driver: SqlDriver;
  readonly #words: WordIndex;
  readonly #relating: Relating;
  readonly #shapes: Shapes;
  readonly #statements = new Map<string, SqlStatement>();
  #seenVersion: unknown;
  #generation = 0;
  /** Least recently used first. */
  readonly #shelf = new Map<number, ShelvedSource>();
  #shelfLength = 0;

  constructor(driver: SqlDriver) {
    this.#driver = driver;
    this.#words = createWordIndex(driver);
    this.#relating = createRelating(driver, this.#words);
    this.#shapes = createShapes(driver);
    this.#seenVersion = driver.dataVersion();
  }

  get generation(): number {
    this.#notice();
    return this.#generation;
  }

  async count(): Promise<number> {
    this.#notice();
    return this.#relating.count();
  }

  async sources(): Promise<readonly SourceRef[]> {
    return this.#prepare(`SELECT ${refColumns} FROM source`).all().map(toRef).sort(compareRefs);
  }

  async ids(): Promise<readonly SourceId[]> {
    return this.#prepare('SELECT id FROM source')
      .all()
      .map(({ id }) => toId(id))
      .sort(compareText);
  }

  async refs(ids: readonly SourceId[]): Promise<readonly SourceRef[]> {
    const find = this.#prepare(`SELECT ${refColumns} FROM source WHERE id = ?`);
    return ids.map((id) => find.get(id)).flatMap((row) => (row ? [toRef(row)] : []));
  }

  async counts(): Promise<readonly FactCounts[]> {
    const rows = this.#prepare('SELECT id, names, dates, figures, quotes FROM source').all();
    return rows.map(toCounts).sort((a, b) => compareText(a.id, b.id));
  }

  async replace(documents: readonly SourceDocument[]): Promise<void> {
    return this.replacePacked(documents.map(packDocument));
  }

  async replacePacked(documents: readonly PackedDocument[]): Promise<void> {
    if (documents.length === 0) return;
    this.#change(() => {
      for (const document of documents) {
        this.#forget(document.ref.id);
        this.#write(document);
      }
      return true;
    });
  }

  tidy(): boolean {
    if (this.#words.merge()) return true;
    const empty = this.#emptyPages();
    if (empty > 0) this.#driver.exec(`PRAGMA incremental_vacuum(${PAGES_GIVEN_BACK})`);
    const left = this.#emptyPages();
    // The database of an older version keeps them and uses them again.
    return left > 0 && left < empty;
  }

  async restamp(stamps: ReadonlyMap<SourceId, string>): Promise<void> {
    if (stamps.size === 0) return;
    const update = this.#prepare('UPDATE source SET stamp = ? WHERE id = ?');
    this.#change(() => {
      for (const [id, stamp] of stamps) update.run(stamp, id);
      this.#clearShelf();
      this.#relating.forget();
      // What is known of the sources is what it was.
      return false;
    });
  }

  async remove(ids: readonly SourceId[]): Promise<void> {
    if (ids.length === 0) return;
    this.#change(() => {
      let removed = false;
      for (const id of ids) removed = this.#forget(id) || removed;
      return removed;
    });
  }

  async texts(ids: readonly SourceId[]): Promise<readonly SourceText[]> {
    this.#notice();
    return this.#fetchAll(ids).flatMap((source) => (source ? [{ ref: source.ref, prose: source.prose }] : []));
  }

  async facts(ids: readonly SourceId[]): Promise<readonly (readonly Fact[])[]> {
    this.#notice();
    return this.#fetchAll(ids).map((source) => source?.facts ?? []);
  }

  async related(terms: readonly string[], limit: number): Promise<readonly RelatedSource[]> {
    this.#notice();
    return this.#relating.related(terms, limit);
  }

  async relatedEach(
    lists: readonly (readonly string[])[],
    limit: number,
  ): Promise<readonly (readonly RelatedSource[])[]> {
    this.#notice();
    return this.#relating.relatedEach(lists, limit);
  }

  async akin(...[, terms, among, least]: Parameters<FactStore['akin']>): Promise<readonly SourceId[]> {
    this.#notice();
    return this.#relating.akin(terms, among, least);
  }

  async rarity(terms: readonly string[]): Promise<readonly number[]> {
    this.#notice();
    return this.#words.rarity(terms);
  }

  async search(query: string, limit: number): Promise<readonly SearchHit[]> {
    this.#notice();
    const lookUp = readLookUp(query);
    if (lookUp === undefined || limit <= 0) return [];
    const hits: SearchHit[] = [];
    let looked = 0;
    for (const row of this.#words.rowsHolding(lookUp)) {
      looked++;
      const prose = this.#proseOf(row);
      const blocks = blocksHolding(lookUp, prose);
      const source = blocks.length > 0 ? this.#fetch(row, prose) : undefined;
      if (source) hits.push(...searchSource(lookUp, source, blocks));
      if (looked >= sourcesLookedInto || hits.length >= limit * passagesPerAsked) break;
    }
    return rankHits(hits, limit);
  }

  async mentions(asked: TaggedValue): Promise<readonly Fact[]> {
    this.#notice();
    const traces = tracesOf(asked);
    const keyed = traces.keys.flatMap((key) => this.#words.rowsWith(keyTerm(indexKey(asked.kind, key))));
    const rows = new Set(keyed);
    const stated = [...rows].flatMap((row) => this.#fetch(row)?.stating(asked, traces) ?? []);
    return [...stated, ...this.#quoting(asked, traces)].sort(compareFacts);
  }

  /** Where common words are all there is to look for, nearly every source has them: few have them in one paragraph and quote anybody. */
  #quoting(asked: TaggedValue, traces: Traces): readonly Fact[] {
    if (traces.words.length === 0) return [];
    const lookUp = wholeWords(traces.words);
    const rows = this.#prepare(
      'SELECT row FROM source WHERE quotes > 0 AND row IN (SELECT value FROM json_each(?)) ORDER BY row',
    ).all(JSON.stringify(this.#words.rowsWithAll(traces.words)));
    return rows
      .map(({ row }) => Number(row))
      .flatMap((row) => {
        const prose = this.#proseOf(row);
        if (blocksHolding(lookUp, prose).length === 0) return [];
        return this.#fetch(row, prose)?.stating(asked, traces) ?? [];
      });
  }

  #proseOf(row: number): string {
    const known = this.#shelf.get(row)?.prose;
    return known ?? textOf(this.#prepare('SELECT prose FROM content WHERE source = ?').get(row)?.prose);
  }

  async close(): Promise<void> {
    this.#clearShelf();
    this.#driver.close();
  }

  /** One transaction: all of it or nothing. `work` says whether anything changed. */
  #change(work: () => boolean): void {
    this.#notice();
    this.#driver.exec('BEGIN IMMEDIATE');
    let changed: boolean;
    try {
      changed = work();
      this.#words.flush();
      this.#driver.exec('COMMIT');
    } catch (error) {
      this.#words.discard();
      this.#shapes.forget();
      this.#driver.exec('ROLLBACK');
      throw error;
    }
    if (!changed) return;
    this.#generation++;
    this.#relating.forget();
  }

  /** Notices what another process has written since. */
  #notice(): void {
    const version = this.#driver.dataVersion();
    if (version === this.#seenVersion) return;
    this.#seenVersion = version;
    this.#generation++;
    this.#relating.forget();
    this.#clearShelf();
    this.#words.forget();
  }

  #write({ ref, prose, counts, words, keys, facts }: PackedDocument): void {
    // The number that it gave the row: to have the row itself returned takes three times as long.
    const { lastInsertRowid } = this.#prepare(
      `INSERT INTO source (${rowColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(...toRow(ref, counts));
    const row = Number(lastInsertRowid);
    const shapes = facts.shapes.map((fields) => this.#shapes.rowOf(fields)).join(' ');
    this.#prepare('INSERT INTO content (source, prose, strings, shapes, facts) VALUES (?, ?, ?, ?, ?)').run(
      row,
      prose,
      facts.strings,
      shapes,
      facts.bytes,
    );
    this.#words.add(row, `${words}\n${keys}`);
    this.#words.count(words, 1);
  }

  #emptyPages(): number {
    return Number(this.#prepare('PRAGMA freelist_count').get()?.freelist_count);
  }

  /** Whether there was such a source. */
  #forget(id: SourceId): boolean {
    const found = this.#prepare('SELECT row, prose FROM source JOIN content ON source = row WHERE id = ?').get(id);
    if (!found) return false;
    const row = Number(found.row);
    this.#words.count(wordLinesOf(textOf(found.prose)), -1);
    this.#words.remove(row);
    this.#prepare('DELETE FROM content WHERE source = ?').run(row);
    this.#prepare('DELETE FROM source WHERE row = ?').run(row);
    this.#unshelve(row);
    return true;
  }

  #fetchAll(ids: readonly SourceId[]): readonly (ShelvedSource | undefined)[] {
    const find = this.#prepare('SELECT row FROM source WHERE id = ?');
    return ids.map((id) => {
      const row = find.get(id)?.row;
      return row === undefined ? undefined : this.#fetch(Number(row));
    });
  }

  /** `prose`: where it has been read already. */
  #fetch(row: number, prose?: string): ShelvedSource | undefined {
    const known = this.#shelf.get(row);
    if (known) {
      this.#shelf.delete(row);
      this.#shelf.set(row, known);
      return known;
    }
    const columns = `${refColumns}, strings, shapes, facts${prose === undefined ? ', prose' : ''}`;
    const found = this.#prepare(
      `SELECT ${columns} FROM content JOIN source ON source.row = content.source WHERE content.source = ?`,
    ).get(row);
    if (!found) return undefined;
    const ref = toRef(found);
    const text = prose ?? textOf(found.prose);
    const shapes = textOf(found.shapes)
      .split(' ')
      .filter(Boolean)
      .map((shape) => this.#shapes.fieldsOf(Number(shape)));
    const packed = { bytes: bytesOf(found.facts), strings: textOf(found.strings), shapes };
    let facts: OpenedFacts | undefined;
    const open = (): OpenedFacts => {
      facts ??= openFacts(ref, text, packed);
      return facts;
    };
    const shelved = shelve(ref, text, () => open().all(), {
      startingIn: (start) => open().startingIn(start),
      ofKind: (kind) => open().ofKind(kind),
    });
    this.#shelve(row, shelved);
    return shelved;
  }

  #shelve(row: number, source: ShelvedSource): void {
    this.#shelf.set(row, source);
    this.#shelfLength += source.prose.length;
    for (const oldest of this.#shelf.keys()) {
      if (this.#shelfLength <= SHELF || oldest === row) break;
      this.#unshelve(oldest);
    }
  }

  #unshelve(row: number): void {
    this.#shelfLength -= this.#shelf.get(row)?.prose.length ?? 0;
    this.#shelf.delete(row);
  }

  #clearShelf(): void {
    this.#shelf.clear();
    this.#shelfLength = 0;
  }

  #prepare(sql: string): SqlStatement {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#driver.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

function toId(value: unknown): SourceId {
  return String(value) as SourceId; // was one when it was stored
}
