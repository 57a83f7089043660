/** The extension's beginning: it looks whether there are sources, and does nothing more where there are none. */
import { commands, EventEmitter, type ExtensionContext, window, workspace } from 'vscode';
import { tellMenus } from './activeDocument.ts';
import { type ClaimsView, showClaims } from './claimsView.ts';
import { registerCommands } from './commands.ts';
import { registerComparisons } from './compare.ts';
import type { Desk, Server } from './desk.ts';
import { followDraft } from './draftClaims.ts';
import { offerGateTasks } from './gateTask.ts';
import { showMarks } from './marks.ts';
import { registerPages } from './pages.ts';
import { findAnySource, watchForSources } from './sources.ts';
import { showSources, tellWelcome } from './sourcesView.ts';
import { showStatus } from './statusBar.ts';

export function activate(context: ExtensionContext): void {
  const began = performance.now();
  const log = window.createOutputChannel('Deskcheck', { log: true });
  const started = new EventEmitter<Server>();
  let server: Server | undefined;
  let starting: Promise<Server | undefined> | undefined;
  let hasFailed = false;

  const startWhereSourced = async (): Promise<Server | undefined> => {
    if (!(await findAnySource())) {
      tellWelcome('empty');
      return undefined;
    }
    const { startServer } = await import('./start.ts');
    server = await startServer(context, log);
    watching.dispose();
    started.fire(server);
    return server;
  };
  const start = (): Promise<Server | undefined> => {
    starting ??= startWhereSourced()
      .catch((error: unknown) => {
        hasFailed = true;
        log.error('The server did not start.', error instanceof Error ? error : String(error));
        void window.showErrorMessage('Deskcheck could not start: its log (View: Output, Deskcheck) says why.');
        return undefined;
      })
      .finally(() => {
        if (server === undefined) starting = undefined;
      });
    return starting;
  };
  /**
   * What appears while one looks may have been passed by already: then one looks again. After a failure only a command
   * tries once more, so that nobody is told of it at each turn to another file.
   */
  const startAnew = async (): Promise<void> => {
    await starting;
    if (server === undefined && !hasFailed) await start();
  };

  let claimsView: ClaimsView | undefined;
  const desk: Desk = {
    context,
    log,
    server: () => server,
    needServer: async () => (await start()) ?? tellHowToBegin(),
    onStarted: started.event,
    claimsView: () => claimsView,
  };
  const draftClaims = followDraft(desk);
  claimsView = showClaims(desk, draftClaims);
  const watching = watchForSources(() => void startAnew());
  context.subscriptions.push(
    log,
    started,
    watching,
    draftClaims,
    claimsView,
    showSources(desk, draftClaims),
    showMarks(draftClaims),
    registerPages(),
    registerComparisons(),
    registerCommands(desk),
    offerGateTasks(desk),
    showStatus(desk),
    tellMenus(desk),
  );
  void start();
  // Told by `npm run test:editor -- typing`.
  const { duration } = performance.measure('deskcheck.activate', { start: began });
  log.info(`activate() took ${duration.toFixed(1)} ms`);
}

async function tellHowToBegin(): Promise<undefined> {
  const hasFolder = (workspace.workspaceFolders ?? []).length > 0;
  const sample = 'Open the Sample Newsroom';
  const settings = 'Choose Where Sources Are';
  const message = hasFolder
    ? 'Deskcheck found no sources to check against: put articles into a folder "seeds", or say where yours are.'
    : 'Deskcheck needs an open folder with sources to check against.';
  const chosen = await window.showInformationMessage(message, ...(hasFolder ? [settings] : []), sample);
  if (chosen === sample) await commands.executeCommand('deskcheck.openSampleNewsroom');
  if (chosen === settings) await commands.executeCommand('workbench.action.openSettings', 'deskcheck.sources');
  return undefined;
}
