/** While nothing is open the server makes ready, and never at the cost of a draft that is. */
import assert from 'node:assert/strict';
import type { FactStore } from '../../src/engine/store/factStore.ts';
import { createMemoryStore } from '../../src/engine/store/memory/memoryStore.ts';
import { type Editor, openEditor } from '../support/languageClient.ts';

const SEEDS = Object.fromEntries(
  Array.from({ length: 9 }, (_, at) => [
    `seeds/${at}.md`,
    `---\ndate: 2026-03-0${at + 1}\n---\n\nThe council of Leith approved the budget of £4.${at} million for the harbour on Sunday.\n`,
  ]),
);
/** Milliseconds after which it has begun. */
const BEGUN = 1300;

describe('a server that nothing is asked of', () => {
  let editor: Editor;
  let asked: string[][];
  const listening = (): FactStore => {
    const store = createMemoryStore();
    return new Proxy(store, {
      get(target, name) {
        const own: unknown = Reflect.get(target, name, target);
        if (typeof own !== 'function') return own;
        return name !== 'related'
          ? own.bind(target)
          : (terms: string[], limit: number) => {
              asked.push(terms);
              return target.related(terms, limit);
            };
      },
    });
  };
  beforeEach(async () => {
    asked = [];
    editor = await openEditor({ files: { ...SEEDS, 'draft.md': 'The mayor of Leith left.\n' }, store: listening() });
    await editor.ready();
  });
  afterEach(async () => {
    assert.deepEqual(editor.errors, []);
    await editor.stop();
  });

  it('checks once what its sources say, and says nothing of it', async () => {
    await new Promise((resolve) => setTimeout(resolve, BEGUN));
    assert.equal(asked.length, 1);
    assert.ok(asked[0]?.includes('harbour'));
    assert.deepEqual([...editor.statuses.keys(), ...editor.pushed.keys()], []);
  });

  it('leaves it where a draft is open', async () => {
    await editor.open('draft.md');
    await editor.diagnostics('draft.md');
    await new Promise((resolve) => setTimeout(resolve, BEGUN));
    assert.deepEqual(
      asked.filter((terms) => terms.includes('harbour')),
      [],
    );
  });
});
