/** Keeps completion out of the way of someone who writes and has not asked for it. */
import { type CompletionContext, CompletionTriggerKind, type Disposable, type TextDocument, workspace } from 'vscode';

/** Milliseconds after a key within which the editor asks by itself. */
const BY_ITSELF = 200;

let typedIn: TextDocument | undefined;
let typedAt = Number.NEGATIVE_INFINITY;

/** Notes when a document was changed last: see {@link isUnasked}. */
export function watchTyping(): Disposable {
  return workspace.onDidChangeTextDocument(({ document }) => {
    typedIn = document;
    typedAt = performance.now();
  });
}

/** The editor does not say whether a person asked or a key was pressed: a key pressed just now answers that. */
export function isUnasked(document: TextDocument, { triggerKind }: CompletionContext): boolean {
  const wanted = workspace.getConfiguration('deskcheck', document).get('completion');
  if (wanted === 'off') return true;
  if (wanted === 'on' || triggerKind === CompletionTriggerKind.TriggerForIncompleteCompletions) return false;
  return typedIn === document && performance.now() - typedAt < BY_ITSELF;
}
