/** The formats of sources and drafts, as hosts need to know them. */
import { formats } from '../formats/index.ts';

/** Endings of the names of files that can be read, in lower case: ".txt", ".md". */
export const readableEndings: readonly string[] = formats.flatMap(({ extensions }) =>
  extensions.map((ending) => `.${ending}`),
);
