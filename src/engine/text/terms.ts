/** The words of a text as an index knows them. */
import { createNumberSet } from '../base/numberSet.ts';
import { createTextWriter } from '../base/textWriter.ts';
import { shapes, type TokenTable, tokenFolded } from './tokens.ts';

const met = createNumberSet();
const lines = createTextWriter();
const LINE_FEED = 10;

/** Every folded word and number once, in the order of their first occurrence: "The talks, the 1,013 men" gives the, talks, 1,013, men. */
export function readTerms(tokens: TokenTable): readonly string[] {
  const terms: string[] = [];
  met.clear();
  for (let i = 0; i < tokens.count; i++) if (isNewTerm(tokens, i)) terms.push(tokenFolded(tokens, i));
  return terms;
}

/** The terms that {@link readTerms} gives, one a line. */
export function readTermLines(tokens: TokenTable): string {
  met.clear();
  let count = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (!isNewTerm(tokens, i)) continue;
    if (count++ > 0) lines.code(LINE_FEED);
    writeFolded(tokens, i);
  }
  return lines.take();
}

function isNewTerm(tokens: TokenTable, index: number): boolean {
  const shape = tokens.shapes[index] as number; // in range
  return (shape <= shapes.dotted || shape === shapes.number) && met.add(tokens.hashes[index] as number);
}

/** What {@link tokenFolded} gives, without a string for it where the letters are ASCII. */
function writeFolded(tokens: TokenTable, index: number): void {
  const start = tokens.starts[index] as number; // in range
  const end = tokens.ends[index] as number;
  if (!lines.lowered(tokens.text, start, end)) lines.text(tokenFolded(tokens, index));
}
