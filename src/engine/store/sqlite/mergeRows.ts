/** Rows in any of the lists `some` and in each of the lists `all`, the last first. The lists are ascending. */
export function* mergeRows(
  some: readonly (readonly number[])[],
  all: readonly (readonly number[])[],
): Generator<number, void> {
  const last = some.reduce((most, rows) => Math.max(most, rows.at(-1) ?? -1), -1);
  /** By row, how many conditions hold: one of `some`, then each of `all`. */
  const met = new Uint16Array(last + 1);
  for (const rows of some) for (const row of rows) met[row] = 1;
  let conditions = 1;
  for (const rows of all) {
    for (const row of rows) if (row <= last && met[row] === conditions) met[row] = conditions + 1;
    conditions++;
  }
  for (let row = last; row >= 0; row--) if (met[row] === conditions) yield row;
}
