/** Facts in maps: the store of the web build, of `batch` and of most tests. */
import { type TaggedValue, type Traces, tracesOf } from '../../kinds/index.ts';
import type { Fact } from '../../model/assertion.ts';
import type { SourceId, SourceRef } from '../../model/source.ts';
import { readTerms } from '../../text/terms.ts';
import { readTokens } from '../../text/tokens.ts';
import { akinOfRelated } from '../akin.ts';
import type { FactCounts, FactStore, RelatedSource, SearchHit, SourceDocument } from '../factStore.ts';
import {
  blocksHolding,
  type LookUp,
  passagesPerAsked,
  rankHits,
  readLookUp,
  searchSource,
  sourcesLookedInto,
} from '../lookUp.ts';
import { compareFacts, compareRefs, compareText, inOrder } from '../order.ts';
import { indexKey, type ShelvedSource, shelve } from '../shelf.ts';
import { bestWithTies, chooseTelling } from '../telling.ts';

/** An empty store that lives as long as it is open. */
export function createMemoryStore(): FactStore {
  return new MemoryStore();
}

interface Held {
  shelved: ShelvedSource;
  readonly terms: readonly string[];
}

class MemoryStore implements FactStore {
  #generation = 0;
  /** In the order in which they were stored last. */
  readonly #held = new Map<SourceId, Held>();
  /** Built when first asked for, and kept up from then on. */
  #byTerm: Map<string, Set<Held>> | undefined;
  #byKey: Map<string, Set<Held>> | undefined;

  get generation(): number {
    return this.#generation;
  }

  async count(): Promise<number> {
    return this.#held.size;
  }

  async sources(): Promise<readonly SourceRef[]> {
    return [...this.#held.values()].map(({ shelved }) => shelved.ref).sort(compareRefs);
  }

  async ids(): Promise<readonly SourceId[]> {
    return [...this.#held.keys()].sort(compareText);
  }

  async refs(ids: readonly SourceId[]): Promise<readonly SourceRef[]> {
    return this.#find(ids).map(({ shelved }) => shelved.ref);
  }

  async counts(): Promise<readonly FactCounts[]> {
    return [...this.#held.values()].map(({ shelved }) => countFacts(shelved)).sort((a, b) => compareText(a.id, b.id));
  }

  async replace(documents: readonly SourceDocument[]): Promise<void> {
    if (documents.length === 0) return;
    // Whatever can throw does so before anything is changed.
    for (const held of documents.map(hold)) {
      const { id } = held.shelved.ref;
      this.#forget(id);
      this.#held.set(id, held);
      if (this.#byTerm) addTo(this.#byTerm, held.terms, held);
      if (this.#byKey) addTo(this.#byKey, held.shelved.keys, held);
    }
    this.#generation++;
  }

  async restamp(stamps: ReadonlyMap<SourceId, string>): Promise<void> {
    for (const [id, stamp] of stamps) {
      const held = this.#held.get(id);
      if (!held) continue;
      const ref = { ...held.shelved.ref, stamp };
      const { prose, facts } = held.shelved;
      held.shelved = shelve(ref, prose, () => facts.map((fact) => ({ ...fact, source: ref })));
    }
  }

  async remove(ids: readonly SourceId[]): Promise<void> {
    let removed = false;
    for (const id of ids) removed = this.#forget(id) || removed;
    if (removed) this.#generation++;
  }

  async texts(ids: readonly SourceId[]): Promise<readonly { readonly ref: SourceRef; readonly prose: string }[]> {
    return this.#find(ids).map(({ shelved: { ref, prose } }) => ({ ref, prose }));
  }

  async facts(ids: readonly SourceId[]): Promise<readonly (readonly Fact[])[]> {
    return ids.map((id) => this.#held.get(id)?.shelved.facts ?? []);
  }

  async related(terms: readonly string[], limit: number): Promise<readonly RelatedSource[]> {
    const distinct = [...new Set(terms)];
    const telling = chooseTelling(distinct, await this.rarity(distinct), this.#held.size);
    const scores = new Map<Held, number>();
    for (const { term, weight } of telling)
      for (const held of this.#holding(term)) scores.set(held, (scores.get(held) ?? 0) + weight * weight);
    return bestWithTies(scores, limit)
      .map((held) => ({
        ref: held.shelved.ref,
        score: scores.get(held) ?? 0,
        shared: telling.filter(({ term }) => this.#holding(term).has(held)),
      }))
      .sort((a, b) => b.score - a.score || compareRefs(a.ref, b.ref))
      .slice(0, limit);
  }

  async relatedEach(
    lists: readonly (readonly string[])[],
    limit: number,
  ): Promise<readonly (readonly RelatedSource[])[]> {
    return Promise.all(lists.map((terms) => this.related(terms, limit)));
  }

  async akin(...asked: Parameters<FactStore['akin']>): Promise<readonly SourceId[]> {
    return akinOfRelated(this, ...asked);
  }

  async rarity(terms: readonly string[]): Promise<readonly number[]> {
    return terms.map((term) => this.#holding(term).size);
  }

  async search(query: string, limit: number): Promise<readonly SearchHit[]> {
    const lookUp = readLookUp(query);
    if (lookUp === undefined || limit <= 0) return [];
    const hits: SearchHit[] = [];
    let looked = 0;
    for (const { shelved, terms } of [...this.#held.values()].reverse()) {
      if (!hasAll(lookUp, terms)) continue;
      hits.push(...searchSource(lookUp, shelved, blocksHolding(lookUp, shelved.prose)));
      looked++;
      if (looked >= sourcesLookedInto || hits.length >= limit * passagesPerAsked) break;
    }
    return rankHits(hits, limit);
  }

  async mentions(asked: TaggedValue): Promise<readonly Fact[]> {
    const traces = tracesOf(asked);
    const held = [...this.#tracedBy(asked.kind, traces)];
    return held.flatMap(({ shelved }) => shelved.stating(asked, traces)).sort(compareFacts);
  }

  async close(): Promise<void> {
    this.#held.clear();
    this.#byTerm = undefined;
    this.#byKey = undefined;
  }

  #find(ids: readonly SourceId[]): readonly Held[] {
    return ids.map((id) => this.#held.get(id)).filter((held) => held !== undefined);
  }

  #forget(id: SourceId): boolean {
    const held = this.#held.get(id);
    if (!held) return false;
    this.#held.delete(id);
    if (this.#byTerm) removeFrom(this.#byTerm, held.terms, held);
    if (this.#byKey) removeFrom(this.#byKey, held.shelved.keys, held);
    return true;
  }

  #holding(term: string): ReadonlySet<Held> {
    if (!this.#byTerm) {
      this.#byTerm = new Map();
      for (const held of this.#held.values()) addTo(this.#byTerm, held.terms, held);
    }
    return this.#byTerm.get(term) ?? nobody;
  }

  #tracedBy(kind: Fact['kind'], { keys, words }: Traces): ReadonlySet<Held> {
    const [first, ...others] = words.map((word) => this.#holding(word));
    if (first) return new Set([...first].filter((held) => others.every((holding) => holding.has(held))));
    return new Set(keys.flatMap((key) => [...(this.#keyed().get(indexKey(kind, key)) ?? nobody)]));
  }

  #keyed(): ReadonlyMap<string, ReadonlySet<Held>> {
    if (!this.#byKey) {
      this.#byKey = new Map();
      for (const held of this.#held.values()) addTo(this.#byKey, held.shelved.keys, held);
    }
    return this.#byKey;
  }
}

const nobody: ReadonlySet<Held> = new Set();

function hold({ ref, prose, facts }: SourceDocument): Held {
  return { shelved: shelve(ref, prose, () => inOrder(facts)), terms: readTerms(tokensOf(prose, facts)) };
}

/** The token table of a document, that of its facts' passages where they share one over the whole text. */
function tokensOf(prose: string, facts: readonly Fact[]) {
  const tokens = facts[0]?.passage.tokens;
  return tokens?.text === prose ? tokens : readTokens(prose);
}

function countFacts({ ref, facts }: ShelvedSource): FactCounts {
  const counts = { name: 0, date: 0, figure: 0, quote: 0 };
  for (const fact of facts) counts[fact.kind]++;
  return { id: ref.id, counts };
}

function hasAll(lookUp: LookUp, terms: readonly string[]): boolean {
  return terms.some((term) => term.startsWith(lookUp.prefix)) && lookUp.words.every((word) => terms.includes(word));
}

function addTo(index: Map<string, Set<Held>>, names: Iterable<string>, held: Held): void {
  for (const name of names) {
    const holding = index.get(name);
    if (holding) holding.add(held);
    else index.set(name, new Set([held]));
  }
}

function removeFrom(index: Map<string, Set<Held>>, names: Iterable<string>, held: Held): void {
  for (const name of names) {
    const holding = index.get(name);
    holding?.delete(held);
    if (holding?.size === 0) index.delete(name);
  }
}
