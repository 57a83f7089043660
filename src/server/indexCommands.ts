/** Rebuild Index and Show What Is Indexed. */
import { type IndexState, messages, type RebuildAnswer } from '../protocol/messages.ts';
import { answer } from './answer.ts';
import type { Context } from './context.ts';

export function offerIndexCommands(context: Context): void {
  const { folders } = context;

  answer(context, messages.rebuildIndex, {
    name: 'Rebuild Index',
    empty: { sources: 0, failed: 0, outcome: 'failed' },
    handle: async () => {
      const reports = await Promise.all(folders.all().map((folder) => folder.rebuild()));
      const statuses = folders.all().map((folder) => folder.status());
      return {
        sources: statuses.reduce((sum, { sources }) => sum + sources, 0),
        failed: reports.reduce((sum, report) => sum + (report?.failed.length ?? 0), 0),
        outcome: outcomeOf(statuses.map(({ state }) => state)),
      };
    },
  });

  answer(context, messages.contents, {
    name: 'Show What Is Indexed',
    empty: [],
    handle: () => Promise.all(folders.all().map((folder) => folder.contents())),
  });
}

function outcomeOf(states: readonly IndexState[]): RebuildAnswer['outcome'] {
  if (states.includes('failed')) return 'failed';
  return states.includes('partial') ? 'cancelled' : 'done';
}
