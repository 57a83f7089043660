/** Walks the claims of a draft that are still open, with keys only. */
import { commands, type Range, Selection, type TextEditor, TextEditorRevealType, window, workspace } from 'vscode';
import { messages, type OpenClaim } from '../protocol/messages.ts';
import type { Desk } from './desk.ts';
import { withoutIcons } from './othersText.ts';
import { toRange } from './ranges.ts';

/** Where the walk stands: what is decided there is decided on this claim alone, though others may lie in its words. */
let walked: { readonly uri: string; readonly claim: string; readonly range: Range } | undefined;

let keys: Promise<unknown> = Promise.resolve();

/** Keys pressed faster than the server answers are answered in their order: each finds the walk where the one before led it. */
export function inTurn<Result>(step: () => Result | Promise<Result>): Promise<Result> {
  const result = keys.then(step);
  keys = result.catch(() => undefined);
  return result;
}

/** From the claim walked to, else from the cursor; after the last comes the first. */
export function goToOpenClaim(desk: Desk, step: 1 | -1): Promise<void> {
  return inTurn(() => walk(desk, step));
}

async function walk(desk: Desk, step: 1 | -1): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) {
    void window.showInformationMessage('Open a draft to walk its open claims.');
    return;
  }
  const claims = await askForOpenClaims(desk, editor);
  if (claims === undefined) return;
  const at = claims.findIndex(({ claim }) => claim === claimWalkedTo(editor));
  const next = at >= 0 ? (at + step + claims.length) % claims.length : neighbourOf(claims, editor.selection, step);
  await show(editor, claims, next, '');
}

/** On to the next one after some were decided; `before` is said first. */
export async function goOnAfter(
  desk: Desk,
  editor: TextEditor,
  decided: readonly string[],
  before: string,
): Promise<void> {
  const claims = await askForOpenClaims(desk, editor);
  if (claims === undefined) return;
  const isNext = ({ claim }: OpenClaim) => !decided.includes(claim);
  const { start } = editor.selection;
  const after = claims.findIndex((each) => isNext(each) && toRange(each.range).start.isAfterOrEqual(start));
  await show(editor, claims, after >= 0 ? after : claims.findIndex(isNext), before);
}

/** The claim that the walk has led to, while its words are selected. */
export function claimWalkedTo({ document, selection }: TextEditor): string | undefined {
  return walked?.uri === document.uri.toString() && walked.range.isEqual(selection) ? walked.claim : undefined;
}

/** A message is read out by screen readers, and in everybody's way without one: there the status bar has it. */
export function announce(words: string): void {
  if (workspace.getConfiguration('editor').get('accessibilitySupport') === 'on')
    void window.showInformationMessage(words);
  else window.setStatusBarMessage(`$(arrow-right) ${withoutIcons(words)}`, 6000);
}

/** Of words that are told in passing: what comes after them is to be seen too. */
const SHORT = 24;

/** As much of words as a message has room for. */
export function inShort(words: string): string {
  return words.length > SHORT ? `${words.slice(0, SHORT).trimEnd()}…` : words;
}

async function askForOpenClaims(desk: Desk, { document }: TextEditor): Promise<readonly OpenClaim[] | undefined> {
  const server = await desk.needServer();
  return server?.ask(messages.openClaims, { uri: document.uri.toString() });
}

async function show(editor: TextEditor, claims: readonly OpenClaim[], at: number, before: string): Promise<void> {
  const claim = claims[at];
  if (claim === undefined) {
    announce(`${before}No open claims in this draft.`);
    return;
  }
  const range = toRange(claim.range);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  walked = { uri: editor.document.uri.toString(), claim: claim.claim, range };
  announce(`${before}${at + 1} of ${claims.length}: ${claim.message}`);
  await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

/** The walk goes round: after the last comes the first. */
function neighbourOf(claims: readonly OpenClaim[], from: Selection, step: 1 | -1): number {
  const ranges = claims.map(({ range }) => toRange(range));
  if (step === 1)
    return Math.max(
      ranges.findIndex((range) => range.start.isAfter(from.start)),
      0,
    );
  const before = ranges.findLastIndex((range) => range.start.isBefore(from.start));
  return before < 0 ? ranges.length - 1 : before;
}
