/** The one list of kinds; everything else derives from it. */
import { date } from './date/index.ts';
import { figure } from './figure/index.ts';
import type { FactKind } from './kind.ts';
import { name } from './name/index.ts';
import { quote, tellingWords } from './quote/index.ts';

export const kinds = { name, date, figure, quote } as const;

/** The kinds by name: "name", "date", "figure", "quote". */
export type KindTag = keyof typeof kinds;
/** The value of a kind, by its name. */
export type ValueOf<Tag extends KindTag> = (typeof kinds)[Tag] extends FactKind<infer Value> ? Value : never;

/** In the order in which they win where two kinds found the same words. */
export const kindTags = ['quote', 'date', 'figure', 'name'] as const satisfies readonly KindTag[];

/** A value with the kind it is of. */
export type TaggedValue = { [Tag in KindTag]: { readonly kind: Tag; readonly value: ValueOf<Tag> } }[KindTag];

/** What an index finds a value by, whatever its kind. */
export function keysOf(tagged: TaggedValue): readonly string[] {
  switch (tagged.kind) {
    case 'name':
      return name.keys(tagged.value);
    case 'date':
      return date.keys(tagged.value);
    case 'figure':
      return figure.keys(tagged.value);
    case 'quote':
      return quote.keys(tagged.value);
  }
}

/** Whether the second value is what the first one claims. */
export function sameValue(claimed: TaggedValue, known: TaggedValue): boolean {
  // A tag and its value come together, so that they fit; the compiler cannot see that through the table.
  const kind = kinds[claimed.kind] as FactKind<unknown>;
  return claimed.kind === known.kind && kind.compare(claimed.value, known.value).type === 'same';
}

/** Where an index of sources looks for a value: in those with any of these keys, or else in those with all of these folded words. */
export interface Traces {
  readonly keys: readonly string[];
  readonly words: readonly string[];
}

/** Where an index may find whoever states the value; a quotation also goes by its telling words. */
export function tracesOf(tagged: TaggedValue): Traces {
  return { keys: keysOf(tagged), words: tagged.kind === 'quote' ? tellingWords(tagged.value.words) : NONE };
}

const NONE: readonly string[] = [];
