/** The view "Sources": what there is to check against, what was found in it, and what the open drafts use of it. */
import {
  commands,
  Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
} from 'vscode';
import { type FolderStatus, type IndexState, messages } from '../protocol/messages.ts';
import type { DraftUse, FolderUse, SourceUse } from '../protocol/views.ts';
import type { CommandName } from './commandNames.ts';
import { counted } from './counted.ts';
import type { Desk } from './desk.ts';
import type { DraftClaims } from './draftClaims.ts';
import { inOneLine } from './othersText.ts';
import { createRowNews } from './rowNews.ts';
import { iconOf, looks } from './verdictLooks.ts';

/** A row: a folder, a source or a file that is none, and what stands below a source. `key` tells it from all others. */
export type SourceRow =
  | { readonly type: 'folder'; readonly folder: FolderUse }
  | { readonly type: 'source'; readonly source: SourceUse }
  | { readonly type: 'unread'; readonly file: FolderUse['unread'][number] }
  | { readonly type: 'facts'; readonly words: string; readonly icon: string; readonly key: string }
  | { readonly type: 'problem'; readonly words: string; readonly key: string }
  | { readonly type: 'draft'; readonly draft: DraftUse; readonly key: string }
  | {
      readonly type: 'claim';
      readonly draft: DraftUse;
      readonly claim: DraftUse['claims'][number];
      readonly key: string;
    };

/** Milliseconds between two readings while sources come in. */
const PAUSE = 200;

/** Read anew while the view is in sight; until then `draftClaims` and the index change unseen. */
export function showSources(desk: Desk, draftClaims: DraftClaims): Disposable {
  let folders: readonly FolderUse[] = [];
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = new EventEmitter<void>();
  const provider: TreeDataProvider<SourceRow> = {
    onDidChangeTreeData: changed.event,
    getChildren: (row) => {
      if (row === undefined) news.asked();
      return [...(row === undefined ? rootRows(folders) : childrenOf(row))];
    },
    getTreeItem: toTreeItem,
  };
  const view = window.createTreeView('deskcheck.sources', { treeDataProvider: provider, showCollapseAll: true });
  const news = createRowNews(
    () => changed.fire(),
    () => view.visible,
  );
  const read = async (): Promise<void> => {
    const server = desk.server();
    // Nobody looks: the reading waits until somebody does.
    if (server === undefined || !view.visible) return;
    const now = await server.ask(messages.sources, {}).catch(() => undefined);
    const words = JSON.stringify(now);
    if (now === undefined || words === told) return;
    told = words;
    folders = now;
    const problems = folders.reduce((sum, { sources, unread }) => sum + unread.length + withProblems(sources), 0);
    view.badge =
      problems === 0 ? undefined : { value: problems, tooltip: `${counted(problems, 'source')} with problems` };
    news.changed();
  };
  const readSoon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void read();
    }, PAUSE);
  };
  const parts: Disposable[] = [
    view,
    changed,
    news,
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) news.shown();
      readSoon();
    }),
    draftClaims.onChange(readSoon),
    desk.onStarted((server) => {
      const heed = () => {
        tellWelcome(stateOf(server.folders));
        readSoon();
      };
      parts.push(server.onStatus(heed));
      heed();
    }),
  ];
  return new Disposable(() => {
    clearTimeout(timer);
    Disposable.from(...parts).dispose();
  });
}

/** What the views say where they are empty depends on it: nothing before it is known. */
export function tellWelcome(state: IndexState): void {
  void commands.executeCommand('setContext', 'deskcheck.sourced', state !== 'empty');
  void commands.executeCommand('setContext', 'deskcheck.index', state);
}

function stateOf(folders: readonly FolderStatus[]): IndexState {
  const states = new Set(folders.map(({ state }) => state));
  return (['reading', 'failed', 'partial', 'ready', 'empty'] as const).find((each) => states.has(each)) ?? 'reading';
}

function withProblems(sources: readonly SourceUse[]): number {
  return sources.filter(({ problems }) => problems.length > 0).length;
}

function rootRows(folders: readonly FolderUse[]): readonly SourceRow[] {
  const [only, ...more] = folders;
  return only === undefined || more.length > 0
    ? folders.map((folder) => ({ type: 'folder', folder }))
    : folderRows(only);
}

/** What the open drafts rest on comes first: among hundreds it would not be found. */
function folderRows({ sources, unread }: FolderUse): readonly SourceRow[] {
  const used = sources.filter(({ drafts }) => drafts.length > 0);
  const others = sources.filter(({ drafts }) => drafts.length === 0);
  return [
    ...unread.map((file) => ({ type: 'unread', file }) as const),
    ...[...used, ...others].map((source) => ({ type: 'source', source }) as const),
  ];
}

function childrenOf(row: SourceRow): readonly SourceRow[] {
  switch (row.type) {
    case 'folder':
      return folderRows(row.folder);
    case 'source':
      return sourceRows(row.source);
    case 'draft':
      return row.draft.claims.map((claim, at) => ({
        type: 'claim',
        draft: row.draft,
        claim,
        key: `${row.key} ${at}`,
      }));
    case 'unread':
    case 'facts':
    case 'problem':
    case 'claim':
      return [];
  }
}

function sourceRows({ counts, drafts, problems, uri }: SourceUse): readonly SourceRow[] {
  const facts = [
    [counts.name, 'name', 'person'],
    [counts.date, 'date', 'calendar'],
    [counts.figure, 'figure', 'symbol-number'],
    [counts.quote, 'quote', 'quote'],
  ] as const;
  return [
    ...problems.map((words, at) => ({ type: 'problem', words, key: `${uri} problem ${at}` }) as const),
    ...drafts.map((draft) => ({ type: 'draft', draft, key: `${uri} ${draft.uri}` }) as const),
    ...facts
      .filter(([count]) => count > 0)
      .map(
        ([count, noun, icon]) => ({ type: 'facts', words: counted(count, noun), icon, key: `${uri} ${noun}` }) as const,
      ),
  ];
}

function toTreeItem(row: SourceRow): TreeItem {
  switch (row.type) {
    case 'folder':
      return folderItem(row.folder);
    case 'source':
      return sourceItem(row.source);
    case 'unread':
      return unreadItem(row.file);
    case 'facts': {
      const item = leaf(row.words, row.key);
      item.iconPath = new ThemeIcon(row.icon);
      return item;
    }
    case 'problem': {
      const item = leaf(inOneLine(row.words, 200), row.key);
      item.iconPath = new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground'));
      item.accessibilityInformation = { label: `Problem: ${inOneLine(row.words, 200)}` };
      return item;
    }
    case 'draft': {
      const item = new TreeItem(row.draft.name, TreeItemCollapsibleState.Collapsed);
      item.id = row.key;
      item.description = `${counted(row.draft.claims.length, 'claim')} of this draft`;
      item.iconPath = new ThemeIcon('edit');
      return item;
    }
    case 'claim': {
      const { outcome, range, words } = row.claim;
      const item = leaf(inOneLine(words), row.key);
      item.description = `${looks[outcome].word} · line ${range.start.line + 1}`;
      item.iconPath = iconOf(outcome);
      item.command = {
        title: 'Go to the Claim',
        command: 'deskcheck.goToClaim' satisfies CommandName,
        arguments: [row.draft.uri, range],
      };
      return item;
    }
  }
}

function folderItem({ name, sources, uri }: FolderUse): TreeItem {
  const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
  item.id = uri;
  item.description = counted(sources.length, 'source');
  item.iconPath = ThemeIcon.Folder;
  return item;
}

function sourceItem({ counts, date, drafts, path, problems, title, uri }: SourceUse): TreeItem {
  const facts = counts.name + counts.date + counts.figure + counts.quote;
  const used = drafts.reduce((sum, { claims }) => sum + claims.length, 0);
  const about = [
    date === '' ? 'no date' : date,
    ...(used > 0 ? [`used by ${counted(used, 'claim')}`] : []),
    counted(facts, 'fact'),
  ].join(' · ');
  const item = new TreeItem(inOneLine(title), TreeItemCollapsibleState.Collapsed);
  item.id = uri;
  item.description = about;
  item.tooltip = [inOneLine(title, 400), path, about, ...problems].join('\n');
  item.iconPath =
    problems.length > 0
      ? new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground'))
      : new ThemeIcon('file-text');
  item.contextValue = 'source';
  item.accessibilityInformation = {
    label: `${inOneLine(title)}, ${about.replaceAll(' · ', ', ')}${problems.length > 0 ? `, ${counted(problems.length, 'problem')}` : ''}`,
  };
  item.command = openCommand(uri);
  return item;
}

function unreadItem({ message, name, uri }: FolderUse['unread'][number]): TreeItem {
  const item = leaf(name, uri);
  item.description = inOneLine(message, 120);
  item.tooltip = message;
  item.iconPath = new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground'));
  item.accessibilityInformation = { label: `${name} could not be read: ${inOneLine(message, 200)}` };
  item.command = openCommand(uri);
  return item;
}

function openCommand(uri: string) {
  return { title: 'Open the Source', command: 'vscode.open', arguments: [Uri.parse(uri)] };
}

function leaf(label: string, id: string): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  item.id = id;
  return item;
}
