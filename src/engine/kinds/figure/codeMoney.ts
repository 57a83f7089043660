/** Money whose code touches its digits, as the wires write it: "EUR5bn", "CHF2.3bn", "USD40,000", "R500m". */
import { stepOfWhole } from '../../text/numeralParts.ts';
import { numberWords } from '../../text/numerals.en.ts';
import type { TokenTable } from '../../text/tokens.ts';
import { touchingCodes } from './currencies.en.ts';
import { add, type Reader, sides } from './reader.ts';
import { readBoundBefore, readPer } from './surroundings.ts';

/** Index after the money at the word `index` of letters and digits; `index + 1` where it is none. */
export function readCodeMoney(reader: Reader, index: number): number {
  const { tokens, start, limit } = reader;
  const from = tokens.starts[index] as number;
  const parts = CODED.exec(tokens.text.slice(from, from + LONGEST))?.groups;
  const unit = parts && touchingCodes[parts.code ?? ''];
  if (!unit) return index + 1;
  const digits = parts.number ?? '';
  const suffix = parts.scale?.toLowerCase();
  // "R2" is a room as often.
  if (parts.code === 'R' && suffix === undefined && digits.length < 3) return index + 1;
  let end = tokenEndingAt(
    tokens,
    index,
    limit,
    from + (parts.code ?? '').length + digits.length + (suffix ?? '').length,
  );
  if (end < 0) return index + 1;
  let scale = suffix === undefined ? 1 : (SCALES[suffix] ?? 1);
  const word = end < limit ? numberWords.get(tokens.words[end] as number) : undefined;
  if (suffix === undefined && word && !word.ordinal && word.role === 'scale') {
    scale = word.value;
    end++;
  }
  const number = Number(digits.replaceAll(',', ''));
  const decimals = digits.split('.')[1]?.length ?? 0;
  const { bound, first } = readBoundBefore(tokens, index, start);
  return add(reader, first, end, {
    form: 'money',
    ...sides(Number((number * scale).toPrecision(12)), bound),
    step: (decimals > 0 ? 10 ** -decimals : stepOfWhole(number)) * scale,
    unit,
    per: readPer(tokens, end, limit),
  });
}

/** Index after the token that ends at this offset; -1 where one goes on. */
function tokenEndingAt(tokens: TokenTable, index: number, limit: number, offset: number): number {
  let at = index;
  while (at < limit && (tokens.ends[at] as number) < offset) at++;
  return at < limit && tokens.ends[at] === offset ? at + 1 : -1;
}

const LONGEST = 32;
// Matches "EUR5bn" and "Rs1,000.50", not "B2B" or "COVID19".
const CODED =
  /^(?<code>[A-Z]{1,3}|Rs)(?<number>\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,4})?)(?<scale>k|m|mn|bn|b|tn|trn)?(?![A-Za-z\d])/;
const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, tn: 1e12, trn: 1e12 };
