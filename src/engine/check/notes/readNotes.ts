/** Notes by which a draft's writer names the source that a sentence rests on: comments, footnotes and links. */
import type { Span } from '../../base/span.ts';

/** How a note names its source: `<!-- source: … -->`, `[^1]`, or `[words](path)`. */
export type NoteStyle = 'comment' | 'footnote' | 'link';

/** One note. Spans are UTF-16 offsets into the raw draft. */
export interface SourceNote {
  readonly style: NoteStyle;
  /** The comment, the mark "[^1]", or the whole link. */
  readonly span: Span;
  /** What it names, each way that it may be meant: an address, a path, a title. The first is the writer's own words. */
  readonly targets: readonly [string, ...string[]];
  /** The link's own words; empty for the others. */
  readonly words: Span;
  /** The line of a footnote that says what it names. */
  readonly definition: Span | undefined;
}

// Matches "<!-- source: seeds/budget.md -->".
const COMMENT = /<!--[ \t]*source:[ \t]*(?<target>[^\n]*?)[ \t]*-->/gi;
// Matches "[the vote](seeds/budget.md)" and '[the vote](<seeds/a b.md> "Title")', not "![picture](x.png)".
const LINK = /(?<!!)\[(?<words>[^\]\n]*)\]\([ \t]*<?(?<target>[^)\s>]+|[^)>\n]+(?=>))>?(?:[ \t]+"[^"\n]*")?[ \t]*\)/g;
// Matches "[^1]" where it is not the beginning of a definition.
const MARK = /\[\^(?<label>[^\]\s]+)\](?!:)/g;
// Matches "[^1]: Budget vote, seeds/budget.md".
const DEFINITION = /^ {0,3}\[\^(?<label>[^\]\s]+)\]:[ \t]*(?<text>.*)$/gm;
// Matches a fenced block and "`code`": what stands there is no note.
const CODE = /^(?<fence>`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^\k<fence>|$(?![\s\S]))|`[^`\n]*`/gm;
// Matches "seeds/budget.md" within a footnote.
const PATH = /[^\s()<>[\]"“”]+\.[a-z]{1,5}\b/i;

/** All notes of a draft in Markdown, by position. Whether what they name is a source is for others to say. */
export function readNotes(raw: string): readonly SourceNote[] {
  if (!raw.includes('](') && !raw.includes('[^') && !raw.includes('<!--')) return [];
  const text = raw.replace(CODE, (code) => code.replace(/[^\n]/g, ' '));
  const definitions = new Map<string, { readonly span: Span; readonly text: string }>();
  for (const match of text.matchAll(DEFINITION))
    definitions.set(match.groups?.label ?? '', { span: spanOf(match), text: match.groups?.text?.trim() ?? '' });
  const inDefinition = ({ start }: Span) =>
    [...definitions.values()].some(({ span }) => span.start <= start && start < span.end);
  const notes: SourceNote[] = [];
  for (const match of text.matchAll(COMMENT)) {
    const target = match.groups?.target ?? '';
    notes.push({
      style: 'comment',
      span: spanOf(match),
      targets: [target],
      words: nowhere(match),
      definition: undefined,
    });
  }
  for (const match of text.matchAll(LINK)) {
    const span = spanOf(match);
    if (inDefinition(span)) continue;
    const { target = '', words = '' } = match.groups ?? {};
    const start = span.start + 1;
    notes.push({
      style: 'link',
      span,
      targets: [target],
      words: { start, end: start + words.length },
      definition: undefined,
    });
  }
  for (const match of text.matchAll(MARK)) {
    const definition = definitions.get(match.groups?.label ?? '');
    const span = spanOf(match);
    if (definition === undefined || inDefinition(span)) continue;
    const targets = targetsIn(definition.text);
    notes.push({ style: 'footnote', span, targets, words: nowhere(match), definition: definition.span });
  }
  return notes.sort((a, b) => a.span.start - b.span.start);
}

/** A footnote may hold a link, a path, a title, or a title and more: "Budget vote, 1 March 2026". */
function targetsIn(text: string): readonly [string, ...string[]] {
  const links = [...text.matchAll(LINK)].flatMap(({ groups }) => [groups?.target ?? '', groups?.words ?? '']);
  const path = PATH.exec(text)?.[0];
  const beginnings = [...text.matchAll(/[,(–—]/g)].map(({ index }) => text.slice(0, index).trim());
  return [text, ...links, ...(path === undefined ? [] : [path]), ...beginnings.reverse()];
}

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

function nowhere(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start };
}
