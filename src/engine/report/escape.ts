/** Other people's text in files of ours: it stays text, and can put no markup, link, script or order there. */
import { linesWithoutControls } from '../base/controls.ts';

/** For the text of an element and for an attribute in double quotation marks. */
export function escapeHtml(text: string): string {
  return linesWithoutControls(text).replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** One line of Markdown, to stand anywhere but at the start of one; see {@link escapeMarkdownStart}. */
export function escapeMarkdown(text: string): string {
  return linesWithoutControls(text)
    .replace(/\s+/g, ' ')
    .replace(MARKUP, '\\$&')
    .replace(ADDRESSES, (address) => address.replace(/[:.]/, '\\$&'));
}

/** Text that has gone through {@link escapeMarkdown} and begins a line: there "-", "1." and "===" are markup too. */
export function escapeMarkdownStart(escaped: string): string {
  return escaped.trimStart().replace(LINE_START, '$<number>\\$<sign>');
}

// Without brackets and "<" there is no link, picture or HTML, so parentheses and the like may stay as they are.
const MARKUP = /[\\`*_[\]<>|~&@$]/g;
// Matches "https:" and "www.", which become links by themselves.
const ADDRESSES = /\b(?:https?|ftp|mailto|xmpp|command|javascript):|\bwww\./gi;
// Matches "- ", "1.", "# " and "===".
const LINE_START = /^(?<number>\d{0,9})(?<sign>[-+=.)#])/;
