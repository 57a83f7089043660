/** An editor in miniature: a real connection to the language server over streams in memory, with files in memory. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import {
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  FileChangeType,
  type Hover,
  type InitializeParams,
  type Location,
  type LocationLink,
  type Position,
  type ProtocolConnection,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { sourceId } from '../../src/engine/model/source.ts';
import { openService } from '../../src/engine/service/open.ts';
import type { SourceFile } from '../../src/engine/service/ports.ts';
import type { FactStore } from '../../src/engine/store/factStore.ts';
import { createMemoryStore } from '../../src/engine/store/memory/memoryStore.ts';
import type { DraftStatus, FolderStatus, NotificationOf, RequestOf } from '../../src/protocol/messages.ts';
import { messages } from '../../src/protocol/messages.ts';
import type { Runtime } from '../../src/server/runtime.ts';
import { startServer } from '../../src/server/server.ts';

export const folder = 'file:///newsroom';

export interface Editor {
  readonly connection: ProtocolConnection;
  /** Everything the server logged as an error. */
  readonly errors: readonly string[];
  readonly statuses: ReadonlyMap<string, DraftStatus>;
  readonly folders: readonly FolderStatus[];
  readonly pushed: ReadonlyMap<string, readonly Diagnostic[]>;
  /** How often the server asked for the diagnostics to be pulled again. */
  readonly refreshes: number;
  /** How often the server had the lenses asked for anew. */
  readonly lensRefreshes: number;
  /** Opens a document, by its path in the folder or its URI, with its text on disk where none is given. */
  open(path: string, text?: string, languageId?: string): Promise<string>;
  change(path: string, range: Range, text: string): Promise<void>;
  close(path: string): Promise<void>;
  /** Changes files, and tells the server as an editor does. `undefined` deletes. */
  write(files: Readonly<Record<string, string | undefined>>): Promise<void>;
  configure(settings: Readonly<Record<string, unknown>>): Promise<void>;
  pull(path: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  diagnostics(path: string): Promise<readonly Diagnostic[]>;
  hover(path: string, words: string): Promise<string>;
  definition(path: string, words: string): Promise<readonly LocationLink[]>;
  references(path: string, words: string): Promise<readonly Location[]>;
  fixes(path: string, diagnostics: readonly Diagnostic[]): Promise<readonly CodeAction[]>;
  ask<Params, Result>(request: RequestOf<Params, Result>, params: Params): Promise<Result>;
  positionOf(path: string, words: string): Position;
  /** Waits until the sources have been read. */
  ready(): Promise<void>;
  until(what: string, holds: () => boolean): Promise<void>;
  stop(): Promise<void>;
}

export interface EditorParts {
  /** Has no pages of rules to link to. */
  readonly isWithoutPages?: boolean;
  /** Shows in a hover nothing but what the server answers. */
  readonly isWithoutProblemsInHovers?: boolean;
  readonly files: Readonly<Record<string, string>>;
  readonly folders?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Sees that the editor cannot pull diagnostics, so that they are pushed. */
  readonly pushes?: boolean;
  readonly store?: FactStore;
  /** Cancels the first progress that the server shows. */
  readonly cancelsProgress?: boolean;
  /** Milliseconds that reading a file takes. */
  readonly slowness?: number;
  /** How many times opening an index fails. */
  readonly unopenable?: number;
  /** Hears that the files of a folder are being listed. */
  readonly listing?: () => unknown;
  /** Files whose reading fails. */
  readonly unreadable?: readonly string[];
}

export async function openEditor(parts: EditorParts): Promise<Editor> {
  const disk = new Map(Object.entries(parts.files).map(([path, text]) => [uriOf(path), text]));
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(toServer, toClient), createRuntime(disk, parts));
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const state = {
    errors: [] as string[],
    statuses: new Map<string, DraftStatus>(),
    folders: [] as readonly FolderStatus[],
    pushed: new Map<string, readonly Diagnostic[]>(),
    refreshes: 0,
    lensRefreshes: 0,
    settings: parts.settings ?? {},
  };
  const texts = new Map<string, { text: string; version: number }>();
  listen(connection, state);
  connection.listen();
  await connection.sendRequest('initialize', initializeParams(parts));
  await connection.sendNotification('initialized', {});

  const textOf = (uri: string): string => texts.get(uri)?.text ?? disk.get(uri) ?? assert.fail(`No ${uri}.`);
  const place = (path: string, words: string) => ({
    textDocument: { uri: uriOf(path) },
    position: positionIn(textOf(uriOf(path)), words),
  });
  const until = async (what: string, holds: () => boolean): Promise<void> => {
    for (let turn = 0; turn < 2000; turn++) {
      if (holds()) return;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    assert.fail(`It did not come to: ${what}.`);
  };

  const editor: Editor = {
    connection,
    get errors() {
      return state.errors;
    },
    get statuses() {
      return state.statuses;
    },
    get folders() {
      return state.folders;
    },
    get pushed() {
      return state.pushed;
    },
    get lensRefreshes() {
      return state.lensRefreshes;
    },
    get refreshes() {
      return state.refreshes;
    },
    open: async (path, text, languageId = path.endsWith('.txt') ? 'plaintext' : 'markdown') => {
      const uri = uriOf(path);
      const content = text ?? textOf(uri);
      texts.set(uri, { text: content, version: 1 });
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text: content },
      });
      return uri;
    },
    change: async (path, range, text) => {
      const uri = uriOf(path);
      const open = texts.get(uri) ?? assert.fail(`${uri} is not open.`);
      const next = {
        version: open.version + 1,
        text:
          open.text.slice(0, offsetIn(open.text, range.start)) + text + open.text.slice(offsetIn(open.text, range.end)),
      };
      texts.set(uri, next);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: next.version },
        contentChanges: [{ range, text }],
      });
    },
    close: async (path) => {
      texts.delete(uriOf(path));
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(path) } });
    },
    write: async (files) => {
      const changes = Object.entries(files).map(([path, text]) => {
        const uri = uriOf(path);
        const type =
          text === undefined ? FileChangeType.Deleted : disk.has(uri) ? FileChangeType.Changed : FileChangeType.Created;
        if (text !== undefined) disk.set(uri, text);
        else for (const known of [...disk.keys()]) if (known === uri || known.startsWith(`${uri}/`)) disk.delete(known);
        return { uri, type };
      });
      await connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    },
    configure: async (settings) => {
      state.settings = settings;
      await connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    },
    pull: (path, previousResultId) =>
      connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri: uriOf(path) },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      }),
    diagnostics: async (path) => {
      const report = await editor.pull(path);
      return report.kind === 'full' ? report.items : assert.fail('Nothing was known before.');
    },
    hover: async (path, words) => {
      const hover = await connection.sendRequest<Hover | null>('textDocument/hover', place(path, words));
      const contents = hover?.contents;
      return contents && typeof contents === 'object' && 'value' in contents ? contents.value : '';
    },
    definition: (path, words) => connection.sendRequest<LocationLink[]>('textDocument/definition', place(path, words)),
    references: (path, words) =>
      connection.sendRequest<Location[]>('textDocument/references', {
        ...place(path, words),
        context: { includeDeclaration: true },
      }),
    fixes: (path, diagnostics) => {
      const range = diagnostics[0]?.range ?? assert.fail('No diagnostic to fix.');
      return connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: uriOf(path) },
        range,
        context: { diagnostics },
      });
    },
    ask: <Params, Result>({ method }: RequestOf<Params, Result>, params: Params) =>
      connection.sendRequest<Result>(method, params),
    positionOf: (path, words) => positionIn(textOf(uriOf(path)), words),
    ready: () =>
      until(
        'all sources read',
        () => state.folders.length > 0 && state.folders.every(({ state: word }) => word !== 'reading'),
      ),
    until,
    stop: async () => {
      await connection.sendRequest('shutdown');
      connection.dispose();
    },
  };
  return editor;
}

/** "seeds/budget.md" is in the first folder. */
export function uriOf(path: string): string {
  return /^[a-z]+:/.test(path) ? path : `${folder}/${path}`;
}

function listen(
  connection: ProtocolConnection,
  state: {
    errors: string[];
    statuses: Map<string, DraftStatus>;
    folders: readonly FolderStatus[];
    pushed: Map<string, readonly Diagnostic[]>;
    refreshes: number;
    lensRefreshes: number;
    settings: Readonly<Record<string, unknown>>;
  },
): void {
  const on = <Params>({ method }: NotificationOf<Params>, handle: (params: Params) => void) =>
    connection.onNotification(method, handle);
  on(messages.draftStatus, (status) => state.statuses.set(status.uri, status));
  on(messages.indexStatus, ({ folders }) => {
    state.folders = folders;
  });
  on({ method: 'window/logMessage' } as NotificationOf<{ type: number; message: string }>, ({ message, type }) => {
    if (type === 1) state.errors.push(message);
  });
  on(
    { method: 'textDocument/publishDiagnostics' } as NotificationOf<{ uri: string; diagnostics: Diagnostic[] }>,
    ({ diagnostics, uri }) => state.pushed.set(uri, diagnostics),
  );
  connection.onRequest('window/workDoneProgress/create', ({ token }: { token: string }) => {
    setTimeout(() => void connection.sendNotification('window/workDoneProgress/cancel', { token }), 5);
    return null;
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('client/unregisterCapability', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => state.settings));
  connection.onRequest('workspace/codeLens/refresh', () => {
    state.lensRefreshes++;
  });
  connection.onRequest('workspace/diagnostic/refresh', () => {
    state.refreshes++;
    return null;
  });
}

function initializeParams({
  cancelsProgress,
  folders = [folder],
  isWithoutPages,
  isWithoutProblemsInHovers,
  pushes,
}: EditorParts): InitializeParams {
  return {
    processId: null,
    rootUri: null,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri.slice(uri.lastIndexOf('/') + 1) })),
    initializationOptions: {
      indexFolder: undefined,
      ...(isWithoutPages ? {} : { ruleLink: 'rule:{code}' }),
      commands: true,
      problemsInHovers: isWithoutProblemsInHovers !== true,
    },
    capabilities: {
      window: { workDoneProgress: cancelsProgress === true },
      textDocument: {
        ...(pushes ? {} : { diagnostic: { dynamicRegistration: false } }),
        definition: { linkSupport: true },
      },
      workspace: {
        workspaceFolders: true,
        configuration: true,
        diagnostics: { refreshSupport: true },
        codeLens: { refreshSupport: true },
        didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
      },
    },
  };
}

function createRuntime(
  disk: Map<string, string>,
  { listing, slowness, store, unopenable = 0, unreadable = [] }: EditorParts,
): Runtime {
  const file = (uri: string): SourceFile => ({
    id: sourceId(uri),
    path: fileURLToPath(uri),
    stamp: `${disk.get(uri)?.length}:${disk.get(uri)}`,
  });
  const readText = async (uri: string): Promise<string> => {
    if (slowness !== undefined) await new Promise((resolve) => setTimeout(resolve, slowness));
    if (unreadable.includes(uri)) throw new Error(`${fileURLToPath(uri)} cannot be read.`);
    return disk.get(uri) ?? Promise.reject(new Error(`${uri} is not there.`));
  };
  let attempts = 0;
  return {
    clock: { now: () => 0 },
    openService: async ({ logger, settings }) => {
      if (attempts++ < unopenable) throw new Error('The index cannot be opened.');
      const service = openService({
        store: store ?? createMemoryStore(),
        settings,
        ports: {
          reader: { read: ({ id }) => readText(id) },
          logger,
          clock: { now: () => 0 },
          breathe: () => new Promise((resolve) => setImmediate(resolve)),
        },
      });
      return { service };
    },
    openSignOffLog: ({ folderUri }) => {
      const under = (name: string) => `${folderUri}/.deskcheck/${name}`;
      const own = under('signoffs/anna.jsonl');
      return {
        read: async () => {
          const policy = disk.get(under('config.yaml'));
          return {
            log: [...disk]
              .filter(([uri]) => uri.startsWith(under('signoffs/')))
              .map(([uri, text]) => ({ name: uri.slice(folderUri.length + 1), text })),
            policy: policy === undefined ? undefined : { name: '.deskcheck/config.yaml', text: policy },
            problems: [],
          };
        },
        append: async (make) => {
          if (unreadable.includes(own)) throw new Error('The sign-off could not be written.');
          const before = disk.get(own) ?? '';
          disk.set(own, `${before}${make(before.trimEnd().split('\n').at(-1) || undefined).join('\n')}\n`);
        },
        who: async () => 'Anna Keller',
        isThere: async (name) => disk.has(`${folderUri}/${name}`),
        now: () => '2026-03-02T10:00:00.000Z',
      };
    },
    listFiles: async (folderUri, globs) => {
      listing?.();
      return [...disk.keys()]
        .filter((uri) => uri.startsWith(`${folderUri}/`) && globs.matches(uri.slice(folderUri.length + 1)))
        .map(file);
    },
    statFile: async (uri) => (disk.has(uri) ? file(uri) : undefined),
    isFolder: async (uri) => [...disk.keys()].some((known) => known.startsWith(`${uri}/`)),
    readText,
    // Short ones only save work; what waits long does so in case that something else never comes.
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds < 500 ? 1 : milliseconds)),
  };
}

/** In the middle of the words, as a pointer would be. */
function positionIn(text: string, words: string): Position {
  const at = text.indexOf(words);
  assert.ok(at >= 0, `No "${words}" in the document.`);
  const before = text.slice(0, at + (words.length >> 1));
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length - 1, character: before.length - lineStart };
}

function offsetIn(text: string, { character, line }: Position): number {
  return (
    text
      .split('\n')
      .slice(0, line)
      .reduce((sum, { length }) => sum + length + 1, 0) + character
  );
}
