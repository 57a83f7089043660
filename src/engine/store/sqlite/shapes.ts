/** Lists of field names that packed values refer to, each stored once. */
import type { SqlDriver } from './driver.ts';
import { textOf } from './rows.ts';

/** Lists of field names, each written once: "from,to,implied" and its row. */
export interface Shapes {
  /** Writes a list that is new: call within a transaction. */
  rowOf(fields: string): number;
  fieldsOf(row: number): string;
  /** What was written was taken back. */
  forget(): void;
}

/** Rows are read when first asked for, and kept. */
export function createShapes(driver: SqlDriver): Shapes {
  const find = driver.prepare('SELECT row FROM shape WHERE fields = ?');
  const insert = driver.prepare('INSERT INTO shape (fields) VALUES (?) RETURNING row');
  const read = driver.prepare('SELECT fields FROM shape WHERE row = ?');
  // Rows are never changed or deleted, so what is known stays true whatever other processes do.
  const rows = new Map<string, number>();
  const fieldsByRow = new Map<number, string>();
  return {
    rowOf(fields) {
      let row = rows.get(fields);
      if (row === undefined) {
        row = Number((find.get(fields) ?? insert.get(fields))?.row);
        rows.set(fields, row);
      }
      return row;
    },
    fieldsOf(row) {
      let fields = fieldsByRow.get(row);
      if (fields === undefined) {
        fields = textOf(read.get(row)?.fields);
        fieldsByRow.set(row, fields);
      }
      return fields;
    },
    forget() {
      rows.clear();
      fieldsByRow.clear();
    },
  };
}
