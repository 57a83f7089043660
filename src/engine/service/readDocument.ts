/** Raw text to a reading: the same way for drafts and sources, since a claim and a fact are one thing seen from two sides. */
import { hashWhole } from '../base/hash.ts';
import type { Problem } from '../base/outcome.ts';
import { type Reading, readAbout } from '../check/about.ts';
import { toFact } from '../check/storyIndex.ts';
import { readDocument, type StatedDate } from '../formats/index.ts';
import type { Assertion } from '../model/assertion.ts';
import type { DocumentDate, Fingerprint, SourceRef } from '../model/source.ts';
import type { SourceDocument } from '../store/factStore.ts';
import { type Passage, readPassages } from '../text/passages.ts';
import { maskedProse } from '../text/prose.ts';
import type { PassageCache } from './passageCache.ts';
import type { SourceFile } from './ports.ts';

/** The build puts a hash of the engine's code here, so that an index is read anew whenever its facts may be others. */
declare const ENGINE_VERSION: string | undefined;
const READER = `-${typeof ENGINE_VERSION === 'string' ? ENGINE_VERSION : 'unbuilt'}`;

export interface DocumentReading {
  readonly reading: Reading;
  readonly title: string | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads a raw document in the format of its path; `given` is a date that the host knows and that wins. `cut` gives the
 * passages of a prose, where the host may have some of them already.
 */
export function readText(
  raw: string,
  path: string | undefined,
  given: DocumentDate | undefined,
  cache: PassageCache,
  cut: (prose: string) => readonly Passage[] = readPassages,
): DocumentReading {
  const { value, problems } = readDocument(raw, path ?? 'untitled.md');
  const passages = cut(value.prose.text);
  const date = given ?? (value.date && dateStated(value.date, cache));
  return { reading: readAbout(value.prose, passages, cache.mentionsOf(passages), date), title: value.title, problems };
}

/** Reads a stored source's prose again, as it was read when it was indexed. */
export function readStored(prose: string, ref: SourceRef, cache: PassageCache): Reading {
  const passages = readPassages(prose);
  return readAbout(maskedProse(prose), passages, cache.mentionsOf(passages), ref.date);
}

/** The first date in what a document states of itself; `undefined` where none can be read, or none with a year. */
function dateStated({ text, origin }: StatedDate, cache: PassageCache): DocumentDate | undefined {
  for (const { date } of cache.mentionsOf(readPassages(text))) {
    for (const { value } of date)
      if (value.from !== undefined && value.to !== undefined) return { from: value.from, to: value.to, origin };
  }
  return undefined;
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
  const ref: SourceRef = {
    id: file.id,
    title: given.title || title || fileName(file.path),
    date: reading.date,
    fingerprint: fingerprintOf(raw),
    stamp: file.stamp,
    problems,
  };
  return { ref, prose: reading.prose.text, facts: reading.assertions };
}

/** A source with its facts, ready to be stored. */
export function readSource(...asked: Parameters<typeof readStated>): SourceDocument {
  const { ref, prose, facts } = readStated(...asked);
  return { ref, prose, facts: facts.map((assertion) => toFact(assertion, ref)) };
}

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
