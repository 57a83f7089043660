/** Says whether the one who asked still wants the answer. A language client's token has this shape already. */
export interface CancelToken {
  readonly isCancellationRequested: boolean;
}

/** For work that nobody cancels. */
export const neverCancelled: CancelToken = { isCancellationRequested: false };
