import assert from 'node:assert/strict';
import type { SourceId } from '../../../src/engine/model/source.ts';
import { createPassageCache } from '../../../src/engine/service/passageCache.ts';
import { createStoryCache, type StoryCache } from '../../../src/engine/service/storyCache.ts';
import type { FactStore } from '../../../src/engine/store/factStore.ts';
import { createMemoryStore } from '../../../src/engine/store/memory/memoryStore.ts';
import { passageText } from '../../../src/engine/text/passages.ts';
import { documentOf, ids } from '../store/documents.ts';

describe('the cache of stories', () => {
  const a = ids('a.md');
  let store: FactStore;
  /** Runs once, after texts were fetched and before they are handed over. */
  let meanwhile: (() => Promise<unknown>) | undefined;
  let cache: StoryCache;
  const unhurried = { goesOn: async () => true };

  beforeEach(async () => {
    const memory = createMemoryStore();
    const texts = memory.texts.bind(memory);
    const akin = memory.akin.bind(memory);
    const pause = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
      const given = await answer;
      const run = meanwhile;
      meanwhile = undefined;
      await run?.();
      return given;
    };
    store = Object.assign(memory, {
      texts: (wanted: readonly SourceId[]) => pause(texts(wanted)),
      akin: (...asked: Parameters<FactStore['akin']>) => pause(akin(...asked)),
    });
    await store.replace([documentOf('a.md', 'Anna Keller paid £4 million.'), documentOf('b.md', 'Ben Stone left.')]);
    cache = createStoryCache(store, createPassageCache(64));
  });

  it('keeps no story that a change overtook while it was read', async () => {
    meanwhile = async () => {
      await store.replace([documentOf('a.md', 'Anna Keller paid £5 million.')]);
      await cache.storyOf(ids('b.md'));
    };
    assert.equal(await said(a), 'Anna Keller paid £5 million.');
    assert.equal(await said(a), 'Anna Keller paid £5 million.');
  });

  it('answers though the sources change each time it reads them', async () => {
    let times = 0;
    const change = async (): Promise<void> => {
      await store.replace([documentOf('a.md', `Anna Keller paid £${++times} million.`)]);
      meanwhile = change;
    };
    meanwhile = change;
    assert.match(await said(a), /^Anna Keller paid/);
    assert.ok(times < 10);
  });

  it('keeps no kinship that a change overtook', async () => {
    const others = ['c', 'd', 'e', 'f', 'g', 'h'].map((name) => documentOf(`${name}.md`, 'It rained.'));
    await store.replace([documentOf('b.md', 'Anna Keller left.'), ...others]);
    await cache.storyOf(a);
    meanwhile = async () => {
      await store.replace([documentOf('b.md', 'Ben Stone left.')]);
      await cache.akinTo(ids('c.md'), ids('b.md'), 0.5, unhurried);
    };
    assert.deepEqual(await cache.akinTo(a, ids('b.md', 'd.md'), 0.5, unhurried), ids('b.md'));
    assert.deepEqual(await cache.akinTo(a, ids('b.md', 'd.md'), 0.5, unhurried), []);
  });

  it('finds who is akin to any of several sources, in the order asked', async () => {
    const more = [
      documentOf('c.md', 'Cora Wren met Anna Keller.'),
      documentOf('d.md', 'Ben Stone met Dora Finch.'),
      ...['e', 'f', 'g', 'h'].map((name) => documentOf(`${name}.md`, 'It rained.')),
    ];
    await store.replace(more);
    const among = ids('h.md', 'd.md', 'c.md');
    assert.deepEqual(await cache.akinTo(ids('a.md', 'b.md'), among, 0.5, unhurried), ids('d.md', 'c.md'));
    assert.deepEqual(await cache.akinTo(a, among, 0.5, unhurried), ids('c.md'));
    assert.deepEqual(await cache.akinTo(a, among, 0, unhurried), among);
  });

  it('reads ahead only for as long as it is wanted', async () => {
    const all = ids('a.md', 'b.md');
    const asked: SourceId[] = [];
    const { texts } = store;
    Object.assign(store, {
      texts: (wanted: readonly SourceId[]) => {
        asked.push(...wanted);
        return texts(wanted);
      },
    });
    await cache.readAhead(all, { goesOn: async () => asked.length === 0 });
    assert.deepEqual(asked, a);
    // What was begun and not ended is read anew.
    await cache.storyOf(all);
    assert.deepEqual(asked, [...a, ...all]);
    await cache.readAhead(ids('b.md'), unhurried);
    assert.deepEqual(asked, [...a, ...all]);
  });

  it('says nothing of a source that was forgotten, and reads it anew when it is back', async () => {
    assert.equal(await said(a), 'Anna Keller paid £4 million.');
    await store.remove(a);
    assert.equal(await said(a), '');
    await store.replace([documentOf('a.md', 'Anna Keller paid £4 million.', { title: 'Renamed' })]);
    assert.deepEqual(
      (await cache.storyOf(a)).sources.map(({ ref }) => ref.title),
      ['Renamed'],
    );
  });

  async function said(wanted: readonly SourceId[]): Promise<string> {
    const story = await cache.storyOf(wanted);
    return story.passages.map(({ passage }) => passageText(passage)).join(' ');
  }
});
