/** Starts the language server and speaks with it. Loaded only when there is a server to start: the library is large. */
import {
  type CancellationToken,
  CancellationTokenSource,
  type Diagnostic,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  window,
  workspace,
} from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  type ServerOptions,
  State,
  TransportKind,
  WorkDoneProgress,
} from 'vscode-languageclient/node';
import {
  type DraftStatus,
  type FolderStatus,
  messages,
  type NotificationOf,
  type RequestOf,
  type StartOptions,
} from '../protocol/messages.ts';
import type { Server } from './desk.ts';
import { withActions } from './hoverActions.ts';
import { isUnasked, watchTyping } from './quietCompletion.ts';

/** Resolves when the server answers; rejects where it does not start. */
export async function startServer(context: ExtensionContext, log: LogOutputChannel): Promise<Server> {
  const module = context.asAbsolutePath('dist/server.cjs');
  const serverOptions: ServerOptions = { module, transport: TransportKind.ipc };
  const options: StartOptions = {
    indexFolder: (context.storageUri ?? context.globalStorageUri).fsPath,
    // The page ships with the extension: no network, and no question whether to leave the editor.
    ruleLink: `command:deskcheck.showRule?${encodeURIComponent('["{code}"]').replace('%7Bcode%7D', '{code}')}`,
    commands: true,
    problemsInHovers: true,
    trusted: workspace.isTrusted,
  };
  const clientOptions: LanguageClientOptions = {
    documentSelector: ['file', 'untitled'].flatMap((scheme) =>
      ['markdown', 'plaintext'].map((language) => ({ scheme, language })),
    ),
    initializationOptions: options,
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true },
    // Hovers hold text from sources: nothing in them may be trusted.
    markdown: { isTrusted: false, supportHtml: false },
    middleware: {
      provideHover: async (document, position, token, next) =>
        withActions(server, document, position, await next(document, position, token), token),
      provideCompletionItem: (document, position, context, token, next) =>
        isUnasked(document, context) ? [] : next(document, position, context, token),
    },
  };
  const client: LanguageClient = new LanguageClient('deskcheck', 'Deskcheck', serverOptions, clientOptions);
  const server: Server = connect(client, context);
  context.subscriptions.push(watchTyping());
  await client.start();
  context.subscriptions.push(
    workspace.onDidGrantWorkspaceTrust(() => void client.sendNotification(messages.trusted.method, {})),
  );
  context.subscriptions.push({ dispose: () => void client.dispose() });
  return server;
}

/** Never cancelled. */
const neverCancelled = new CancellationTokenSource();

function connect(client: LanguageClient, context: ExtensionContext): Server {
  let folders: readonly FolderStatus[] = [];
  const drafts = new Map<string, DraftStatus>();
  const changed = new EventEmitter<void>();
  const on = <Params>({ method }: NotificationOf<Params>, handle: (params: Params) => void) =>
    client.onNotification(method, handle);
  context.subscriptions.push(
    changed,
    on(messages.indexStatus, (status) => {
      folders = status.folders;
      changed.fire();
    }),
    on(messages.draftStatus, (status) => {
      drafts.set(status.uri, status);
      changed.fire();
    }),
    // What was said of a document does not hold when it is opened again.
    workspace.onDidCloseTextDocument(({ uri }) => drafts.delete(uri.toString())),
    on(messages.notice, ({ message }) => void window.showWarningMessage(message)),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) changed.fire();
    }),
  );
  return {
    // With no token the library would take what is not there for a second parameter.
    ask: <Params, Result>(
      { method }: RequestOf<Params, Result>,
      params: Params,
      token: CancellationToken = neverCancelled.token,
    ) => client.sendRequest<Result>(method, params, token),
    on,
    follow: (token, report) =>
      client.onProgress(WorkDoneProgress.type, token, (value) => {
        if (value.kind === 'report') report(value.percentage ?? 0, value.message ?? '');
      }),
    // What the server sent as diagnostics comes back as the editor's own.
    toDiagnostics: (given) =>
      client.protocol2CodeConverter.asDiagnostics([...given] as Parameters<
        typeof client.protocol2CodeConverter.asDiagnostics
      >[0]) as Promise<Diagnostic[]>,
    get folders() {
      return folders;
    },
    statusOf: (uri) => drafts.get(uri),
    onStatus: changed.event,
    get isRunning() {
      return client.isRunning();
    },
  };
}
