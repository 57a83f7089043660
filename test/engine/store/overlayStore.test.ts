import assert from 'node:assert/strict';
import type { FactStore } from '../../../src/engine/store/factStore.ts';
import { createMemoryStore } from '../../../src/engine/store/memory/memoryStore.ts';
import { createOverlayStore } from '../../../src/engine/store/overlay/overlayStore.ts';
import { documentOf, ids } from './documents.ts';

describe('a store over another', () => {
  let above: FactStore;
  let below: FactStore;
  let both: FactStore;

  beforeEach(async () => {
    above = createMemoryStore();
    below = createMemoryStore();
    both = createOverlayStore(above, below);
    await below.replace([
      documentOf('a.md', 'Sergei Lavrov left Sumy.'),
      documentOf('b.md', 'Sergei Lavrov stayed.'),
      documentOf('c.md', 'It rained on the lavrovian plain.'),
    ]);
    await above.replace([
      documentOf('a.md', 'Sergei Lavrov came to Geneva.'),
      documentOf('d.md', 'The lavrovian plain is dry.'),
    ]);
  });

  it('counts a source once that stands in both', async () => {
    assert.equal(await both.count(), (await both.ids()).length);
    assert.equal((await both.sources()).length, 4);
  });

  it('answers a search best first, wherever a passage stands, and not by what is hidden', async () => {
    const found = await both.search('lavrov', 10);
    assert.deepEqual(
      found.map(({ passage }) => passage),
      [
        'Sergei Lavrov came to Geneva.',
        'Sergei Lavrov stayed.',
        'It rained on the lavrovian plain.',
        'The lavrovian plain is dry.',
      ],
    );
    assert.deepEqual(
      (await both.search('lavrov', 2)).map(({ ref }) => ref.id),
      ids('a.md', 'b.md'),
    );
  });

  it('gives as many as are asked for, though the best below are hidden', async () => {
    await above.replace([
      documentOf('b.md', 'Nothing.'),
      documentOf('a.md', 'Nothing.'),
      documentOf('d.md', 'Nothing.'),
    ]);
    assert.deepEqual(
      (await both.search('lavrov', 1)).map(({ ref }) => ref.id),
      ids('c.md'),
    );
    assert.deepEqual(await both.related(['sumy'], 1), []);
  });

  it('relates a source once, and by what it says on top', async () => {
    const related = await both.related(['sumy', 'lavrov', 'geneva'], 10);
    assert.deepEqual(
      related.map(({ ref, shared }) => [ref.id, shared.map(({ term }) => term).sort()]),
      [
        ['a.md', ['geneva', 'lavrov']],
        ['b.md', ['lavrov']],
      ],
    );
  });

  it('mentions what is on top of what it hides', async () => {
    const [fact] = (await below.facts(ids('a.md'))).flat().filter(({ kind }) => kind === 'name');
    assert.ok(fact?.kind === 'name');
    assert.deepEqual(
      (await both.mentions(fact)).map(({ source, passage }) => [source.id, passage.tokens.text]),
      [
        ['a.md', 'Sergei Lavrov came to Geneva.'],
        ['b.md', 'Sergei Lavrov stayed.'],
      ],
    );
  });
});
