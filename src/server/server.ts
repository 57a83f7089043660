/** The language server. No Node here: what it needs of the world comes with the runtime. */
import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { fieldOf } from '../engine/base/fields.ts';
import type { Logger } from '../engine/service/ports.ts';
import { messages, type StartOptions } from '../protocol/messages.ts';
import { tell } from './answer.ts';
import { offerCheckAll } from './checkAll.ts';
import { offerCitations } from './citations.ts';
import { offerClaimList } from './claimList.ts';
import { offerCodeActions } from './codeActions.ts';
import { offerCompare } from './compare.ts';
import { offerCompletion } from './completion.ts';
import type { ClientAbilities, Context } from './context.ts';
import { offerDefinition } from './definition.ts';
import { createDeskProblems } from './deskProblems.ts';
import { letRest, offerDiagnostics, pushDiagnostics } from './diagnostics.ts';
import { createDocuments } from './documents.ts';
import { offerDossier } from './dossier.ts';
import { offerDraftCommands } from './draftCommands.ts';
import { offerExplain } from './explain.ts';
import { offerExportReport } from './exportReport.ts';
import type { FolderHost, FolderPlace } from './folderIndex.ts';
import { createFolders } from './folders.ts';
import { createGuard } from './guard.ts';
import { offerHover } from './hover.ts';
import { offerIndexCommands } from './indexCommands.ts';
import { offerLens, refreshLenses } from './lens.ts';
import { offerLookUp } from './lookUp.ts';
import { nameOf } from './names.ts';
import { withProgress } from './progress.ts';
import { offerReferences } from './references.ts';
import { createRefreshes } from './refreshes.ts';
import { createReports } from './reports.ts';
import { offerRulePage } from './rulePage.ts';
import type { Runtime } from './runtime.ts';
import { readServerSettings, type ServerSettings } from './serverSettings.ts';
import { offerSignOffs } from './signOffs.ts';
import { createSourceLines } from './sourceLines.ts';
import { offerSourceList } from './sourceList.ts';
import { draftStatus, tellDraftStatus, tellIndexStatus, tellUncheckedStatus } from './status.ts';
import { offerSymbols } from './symbols.ts';
import { warmUp } from './warmUp.ts';
import { createWatching } from './watching.ts';

const capabilities: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  diagnosticProvider: { identifier: 'deskcheck', interFileDependencies: false, workspaceDiagnostics: false },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentSymbolProvider: { label: 'Claims' },
  workspaceSymbolProvider: true,
  codeLensProvider: {},
  completionProvider: {},
  codeActionProvider: { codeActionKinds: ['quickfix'] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** Milliseconds in which an editor that was told to pull diagnostics again begins to. */
const PULLED = 50;

/** Serves the connection until it ends. */
export function startServer(connection: Connection, runtime: Runtime): void {
  connection.onInitialize((params) => {
    const context = createContext(connection, runtime, params);
    offerFeatures(context, placesIn(params));
    return { capabilities, serverInfo: { name: 'Deskcheck' } };
  });
  connection.listen();
}

function createContext(connection: Connection, runtime: Runtime, params: InitializeParams): Context {
  const logger = loggerOf(connection);
  const client = abilitiesOf(params.capabilities);
  const options = readStartOptions(params.initializationOptions);
  const refreshes = createRefreshes(logger);
  let isTrusted = options.trusted;
  connection.onNotification(messages.trusted.method, () => {
    isTrusted = true;
  });
  const host: FolderHost = {
    runtime,
    logger,
    indexFolder: options.indexFolder,
    isTrusted: () => isTrusted,
    withProgress: (title, work) =>
      client.showsProgress
        ? withProgress(connection, runtime, title, work)
        : work({ token: { isCancellationRequested: false }, report: () => undefined }),
    factsChanged: async () => {
      await refreshes.ask(() => refreshDrafts(context));
      if (client.pullsDiagnostics) await runtime.wait(PULLED);
      await reports.settled();
    },
    statusChanged: () => tellIndexStatus(context),
    deskProblemsChanged: createDeskProblems(connection),
    notice: (message) => tell({ connection }, messages.notice, { message }),
  };
  const folders = createFolders(host);
  const documents = createDocuments(folders);
  const reports = createReports(runtime.clock, (draft) => {
    const document = documents.get(draft.uri);
    if (document?.version === draft.version) tellDraftStatus(context, draftStatus(context, document, draft));
  });
  const context: Context = {
    connection,
    runtime,
    logger,
    guard: createGuard(logger),
    folders,
    documents,
    reports,
    sourceLines: createSourceLines(runtime, logger),
    options,
    client,
  };
  return context;
}

async function refreshDrafts(context: Context): Promise<void> {
  tellIndexStatus(context);
  tellUncheckedStatus(context);
  if (context.folders.all().some(({ settings }) => settings.lens)) await refreshLenses(context);
  if (context.client.refreshesDiagnostics) await context.connection.languages.diagnostics.refresh();
  if (context.client.pullsDiagnostics) return;
  for (const { uri } of context.documents.open.all())
    await pushDiagnostics(context, uri, { isCancellationRequested: false });
}

function offerFeatures(context: Context, places: readonly FolderPlace[]): void {
  const { connection, documents, guard } = context;
  const push = (uri: string): void => {
    if (!context.client.pullsDiagnostics)
      guard.event('The check of a draft', () => pushDiagnostics(context, uri, { isCancellationRequested: false }))({
        uri,
      });
  };
  documents.open.onDidOpen(
    guard.event('An opened document', ({ document }) => {
      const status = draftStatus(context, document, undefined);
      if (status.role !== 'draft') tellDraftStatus(context, status);
      push(document.uri);
    }),
  );
  documents.open.onDidChangeContent(
    guard.event('A changed document', async ({ document }) => {
      context.reports.forget(document.uri);
      if (await letRest(context, document)) push(document.uri);
    }),
  );
  documents.open.onDidClose(
    guard.event('A closed document', async ({ document }) => {
      context.reports.forget(document.uri);
      documents.closed(document.uri);
      if (!context.client.pullsDiagnostics) await connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    }),
  );
  documents.open.listen(connection);

  offerDiagnostics(context);
  offerHover(context);
  offerDefinition(context);
  offerReferences(context);
  offerCodeActions(context);
  offerLookUp(context);
  offerClaimList(context);
  offerSourceList(context);
  offerCitations(context);
  offerCompare(context);
  offerDossier(context);
  offerSymbols(context);
  offerLens(context);
  offerCompletion(context);
  offerExplain(context);
  offerExportReport(context);
  offerRulePage(context);
  offerSignOffs(context);
  offerDraftCommands(context, (uri) =>
    context.client.pullsDiagnostics ? guard.event('A refresh', () => refreshDrafts(context))({ uri }) : push(uri),
  );
  offerCheckAll(context);
  offerIndexCommands(context);
  offerFolders(context, places);
}

function offerFolders(context: Context, places: readonly FolderPlace[]): void {
  const { connection, folders, guard } = context;
  const watching = createWatching(context);
  const add = async (added: readonly FolderPlace[]): Promise<void> => {
    const settings = await Promise.all(added.map(({ uri }) => settingsOf(context, uri)));
    const opened = added.flatMap((place, at) => (settings[at] === undefined ? [] : [folders.add(place, settings[at])]));
    // Watched before anything is read, so that no change is missed.
    await watching.watch();
    // One that fails must not keep the folders from being opened.
    await refreshDrafts(context).catch((error) =>
      context.logger.error('The open drafts could not be refreshed', error),
    );
    await Promise.all(opened.map((folder) => folder.open()));
    const [first] = opened;
    if (first) guard.event('The warm-up', () => warmUp(context, first))({ uri: first.place.uri });
  };
  connection.onInitialized(
    guard.event('The start', async () => {
      if (context.client.tellsSettings)
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'deskcheck' });
      if (context.client.changesFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(
          guard.event('A change of folders', async ({ added, removed }) => {
            for (const { uri } of removed) await folders.remove(uri);
            await add(added);
          }),
        );
      }
      await add(places);
    }),
  );
  connection.onDidChangeConfiguration(
    guard.event('A change of settings', async () => {
      await Promise.all(
        folders.all().map(async (folder) => folder.configure(await settingsOf(context, folder.place.uri))),
      );
      await watching.watch();
      await refreshLenses(context);
    }),
  );
  connection.onShutdown(async () => {
    await folders.dispose();
  });
}

async function settingsOf(context: Context, scopeUri: string): Promise<ServerSettings> {
  if (!context.client.givesSettings) return readServerSettings(undefined);
  const section: unknown = await context.connection.workspace.getConfiguration({ scopeUri, section: 'deskcheck' });
  return readServerSettings(section);
}

function placesIn({ rootUri, workspaceFolders }: InitializeParams): readonly FolderPlace[] {
  if (workspaceFolders) return workspaceFolders.map(({ name, uri }) => ({ name, uri }));
  return rootUri ? [{ uri: rootUri, name: nameOf(rootUri) }] : [];
}

function readStartOptions(given: unknown): StartOptions {
  const text = (name: string): string | undefined => {
    const value = fieldOf(given, name);
    return typeof value === 'string' ? value : undefined;
  };
  return {
    indexFolder: text('indexFolder'),
    ruleLink: text('ruleLink'),
    commands: fieldOf(given, 'commands') === true,
    problemsInHovers: fieldOf(given, 'problemsInHovers') === true,
    // An editor that knows nothing of trust does not say.
    trusted: fieldOf(given, 'trusted') !== false,
  };
}

function abilitiesOf({ textDocument, window, workspace }: ClientCapabilities): ClientAbilities {
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    showsProgress: window?.workDoneProgress === true,
    givesSettings: workspace?.configuration === true,
    tellsSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    changesFolders: workspace?.workspaceFolders === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    locationLinks: textDocument?.definition?.linkSupport === true,
  };
}

function loggerOf({ console }: Connection): Logger {
  return {
    info: (message) => console.info(message),
    warn: (message) => console.warn(message),
    error: (message, cause) =>
      console.error(
        cause === undefined
          ? message
          : `${message}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`,
      ),
  };
}
