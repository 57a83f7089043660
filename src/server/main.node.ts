/** The language server as a process of Node's. */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { openService } from '../engine/service/open.ts';
import type { SourceFile } from '../engine/service/ports.ts';
import { breathe, nodeClock } from '../host/node/clock.ts';
import { createFileReader, listFolder, statFile } from '../host/node/files.ts';
import { createIndexProcess } from '../host/node/indexProcess.ts';
import { openNodeStore } from '../host/node/openStore.ts';
import { openSignOffLog } from '../host/node/signOffLog.ts';
import type { Runtime } from './runtime.ts';
import { startServer } from './server.ts';

const runtime: Runtime = {
  clock: nodeClock,
  openService: async ({ folderUri, indexFolder, logger, settings }) => {
    const file = indexFolder === undefined ? undefined : path.join(indexFolder, indexName(folderUri));
    const { store, bulk, notice } = await openNodeStore(file, 'useMemory');
    const reader = createFileReader((message) => logger.warn(message));
    const ports = { reader, logger, clock: nodeClock, breathe };
    // Where there is no database there is none to write for another process either.
    const elsewhere = bulk && file !== undefined ? createIndexProcess(file, logger) : undefined;
    const service = openService({ store, ports, settings, bulk: bulk?.(logger), elsewhere });
    return notice === undefined ? { service } : { service, notice };
  },
  openSignOffLog: ({ folderUri, indexFolder, isTrusted }) =>
    openSignOffLog({
      folder: toPath(folderUri),
      memory: indexFolder === undefined ? undefined : path.join(indexFolder, `${indexName(folderUri)}.signoffs.json`),
      isTrusted,
    }),
  listFiles: async (folderUri, globs, token) => {
    const files = await listFolder(toPath(folderUri), (name) => globs.matches(name), token);
    return files.map(withEditorUri);
  },
  statFile: async (uri) => {
    const file = await statFile(toPath(uri));
    return file && withEditorUri(file);
  },
  isFolder: (uri) =>
    stat(toPath(uri)).then(
      (found) => found.isDirectory(),
      () => false,
    ),
  readText: (uri) =>
    createFileReader().read(withEditorUri({ id: uri as SourceFile['id'], path: toPath(uri), stamp: '' })),
  wait: (milliseconds) => wait(milliseconds),
};

startServer(createConnection(ProposedFeatures.all), runtime);

/** Readable, and different for folders of one name. */
function indexName(folderUri: string): string {
  const name = path.basename(toPath(folderUri)).replace(/[^a-z0-9]+/gi, '-');
  return `${name}-${createHash('sha256').update(folderUri).digest('hex').slice(0, 12)}.sqlite`;
}

function toPath(uri: string): string {
  return URI.parse(uri).fsPath;
}

/** Ids are URIs in the editor's spelling, which escapes more signs than Node's does: "Budget%20%28final%29.md". */
function withEditorUri(file: SourceFile): SourceFile {
  return { ...file, id: URI.file(file.path).toString() as SourceFile['id'] }; // ids are what their host says
}
