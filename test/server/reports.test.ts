import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { neverCancelled } from '../../src/engine/base/cancel.ts';
import { openService } from '../../src/engine/service/open.ts';
import { defaultSettings } from '../../src/engine/service/settings.ts';
import { defaultPolicy } from '../../src/engine/service/signOffs.ts';
import { createMemoryStore } from '../../src/engine/store/memory/memoryStore.ts';
import type { FolderIndex } from '../../src/server/folderIndex.ts';
import { createReports } from '../../src/server/reports.ts';

describe('reports', () => {
  const uri = 'file:///draft.md';

  /** The rest of a draft after checks that take so many milliseconds each. */
  async function restAfter(durations: readonly number[]): Promise<number> {
    let now = 0;
    const clock = { now: () => now };
    const nothing = () => undefined;
    const logger = { info: nothing, warn: nothing, error: nothing };
    const ports = { clock, logger, breathe: async () => undefined, reader: { read: async () => '' } };
    const service = openService({ store: createMemoryStore(), ports, settings: defaultSettings });
    let took = 0;
    const check: typeof service.check = (draft, token) => {
      now += took;
      return service.check(draft, token);
    };
    const signOffs = { standingsOf: async () => new Map(), policy: defaultPolicy };
    // As much of a folder as reports ask for.
    const folder = { service: { ...service, check }, signOffs, pathOf: () => 'draft.md', version: 1 } as unknown;
    const reports = createReports(clock, nothing);
    const document = TextDocument.create(uri, 'markdown', 1, 'Nothing was said.');
    for (const [at, duration] of durations.entries()) {
      took = duration;
      TextDocument.update(document, [{ text: `It was said ${at} times.` }], at + 2);
      await reports.of(document, folder as FolderIndex, neverCancelled);
    }
    return reports.restOf(document);
  }

  it('let a draft rest as long as its last check took', async () => {
    assert.equal(await restAfter([0, 80]), 80);
    assert.equal(await restAfter([0, 80, 40]), 40);
  });

  it('ask for no rest where checks are quick, nor before a second check', async () => {
    assert.equal(await restAfter([]), 0);
    assert.equal(await restAfter([150]), 0);
    assert.equal(await restAfter([150, 3]), 0);
  });

  it('let no draft rest long', async () => {
    assert.equal(await restAfter([0, 5000]), 300);
  });
});
