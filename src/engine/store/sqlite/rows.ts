/** What is known of a source, to a row and back. */
import type { Problem } from '../../base/outcome.ts';
import type { DateOrigin, DocumentDate, Fingerprint, SourceId, SourceRef } from '../../model/source.ts';
import type { FactCounts } from '../factStore.ts';
import type { SqlRow, SqlValue } from './driver.ts';

/** Columns that {@link toRef} reads. */
export const refColumns = 'source.row, source.id, title, date_from, date_to, date_origin, fingerprint, stamp, problems';

/** Columns that {@link toRow} gives, in order. */
export const rowColumns =
  'id, title, date_from, date_to, date_origin, fingerprint, stamp, problems, names, dates, figures, quotes';

/** The columns of a source in the order of the schema. */
export function toRow(ref: SourceRef, counts: FactCounts['counts']): readonly SqlValue[] {
  const { id, title, date, fingerprint, stamp, problems } = ref;
  return [
    id,
    title,
    date?.from ?? null,
    date?.to ?? null,
    date?.origin ?? null,
    fingerprint,
    stamp,
    problems.length > 0 ? JSON.stringify(problems) : null,
    counts.name,
    counts.date,
    counts.figure,
    counts.quote,
  ];
}

/** A source as its row has it; what is damaged reads as empty. */
export function toRef(row: SqlRow): SourceRef {
  return {
    id: textOf(row.id) as SourceId, // was one when it was stored
    title: textOf(row.title),
    date: toDate(row),
    fingerprint: textOf(row.fingerprint) as Fingerprint, // was one when it was stored
    stamp: textOf(row.stamp),
    problems: toProblems(row.problems),
  };
}

/** How many facts of each kind its row names. */
export function toCounts(row: SqlRow): FactCounts {
  return {
    id: textOf(row.id) as SourceId, // was one when it was stored
    counts: {
      name: Number(row.names),
      date: Number(row.dates),
      figure: Number(row.figures),
      quote: Number(row.quotes),
    },
  };
}

/** A column that must hold text; "" where it does not. */
export function textOf(value: SqlValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** A column that must hold bytes; none where it does not. */
export function bytesOf(value: SqlValue | undefined): Uint8Array {
  return value instanceof Uint8Array ? value : new Uint8Array();
}

/** A list of row numbers as SQLite's JSON functions give it. */
export function rowsOf(value: SqlValue | undefined): readonly number[] {
  const list: unknown = JSON.parse(textOf(value) || '[]');
  return Array.isArray(list) ? (list.every(isNumber) ? list : list.filter(isNumber)) : [];
}

function isNumber(item: unknown): item is number {
  return typeof item === 'number';
}

const origins: readonly string[] = [
  'given',
  'frontMatter',
  'metadata',
  'dateline',
  'text',
] satisfies readonly DateOrigin[];

function toDate(row: SqlRow): DocumentDate | undefined {
  const origin = row.date_origin;
  if (!isOrigin(origin)) return undefined;
  return { from: Number(row.date_from), to: Number(row.date_to), origin };
}

function isOrigin(value: SqlValue | undefined): value is DateOrigin {
  return typeof value === 'string' && origins.includes(value);
}

function toProblems(value: SqlValue | undefined): readonly Problem[] {
  return typeof value === 'string' ? (JSON.parse(value) as Problem[]) : []; // written by toRow alone
}
