import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { neverCancelled } from '../../../src/engine/base/cancel.ts';
import { sourceId } from '../../../src/engine/model/source.ts';
import type { DraftReport, FactService } from '../../../src/engine/service/factService.ts';
import { openService } from '../../../src/engine/service/open.ts';
import type { SourceFile } from '../../../src/engine/service/ports.ts';
import { defaultSettings } from '../../../src/engine/service/settings.ts';
import type { FactStore } from '../../../src/engine/store/factStore.ts';
import { createMemoryStore } from '../../../src/engine/store/memory/memoryStore.ts';
import { openSqliteStore } from '../../../src/engine/store/sqlite/sqliteStore.ts';
import { openSqliteDriver } from '../../../src/host/node/sqlite.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');
const sources = readFolder('seeds');
const drafts = readFolder('examples');
const names = [...sources.keys()];

const stores: Readonly<Record<string, () => FactStore | Promise<FactStore>>> = {
  memory: createMemoryStore,
  SQLite: async () => openSqliteStore(await openSqliteDriver(':memory:')),
};

for (const [store, open] of Object.entries(stores)) {
  describe(`verdicts from ${store}`, () => {
    let expected: readonly string[];

    before(async () => {
      expected = await checkAll(await openOn(await open(), names));
    });

    it('are the same after every edit as of a draft that is new', async () => {
      const filled = await open();
      const service = await openOn(filled, names);
      for (const draft of [...drafts.values()].slice(1, 2))
        for (const text of typingOf(draft, 24))
          assert.equal(await check(service, text), await check(serviceOver(filled), text));
    });

    it('are the same to the byte whatever the order of the sources', async () => {
      for (const order of [[...names].reverse(), [...names.slice(3), ...names.slice(0, 3)]])
        assert.deepEqual(await checkAll(await openOn(await open(), order)), expected);
    });

    it('are the same whether sources are read together or one by one, and once more after a change and back', async () => {
      const service = await openOn(await open(), []);
      for (const name of names) await service.update([fileOf(name)], neverCancelled);
      assert.deepEqual(await checkAll(service), expected);
      const [first = ''] = names;
      await service.forget([sourceId(first)]);
      await checkAll(service);
      await service.update([fileOf(first)], neverCancelled);
      assert.deepEqual(await checkAll(service), expected);
    });

    it('are the same for a draft that was typed as for one that was opened', async () => {
      const typed = await openOn(await open(), names);
      for (const draft of [...drafts.values()].slice(0, 2)) {
        for (const edited of editsOf(draft))
          assert.equal(await check(typed, edited), await check(await openOn(await open(), names), edited));
      }
    });
  });
}

/** So many states of a draft, each one edit after the other: words typed, changed, moved and taken out, and old states come back. */
function typingOf(draft: string, count: number): readonly string[] {
  let seed = 7;
  const below = (limit: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % limit;
  };
  const typed = [
    'he',
    'Mr',
    'twelve',
    '1,100',
    'Zelenskyy',
    'Lavrov',
    'on Monday',
    '2014',
    '“',
    '.',
    '\n\n',
    'aged 45',
  ];
  const states = [draft];
  while (states.length < count) {
    const last = states.at(-1) ?? '';
    const words = last.split(/(?<= )/);
    const at = below(words.length);
    const word = typed[below(typed.length)] ?? '';
    const edits = [
      () => words.with(at, `${word} `).join(''),
      () => words.toSpliced(at, 0, `${word} `).join(''),
      () => words.toSpliced(at, 1 + below(20)).join(''),
      () => [...words.slice(at), ' ', ...words.slice(0, at)].join(''),
      () => states[below(states.length)] ?? '',
      // Two places at once: what was last typed goes, and something else comes.
      () =>
        draft
          .split(/(?<= )/)
          .toSpliced(at, 0, `${word} `)
          .join(''),
    ];
    states.push(edits[below(edits.length)]?.() ?? '');
  }
  return states;
}

/** A word more at the start, a line more in the middle, a sentence twice, a sentence gone: whatever moves the rest. */
function editsOf(draft: string): readonly string[] {
  const middle = draft.indexOf('\n', draft.length / 2) + 1;
  const [first = '', ...rest] = draft.split('. ');
  return [
    draft,
    `Today ${draft}`,
    `${draft.slice(0, middle)}\n\nNine others came.\n\n${draft.slice(middle)}`,
    [first, first, ...rest].join('. '),
    rest.join('. '),
    `${first}.\n\n${draft.slice(first.length + 3)}`,
    `“${draft}`,
    draft.replace(/\d+/g, (digits) => `${Number(digits) + 1}`),
    draft,
  ];
}

async function checkAll(service: FactService): Promise<readonly string[]> {
  const reports: string[] = [];
  for (const draft of drafts.values()) reports.push(await check(service, draft));
  return reports;
}

async function check(service: FactService, raw: string): Promise<string> {
  const report = await service.check({ id: 'draft.md', raw, path: 'draft.md', date: undefined }, neverCancelled);
  return toBytes(report);
}

/** All of a report; of a passage what it says, and not which table of tokens it was read from. */
function toBytes(report: DraftReport | undefined): string {
  return JSON.stringify(report, (field, value) =>
    field === 'passage' ? { digest: value.digest, span: value.span, block: value.block } : value,
  );
}

async function openOn(store: FactStore, order: readonly string[]): Promise<FactService> {
  const service = serviceOver(store);
  await service.reconcile(order.map(fileOf), neverCancelled, () => undefined);
  return service;
}

function serviceOver(store: FactStore): FactService {
  return openService({
    store,
    settings: defaultSettings,
    ports: {
      reader: { read: async ({ path: name }) => sources.get(name) ?? assert.fail(`No source ${name}.`) },
      logger: { info: () => undefined, warn: () => undefined, error: (message) => assert.fail(message) },
      clock: { now: () => 0 },
      breathe: () => Promise.resolve(),
    },
  });
}

function fileOf(name: string): SourceFile {
  return { id: sourceId(name), path: name, stamp: '' };
}

function readFolder(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(path.join(root, folder)).sort();
  return new Map(files.map((name) => [name, readFileSync(path.join(root, folder, name), 'utf8')]));
}
