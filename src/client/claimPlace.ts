/** Which claim a command means: one that a link, a row or a quick fix names, else the one at the cursor. */
import { window } from 'vscode';
import type { PlaceInDraft } from '../protocol/views.ts';
import type { Desk } from './desk.ts';

/** What a key that is pressed in the view "Claims" gives as its argument: the row selected there is meant. */
const SELECTED = 'selected';

/** As `[uri, position]`, as a row of the view, or as {@link SELECTED}; else what stands at the cursor. */
export function placeMeant([first, second]: readonly unknown[], desk: Desk): PlaceInDraft | undefined {
  if (typeof first === 'string' && isPosition(second)) return { uri: first, position: plain(second) };
  const row = placeOfRow(first === SELECTED ? desk.claimsView()?.selected() : first);
  if (row !== undefined) return row;
  const editor = window.activeTextEditor;
  return editor && { uri: editor.document.uri.toString(), position: plain(editor.selection.active) };
}

/** For a decision: rows of the view as the document and the names of their claims; other arguments as they are. */
export function claimsMeant([first, second]: readonly unknown[], desk: Desk): readonly unknown[] {
  const row = first === SELECTED ? desk.claimsView()?.selected() : first;
  if (placeOfRow(row) === undefined) return [first, second];
  const rows = Array.isArray(second) && second.includes(row) ? second : [row];
  return [fieldOf(row, 'uri'), rows.flatMap((each) => fieldOf(fieldOf(each, 'item'), 'id') ?? [])];
}

function placeOfRow(row: unknown): PlaceInDraft | undefined {
  const uri = fieldOf(row, 'uri');
  const start = fieldOf(fieldOf(fieldOf(row, 'item'), 'range'), 'start');
  return typeof uri === 'string' && isPosition(start) ? { uri, position: plain(start) } : undefined;
}

/** Whether it is a place as the protocol has it: line and character as numbers. */
export function isPosition(given: unknown): given is { readonly line: number; readonly character: number } {
  return typeof fieldOf(given, 'line') === 'number' && typeof fieldOf(given, 'character') === 'number';
}

function plain({ character, line }: PlaceInDraft['position']): PlaceInDraft['position'] {
  return { line, character };
}

function fieldOf(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined;
}
