/** Show Everything About …: what all sources say of a person, an organisation or a place. */
import { CancellationTokenSource, type QuickPickItem, type TextEditor, window } from 'vscode';
import { messages } from '../protocol/messages.ts';
import type { DossierQuestion, NameItem } from '../protocol/views.ts';
import { placeMeant } from './claimPlace.ts';
import type { Desk, Server } from './desk.ts';
import { showPage } from './pages.ts';

const LIMIT = 50;
/** Milliseconds without a key before the sources are searched. */
const PAUSE = 60;

/** From a link, a row or a context menu at once; from the palette with a list of names, the one at the cursor typed in. */
export async function showEverythingAbout(desk: Desk, ...args: readonly unknown[]): Promise<void> {
  const server = await desk.needServer();
  if (server === undefined) return;
  const [first] = args;
  const place = placeMeant(args, desk);
  const uri = window.activeTextEditor?.document.uri.toString();
  // A context menu gives the document.
  const meant = first !== undefined && place !== undefined ? { name: undefined, ...place } : undefined;
  if (meant && (await show(server, meant))) return;
  const name = await pickName(server, uri, wordsAt(window.activeTextEditor));
  if (name === undefined) return;
  if (!(await show(server, { name, uri }))) void window.showInformationMessage(`The sources say nothing of “${name}”.`);
}

async function show(server: Server, question: DossierQuestion): Promise<boolean> {
  const page = await server.ask(messages.dossier, question);
  if (page) await showPage(page);
  return page !== null;
}

type Item = QuickPickItem & { readonly name?: string };

function pickName(server: Server, uri: string | undefined, typed: string): Promise<string | undefined> {
  const pick = window.createQuickPick<Item>();
  let source = new CancellationTokenSource();
  let timer: ReturnType<typeof setTimeout> | undefined;
  pick.title = 'Show Everything About …';
  pick.placeholder = 'Type the name of a person, an organisation or a place';
  pick.value = typed;
  const search = async (query: string): Promise<void> => {
    source = new CancellationTokenSource();
    const { token } = source;
    const found = await server.ask(messages.names, { query, limit: LIMIT, uri }, token).catch(() => []);
    if (token.isCancellationRequested) return;
    pick.items = found.length === 0 ? [nothingFor(query)] : found.map(toItem);
    pick.busy = false;
  };
  const ask = (query: string): void => {
    clearTimeout(timer);
    source.cancel();
    pick.busy = query.trim() !== '';
    if (query.trim() === '') pick.items = [];
    else timer = setTimeout(() => void search(query), PAUSE);
  };
  return new Promise((resolve) => {
    pick.onDidChangeValue(ask);
    pick.onDidAccept(() => {
      const name = pick.selectedItems[0]?.name;
      if (name === undefined) return;
      resolve(name);
      pick.hide();
    });
    pick.onDidHide(() => {
      clearTimeout(timer);
      source.cancel();
      pick.dispose();
      resolve(undefined);
    });
    pick.show();
    ask(typed);
  });
}

const icons: Readonly<Record<string, string>> = { person: 'person', organisation: 'organization', place: 'location' };

function toItem({ name, role, source, type }: NameItem): Item {
  return {
    label: `$(${icons[type] ?? 'symbol-key'}) ${plain(name)}`,
    description: plain([type, role].filter((part) => part !== '').join(' · ')),
    detail: plain(source),
    // The server has searched already; the list must not search again in the labels.
    alwaysShow: true,
    name,
  };
}

function nothingFor(query: string): Item {
  return {
    label: `The sources name nobody and nothing like “${plain(query)}”`,
    detail: 'Try a surname, or its first letters.',
    alwaysShow: true,
  };
}

/** What is selected, or the capitalised words around the cursor. */
function wordsAt(editor: TextEditor | undefined): string {
  if (editor === undefined) return '';
  const { document, selection } = editor;
  if (!selection.isEmpty) return selection.isSingleLine ? document.getText(selection).slice(0, 100) : '';
  const range = document.getWordRangeAtPosition(
    selection.active,
    /\p{Lu}[\p{L}\p{M}’'-]*(?: (?:(?:of|the|de|al|van|von) )?\p{Lu}[\p{L}\p{M}’'-]*)*/u,
  );
  return range === undefined ? '' : document.getText(range).replace(/[’']s$/, '');
}

/** A source's text may not put icons into the list. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('$(', '$ (');
}
