/** Other people's text in our rows and messages. */

/** One line, cut to `longest` UTF-16 code units. */
export function inOneLine(text: string, longest = 80): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** For a row of a quick pick, which is cut where the window ends: one line without icons. */
export function rowText(text: string, longest = 400): string {
  return withoutIcons(inOneLine(text, longest));
}

/** Where the editor reads "$(name)" as an icon: it stays text. */
export function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$ (');
}
