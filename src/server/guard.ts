/** Every handler goes through here: cancelled, it ends; failed, it logs, answers empty and the server lives on. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { fieldOf } from '../engine/base/fields.ts';
import type { Logger } from '../engine/service/ports.ts';

/** Wraps handlers; `name` is for the log: "The page of a rule". */
export interface Guard {
  /** For a request. `empty` is the answer where the handler fails. */
  request<Params, Result>(
    name: string,
    empty: Result,
    handle: (params: Params, token: CancellationToken) => Promise<Result>,
  ): (params: Params, token: CancellationToken) => Promise<Result | ResponseError<never>>;
  /** For a notification or anything else that nobody waits for. */
  event<Params>(name: string, handle: (params: Params) => Promise<void> | void): (params: Params) => void;
}

/** What fails is logged with the document it was about, where the parameters name one. */
export function createGuard(logger: Logger): Guard {
  return {
    request: (name, empty, handle) => async (params, token) => {
      try {
        const result = await handle(params, token);
        return token.isCancellationRequested ? cancelled() : result;
      } catch (error) {
        if (token.isCancellationRequested) return cancelled();
        logger.error(`${name} failed${uriIn(params)}`, error);
        return empty;
      }
    },
    event: (name, handle) => (params) => {
      // The handler may throw before its first await, or reject after it.
      Promise.resolve()
        .then(() => handle(params))
        .catch((error: unknown) => logger.error(`${name} failed${uriIn(params)}`, error));
    },
  };
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
}

function uriIn(params: unknown): string {
  const uri = fieldOf(params, 'uri') ?? fieldOf(fieldOf(params, 'textDocument'), 'uri');
  return typeof uri === 'string' ? ` for ${uri}` : '';
}
