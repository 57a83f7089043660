/** A newsroom in memory: sources and a draft through the whole engine, with no disk, no clock and a silent log. */
import assert from 'node:assert/strict';
import { neverCancelled } from '../../src/engine/base/cancel.ts';
import type { DocumentDate } from '../../src/engine/model/source.ts';
import { sourceId } from '../../src/engine/model/source.ts';
import type { Derivation, DraftReport } from '../../src/engine/service/factService.ts';
import { openService } from '../../src/engine/service/open.ts';
import { defaultSettings } from '../../src/engine/service/settings.ts';
import { createMemoryStore } from '../../src/engine/store/memory/memoryStore.ts';

export interface Newsroom {
  readonly sources: readonly { readonly name: string; readonly date?: string | undefined; readonly text: string }[];
  readonly draft: {
    readonly name?: string | undefined;
    readonly date?: string | undefined;
    /** What the draft said when it was checked before, if it was. */
    readonly before?: string | undefined;
    readonly text: string;
  };
}

export interface CheckedDraft {
  readonly report: DraftReport;
  /** How the engine came to its verdict at this offset of the draft, in words. */
  explain(offset: number): Promise<string>;
}

const MILLISECONDS_A_DAY = 86_400_000;

export async function checkDraft(newsroom: Newsroom): Promise<CheckedDraft> {
  const texts = new Map(
    newsroom.sources.map(({ name, date, text }) => [name, date ? withFrontMatter(text, date) : text]),
  );
  const service = openService({
    store: createMemoryStore(),
    settings: defaultSettings,
    ports: {
      reader: { read: async ({ path }) => texts.get(path) ?? assert.fail(`No source ${path}.`) },
      logger: {
        info: () => undefined,
        warn: () => undefined,
        error: (message, cause) => assert.fail(`${message} ${cause}`),
      },
      clock: { now: () => 0 },
      breathe: () => Promise.resolve(),
    },
  });
  const files = [...texts].map(([name, text]) => ({ id: sourceId(name), path: name, stamp: String(text.length) }));
  const index = await service.reconcile(files, neverCancelled, () => undefined);
  assert.deepEqual(index.failed, []);
  const draft = {
    id: 'draft',
    raw: newsroom.draft.text,
    path: newsroom.draft.name ?? 'draft.md',
    date: newsroom.draft.date ? givenDate(newsroom.draft.date) : undefined,
  };
  if (newsroom.draft.before !== undefined)
    await service.check({ ...draft, raw: newsroom.draft.before }, neverCancelled);
  const report = await service.check(draft, neverCancelled);
  assert.ok(report, 'Nobody cancelled.');
  return {
    report,
    explain: async (offset) => describe(draft.raw, offset, await service.explain(draft, offset, neverCancelled)),
  };
}

function withFrontMatter(text: string, date: string): string {
  return `---\ndate: ${date}\n---\n${text}`;
}

function givenDate(date: string): DocumentDate {
  const day = Date.parse(date) / MILLISECONDS_A_DAY;
  return { from: day, to: day, origin: 'given' };
}

function describe(draft: string, offset: number, derivation: Derivation | undefined): string {
  if (!derivation) return `No claim at "${draft.slice(offset, offset + 20)}".`;
  const { verdict, value, weighed, rules } = derivation;
  const spoke = rules.find((rule) => rule.spoke)?.name ?? 'none';
  const candidates = weighed.map(
    ({ fact, relevance, agreement, because }) =>
      `  ${relevance.toFixed(2)} ${agreement}, ${fact.source.id} ${fact.span.start}-${fact.span.end}: ${because.join('; ')}`,
  );
  return [`${verdict.claim.kind} "${value}": ${verdict.outcome}, rule ${spoke}`, ...candidates].join('\n');
}
