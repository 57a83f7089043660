/** Explain This Verdict. */
import { window } from 'vscode';
import { messages } from '../protocol/messages.ts';
import { placeMeant } from './claimPlace.ts';
import type { Desk } from './desk.ts';
import { showPage } from './pages.ts';

/** Of the claim at the cursor, or of one that a quick fix, a link or a row names. */
export async function explainVerdict(desk: Desk, ...args: readonly unknown[]): Promise<void> {
  const place = placeMeant(args, desk);
  if (place === undefined) {
    void window.showInformationMessage('Open a draft and put the cursor on a claim to have its verdict explained.');
    return;
  }
  const server = await desk.needServer();
  const page = await server?.ask(messages.explain, place);
  if (page) await showPage(page);
  else if (server !== undefined)
    void window.showInformationMessage(
      'There is no claim here: put the cursor on a name, date, figure or quote of a draft.',
    );
}
