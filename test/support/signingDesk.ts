/** A desk in memory: sources and drafts that may be edited, and a log that several people sign in. */
import assert from 'node:assert/strict';
import { neverCancelled } from '../../src/engine/base/cancel.ts';
import type { Standing } from '../../src/engine/model/signOff.ts';
import { sourceId } from '../../src/engine/model/source.ts';
import type { Verdict } from '../../src/engine/model/verdict.ts';
import { openService } from '../../src/engine/service/open.ts';
import { wordsOf } from '../../src/engine/service/present.ts';
import { defaultSettings } from '../../src/engine/service/settings.ts';
import {
  createSignOffs,
  type Held,
  heldBack,
  type LogFile,
  type NewDecision,
  type SignOffs,
  settle,
} from '../../src/engine/service/signOffs.ts';
import { createMemoryStore } from '../../src/engine/store/memory/memoryStore.ts';

export interface SigningDesk {
  readonly signOffs: SignOffs;
  /** Files of the log by their names; a test may alter them. */
  readonly log: Map<string, string>;
  who: string;
  now: string;
  policy: string | undefined;
  /** Drafts that are not there any more. */
  readonly gone: Set<string>;
  /** Writes a source; `undefined` deletes it. */
  write(name: string, text: string | undefined): Promise<void>;
  sign(draft: string, text: string, words: string, decision?: NewDecision): Promise<void>;
  /** How the claim with these words stands. */
  standing(draft: string, text: string, words: string): Promise<Standing>;
  /** The codes of what is shown. */
  shown(draft: string, text: string): Promise<readonly string[]>;
  held(draft: string, text: string): Promise<readonly Held[]>;
}

export async function openSigningDesk(sources: Readonly<Record<string, string>>): Promise<SigningDesk> {
  const texts = new Map<string, string>();
  const service = openService({
    store: createMemoryStore(),
    settings: defaultSettings,
    ports: {
      reader: { read: async ({ path }) => texts.get(path) ?? assert.fail(`No source ${path}.`) },
      logger: { info: () => undefined, warn: () => undefined, error: (message) => assert.fail(message) },
      clock: { now: () => 0 },
      breathe: () => Promise.resolve(),
    },
  });
  const log = new Map<string, string>();
  const gone = new Set<string>();
  const signOffs = createSignOffs(
    {
      read: async () => ({
        log: [...log].map(([name, text]): LogFile => ({ name, text })),
        policy: desk.policy === undefined ? undefined : { name: '.deskcheck/config.yaml', text: desk.policy },
        problems: [],
      }),
      append: async (make) => {
        const name = `.deskcheck/signoffs/${desk.who}.jsonl`;
        const before = log.get(name) ?? '';
        log.set(name, `${before}${make(before.trimEnd().split('\n').at(-1) || undefined).join('\n')}\n`);
      },
      who: async () => desk.who,
      isThere: async (draft) => !gone.has(draft),
      now: () => desk.now,
    },
    { pathOf: (id) => id, idOf: sourceId },
  );
  const report = async (draft: string, raw: string) => {
    await signOffs.reload();
    const found = await service.check({ id: draft, raw, path: draft, date: undefined }, neverCancelled);
    assert.ok(found, 'Nobody cancelled.');
    return found;
  };
  const desk: SigningDesk = {
    signOffs,
    log,
    gone,
    who: 'Anna',
    now: '2026-03-02T10:00:00.000Z',
    policy: undefined,
    async write(name, text) {
      if (text === undefined) return service.forget([sourceId(name)]);
      texts.set(name, text);
      await service.update([{ id: sourceId(name), path: name, stamp: text }], neverCancelled);
    },
    async sign(draft, text, words, decision = { decision: 'verified' }) {
      const { verdicts } = await report(draft, text);
      await signOffs.decide(draft, [claimWith(verdicts, words)], decision);
      await signOffs.reload();
    },
    async standing(draft, text, words) {
      const found = await report(draft, text);
      const standings = await signOffs.standingsOf(draft, found, service);
      return standings.get(claimWith(found.verdicts, words).claim.id) ?? assert.fail('Every claim stands somehow.');
    },
    async shown(draft, text) {
      const found = await report(draft, text);
      const standings = await signOffs.standingsOf(draft, found, service);
      return settle(found, standings, signOffs.policy).findings.map(({ code, severity }) => `${code} ${severity}`);
    },
    async held(draft, text) {
      const found = await report(draft, text);
      return heldBack(found, await signOffs.standingsOf(draft, found, service), signOffs.policy);
    },
  };
  for (const [name, text] of Object.entries(sources)) await desk.write(name, text);
  return desk;
}

function claimWith(verdicts: readonly Verdict[], words: string): Verdict {
  return (
    verdicts.find(({ claim }) => wordsOf(claim).includes(words)) ??
    assert.fail(`No claim "${words}" among ${verdicts.map(({ claim }) => wordsOf(claim)).join(', ')}.`)
  );
}
