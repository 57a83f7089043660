/** Times that a clock ran: "2:04:11", "1:43.53". A time of day has neither seconds after two colons, nor hundredths. */
import { decimalsAt, numberAt } from '../../text/numeralParts.ts';
import { shapes, signOf, touchesNext } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';
import { add, type Reader } from './reader.ts';

/** "at 10:30:15" is a time of day. */
const dayLeads = wordSet('at by since until till from gmt utc');

/** Index after the time at `index`; `index` itself where it is none. */
export function readRaceTime(reader: Reader, index: number): number {
  const { tokens, start } = reader;
  const second = afterColon(reader, index);
  if (second < 0 || decimalsAt(tokens, index) > 0) return index;
  if (index > start && (touchesNext(tokens, index - 1) || dayLeads.has(tokens.words[index - 1] as number)))
    return index;
  const third = afterColon(reader, second);
  const last = third < 0 ? second : third;
  const decimals = decimalsAt(tokens, last);
  if (third < 0 && decimals !== 2) return index;
  if (third >= 0 && decimalsAt(tokens, second) > 0) return index;
  if (numberAt(tokens, second) >= 60 || numberAt(tokens, last) >= 60 || !endsThere(reader, last)) return index;
  const seconds =
    third < 0
      ? numberAt(tokens, index) * 60 + numberAt(tokens, second)
      : numberAt(tokens, index) * 3600 + numberAt(tokens, second) * 60 + numberAt(tokens, third);
  const value = Number(seconds.toFixed(3));
  return add(reader, index, last + 1, {
    form: 'duration',
    low: value,
    high: value,
    step: 10 ** -decimals,
    unit: 'second',
  });
}

/** Index of the number that a colon ties to the one at `index`; -1 where there is none. */
function afterColon({ tokens, limit }: Reader, index: number): number {
  const at = index + 2;
  const tied =
    at < limit &&
    signOf(tokens, index + 1) === 0x3a &&
    touchesNext(tokens, index) &&
    touchesNext(tokens, index + 1) &&
    tokens.shapes[at] === shapes.number;
  if (!tied) return -1;
  const { text, starts, ends } = tokens;
  const from = starts[at] as number;
  const wide = (ends[at] as number) - from;
  return wide === 2 || text[from + 2] === '.' ? at : -1;
}

/** Whether at most a mark of punctuation touches the last number: "2:04:11.", not "2:04:11pm". */
function endsThere({ tokens, limit }: Reader, last: number): boolean {
  return (
    last + 1 >= limit ||
    !touchesNext(tokens, last) ||
    (tokens.shapes[last + 1] === shapes.punctuation && signOf(tokens, last + 1) !== 0x3a)
  );
}
