/** The sources that a verb was told of, read and ready to be asked. */
import { existsSync } from 'node:fs';
import type { SourceId, SourceRef } from '../engine/model/source.ts';
import type { FactService, IndexReport } from '../engine/service/factService.ts';
import { readableEndings } from '../engine/service/formatList.ts';
import { largeBatches } from '../engine/service/indexer.ts';
import { openService } from '../engine/service/open.ts';
import type { SourceFile } from '../engine/service/ports.ts';
import { defaultSettings, type Strictness } from '../engine/service/settings.ts';
import { type Listing, listSources } from '../host/node/files.ts';
import { type OpenedStore, openNodeStore, openNodeStoreToRead } from '../host/node/openStore.ts';
import { commandLinePorts, neverCancelled } from './ports.ts';
import { createProgress, printNote } from './print.ts';
import { createSourcePaths, isInScope, type SourcePaths, scopeOf } from './sourcePaths.ts';
import { UsageError } from './usage.ts';

/** What the arguments name. */
export interface AskedSources {
  readonly sources: readonly string[];
  readonly index: string | undefined;
  /** The default where nothing is judged. */
  readonly strictness?: Strictness;
}

/** What a verb works with: the opened index and how its sources are shown. */
export interface Desk {
  readonly service: FactService;
  readonly paths: SourcePaths;
  /** What there is to check against. */
  readonly sources: readonly SourceRef[];
  /** What was read; `undefined` where an index is used as it is. */
  readonly report: IndexReport | undefined;
}

/** The files that the arguments mean; what led to none is named, and that there are none at all is a {@link UsageError}. */
export async function findSources({ sources, index }: AskedSources): Promise<Listing> {
  if (sources.length === 0 && index === undefined)
    throw new UsageError('Say what to check against: --sources PATH..., or --index FILE for an index on disk.');
  const listing = await listSources(sources, readableEndings);
  const isAlone = index === undefined || !existsSync(index);
  if (listing.files.length === 0 && isAlone) {
    throw new UsageError(
      sources.length === 0
        ? `There is no index at ${index}: name --sources PATH... too, and it is made.`
        : [...listing.problems, ...listing.idle, 'Name files, folders or globs of what the newsroom trusts.'].join(' '),
    );
  }
  for (const note of [...listing.problems, ...listing.idle]) printNote(note);
  return listing;
}

/** Reads these files, or what changed of them since the index on disk was made, and names what could not be read. */
export async function openDesk(asked: AskedSources, files: readonly SourceFile[]): Promise<Desk> {
  const paths = createSourcePaths(asked.index);
  const ports = commandLinePorts();
  const { store, bulk } = await openStore(asked);
  const service = openService({
    store,
    ports,
    settings: { ...defaultSettings, ...(asked.strictness ? { strictness: asked.strictness } : {}) },
    bulk: bulk?.(ports.logger),
    batches: largeBatches,
  });
  const report = asked.sources.length > 0 ? await refresh(service, paths, asked.sources, files) : undefined;
  const refs = await service.sources();
  if (report) nameProblems(refs, paths, report);
  if (refs.length === 0) {
    await service.dispose();
    throw new UsageError('No source could be read, so there is nothing to check against.');
  }
  return { service, paths, sources: refs, report };
}

async function openStore({ sources, index }: AskedSources): Promise<OpenedStore> {
  // Without sources nothing may change: the index could be made anew only from sources that are not named here.
  if (sources.length === 0 && index !== undefined) return { store: await openNodeStoreToRead(index) };
  const opened = await openNodeStore(index);
  if (opened.notice) printNote(opened.notice);
  return opened;
}

/** Reads what changed and forgets what is gone from the places asked for. What the index holds from elsewhere stays. */
async function refresh(
  service: FactService,
  paths: SourcePaths,
  asked: readonly string[],
  files: readonly SourceFile[],
): Promise<IndexReport> {
  const named = files.map(({ path, stamp }): SourceFile => {
    const id = paths.idOf(path);
    return { id, path: paths.pathOf(id), stamp };
  });
  const wanted = new Set(named.map(({ id }) => id));
  const scopes = asked.filter((each) => !each.startsWith('!')).map((each) => scopeOf(each));
  const isGone = (id: SourceId): boolean => {
    const file = paths.absolutePathOf(id);
    return scopes.some((scope) => isInScope(file, scope)) && !existsSync(file);
  };
  const kept = (await service.sources()).filter(({ id }) => !wanted.has(id) && !isGone(id));
  const progress = createProgress('Reading sources');
  const report = await service.reconcile(
    [...named, ...kept.map(({ id, stamp }) => ({ id, path: paths.pathOf(id), stamp }))],
    neverCancelled,
    ({ done, total }) => progress.show(done, total),
  );
  progress.end();
  return { ...report, unchanged: report.unchanged - kept.length };
}

function nameProblems(sources: readonly SourceRef[], paths: SourcePaths, report: IndexReport): void {
  for (const { message } of report.failed) printNote(message);
  const read = new Set(report.read);
  for (const { id, problems } of sources)
    if (read.has(id)) for (const { message } of problems) printNote(`${paths.pathOf(id)}: ${message}`);
}
