/** Explain This Verdict. */
import { messages } from '../protocol/messages.ts';
import { tellNoClaim } from './claimCommands.ts';
import { placeMeant } from './claimPlace.ts';
import type { Desk } from './desk.ts';
import { showPage } from './pages.ts';

/** Of the claim at the cursor, or of one that a quick fix, a link or a row names. */
export async function explainVerdict(desk: Desk, ...args: readonly unknown[]): Promise<void> {
  const place = await placeMeant(args, desk);
  if (place === undefined) {
    tellNoClaim();
    return;
  }
  const server = await desk.needServer();
  const page = await server?.ask(messages.explain, place);
  if (page) await showPage(page);
  else if (server !== undefined) tellNoClaim();
}
