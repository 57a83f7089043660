import type { FactKind } from '../kind.ts';
import { compareQuotes } from './compare.ts';
import { findQuotes } from './find.ts';
import { isNobodyNamed, type QuoteManner, type QuoteValue } from './value.ts';

export { alignQuote, type QuoteAlignment, type QuoteEdit } from './align.ts';
export { isReported } from './reported.ts';
export { tellingWords } from './tellingWords.ts';
export { isNobodyNamed } from './value.ts';

export const quote: FactKind<QuoteValue> = {
  label: 'quote',
  find: findQuotes,
  // Wherever a quotation stands, so do its words: see `tellingWords`.
  keys: () => [],
  compare: compareQuotes,
  describe: (value) => (isNobodyNamed(value.speaker) ? `“${value.words}”` : `“${value.words}” (${value.speaker})`),
  toJson: ({ words, speaker }) => (speaker === undefined ? { words } : { words, speaker }),
  decode,
};

const manners: ReadonlySet<unknown> = new Set<QuoteManner>(['speech', 'scare', 'title']);

function decode(stored: unknown): QuoteValue | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { words, manner, speaker, relayedBy } = stored as Readonly<Record<string, unknown>>; // any object can be read so
  if (typeof words !== 'string' || !manners.has(manner) || !isOptionalText(speaker) || !isOptionalText(relayedBy))
    return undefined;
  return { words, manner: manner as QuoteManner, speaker, ...(relayedBy === undefined ? {} : { relayedBy }) }; // one of the set
}

function isOptionalText(field: unknown): field is string | undefined {
  return field === undefined || typeof field === 'string';
}
