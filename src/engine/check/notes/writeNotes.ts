/** Puts notes that name a source into a draft, and takes them out again. */
import type { Span } from '../../base/span.ts';
import type { SourceId } from '../../model/source.ts';
import type { NamedSource } from './attach.ts';
import { type NoteStyle, readNotes, type SourceNote } from './readNotes.ts';
import { type SourceNames, sourceOfNote } from './resolve.ts';

/** A change to the raw draft; spans are UTF-16 offsets into it. */
export interface NoteEdit {
  readonly span: Span;
  readonly text: string;
}

/** What is known of a note that is to be added. Offsets are UTF-16, into the raw draft. */
export interface Citation {
  readonly source: SourceId;
  readonly title: string;
  /** The source's path from the workspace folder, for comments and footnotes. */
  readonly path: string;
  /** Its path from the draft, for links. */
  readonly link: string;
  /** The claim's words in the raw draft: a link is put around them. */
  readonly claim: Span;
  /** Where the claim's sentence ends: a mark or a comment is put there. */
  readonly sentenceEnd: number;
}

/** The style that the draft's notes have, by most; `undefined` where it has none. */
export function styleOf(named: readonly NamedSource[]): NoteStyle | undefined {
  const counts = new Map<NoteStyle, number>();
  for (const { note } of named) counts.set(note.style, (counts.get(note.style) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** What adds the note; nothing where a link cannot be put around the words, as they hold or touch one already. */
export function citationEdits(
  raw: string,
  citation: Citation,
  style: NoteStyle,
  named: readonly NamedSource[],
): readonly NoteEdit[] {
  const { claim, link, path, sentenceEnd } = citation;
  switch (style) {
    case 'comment':
      return [insert(sentenceEnd, `<!-- source: ${path} -->`)];
    case 'footnote':
      return footnote(raw, citation, named);
    case 'link': {
      const words = raw.slice(claim.start, claim.end);
      const isTaken = readNotes(raw).some(({ span }) => span.start < claim.end && claim.start < span.end);
      if (isTaken || /[[\]\n]/.test(words)) return [];
      const address = /[\s()]/.test(link) ? `<${link}>` : link;
      return [{ span: claim, text: `[${words}](${address})` }];
    }
  }
}

// Matches "[^12]:" at the start of a line.
const NUMBERED = /^ {0,3}\[\^(?<number>\d+)\]:/gm;
// Matches a definition as the last line of a text.
const LAST_IS_DEFINITION = /(?:^|\n) {0,3}\[\^[^\]\s]+\]:[^\n]*$/;

/** The mark of the footnote that names the source already, else a new one with the next number and its line at the end. */
function footnote(raw: string, { path, sentenceEnd, source, title }: Citation, named: readonly NamedSource[]) {
  const known = named.find((each) => each.source === source && each.note.style === 'footnote');
  if (known) return [insert(sentenceEnd, raw.slice(known.note.span.start, known.note.span.end))];
  const numbers = [...raw.matchAll(NUMBERED)].map(({ groups }) => Number(groups?.number));
  const label = Math.max(0, ...numbers) + 1;
  const end = raw.trimEnd().length;
  const line = raw.includes('\r\n') ? '\r\n' : '\n';
  const before = LAST_IS_DEFINITION.test(raw.slice(0, end)) ? line : line + line;
  const words = path.endsWith(title) ? path : `${title}, ${path}`;
  const definition = `${before}[^${label}]: ${words}`;
  return sentenceEnd === end
    ? [insert(end, `[^${label}]${definition}`)]
    : [insert(sentenceEnd, `[^${label}]`), insert(end, definition)];
}

function insert(at: number, text: string): NoteEdit {
  return { span: { start: at, end: at }, text };
}

/**
 * The draft without the notes that are about sources: comments, footnotes with their lines, and links of which the words
 * stay. Footnotes and links that name no source stay as they are.
 */
export function stripNotes(raw: string, names: SourceNames): { readonly text: string; readonly removed: number } {
  const notes = readNotes(raw).filter((note) => note.style === 'comment' || sourceOfNote(note, names) !== undefined);
  const cuts = new Map<number, NoteEdit>();
  for (const note of notes) {
    for (const cut of cutsOf(raw, note)) cuts.set(cut.span.start, cut);
  }
  let text = '';
  let from = 0;
  for (const { span, text: kept } of [...cuts.values()].sort((a, b) => a.span.start - b.span.start)) {
    text += raw.slice(from, span.start) + kept;
    from = span.end;
  }
  text += raw.slice(from);
  // The lines of footnotes leave the empty line before them at the end.
  return { text: notes.length > 0 && raw.endsWith('\n') ? `${text.trimEnd()}\n` : text, removed: notes.length };
}

function cutsOf(raw: string, { definition, span, style, words }: SourceNote): readonly NoteEdit[] {
  if (style === 'link') return [{ span, text: raw.slice(words.start, words.end) }];
  // The blank before a note goes with it where nothing but the end of the line or another blank follows.
  const follows = raw[span.end];
  const isLast = follows === undefined || /\s/.test(follows);
  const start = isLast && raw[span.start - 1] === ' ' ? span.start - 1 : span.start;
  const mark = { span: { start, end: span.end }, text: '' };
  if (definition === undefined) return [mark];
  const end = raw.startsWith('\r\n', definition.end) ? definition.end + 2 : Math.min(raw.length, definition.end + 1);
  return [mark, { span: { start: definition.start, end }, text: '' }];
}
