/**
 * Reads a marked fixture, runs it through the whole engine and compares. A fixture is one string:
 *
 *     # A line that begins so is a remark, anywhere.
 *     --- source: budget.md (2026-03-01)
 *     The council approved a budget of £4.2 million.
 *     --- draft (2026-03-02)
 *     The council's £4.7 million budget passed.
 *                   ^^^^^^^^^^^^ figure.contradicted: £4.2 million
 *
 * Carets stand under the words that a finding underlines, with its code and any part of its message. Several lines of
 * carets may stand under one line. A draft without carets must give no finding. Dates in brackets may be left out;
 * so may a draft's name, which tells its format: `--- draft: note.txt`. `UPDATE=1` writes down what the engine finds.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../src/engine/base/span.ts';
import type { Finding } from '../../src/engine/model/finding.ts';
import { checkDraft, type Newsroom } from './newsroom.ts';

/** What is expected, or found, at one place of the draft. */
interface Mark {
  readonly span: Span;
  readonly code: string;
  /** Any part of the message; empty where only the code matters. */
  readonly message: string;
}

interface Fixture {
  readonly newsroom: Newsroom;
  readonly marks: readonly Mark[];
  /** The lines as written, remarks included, carets not; `offset` is that of a draft's line in the draft. */
  readonly lines: readonly { readonly text: string; readonly offset: number | undefined }[];
}

const HEADER = /^--- (?<part>source|draft)(?:: (?<name>[^()]+?))?(?: \((?<date>\d{4}-\d{2}-\d{2})\))?$/;
const CARETS = /^(?<indent> *)(?<carets>\^+) (?<code>[a-z]+\.[a-z]+)(?:: (?<message>.+))?$/;

const folder = path.join(import.meta.dirname, '..', 'checks');

/** Every fixture in `test/checks/`, by its path there without the ending: `names/offices/wrong-role`. Sorted. */
export function fixtureNames(): readonly string[] {
  return globSync('**/*.txt', { cwd: folder })
    .map((file) => file.replaceAll(path.sep, '/').replace(/\.txt$/, ''))
    .sort();
}

/** Fails, with the engine's derivation of each difference, unless the findings are those marked in the fixture. */
export async function assertMarkedFile(name: string): Promise<void> {
  const file = fileOf(name);
  const written = readFileSync(file, 'utf8');
  const { found, trace } = await runMarked(written);
  if (process.env.UPDATE === '1' && found !== written) writeFileSync(file, found);
  else assert.equal(found, written, `${file}\n${trace}`);
}

/** The sources of the fixture, as they are written. */
export function sourcesOf(name: string): Newsroom['sources'] {
  return readFixture(readFileSync(fileOf(name), 'utf8')).newsroom.sources;
}

/** As {@link assertMarkedFile}, for a fixture inside a test. */
export async function assertMarked(text: string): Promise<void> {
  const { found, trace } = await runMarked(text);
  assert.equal(found, text, trace);
}

function fileOf(name: string): string {
  return path.join(folder, `${name}.txt`);
}

/** The fixture as the engine would have written it, and why it differs where it does. */
async function runMarked(text: string): Promise<{ readonly found: string; readonly trace: string }> {
  const fixture = readFixture(text);
  const checked = await checkDraft(fixture.newsroom);
  const marks = checked.report.findings.map((finding) => markOf(finding, fixture.marks));
  const found = writeFixture(fixture, marks);
  if (found === text) return { found, trace: '' };
  const differing = [...missing(marks, fixture.marks), ...missing(fixture.marks, marks)];
  const traces: string[] = [];
  for (const mark of differing) traces.push(await checked.explain(mark.span.start));
  return { found, trace: [...new Set(traces)].join('\n') };
}

function readFixture(text: string): Fixture {
  const sources: { name: string; date: string | undefined; text: string }[] = [];
  const draft = { name: undefined as string | undefined, date: undefined as string | undefined, text: '' };
  const lines: { text: string; offset: number | undefined }[] = [];
  const marks: Mark[] = [];
  let part: { text: string } | undefined;
  let lineStart = 0;
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const header = HEADER.exec(line)?.groups;
    const carets = part === draft ? CARETS.exec(line)?.groups : undefined;
    if (carets) {
      const start = lineStart + (carets.indent ?? '').length;
      const span = { start, end: start + (carets.carets ?? '').length };
      marks.push({ span, code: carets.code ?? '', message: carets.message ?? '' });
      continue;
    }
    const inDraft = part === draft && !header && !line.startsWith('# ');
    if (inDraft) lineStart = draft.text.length;
    lines.push({ text: line, offset: inDraft ? lineStart : undefined });
    if (header?.part === 'draft') {
      draft.name = header.name;
      draft.date = header.date;
      part = draft;
    } else if (header) {
      assert.ok(header.name, `A source needs a name: ${line}`);
      part = { text: '' };
      sources.push(Object.assign(part, { name: header.name, date: header.date }));
    } else if (!line.startsWith('# ')) {
      assert.ok(part, `Not in a source or a draft: ${line}`);
      part.text += `${line}\n`;
    }
  }
  assert.ok(part === draft, 'A fixture ends with its draft.');
  return { newsroom: { sources, draft }, marks, lines };
}

function writeFixture(fixture: Fixture, marks: readonly Mark[]): string {
  const sorted = [...marks].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : 1),
  );
  const written: string[] = [];
  for (const { text, offset } of fixture.lines) {
    written.push(text);
    if (offset === undefined) continue;
    for (const { span, code, message } of sorted) {
      if (span.start < offset || span.start > offset + text.length) continue;
      const width = Math.max(1, Math.min(span.end, offset + text.length) - span.start);
      written.push(
        `${' '.repeat(span.start - offset)}${'^'.repeat(width)} ${code}${message === '' ? '' : `: ${message}`}`,
      );
    }
  }
  return `${written.join('\n')}\n`;
}

/** A finding as a mark; where the fixture expects it with some part of its message, with that part only. */
function markOf(finding: Finding, expected: readonly Mark[]): Mark {
  const { what, why, next } = finding.explanation;
  const whole = `${what} ${why} ${next}`.replaceAll('\n', ' ');
  const same = expected.find((mark) => mark.code === finding.code && sameSpan(mark.span, finding.span));
  const message = same && whole.includes(same.message) ? same.message : why.replaceAll('\n', ' ');
  return { span: finding.span, code: finding.code, message };
}

function missing(from: readonly Mark[], marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(
    (mark) =>
      !from.some((each) => each.code === mark.code && each.message === mark.message && sameSpan(each.span, mark.span)),
  );
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
