/** A check lets others in between slices of its work, and ends where one of them says so. */
import assert from 'node:assert/strict';
import { openService } from '../../../src/engine/service/open.ts';
import { defaultSettings } from '../../../src/engine/service/settings.ts';
import { createMemoryStore } from '../../../src/engine/store/memory/memoryStore.ts';

const SENTENCES = 80;
const draft = Array.from({ length: SENTENCES }, (_, at) => `Mayor Anna Lindqvist counted ${at + 12} boats in Leith.`);

/** Checks the draft on a machine where all between two looks at the clock takes a second, until the token is cancelled at this breath. */
async function check(cancelledAt: number) {
  let now = 0;
  let breaths = 0;
  /** Breaths that were taken before the store was asked for anything. */
  let whileRead: number | undefined;
  const store = createMemoryStore();
  const related = store.related.bind(store);
  store.related = (...asked) => {
    whileRead ??= breaths;
    return related(...asked);
  };
  const service = openService({
    store,
    settings: defaultSettings,
    ports: {
      reader: { read: () => assert.fail('There are no sources.') },
      logger: { info: () => undefined, warn: () => undefined, error: () => assert.fail('Nothing goes wrong.') },
      clock: { now: () => (now += 1000) },
      breathe: async () => void breaths++,
    },
  });
  const token = {
    get isCancellationRequested() {
      return breaths >= cancelledAt;
    },
  };
  const report = await service.check({ id: 'a.md', raw: draft.join(' '), path: 'a.md', date: undefined }, token);
  return { report, breaths, whileRead: whileRead ?? 0 };
}

describe('a check', () => {
  it('takes breath while it reads a long draft, and between two sentences that it judges', async () => {
    const { report, breaths, whileRead } = await check(Number.POSITIVE_INFINITY);
    assert.ok(report);
    assert.ok(whileRead > 4, `${whileRead} breaths while the draft was read`);
    assert.ok(breaths > whileRead + SENTENCES, `${breaths} breaths in all`);
  });

  it('ends at the breath after which it is no longer wanted', async () => {
    const { breaths: all } = await check(Number.POSITIVE_INFINITY);
    for (let at = 1; at <= all; at += 5) {
      const { report, breaths } = await check(at);
      assert.equal(report, undefined);
      assert.equal(breaths, at);
    }
  });
});
