/** The list of formats, and the one way to read a document. */
import type { Outcome } from '../base/outcome.ts';
import type { Format, FormatDocument } from './format.ts';
import { markdown } from './markdown.ts';
import { plain } from './plain.ts';
import { type DocumentBefore, rereadMarkdown } from './rereadMarkdown.ts';

export type { Format, FormatDocument, StatedDate } from './format.ts';
export { markdown } from './markdown.ts';
export type { DocumentBefore } from './rereadMarkdown.ts';

export const formats: readonly Format[] = [plain, markdown];

/** Reads a document by the ending of its path; plain text where there is no path or the ending is unknown. */
export function readDocument(raw: string, path: string | undefined): Outcome<FormatDocument> {
  return formatOf(path).read(raw);
}

/** By the ending of the path, in either case; plain text where it is none that we know. */
export function formatOf(path: string | undefined): Format {
  const dot = path?.lastIndexOf('.') ?? -1;
  const ending = path === undefined || dot < 0 ? '' : path.slice(dot + 1).toLowerCase();
  return formats.find((format) => format.extensions.includes(ending)) ?? plain;
}

/** What {@link readDocument} gives, in less time where the text is one that was read `before` with a small edit. */
export function rereadDocument(
  raw: string,
  path: string | undefined,
  before: DocumentBefore | undefined,
): Outcome<FormatDocument> {
  const value = before && formatOf(path) === markdown ? rereadMarkdown(raw, before) : undefined;
  return value ? { value, problems: [] } : readDocument(raw, path);
}
