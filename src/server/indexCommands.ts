/** Rebuild Index and Show What Is Indexed. */
import { type FolderContents, type IndexState, messages, type RebuildAnswer } from '../protocol/messages.ts';
import type { Context } from './context.ts';

export function offerIndexCommands(context: Context): void {
  const { connection, folders, guard } = context;

  connection.onRequest(
    messages.rebuildIndex.method,
    guard.request<unknown, RebuildAnswer>('Rebuild Index', { sources: 0, failed: 0, outcome: 'failed' }, async () => {
      const reports = await Promise.all(folders.all().map((folder) => folder.rebuild()));
      const statuses = folders.all().map((folder) => folder.status());
      return {
        sources: statuses.reduce((sum, { sources }) => sum + sources, 0),
        failed: reports.reduce((sum, report) => sum + (report?.failed.length ?? 0), 0),
        outcome: outcomeOf(statuses.map(({ state }) => state)),
      };
    }),
  );

  connection.onRequest(
    messages.contents.method,
    guard.request<unknown, readonly FolderContents[]>('Show What Is Indexed', [], () =>
      Promise.all(folders.all().map((folder) => folder.contents())),
    ),
  );
}

function outcomeOf(states: readonly IndexState[]): RebuildAnswer['outcome'] {
  if (states.includes('failed')) return 'failed';
  return states.includes('partial') ? 'cancelled' : 'done';
}
