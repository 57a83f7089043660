/** Other people's text in Markdown of ours: it can put no link, command, image or HTML there. */
import { withoutControls } from '../engine/base/controls.ts';
import type { Span } from '../engine/base/span.ts';

/**
 * Every sign that could begin markup gets a backslash: "[a](command:x)" comes out as its own letters. So do the signs
 * in bare addresses ("https://", "www.", "a@b.c"), which would become links. Invisible signs that turn the reading
 * direction around are dropped, and white space of any kind is one space.
 */
export function escapeMarkdown(text: string): string {
  return withoutControls(text)
    .replace(/\s+/g, ' ')
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** A sentence with the words that count in bold, cut to what stands around them. */
export function markWords(sentence: string, match: Span, longest = 320): string {
  const { start, end } = trimmed(sentence, match);
  const room = Math.max(60, (longest - (end - start)) >> 1);
  const from = start <= room ? 0 : wordStart(sentence, start - room);
  const to = sentence.length - end <= room ? sentence.length : wordEnd(sentence, end + room);
  const before = `${from > 0 ? '… ' : ''}${escapeMarkdown(sentence.slice(from, start))}`;
  const after = `${escapeMarkdown(sentence.slice(end, to))}${to < sentence.length ? ' …' : ''}`;
  return before + bold(escapeMarkdown(sentence.slice(start, end)), before, after) + after;
}

/** Only our own links go through here; `uri` is percent-encoded already, brackets and spaces not always. */
export function link(words: string, uri: string): string {
  return `[${escapeMarkdown(words)}](${uri.replace(/[()\s<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)})`;
}

/** Stars open and close emphasis beside a sign only where a space is on their other side; a hair space does that. */
function bold(words: string, before: string, after: string): string {
  if (words === '') return '';
  const opens = /^\\/.test(words) && /[^\s\\]$/.test(before) && !/\\.$/.test(before);
  const closes = /\\.$/.test(words) && /^[^\s\\]/.test(after);
  return `${opens ? '\u200a' : ''}**${words}**${closes ? '\u200a' : ''}`;
}

function trimmed(sentence: string, { start, end }: Span): Span {
  const words = sentence.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}

function wordStart(text: string, offset: number): number {
  const space = text.indexOf(' ', offset);
  return space < 0 ? offset : space + 1;
}

function wordEnd(text: string, offset: number): number {
  const space = text.lastIndexOf(' ', offset);
  return space < 0 ? offset : space;
}
