/** What lists that search the sources while one types have in common. */
import { type CancellationToken, CancellationTokenSource, type QuickPick, type QuickPickItem } from 'vscode';

/** Rows of a list. */
export const LIMIT = 50;
/** Milliseconds without a key before the sources are searched. */
const PAUSE = 60;

/**
 * Shows the list with what `find` finds, first for what it holds already. Of several queries only the newest is
 * answered; white space finds nothing.
 */
export function searchAsTyped<Item extends QuickPickItem>(
  pick: QuickPick<Item>,
  find: (query: string, token: CancellationToken) => Promise<readonly Item[]>,
): void {
  let source = new CancellationTokenSource();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    source.cancel();
  };
  const show = (found: readonly Item[]) => {
    pick.items = found;
    pick.busy = false;
  };
  const search = async (query: string): Promise<void> => {
    source = new CancellationTokenSource();
    const { token } = source;
    const found = await find(query, token);
    if (!token.isCancellationRequested) show(found);
  };
  const ask = (query: string) => {
    stop();
    if (query.trim() === '') {
      show([]);
      return;
    }
    pick.busy = true;
    timer = setTimeout(() => void search(query), PAUSE);
  };
  pick.onDidChangeValue(ask);
  pick.onDidHide(stop);
  pick.show();
  ask(pick.value);
}
