/** The language server as a process of its own, spoken to as an editor speaks to it. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

import { residentOf } from './index.ts';

const server = path.join(import.meta.dirname, '..', 'dist', 'server.cjs');

export interface Client {
  readonly connection: ProtocolConnection;
  /** Opens a draft; resolves with its first diagnostics. */
  open(name: string, text: string): Promise<PublishDiagnosticsParams>;
  /** Gives an open draft another text, as one types; resolves with the diagnostics of just this version. */
  change(name: string, version: number, text: string): Promise<PublishDiagnosticsParams>;
  /** The next diagnostics for the draft. */
  published(name: string): Promise<PublishDiagnosticsParams>;
  hover(name: string, line: number, character: number): Promise<unknown>;
  changed(file: string): Promise<void>;
  /** Resolves once the folder's index is in this state. */
  isReady(): Promise<void>;
  /** Bytes of memory in use. */
  resident(): number;
  stop(): Promise<void>;
}

/** Starts the server on a folder; its index is kept in `indexFolder`. */
export async function startClient(folder: string, indexFolder: string): Promise<Client> {
  const child: ChildProcess = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  if (!child.stdin || !child.stdout) throw new Error('The server has no streams.');
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map<string, ((params: PublishDiagnosticsParams) => void)[]>();
  let ready = false;
  let tellReady: () => void = () => undefined;
  const readiness = new Promise<void>((resolve) => {
    tellReady = resolve;
  });
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    const list = waiting.get(params.uri) ?? [];
    waiting.delete(params.uri);
    for (const resolve of list) resolve(params);
  });
  connection.onNotification('deskcheck/indexStatus', (status: { folders?: readonly { state: string }[] }) => {
    if (ready || !status.folders?.every(({ state }) => state === 'ready' || state === 'empty')) return;
    ready = true;
    tellReady();
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('client/unregisterCapability', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => ({})));
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.listen();
  const uri = pathToFileURL(folder).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'bench' }],
    initializationOptions: { indexFolder },
    capabilities: {
      workspace: {
        configuration: true,
        didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
      },
      textDocument: { publishDiagnostics: {} },
    },
  });
  await connection.sendNotification('initialized', {});
  const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  const client: Client = {
    connection,
    async open(name, text) {
      const answer = client.published(name);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uriOf(name), languageId: 'markdown', version: 1, text },
      });
      return answer;
    },
    async change(name, version, text) {
      const textDocument = { uri: uriOf(name), version };
      await connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
      let answer = await client.published(name);
      while (answer.version !== version) answer = await client.published(name);
      return answer;
    },
    published: (name) =>
      new Promise((resolve) => {
        waiting.set(uriOf(name), [...(waiting.get(uriOf(name)) ?? []), resolve]);
      }),
    hover: (name, line, character) =>
      connection.sendRequest('textDocument/hover', {
        textDocument: { uri: uriOf(name) },
        position: { line, character },
      }),
    changed: (file) =>
      connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: pathToFileURL(file).href, type: 2 }],
      }),
    isReady: () => readiness,
    resident: () => residentOf(child.pid),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
    },
  };
  return client;
}
