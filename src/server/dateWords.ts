/** A document's date as people write it. */
import type { DocumentDate } from '../engine/model/source.ts';
import { longDayOf } from './longDay.ts';

/** "16 May 2025"; "16 May 2025 to 18 May 2025"; "" where there is none. */
export function dayWords(date: DocumentDate | undefined): string {
  if (date === undefined) return '';
  const from = dayWord(date.from);
  return date.to === date.from ? from : `${from} to ${dayWord(date.to)}`;
}

/** As {@link dayWords}, and says where a date was worked out rather than stated. */
export function datedWords(date: DocumentDate | undefined): string {
  const words = dayWords(date);
  return date?.origin === 'text' ? `${words}, by its text` : words;
}

function dayWord(day: number): string {
  return longDayOf(new Date(day * 86_400_000));
}
