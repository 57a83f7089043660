/** One line of the table. */
export interface Row {
  readonly figure: string;
  readonly value: number;
  readonly unit: 'MB/s' | 'ms' | 'MB' | 'x';
  /** What to reach at least, and what to aim for, in words; whether the first is met. */
  readonly reach?: string;
  readonly aim?: string;
  readonly met?: boolean;
  /** The figure held against a rival or a limit that was taken in the same run: "12.1 x wink-nlp". */
  readonly ratios?: readonly string[];
}

/** What a section prints for the one that started it. */
export function printRows(rows: readonly Row[]): void {
  process.stdout.write(`${JSON.stringify(rows)}\n`);
}

export function times(ours: number, theirs: number, name: string): string {
  return `${digits(ours / theirs)} x ${name} (${digits(theirs)})`;
}

/** Three digits that mean something. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return '-';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
