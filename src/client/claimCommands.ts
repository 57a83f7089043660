/** What can be done with one claim from a row, a link or the cursor, and how the view "Claims" is ordered. */
import {
  commands,
  Location,
  type LocationLink,
  Position,
  Selection,
  TextEditorRevealType,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { messages } from '../protocol/messages.ts';
import { placeMeant } from './claimPlace.ts';
import type { Desk } from './desk.ts';
import { claimWalkedTo, goOnAfter, inShort, inTurn } from './openClaims.ts';
import { isRange, toRange } from './ranges.ts';

/** Selects the claim in its draft; `range` as the protocol has it. Other arguments do nothing. */
export async function goToClaim(_desk: Desk, uri?: unknown, range?: unknown): Promise<void> {
  if (typeof uri !== 'string' || !isRange(range)) return;
  const editor = await window.showTextDocument(Uri.parse(uri), { preview: false });
  const target = toRange(range);
  editor.selection = new Selection(target.start, target.end);
  editor.revealRange(target, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where several sources speak of a claim, they are shown to choose from, as for F12. */
export async function goToSource(desk: Desk, ...args: readonly unknown[]): Promise<void> {
  const place = await placeMeant(args, desk);
  if (place === undefined) {
    tellNoClaim();
    return;
  }
  const uri = Uri.parse(place.uri);
  const at = new Position(place.position.line, place.position.character);
  const found = await commands.executeCommand<readonly (Location | LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    uri,
    at,
  );
  const sources = found.map((link) =>
    'targetUri' in link ? new Location(link.targetUri, link.targetSelectionRange ?? link.targetRange) : link,
  );
  if (sources.length === 0) {
    void window.showInformationMessage('No source speaks of this.');
    return;
  }
  await showDraft(uri);
  await commands.executeCommand('editor.action.goToLocations', uri, at, sources, 'gotoAndPeek', '');
}

/** The source's value in place of the draft's, where there is just one to take; at the cursor, and on to the next open claim. */
export async function replaceClaim(desk: Desk, ...args: readonly unknown[]): Promise<void> {
  const isAtCursor = args.length === 0;
  await inTurn(async () => {
    const editor = isAtCursor ? window.activeTextEditor : undefined;
    const place = await placeMeant(args, desk);
    const server = await desk.needServer();
    if (server === undefined) return;
    if (place === undefined) {
      tellNoClaim();
      return;
    }
    const walked = editor && claimWalkedTo(editor);
    const claim =
      walked === undefined
        ? await server.ask(messages.claimAt, place)
        : (await server.ask(messages.claims, { uri: place.uri }))?.find(({ id }) => id === walked);
    if (!claim?.fix) {
      void window.showInformationMessage(
        'Correct it by hand, or sign it off: no source has a value for it, sources differ, or the words are a quotation.',
      );
      return;
    }
    const edit = new WorkspaceEdit();
    edit.replace(Uri.parse(place.uri), toRange(claim.fix.range), claim.fix.text);
    const isDone = await workspace.applyEdit(edit);
    if (isDone && editor) await goOnAfter(desk, editor, [claim.id], `Now “${inShort(claim.fix.text)}”. `);
  });
}

/** The claim that is meant (see {@link placeMeant}) in the view Claims; told where there is none. */
export async function revealClaim(desk: Desk, ...args: readonly unknown[]): Promise<void> {
  const place = await placeMeant(args, desk);
  if (place === undefined || !(await desk.claimsView()?.reveal(place.uri, place.position))) tellNoClaim();
}

/** Kept for the workspace. */
export async function orderClaims(desk: Desk, order: 'verdict' | 'text'): Promise<void> {
  await desk.claimsView()?.orderBy(order);
}

/** Kept for the workspace. */
export async function showOnlyOpenClaims(desk: Desk, only: boolean): Promise<void> {
  await desk.claimsView()?.showOnlyOpen(only);
}

/** The editor's own search in lists: it takes what one types and can leave out what does not match. */
export async function filterClaims(): Promise<void> {
  await commands.executeCommand('deskcheck.claims.focus');
  await commands.executeCommand('list.find');
}

async function showDraft(uri: Uri): Promise<void> {
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  await window.showTextDocument(uri, {
    preview: false,
    ...(shown?.viewColumn ? { viewColumn: shown.viewColumn } : {}),
  });
}

/** For a command that needs a claim and stands at none. */
export function tellNoClaim(): void {
  void window.showInformationMessage(
    'There is no claim here: put the cursor on a name, date, figure or quote of a draft, or select one in the view Claims.',
  );
}
