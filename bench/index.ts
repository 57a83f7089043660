/** An index on disk of a folder of articles, made as the command line makes it. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { FactService } from '../src/engine/service/factService.ts';
import { largeBatches } from '../src/engine/service/indexer.ts';
import { openService } from '../src/engine/service/open.ts';
import type { Ports } from '../src/engine/service/ports.ts';
import { defaultSettings } from '../src/engine/service/settings.ts';
import { createFileReader } from '../src/host/node/files.ts';
import { silentLogger } from '../src/host/node/log.ts';
import { openNodeStore } from '../src/host/node/openStore.ts';

const cli = path.join(import.meta.dirname, '..', 'dist', 'cli.js');

const ports: Ports = {
  reader: createFileReader(),
  logger: silentLogger,
  clock: { now: () => performance.now() },
  breathe: () => setImmediate(),
};

/** The service over the index in this file, which is made where there is none. */
export async function openIndex(file: string): Promise<FactService> {
  const { store, bulk } = await openNodeStore(file);
  return openService({ store, ports, settings: defaultSettings, bulk: bulk?.(silentLogger), batches: largeBatches });
}

/** Reads every article below the folder into the index, as the command line does; the most memory it took, in bytes. */
export async function indexFolder(folder: string, file: string): Promise<number> {
  const child = spawn(process.execPath, [cli, 'index', '--sources', folder, '--index', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, residentOf(child.pid));
  }, 50);
  const code = await ended;
  clearInterval(watch);
  if (code !== 0) throw new Error(`deskcheck index ended with ${code}.`);
  return peak;
}

/** Bytes of memory that a process has; 0 where that cannot be told. */
export function residentOf(pid: number | undefined): number {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return 0;
  const kilobytes = /VmRSS:\s+(?<kilobytes>\d+)/.exec(readFileSync(file, 'utf8'))?.groups?.kilobytes;
  return Number(kilobytes ?? 0) * 1024;
}

/** Bytes on disk, journal included. */
export function sizeOf(file: string): number {
  return ['', '-wal', '-shm'].reduce(
    (sum, ending) => sum + (statSync(file + ending, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}
