import assert from 'node:assert/strict';
import { rowsMeant } from '../../src/client/rowsMeant.ts';

interface Row {
  readonly id: string;
}

/** A view of the rows a, b and c; for so many answers it tells of no selection, since it reads its rows anew. */
function createView(focus: string | undefined, selected: readonly string[], silentFor = 0) {
  const chosen = new Set(selected);
  let answers = 0;
  return {
    chosen,
    // New objects each time, as after a check.
    selection: (): readonly Row[] =>
      answers++ < silentFor ? [] : ['a', 'b', 'c'].filter((id) => chosen.has(id)).map((id) => ({ id })),
    toggle: async () => {
      if (focus !== undefined && !chosen.delete(focus)) chosen.add(focus);
    },
  };
}

async function meant({ selection, toggle }: ReturnType<typeof createView>): Promise<readonly string[]> {
  return (await rowsMeant(selection, toggle, ({ id }) => id)).map(({ id }) => id);
}

describe('the rows that a key is meant for', () => {
  it('are those selected where the focus is on one of them, and stay so', async () => {
    const view = createView('b', ['a', 'b']);
    assert.deepEqual(await meant(view), ['a', 'b']);
    assert.deepEqual([...view.chosen].sort(), ['a', 'b']);
  });

  it('are the one walked to where it is not selected', async () => {
    const view = createView('c', ['a', 'b']);
    assert.deepEqual(await meant(view), ['c']);
    assert.deepEqual([...view.chosen], ['a', 'b']);
  });

  it('are found while the editor reads its rows anew', async () => {
    for (const silentFor of [1, 2, 3, 4]) assert.deepEqual(await meant(createView('b', ['b'], silentFor)), ['b']);
    for (const silentFor of [1, 2, 3, 4]) assert.deepEqual(await meant(createView('b', ['a'], silentFor)), ['b']);
  });

  it('are none where no row has the focus', async () => {
    assert.deepEqual(await meant(createView(undefined, ['a'])), []);
  });
});
