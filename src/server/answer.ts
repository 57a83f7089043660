/** Messages of our own, each of the types that the protocol gives it. */
import type { CancellationToken } from 'vscode-languageserver';
import type { NotificationOf, RequestOf } from '../protocol/messages.ts';
import type { Context } from './context.ts';

/** How a request is answered. */
export interface Answering<Params, Result> {
  /** For the log: "The page of a rule". */
  readonly name: string;
  /** The answer where the handler fails. */
  readonly empty: Result;
  handle(params: Params, token: CancellationToken): Promise<Result>;
}

/** Answers a request of the client from now on. */
export function answer<Params, Result>(
  { connection, guard }: Pick<Context, 'connection' | 'guard'>,
  { method }: RequestOf<Params, Result>,
  { empty, handle, name }: Answering<Params, Result>,
): void {
  connection.onRequest<unknown, never>(method, guard.request(name, empty, handle));
}

/** Tells the client something that it need not answer. */
export function tell<Params>(
  { connection }: Pick<Context, 'connection'>,
  { method }: NotificationOf<Params>,
  params: Params,
): void {
  void connection.sendNotification(method, params);
}
