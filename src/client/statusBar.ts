/** The status bar: how many claims of this draft are checked, and how the index stands. */
import { commands, Disposable, type QuickPickItem, StatusBarAlignment, ThemeColor, window } from 'vscode';
import type { DraftStatus, FolderStatus } from '../protocol/messages.ts';
import { followActiveDocument } from './activeDocument.ts';
import type { CommandName } from './commandNames.ts';
import { counted } from './counted.ts';
import type { Desk, Server } from './desk.ts';
import { NO_SOURCES } from './whyUnchecked.ts';

/** Hidden while the server does not run, and for documents that it does not know. */
export function showStatus(desk: Desk): Disposable {
  const item = window.createStatusBarItem('deskcheck.status', StatusBarAlignment.Left, 0);
  item.name = 'Deskcheck';
  item.command = 'deskcheck.showMenu' satisfies CommandName;
  const following = followActiveDocument(desk, (server, status) => {
    const shown = wordsFor(server, status);
    if (shown === undefined) {
      item.hide();
      return;
    }
    item.text = shown.text;
    item.tooltip = shown.full;
    item.accessibilityInformation = { label: `Deskcheck: ${shown.full}`, role: 'button' };
    item.backgroundColor = shown.alarming ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  });
  return Disposable.from(item, following);
}

interface StatusWords {
  readonly text: string;
  /** The whole in words, for the tooltip and for screen readers. */
  readonly full: string;
  readonly alarming: boolean;
}

function wordsFor(server: Server, draft: DraftStatus | undefined): StatusWords | undefined {
  const reading = server.folders.find(({ state }) => state === 'reading');
  const index = indexWords(server.folders);
  const alarming = server.folders.some(({ state }) => state === 'failed');
  if (reading !== undefined && draft?.role !== 'draft') {
    const far = reading.total === 0 ? '' : ` ${reading.done} of ${reading.total}`;
    return { text: `$(sync~spin) Reading sources${far}`, full: `Reading sources${far}.`, alarming };
  }
  switch (draft?.role) {
    case 'draft': {
      const contradicted = draft.contradicted === 0 ? '' : `, ${draft.contradicted} contradicted`;
      const counts = `${draft.checked} of ${draft.claims} checked${contradicted}`;
      const queried = draft.queried === 0 ? '' : ` The author is asked about ${draft.queried}.`;
      return {
        text: `${reading ? '$(sync~spin)' : '$(checklist)'} ${counts}`,
        full: `${counts}; ${draft.findings - draft.queried} to look at.${queried} ${index}`,
        alarming,
      };
    }
    case 'source':
      return { text: '$(library) Source', full: `This document is one of the sources. ${index}`, alarming };
    case 'unsourced':
      return {
        text: '$(library) No sources',
        full: NO_SOURCES,
        alarming,
      };
    default:
      return alarming ? { text: '$(library) No index', full: index, alarming } : undefined;
  }
}

function indexWords(folders: readonly FolderStatus[]): string {
  const sources = folders.reduce((sum, folder) => sum + folder.sources, 0);
  const problems = folders.reduce((sum, folder) => sum + folder.problems, 0);
  const states = new Set(folders.map(({ state }) => state));
  const state = states.has('failed')
    ? 'The index could not be opened.'
    : states.has('partial')
      ? 'Reading was stopped early.'
      : states.has('reading')
        ? 'Sources are being read.'
        : '';
  return [
    `${counted(sources, 'source')} indexed.`,
    ...(problems > 0 ? [`${problems} could not be read.`] : []),
    ...(state === '' ? [] : [state]),
  ].join(' ');
}

const menu: readonly (QuickPickItem & { readonly command: string })[] = [
  { label: '$(arrow-down) Next Open Claim', command: 'deskcheck.nextOpenClaim' },
  { label: '$(pass) Sign Off …', command: 'deskcheck.signOff' },
  { label: '$(warning) Show Problems', command: 'workbench.panel.markers.view.focus' },
  { label: '$(search) Look Up a Fact', command: 'deskcheck.lookUp' },
  { label: '$(question) Explain the Verdict at the Cursor', command: 'deskcheck.explainVerdict' },
  { label: '$(checklist) Check All Drafts', command: 'deskcheck.checkAllDrafts' },
  { label: '$(export) Export Report …', command: 'deskcheck.exportReport' },
  { label: '$(library) Show What Is Indexed', command: 'deskcheck.showIndexed' },
  { label: '$(refresh) Rebuild Index', command: 'deskcheck.rebuildIndex' },
];

/** What can be done next, as the status bar offers it. */
export async function showMenu(desk: Desk): Promise<void> {
  const server = desk.server();
  const uri = window.activeTextEditor?.document.uri.toString();
  const words = server && wordsFor(server, uri === undefined ? undefined : server.statusOf(uri));
  const chosen = await window.showQuickPick(menu, { title: 'Deskcheck', placeHolder: words?.full ?? 'What next?' });
  if (chosen !== undefined) await commands.executeCommand(chosen.command);
}
