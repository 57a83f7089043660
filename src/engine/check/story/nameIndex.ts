/** The names of a story by the keys that their kind gives them. */
import { kinds } from '../../kinds/index.ts';
import type { NameValue } from '../../kinds/name/value.ts';
import type { FactOf } from '../../model/assertion.ts';

/** The names of a story by the keys of their kind. */
export interface NameIndex {
  /** Those under a key, in the story's order. */
  under(key: string): readonly FactOf<'name'>[];
  /** Those that share a key with a name, each once, in the story's order. */
  sharing(value: NameValue): readonly FactOf<'name'>[];
}

/** `facts` in the story's order. */
export function indexNames(facts: readonly FactOf<'name'>[]): NameIndex {
  const byKey = new Map<string, number[]>();
  for (let index = 0; index < facts.length; index++) {
    const keys = kinds.name.keys((facts[index] as FactOf<'name'>).value); // in range, as below
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as string;
      const list = byKey.get(key);
      if (list) list.push(index);
      else byKey.set(key, [index]);
    }
  }
  const at = (index: number): FactOf<'name'> => facts[index] as FactOf<'name'>; // indices are of these facts
  /** By the keys: a draft names the same few over and over. */
  const shared = new Map<string, readonly FactOf<'name'>[]>();
  return {
    under: (key) => (byKey.get(key) ?? []).map(at),
    sharing(value) {
      const keys = kinds.name.keys(value);
      const joined = keys.join('\n');
      const known = shared.get(joined);
      if (known) return known;
      const found = new Set<number>();
      for (const key of keys) for (const index of byKey.get(key) ?? []) found.add(index);
      const names = [...found].sort((a, b) => a - b).map(at);
      shared.set(joined, names);
      return names;
    },
  };
}
