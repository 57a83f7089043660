/** What the readers of one passage share, and how they put a mention into its list. */
import { type Passage, spanInPassage } from '../../text/passages.ts';
import type { TokenTable } from '../../text/tokens.ts';
import type { Mention } from '../kind.ts';
import type { Quantity } from './quantity.ts';
import type { Bound, FigureForm, FigureValue } from './value.ts';

/** A passage while its figures are being found; what is found is added to `found`, in text order. */
export interface Reader {
  readonly passage: Passage;
  readonly tokens: TokenTable;
  /** First token of the passage and the one after its last. */
  readonly start: number;
  readonly limit: number;
  readonly found: Mention<FigureValue>[];
}

const none: readonly string[] = [];

/** Adds the mention that spans tokens `first` to `end`, `end` not included; gives `end` back. */
export function add(
  reader: Reader,
  first: number,
  end: number,
  value: Partial<FigureValue> & { readonly form: FigureForm },
): number {
  return addWhole(reader, first, end, {
    form: value.form,
    low: value.low,
    high: value.high,
    bound: value.bound ?? 'exact',
    step: value.step ?? 1,
    unit: value.unit,
    counted: value.counted,
    modifiers: value.modifiers ?? none,
    per: value.per,
    against: value.against,
  });
}

/** As {@link add} for a value with every field: without a second object, since most figures come this way. */
export function addWhole(reader: Reader, first: number, end: number, value: FigureValue): number {
  reader.found.push({ span: spanInPassage(reader.passage, first, end - 1), value });
  return end;
}

/** The open or closed sides that a bound leaves to a number. */
export function sides(
  value: number,
  bound: Bound,
): { readonly low: number | undefined; readonly high: number | undefined; readonly bound: Bound } {
  switch (bound) {
    case 'over':
    case 'atLeast':
      return { low: value, high: undefined, bound };
    case 'under':
    case 'atMost':
      return { low: undefined, high: value, bound };
    default:
      return { low: value, high: value, bound };
  }
}

/** The form a quantity has by its unit. */
export function formOf(quantity: Quantity): FigureForm {
  if (quantity.unit) return quantity.unit.form;
  if (quantity.form === 'ordinal') return 'ordinal';
  return quantity.form === 'fraction' ? 'share' : 'cardinal';
}
