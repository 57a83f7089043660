/** Which claim a command means: one that a link, a row or a quick fix names, else the one at the cursor. */
import { window } from 'vscode';
import type { PlaceInDraft } from '../protocol/views.ts';
import type { Desk } from './desk.ts';
import { fieldOf, isPosition, plain } from './ranges.ts';

/** What a key that is pressed in the view "Claims" gives as its argument: the rows meant there are meant. */
const SELECTED = 'selected';

/**
 * As `[uri, position]`, as a row of the view, or as {@link SELECTED}; else what stands at the cursor. `undefined` where
 * that row is no claim, or no editor open: a key pressed in the view never means the cursor of a draft beside it.
 */
export async function placeMeant([first, second]: readonly unknown[], desk: Desk): Promise<PlaceInDraft | undefined> {
  if (typeof first === 'string' && isPosition(second)) return { uri: first, position: plain(second) };
  if (first === SELECTED) return placeOfRow((await desk.claimsView()?.meant())?.[0]);
  const row = placeOfRow(first);
  if (row !== undefined) return row;
  const editor = window.activeTextEditor;
  return editor && { uri: editor.document.uri.toString(), position: plain(editor.selection.active) };
}

/** For a decision: rows of the view as the document and the names of their claims, none where a row is no claim; other arguments as they are. */
export async function claimsMeant([first, second]: readonly unknown[], desk: Desk): Promise<readonly unknown[]> {
  if (first === SELECTED) return namesOf((await desk.claimsView()?.meant()) ?? []);
  if (placeOfRow(first) === undefined) return [first, second];
  return namesOf(Array.isArray(second) && second.includes(first) ? second : [first]);
}

function namesOf(rows: readonly unknown[]): readonly unknown[] {
  return [fieldOf(rows[0], 'uri'), rows.flatMap((row) => fieldOf(fieldOf(row, 'item'), 'id') ?? [])];
}

function placeOfRow(row: unknown): PlaceInDraft | undefined {
  const uri = fieldOf(row, 'uri');
  const start = fieldOf(fieldOf(fieldOf(row, 'item'), 'range'), 'start');
  return typeof uri === 'string' && isPosition(start) ? { uri, position: plain(start) } : undefined;
}
