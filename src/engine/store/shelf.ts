/** One source as a store holds it in memory while it answers. */
import type { Span } from '../base/span.ts';
import { type KindTag, keysOf, kindTags, sameValue, type TaggedValue, type Traces } from '../kinds/index.ts';
import type { Fact } from '../model/assertion.ts';
import type { SourceRef } from '../model/source.ts';
import { type Passage, readPassages } from '../text/passages.ts';
import { blocksHolding, wholeWords } from './lookUp.ts';

/** A fact of which nothing more is known than where it stands. */
export interface PlacedFact {
  readonly inPassage: Span;
  /** `undefined` where it was lost. */
  read(): Fact | undefined;
}

/** A source whose facts are in memory, by all that they are asked for by. */
export interface ShelvedSource {
  readonly ref: SourceRef;
  readonly prose: string;
  /** In their order. */
  readonly facts: readonly Fact[];
  /** Those of the passage that begins there, in their order. */
  factsIn(passageStart: number): readonly PlacedFact[];
  /** A paragraph's passages, with their places in it; what is typed on mostly asks for the same ones. */
  passagesOf(block: Span): readonly Passage[];
  /** Facts that state this value; `traces` are its own. */
  stating(asked: TaggedValue, traces: Traces): readonly Fact[];
  /** Every {@link indexKey} that leads to a fact. */
  readonly keys: Iterable<string>;
}

/** Where some facts can be told without the rest; all in their order. */
export interface PartsOfFacts {
  /** Those of the passage that begins there. */
  startingIn(passageStart: number): readonly PlacedFact[];
  ofKind(kind: KindTag): readonly Fact[];
}

/** `readFacts` gives them in their order; it is called when they are first asked for, and so are the keys. */
export function shelve(
  ref: SourceRef,
  prose: string,
  readFacts: () => readonly Fact[],
  parts?: PartsOfFacts,
): ShelvedSource {
  let facts: readonly Fact[] | undefined;
  const byKey: { [Tag in KindTag]?: ReadonlyMap<string, readonly Fact[]> } = {};
  const keyed = (kind: KindTag, all: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> => {
    byKey[kind] ??= groupByKey(all.filter((fact) => fact.kind === kind));
    return byKey[kind];
  };
  const passages = new Map<number, readonly Passage[]>();
  return {
    ref,
    prose,
    get facts() {
      facts ??= readFacts();
      return facts;
    },
    factsIn(passageStart) {
      if (facts === undefined && parts) return parts.startingIn(passageStart);
      const here = this.facts.filter(({ passage }) => passage.span.start === passageStart);
      return here.map((fact) => ({ inPassage: fact.inPassage, read: () => fact }));
    },
    passagesOf({ start, end }) {
      const known = passages.get(start) ?? readPassages(prose.slice(start, end));
      passages.set(start, known);
      return known;
    },
    stating(asked, { keys, words }) {
      if (words.length === 0) {
        const alike = new Set(keys.flatMap((key) => keyed(asked.kind, this.facts).get(key) ?? []));
        return [...alike].filter((fact) => sameValue(asked, fact));
      }
      const ofKind = facts === undefined && parts ? parts.ofKind(asked.kind) : this.facts;
      return ofKind.filter((fact) => mayHold(prose, fact, words) && sameValue(asked, fact));
    },
    get keys() {
      return kindTags.flatMap((kind) => [...keyed(kind, this.facts).keys()].map((key) => indexKey(kind, key)));
    },
  };
}

/** Whether the fact's own words have all of these: a quick look before values are compared. */
function mayHold(prose: string, { passage, inPassage }: Fact, words: readonly string[]): boolean {
  const { start } = passage.span;
  return blocksHolding(wholeWords(words), prose.slice(start + inPassage.start, start + inPassage.end)).length > 0;
}

/** A key together with its kind: two kinds may use the same word for a key. */
export function indexKey(kind: KindTag, key: string): string {
  return `${kind[0]}${key}`; // no two kinds begin with one letter
}

function groupByKey(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const byKey = new Map<string, Fact[]>();
  // Facts that were stored share one object for one value.
  const keysOfValue = new Map<unknown, readonly string[]>();
  for (const fact of facts) {
    const keys = keysOfValue.get(fact.value) ?? keysOf(fact);
    keysOfValue.set(fact.value, keys);
    for (const key of keys) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [fact]);
      else if (list.at(-1) !== fact) list.push(fact);
    }
  }
  return byKey;
}
