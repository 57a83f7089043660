/** Show Everything About …: what all sources say of a person, an organisation or a place. */
import { ProgressLocation, type QuickPickItem, type TextEditor, window } from 'vscode';
import { messages } from '../protocol/messages.ts';
import type { DossierQuestion, NameItem } from '../protocol/views.ts';
import { placeMeant } from './claimPlace.ts';
import type { Desk, Server } from './desk.ts';
import { rowText } from './othersText.ts';
import { showPage } from './pages.ts';
import { LIMIT, searchAsTyped } from './searchAsTyped.ts';

/** From a link, a row or a context menu at once; from the palette with a list of names, the one at the cursor typed in. */
export async function showEverythingAbout(desk: Desk, ...args: readonly unknown[]): Promise<void> {
  const server = await desk.needServer();
  if (server === undefined) return;
  const [first] = args;
  const place = await placeMeant(args, desk);
  const uri = window.activeTextEditor?.document.uri.toString();
  // A context menu gives the document.
  const meant = first !== undefined && place !== undefined ? { name: undefined, ...place } : undefined;
  if (meant && (await show(server, meant))) return;
  const name = await pickName(server, uri, wordsAt(window.activeTextEditor));
  if (name === undefined) return;
  if (!(await show(server, { name, uri }))) void window.showInformationMessage(`The sources say nothing of “${name}”.`);
}

async function show(server: Server, question: DossierQuestion): Promise<boolean> {
  // Sources are held against each other for it: in an archive that takes a moment.
  const page = await window.withProgress(
    { location: ProgressLocation.Window, title: 'Gathering what the sources say' },
    () => server.ask(messages.dossier, question),
  );
  if (page) await showPage(page);
  return page !== null;
}

type Item = QuickPickItem & { readonly name?: string };

function pickName(server: Server, uri: string | undefined, typed: string): Promise<string | undefined> {
  const pick = window.createQuickPick<Item>();
  pick.title = 'Show Everything About …';
  pick.placeholder = 'Type the name of a person, an organisation or a place';
  pick.value = typed;
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const name = pick.selectedItems[0]?.name;
      if (name === undefined) return;
      resolve(name);
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(undefined);
    });
    searchAsTyped(pick, async (query, token) => {
      const found = await server.ask(messages.names, { query, limit: LIMIT, uri }, token).catch(() => []);
      return found.length === 0 ? [nothingFor(query)] : found.map(toItem);
    });
  });
}

const icons: Readonly<Record<string, string>> = { person: 'person', organisation: 'organization', place: 'location' };

function toItem({ name, role, source, type }: NameItem): Item {
  return {
    label: `$(${icons[type] ?? 'symbol-key'}) ${rowText(name)}`,
    description: rowText([type, role].filter((part) => part !== '').join(' · ')),
    detail: rowText(source),
    // The server has searched already; the list must not search again in the labels.
    alwaysShow: true,
    name,
  };
}

function nothingFor(query: string): Item {
  return {
    label: `The sources name nobody and nothing like “${rowText(query)}”`,
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
