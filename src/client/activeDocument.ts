/** How the document in front of the user stands: whether it is a draft or a source, and how many of its claims are checked. */
import { commands, Disposable, window } from 'vscode';
import type { DraftStatus } from '../protocol/messages.ts';
import type { Desk, Server } from './desk.ts';

/** Tells of each change, once there is a server; of a document that the server does not know, `undefined`. */
export function followActiveDocument(
  desk: Desk,
  tell: (server: Server, status: DraftStatus | undefined) => void,
): Disposable {
  const update = () => {
    const server = desk.server();
    const uri = window.activeTextEditor?.document.uri.toString();
    if (server !== undefined) tell(server, uri === undefined ? undefined : server.statusOf(uri));
  };
  const parts: Disposable[] = [window.onDidChangeActiveTextEditor(update)];
  parts.push(
    desk.onStarted((server) => {
      parts.push(server.onStatus(update));
      update();
    }),
  );
  return new Disposable(() => {
    for (const part of parts) part.dispose();
  });
}

/** Menus and keys leave out what a source has no use for. */
export function tellMenus(desk: Desk): Disposable {
  return followActiveDocument(desk, (_server, status) => {
    void commands.executeCommand('setContext', 'deskcheck.document', status?.role ?? 'none');
  });
}
