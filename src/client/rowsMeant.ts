/** Which rows of a view a key is meant for. */

/** Tries, each of which lasts as long as the editor takes to answer twice: for rows that it is just reading anew. */
const TRIES = 10;

/**
 * The selected rows with the one that has the focus among them, else that row; none where no row has the focus.
 *
 * Arrow keys move the focus alone, and the editor tells extensions of the selection alone: the row that leaves or joins
 * the selection on `toggle` has the focus, and once more brings the selection back. While the editor reads its rows anew
 * it tells of none, so that it is asked again until just one has gone and come back. `idOf`: the same for a row read twice.
 */
export async function rowsMeant<Row>(
  selection: () => readonly Row[],
  toggle: () => Promise<void>,
  idOf: (row: Row) => string,
): Promise<readonly Row[]> {
  for (let tried = 0; tried < TRIES; tried++) {
    const before = selection();
    await toggle();
    const toggled = selection();
    await toggle();
    const selected = selection();
    const isAsBefore = before.length === selected.length && without(before, selected, idOf).length === 0;
    const left = without(selected, toggled, idOf);
    const joined = without(toggled, selected, idOf);
    if (isAsBefore && left.length + joined.length === 1) return left.length === 1 ? selected : joined;
  }
  return [];
}

function without<Row>(rows: readonly Row[], others: readonly Row[], idOf: (row: Row) => string): readonly Row[] {
  const ids = new Set(others.map(idOf));
  return rows.filter((row) => !ids.has(idOf(row)));
}
