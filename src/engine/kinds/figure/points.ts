/** Parts of a percentage or of its point in words: "half a per cent", "a quarter of a point", "a quarter-point cut". */
import { tokenFolded } from '../../text/tokens.ts';
import { defineWords } from '../../text/vocabulary.ts';
import { add, type Reader, sides } from './reader.ts';
import { readBoundBefore } from './surroundings.ts';
import { isHyphen } from './unitReader.ts';

/** Index after the part of a point or of one per cent whose word, "half" or "quarter", stands at `index`; `first` is where its article stands. `index` where there is none. */
export function readPartOfPoint(reader: Reader, index: number, first: number): number {
  const { tokens, start, limit } = reader;
  const part = PARTS.get(tokens.words[index] as number);
  if (part === undefined) return index;
  let at = index + 1;
  let words = '';
  for (; at < limit && at < index + MOST; at++) {
    if (isHyphen(tokens, at)) continue;
    words += ` ${tokenFolded(tokens, at)}`;
    if (POINT.test(words)) {
      const { bound, first: from } = readBoundBefore(tokens, first, start);
      return add(reader, from, at + 1, { form: 'measure', ...sides(part, bound), step: 0.05, unit: 'point' });
    }
    if (PERCENT.test(words)) {
      const { bound, first: from } = readBoundBefore(tokens, first, start);
      return add(reader, from, at + 1, { form: 'share', ...sides(part / 100, bound), step: 0.0005, unit: 'share' });
    }
    if (!LEADS.test(words)) return index;
  }
  return index;
}

const PARTS = defineWords([
  ['half', 0.5],
  ['quarter', 0.25],
]);
/** Tokens of "quarter of a percentage point". */
const MOST = 6;
// Matches " of a percentage point", " a point" and " point", not " points" or " of the points".
const POINT = /^(?: of)?(?: a)?(?: percentage)? point$/;
// Matches " a per cent" and " of one percent", not " of 1 per cent of".
const PERCENT = /^(?: of)? (?:a|one|1) (?:percent|per cent)$/;
const LEADS = /^(?: of)?(?: a| one| 1)?(?: percentage| per)?$/;
