/** Look Up a Fact: searches the sources as one types, and shows each passage while one moves. */
import {
  type CancellationToken,
  type QuickInputButton,
  type QuickPickItem,
  type TextEditor,
  ThemeIcon,
  window,
} from 'vscode';
import { type LookUpAnswer, type LookUpItem, messages } from '../protocol/messages.ts';
import type { Desk, Server } from './desk.ts';
import { rowText } from './othersText.ts';
import { createPassagePreview, openPassage } from './passagePreview.ts';
import { LIMIT, searchAsTyped } from './searchAsTyped.ts';

const insertButton: QuickInputButton = { iconPath: new ThemeIcon('insert'), tooltip: 'Insert into the draft' };

interface FoundItem extends QuickPickItem {
  readonly found: LookUpItem;
}
type Item = FoundItem | (QuickPickItem & { readonly found?: undefined });

/** `words` are looked up at once; without them, what is selected. */
export async function lookUp(desk: Desk, words?: unknown): Promise<void> {
  const server = await desk.needServer();
  if (server === undefined) return;
  const draft = window.activeTextEditor;
  const pick = window.createQuickPick<Item>();
  const preview = createPassagePreview();
  pick.title = 'Look Up a Fact';
  pick.placeholder = 'Search names, dates, figures, quotes and words in the sources';
  pick.value = typeof words === 'string' ? words : selectedWords(draft);
  pick.onDidChangeActive(([item]) => {
    if (item?.found) preview.show(item.found);
  });
  pick.onDidAccept(() => {
    const found = pick.selectedItems[0]?.found;
    if (found === undefined) return;
    preview.keep();
    pick.hide();
    void openPassage(found);
  });
  pick.onDidTriggerItemButton(({ item }) => {
    pick.hide();
    if (item.found && draft) void insertWords(draft, item.found);
  });
  pick.onDidHide(() => {
    void preview.dispose();
    pick.dispose();
  });
  const uri = draft?.document.uri.toString();
  searchAsTyped(pick, (query, token) => find(server, query, uri, token));
}

async function find(
  server: Server,
  query: string,
  uri: string | undefined,
  token: CancellationToken,
): Promise<readonly Item[]> {
  const { items, state } = await server
    .ask(messages.lookUp, { query, limit: LIMIT, uri }, token)
    .catch((): LookUpAnswer => ({ state: 'failed', items: [] }));
  return items.length === 0 ? [nothingFor(query, state)] : items.map((item) => toItem(item, query));
}

const icons: Readonly<Record<NonNullable<LookUpItem['kind']>, string>> = {
  name: 'person',
  date: 'calendar',
  figure: 'symbol-number',
  quote: 'quote',
};

function toItem(found: LookUpItem, query: string): Item {
  const { date, kind, passage, title, value, words } = found;
  const about = kind === undefined ? ['passage', date] : [kind, title, date];
  return {
    label: kind === undefined ? `$(list-flat) ${rowText(title)}` : `$(${icons[kind]}) ${rowText(value, 100)}`,
    description: rowText(about.filter((part) => part !== '').join(' · ')),
    detail: rowText(around(passage, kind === undefined ? (query.trim().split(/\s+/)[0] ?? '') : words)),
    // The server has searched already; the list must not search again in the labels.
    alwaysShow: true,
    buttons: [insertButton],
    found,
  };
}

/** As much of a passage as a row has room for, with the words in sight. */
function around(passage: string, words: string): string {
  const at = passage.toLowerCase().indexOf(words.toLowerCase());
  if (at < 60 || passage.length < 110) return passage;
  const from = passage.indexOf(' ', at - 40) + 1;
  return `… ${passage.slice(from)}`;
}

function nothingFor(query: string, state: LookUpAnswer['state']): Item {
  switch (state) {
    case 'reading':
      return notice('Sources are still being read', `Nothing was found of “${rowText(query, 60)}” so far.`);
    case 'failed':
      return notice('Lookup failed: see the log', 'It is “Deskcheck” in the Output panel.');
    case 'ready':
      return notice(
        `The sources say nothing of “${rowText(query, 60)}”`,
        'Try fewer words, a surname, or a number alone.',
      );
  }
}

function notice(label: string, detail: string): Item {
  return { label, detail, alwaysShow: true };
}

function selectedWords(editor: TextEditor | undefined): string {
  if (editor === undefined || editor.selection.isEmpty || !editor.selection.isSingleLine) return '';
  return editor.document.getText(editor.selection).slice(0, 200);
}

async function insertWords({ document, selection, viewColumn }: TextEditor, { words }: LookUpItem): Promise<void> {
  const shown = await window.showTextDocument(document, {
    selection,
    ...(viewColumn === undefined ? {} : { viewColumn }),
  });
  await shown.edit((edit) => edit.replace(selection, words));
}
