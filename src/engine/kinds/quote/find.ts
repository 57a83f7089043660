/** Quotations in a passage, with who is said to have spoken. */
import type { Passage } from '../../text/passages.ts';
import { shapes, signOf, type TokenTable, touchesNext } from '../../text/tokens.ts';
import type { Mention } from '../kind.ts';
import { findMarkedWords, type MarkedWords, markCue } from './marks.ts';
import { type Attribution, readAttribution } from './speaker.ts';
import { titleConnectors, works } from './speech.en.ts';
import type { QuoteManner, QuoteValue } from './value.ts';

/** Every quotation; the span is that of the words without their marks. */
export function findQuotes(passage: Passage): readonly Mention<QuoteValue>[] {
  if ((passage.cues & markCue) === 0) return none;
  const marked = findMarkedWords(passage);
  if (marked.length === 0) return none;
  const mentions: Mention<QuoteValue>[] = [];
  let before: Attribution | undefined;
  for (let i = 0; i < marked.length; i++) {
    const here = marked[i] as MarkedWords; // in range
    const last = lastToken(passage.tokens, here);
    if (last < here.first || !hasWord(passage.tokens, here.first, last)) continue;
    const attribution = readAttribution(passage, here, marked[i - 1], marked[i + 1], before);
    before = attribution;
    const span = {
      start: (passage.tokens.starts[here.first] as number) - passage.origin,
      end: (passage.tokens.ends[last] as number) - passage.origin,
    };
    const manner = mannerOf(passage, here, last, attribution);
    mentions.push({
      span,
      value: {
        words: passage.tokens.text.slice(span.start + passage.origin, span.end + passage.origin),
        manner,
        speaker: manner === 'title' ? undefined : attribution.speaker,
        ...(attribution.relayedBy === undefined ? {} : { relayedBy: attribution.relayedBy }),
      },
    });
  }
  return mentions;
}

const none: readonly Mention<QuoteValue>[] = [];

/** The closing comma of “We are ready,” he said is the reporter's. */
function lastToken(tokens: TokenTable, marked: MarkedWords): number {
  let last = marked.end - 1;
  while (last >= marked.first && signOf(tokens, last) === 0x2c) last--;
  return last;
}

function hasWord(tokens: TokenTable, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if ((tokens.shapes[i] as number) <= shapes.number) return true;
  return false;
}

function mannerOf(passage: Passage, marked: MarkedWords, last: number, attribution: Attribution): QuoteManner {
  const { tokens } = passage;
  if (attribution.direct) return 'speech';
  if (looksLikeTitle(passage, marked, last)) return 'title';
  if (attribution.told || marked.after === marked.end) return 'speech';
  let words = 0;
  for (let i = marked.first; i <= last; i++) {
    const shape = tokens.shapes[i] as number;
    // "flu-like" is one word.
    if (shape <= shapes.number && shape !== shapes.possessive && !(i > marked.first && joinsBefore(tokens, i))) words++;
  }
  return words <= 3 ? 'scare' : 'speech';
}

function joinsBefore(tokens: TokenTable, index: number): boolean {
  return signOf(tokens, index - 1) === 0x2d && touchesNext(tokens, index - 1);
}

/** Capitals throughout, as in "Raise the Bar": two of them, or one beside a word for a work: the film "Ray". */
function looksLikeTitle(passage: Passage, marked: MarkedWords, last: number): boolean {
  const { tokens } = passage;
  let capitals = 0;
  for (let i = marked.first; i <= last; i++) {
    const shape = tokens.shapes[i] as number;
    if (shape === shapes.lower) {
      if (i === marked.first || !titleConnectors.has(tokens.words[i] as number)) return false;
    } else if (shape <= shapes.dotted) capitals++;
  }
  if (capitals === 0) return false;
  const ending = signOf(tokens, last);
  if (ending === 46) return false;
  return capitals > 1 || isWork(passage, marked.open - 1) || isWork(passage, marked.after);
}

function isWork(passage: Passage, index: number): boolean {
  return index >= passage.first && index < passage.end && works.has(passage.tokens.words[index] as number);
}
