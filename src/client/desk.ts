/** What the parts of the client share: the server, once there is one, and how it and the drafts stand. */
import type { CancellationToken, Disposable, Event, ExtensionContext, LogOutputChannel } from 'vscode';
import type { DraftStatus, FolderStatus, NotificationOf, RequestOf } from '../protocol/messages.ts';
import type { ClaimsView } from './claimsView.ts';

/** The client as its commands and views see it. */
export interface Desk {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  /** `undefined` until a folder has sources. */
  server(): Server | undefined;
  /** The server, started if it may be; `undefined`, with the user told what to do, where no folder has sources. */
  needServer(): Promise<Server | undefined>;
  readonly onStarted: Event<Server>;
  claimsView(): ClaimsView | undefined;
}

/** The language server that runs. Requests reject where it has ended. */
export interface Server {
  ask<Params, Result>(request: RequestOf<Params, Result>, params: Params, token?: CancellationToken): Promise<Result>;
  on<Params>(notification: NotificationOf<Params>, handle: (params: Params) => void): Disposable;
  /** Follows a progress that the request with this token reports. */
  follow(token: string, report: (percentage: number, message: string) => void): Disposable;
  toDiagnostics(given: readonly unknown[]): Promise<import('vscode').Diagnostic[]>;
  readonly folders: readonly FolderStatus[];
  statusOf(uri: string): DraftStatus | undefined;
  /** Also fires when the server has ended. */
  readonly onStatus: Event<void>;
  readonly isRunning: boolean;
}
