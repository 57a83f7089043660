/** Raw text to a reading: the same way for drafts and sources, since a claim and a fact are one thing seen from two sides. */
import { hashWhole } from '../base/hash.ts';
import type { Problem } from '../base/outcome.ts';
import { type Reading, readAbout } from '../check/document/about.ts';
import { toFact } from '../check/story/storyIndex.ts';
import { readDocument, rereadDocument, type StatedDate } from '../formats/index.ts';
import type { Assertion } from '../model/assertion.ts';
import type { DocumentDate, Fingerprint, SourceRef } from '../model/source.ts';
import type { SourceDocument } from '../store/factStore.ts';
import { readPassages } from '../text/passages.ts';
import { maskedProse } from '../text/prose.ts';
import type { PassageCache } from './passageCache.ts';
import type { RereadDraft } from './passagesOfDrafts.ts';
import type { SourceFile } from './ports.ts';

/** The build puts a hash of the engine's code here, so that an index is read anew whenever its facts may be others. */
declare const ENGINE_VERSION: string | undefined;
const READER = `-${typeof ENGINE_VERSION === 'string' ? ENGINE_VERSION : 'unbuilt'}`;

/** A document read: what it states, its title as its format tells, and what could not be read. */
export interface DocumentReading {
  readonly reading: Reading;
  readonly title: string | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a raw document in the format of its path; `given` is a date that the host knows and that wins. */
export function readText(
  raw: string,
  path: string | undefined,
  given: DocumentDate | undefined,
  cache: PassageCache,
): DocumentReading {
  const { value, problems } = readDocument(raw, path ?? 'untitled.md');
  const passages = readPassages(value.prose.text);
  const date = given ?? (value.date && dateStated(value.date, cache));
  return {
    reading: readAbout(value.prose, passages, cache.mentionsOf(passages), date),
    title: value.title,
    problems: withDateProblem(problems, value.date, date),
  };
}

/** What {@link readText} gives, in steps between which a host may let others in; `draft` has what is known of it already. */
export function* readInSteps(
  raw: string,
  path: string | undefined,
  given: DocumentDate | undefined,
  cache: PassageCache,
  draft: RereadDraft,
): Generator<void, DocumentReading, void> {
  const document = rereadDocument(raw, path ?? 'untitled.md', draft.before);
  const { value, problems } = document;
  const passages = draft.cut(raw, document);
  const date = given ?? (value.date && dateStated(value.date, cache));
  yield;
  const { earlier } = draft;
  const before = earlier && { passages: earlier.reading.passages, mentions: earlier.mentions };
  const mentions = yield* cache.mentionsInSteps(passages, before);
  yield;
  const reading = readAbout(value.prose, passages, mentions, date, earlier);
  draft.keep({ reading, mentions });
  return { reading, title: value.title, problems: withDateProblem(problems, value.date, date) };
}

/** Reads a stored source's prose again, as it was read when it was indexed, in steps between which a host may let others in. */
export function* readStored(prose: string, ref: SourceRef, cache: PassageCache): Generator<void, Reading, void> {
  const passages = readPassages(prose);
  yield;
  const mentions = yield* cache.mentionsInSteps(passages);
  yield;
  return readAbout(maskedProse(prose), passages, mentions, ref.date);
}

/** The first date in what a document states of itself; `undefined` where none can be read, or none with a year. */
function dateStated({ text, origin }: StatedDate, cache: PassageCache): DocumentDate | undefined {
  for (const { date } of cache.mentionsOf(readPassages(text))) {
    for (const { value } of date)
      if (value.from !== undefined && value.to !== undefined) return { from: value.from, to: value.to, origin };
  }
  return undefined;
}

/** Without its day "on Wednesday" means none: whoever wrote a date into the front matter is told that it is not read. */
function withDateProblem(
  problems: readonly Problem[],
  stated: StatedDate | undefined,
  date: DocumentDate | undefined,
): readonly Problem[] {
  if (date !== undefined || stated?.origin !== 'frontMatter') return problems;
  const message = `The date “${stated.text.slice(0, 60)}” of the front matter could not be read: write it as 2026-03-01.`;
  return [...problems, { message }];
}

/** What a source states, for a store that names its facts by itself. */
export interface StatedSource {
  readonly ref: SourceRef;
  readonly prose: string;
  readonly facts: readonly Assertion[];
}

/** Reads a source; `given` are what the host knows and what wins. */
export function readStated(
  file: SourceFile,
  raw: string,
  given: { readonly title?: string; readonly date?: DocumentDate },
  cache: PassageCache,
): StatedSource {
  const { reading, title, problems } = readText(raw, file.path, given.date, cache);
  return stated(file, fingerprintOf(raw), given.title || title, reading, problems);
}

function stated(
  { id, path, stamp }: SourceFile,
  fingerprint: Fingerprint,
  title: string | undefined,
  reading: Reading,
  problems: readonly Problem[],
): StatedSource {
  const ref: SourceRef = { id, title: title || fileName(path), date: reading.date, fingerprint, stamp, problems };
  return { ref, prose: reading.prose.text, facts: reading.assertions };
}

/** A source that is to be read. */
export interface RawSource {
  readonly file: SourceFile;
  readonly raw: string;
}

/** Length of text up to which sources are read together: enough to bring a step's code to where it runs fast. */
const TOGETHER = 1 << 16;

/**
 * What {@link readStated} gives for each of these, in less time: step by step for many of them rather than one after the
 * other, since the code of all steps together is more than a processor keeps at hand. A reading takes many times the
 * memory of its text: who does with each what is to be done as it comes holds those of long texts one at a time.
 */
export function* readAllStated(sources: readonly RawSource[], cache: PassageCache): Generator<StatedSource, void> {
  let end = 0;
  while (end < sources.length) {
    const begin = end;
    for (let length = 0; end < sources.length && length < TOGETHER; end++)
      length += (sources[end] as RawSource).raw.length; // in range
    yield* readTogether(sources.slice(begin, end), cache);
  }
}

function readTogether(sources: readonly RawSource[], cache: PassageCache): readonly StatedSource[] {
  const opened = sources.map(({ file, raw }) => {
    const { value, problems } = readDocument(raw, file.path);
    return { file, value, problems, passages: readPassages(value.prose.text), fingerprint: fingerprintOf(raw) };
  });
  const mentions = cache.mentionsOf(opened.flatMap(({ passages }) => passages));
  let from = 0;
  return opened.map(({ file, value: { prose, title, date }, problems, passages, fingerprint }) => {
    const own = mentions.slice(from, from + passages.length);
    from += passages.length;
    const day = date && dateStated(date, cache);
    const reading = readAbout(prose, passages, own, day);
    return stated(file, fingerprint, title, reading, withDateProblem(problems, date, day));
  });
}

/** A source with its facts, ready to be stored. */
export function readSource(...asked: Parameters<typeof readStated>): SourceDocument {
  const { ref, prose, facts } = readStated(...asked);
  return { ref, prose, facts: facts.map((assertion) => toFact(assertion, ref)) };
}

/** Tells a raw text and the version of the reader apart from any other. */
export function fingerprintOf(raw: string): Fingerprint {
  return `${hashWhole(raw)}${READER}` as Fingerprint; // the one place that makes them
}

/** Whether it was this version of the reader that read the source: another would find other facts in the same text. */
export function isOfThisReader(fingerprint: Fingerprint): boolean {
  return fingerprint.endsWith(READER);
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
