/** The drafts that the arguments mean, read. */
import path from 'node:path';
import type { DocumentDate, SourceId } from '../engine/model/source.ts';
import type { DraftInput, DraftReport, FactService } from '../engine/service/factService.ts';
import { readableEndings } from '../engine/service/formatList.ts';
import type { SourceFile } from '../engine/service/ports.ts';
import { decodeText } from '../host/node/decode.ts';
import { createFileReader, type Listing, listSources } from '../host/node/files.ts';
import type { Desk } from './desk.ts';
import { neverCancelled } from './ports.ts';
import { formatCounted, printNote } from './print.ts';
import { UsageError } from './usage.ts';

/** Drafts, and the sources that are not among them. */
export interface Sorted {
  /** By path, standard input ("-") first. */
  readonly drafts: readonly string[];
  readonly sources: readonly SourceFile[];
  /** What was asked for and led to no draft, a sentence each. */
  readonly problems: readonly string[];
}

/** In the place of a draft's path. */
export const STANDARD_INPUT = '-';
/** Files called so hold what was found in a draft, as in the editor. */
const REPORT = '.report.md';

/**
 * Finds the drafts that are asked for. A file that is named itself is a draft and then no source, else it would support
 * itself; one that a folder or a glob led to is no draft where it is a source or a report.
 */
export async function findDrafts(asked: readonly string[], sources: Listing): Promise<Sorted> {
  if (asked.length === 0) throw new UsageError('Name a draft before --sources, or "-" for standard input.');
  const named = asked.filter((each) => each !== STANDARD_INPUT);
  const listing = await listSources(named, readableEndings);
  const isNamed = memberOf(named);
  const isSource = memberOf(sources.files.map((file) => file.path));
  const drafts = listing.files
    .map((file) => file.path)
    .filter((file) => isNamed(file) || !(isSource(file) || file.endsWith(REPORT)));
  const isDraft = memberOf(drafts);
  if (drafts.length === 0 && named.length === asked.length)
    throw new UsageError(
      listing.problems.join(' ') || `Everything in ${named.join(', ')} is a source: name a draft itself to check it.`,
    );
  for (const note of listing.idle) printNote(note);
  for (const file of drafts) if (isSource(file)) printNote(`${file} is checked as a draft, so it is no source here.`);
  return {
    drafts: [...(named.length < asked.length ? [STANDARD_INPUT] : []), ...drafts.map(slashed)],
    sources: sources.files.filter((file) => !isDraft(file.path)),
    problems: listing.problems,
  };
}

/** Reads a draft, or throws an error that says why it cannot be read. */
export async function readDraft(draft: string): Promise<string> {
  if (draft === STANDARD_INPUT) return readStandardInput();
  return createFileReader(printNote).read({ id: draft as SourceId, path: draft, stamp: '' }); // a path as its host gives it
}

/** Checks a draft as of the day that it gives itself, else of this one. */
export async function checkDraft(
  { service, paths, sources }: Desk,
  name: string,
  raw: string,
  date: DocumentDate | undefined,
): Promise<{ readonly input: DraftInput; readonly report: DraftReport }> {
  const input: DraftInput = { id: name, raw, path: name === STANDARD_INPUT ? undefined : name, date: undefined };
  const report = await checked(service, input);
  if (report.story.some(({ id }) => paths.idsOf(name).includes(id)))
    printNote(`${name} is itself in the index, so it supports itself.`);
  else if (report.story.length === 0 && report.verdicts.length > 0)
    printNote(`${name}: of ${formatCounted(sources.length, 'source')} none tells the same story.`);
  // What a text merely gives away of its day is less sure than what somebody says.
  if (date === undefined || (report.date !== undefined && report.date.origin !== 'text')) return { input, report };
  const dated = { ...input, date };
  return { input: dated, report: await checked(service, dated) };
}

async function checked(service: FactService, input: DraftInput): Promise<DraftReport> {
  const report = await service.check(input, neverCancelled);
  if (!report) throw new Error(`${input.id} was not checked: it was cancelled.`);
  return report;
}

async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  const decoded = decodeText(Buffer.concat(chunks));
  if (!decoded) throw new Error('Standard input is no text: give the draft as Markdown or plain text in UTF-8.');
  return decoded.text;
}

function memberOf(files: readonly string[]): (file: string) => boolean {
  const members = new Set(files.map((file) => path.resolve(file)));
  return (file) => members.has(path.resolve(file));
}

function slashed(file: string): string {
  const normal = path.normalize(file);
  return path.sep === '/' ? normal : normal.replaceAll(path.sep, '/');
}
