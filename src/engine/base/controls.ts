/** Other people's text, wherever it is shown: it can move no cursor and turn no reading direction, so that what is read is what it says. */

/** White space of any kind is one space. */
export function withoutControls(text: string): string {
  return linesWithoutControls(text.replace(WHITE_SPACE, ' '));
}

/** Tabs and line feeds stay. */
export function linesWithoutControls(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(CONTROLS, '').replace(LONE_SURROGATES, '\ufffd');
}

const WHITE_SPACE = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;
// Matches "\r\n", and the separators that a string may hold and that other programs take for the end of a line.
const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029]/g;
// What a terminal takes for orders, and what turns the reading direction; not the joiners that hold an emoji together.
const CONTROLS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
// With the flag "u", matches half of a pair only where the other half is missing.
const LONE_SURROGATES = /[\ud800-\udfff]/gu;
