/** Progress that the user sees, and can cancel. */
import { CancellationTokenSource, type Connection, type ProgressToken, WorkDoneProgress } from 'vscode-languageserver';
import type { Progress } from './folderIndex.ts';
import type { Runtime } from './runtime.ts';

/** What ends sooner than this needs no progress. */
const QUICK = 400;

/** Starts a progress of the server's own once the work has taken a moment. */
export async function withProgress<Result>(
  connection: Connection,
  runtime: Pick<Runtime, 'wait'>,
  title: string,
  work: (progress: Progress) => Promise<Result>,
): Promise<Result> {
  const source = new CancellationTokenSource();
  let shown: Awaited<ReturnType<typeof connection.window.createWorkDoneProgress>> | undefined;
  let ended = false;
  const show = async (): Promise<void> => {
    await runtime.wait(QUICK);
    if (ended) return;
    const progress = await connection.window.createWorkDoneProgress();
    progress.begin(title, 0, '', true);
    progress.token.onCancellationRequested(() => source.cancel());
    shown = progress;
    if (ended) progress.done();
  };
  // A progress that cannot be shown is no reason for the work to fail, nor one to wait for its end before it is told.
  show().catch((error: unknown) => connection.console.warn(`Progress could not be shown: ${String(error)}`));
  try {
    return await work({
      token: source.token,
      report: (done, total, message) =>
        shown?.report(total === 0 ? 0 : Math.round((100 * done) / total), `${done} of ${total}: ${message}`),
    });
  } finally {
    ended = true;
    shown?.done();
    source.dispose();
  }
}

/** Reports to a progress that the client has opened. */
export function attachProgress(
  connection: Connection,
  token: ProgressToken,
): (done: number, total: number, message: string) => void {
  return (done, total, message) => {
    const percentage = total === 0 ? 0 : Math.round((100 * done) / total);
    void connection.sendProgress(WorkDoneProgress.type, token, {
      kind: 'report',
      percentage,
      message: `${done + 1} of ${total}: ${message}`,
    });
  };
}
