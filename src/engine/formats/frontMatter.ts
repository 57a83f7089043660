/** Front matter: what stands between "---" lines (YAML) or "+++" lines (TOML) at the head of a Markdown file. */
import type { Problem } from '../base/outcome.ts';
import { sliceOf } from './headers.ts';
import { blank, lineEnd, trimEnd } from './mask.ts';

/** What counts of the block between "---" at the head of a file; `date` as written. Offsets are UTF-16. */
export interface FrontMatter {
  readonly title: string | undefined;
  readonly date: string | undefined;
  /** Offset of the first line after it. */
  readonly end: number;
  readonly problems: readonly Problem[];
}

/** Keys in the order in which they are believed. */
const DATE_KEYS = [
  'date',
  'published',
  'publishdate',
  'pubdate',
  'datepublished',
  'publicationdate',
  'publishedat',
  'created',
];
const TITLE_KEYS = ['title', 'headline'];

/**
 * Reads and masks front matter, if there is any. Only the lines for title and date are understood, so no front matter
 * is too odd to read the rest of the file.
 */
export function readFrontMatter(codes: Uint16Array): FrontMatter | undefined {
  const start = codes[0] === 0x20 ? 1 : 0; // a byte-order mark is a space by now
  const fence = codes[start];
  if ((fence !== 0x2d && fence !== 0x2b) || !isFence(codes, start, fence)) return undefined;
  const first = lineEnd(codes, start) + 1;
  const fields = new Map<string, string>();
  const problems: Problem[] = [];
  for (let at = first; at < codes.length; ) {
    const end = lineEnd(codes, at);
    if (isFence(codes, at, fence) || (fence === 0x2d && isDots(codes, at, end))) {
      // Two rules with a paragraph between them.
      if (fields.size === 0 && problems.length > 0) return undefined;
      blank(codes, 0, end);
      return {
        title: firstOf(fields, TITLE_KEYS),
        date: firstOf(fields, DATE_KEYS),
        end: Math.min(end + 1, codes.length),
        problems,
      };
    }
    // No front matter but a rule at the head of a text: prose has lines that are longer than any key.
    const broken = readField(codes, at, end, fence, fields);
    if (broken) {
      problems.push({
        message: 'A line of the front matter could not be read: write it as “title: …”.',
        span: { start: at, end },
      });
      if (problems.length > 3) return undefined;
    }
    at = end + 1;
  }
  return undefined;
}

/** Three or more of the sign, alone on the line. */
function isFence(codes: Uint16Array, at: number, sign: number): boolean {
  const end = trimEnd(codes, at, lineEnd(codes, at));
  if (end - at !== 3) return false;
  return codes[at] === sign && codes[at + 1] === sign && codes[at + 2] === sign;
}

function isDots(codes: Uint16Array, at: number, end: number): boolean {
  return trimEnd(codes, at, end) - at === 3 && codes[at] === 0x2e && codes[at + 1] === 0x2e && codes[at + 2] === 0x2e;
}

/** "title: Talks", 'date = 2025-05-28'. Says whether the line is none that front matter has. */
function readField(
  codes: Uint16Array,
  start: number,
  end: number,
  fence: number,
  fields: Map<string, string>,
): boolean {
  const line = sliceOf(codes, start, Math.min(end, start + 500));
  // Nested values, lists, comments, TOML's tables and closing brackets.
  if (/^(?:\s|$|[-#[\]{}])/.test(line)) {
    const last = [...fields.keys()].at(-1);
    if (last !== undefined && fields.get(last) === '' && /^\s+\S/.test(line)) fields.set(last, unquote(line.trim()));
    return false;
  }
  const field = (fence === 0x2d ? YAML_FIELD : TOML_FIELD).exec(line);
  if (!field?.groups) return true;
  const key = (field.groups.key ?? '').toLowerCase().replace(/[\s"'_.-]/g, '');
  const value = (field.groups.value ?? '').trim();
  // ">" and "|" say that the value follows on the next lines.
  fields.set(key, /^[>|][+-]?\d?$/.test(value) ? '' : unquote(value));
  return false;
}

/** "title: Talks", '"date": 2025-05-28'; not "He said: yes" as there is a space in the key. */
const YAML_FIELD = /^(?<key>[\w.'"-]{1,40}(?: (?:date|at|by|on|title))?)\s{0,3}:(?:\s(?<value>.*))?$/i;
/** 'title = "Talks"' */
const TOML_FIELD = /^(?<key>[\w."'-]{1,40})\s{0,3}=\s{0,3}(?<value>.*)$/;

/** Takes quotation marks and a closing comment off. */
function unquote(value: string): string {
  const quote = value.charAt(0);
  if (quote === '"' || quote === "'") {
    let end = 1;
    while (end < value.length && value.charAt(end) !== quote)
      end += value.charAt(end) === '\\' && quote === '"' ? 2 : 1;
    return value.slice(1, end).replaceAll('\\"', '"');
  }
  const comment = value.indexOf(' #');
  return (comment < 0 ? value : value.slice(0, comment)).trim();
}

function firstOf(fields: ReadonlyMap<string, string>, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = fields.get(key);
    if (value !== undefined && value !== '' && value !== 'null' && value !== '~') return value;
  }
  return undefined;
}
