/** Every source with what the open drafts use of it. */
import type { CancellationToken } from 'vscode-languageserver';
import { messages } from '../protocol/messages.ts';
import type { DraftUse, FolderUse } from '../protocol/views.ts';
import { answer } from './answer.ts';
import { factsIn, shownEvidence } from './claims.ts';
import type { Context } from './context.ts';
import { toRange } from './convert.ts';
import type { FolderIndex } from './folderIndex.ts';
import { nameOf } from './names.ts';
import { shownOutcome } from './verdictWords.ts';

export function offerSourceList(context: Context): void {
  answer(context, messages.sources, {
    name: 'The sources',
    empty: [],
    handle: async (_params, token) => {
      const uses = await usesInDrafts(context, token);
      return Promise.all(context.folders.all().map((folder) => folderUse(folder, uses)));
    },
  });
}

async function folderUse(folder: FolderIndex, uses: ReadonlyMap<string, readonly DraftUse[]>): Promise<FolderUse> {
  const { name, patterns, problems, sources, state, uri } = await folder.contents();
  const known = new Set(sources.map((source) => source.uri));
  return {
    uri,
    name,
    state,
    patterns,
    sources: sources.map((source) => ({
      ...source,
      problems: problems.filter((problem) => problem.uri === source.uri).map(({ message }) => message),
      drafts: uses.get(source.uri) ?? [],
    })),
    unread: problems.filter((problem) => !known.has(problem.uri)),
  };
}

/** By source: the claims of open drafts that it speaks of. */
async function usesInDrafts(
  context: Context,
  token: CancellationToken,
): Promise<ReadonlyMap<string, readonly DraftUse[]>> {
  const uses = new Map<string, DraftUse[]>();
  for (const { document, folder } of context.documents.drafts()) {
    const draft = await context.reports.of(document, folder, token);
    if (draft === undefined) continue;
    const bySource = new Map<string, DraftUse['claims'][number][]>();
    for (const verdict of draft.report.verdicts) {
      const claim = {
        words: draft.raw.slice(verdict.at.start, verdict.at.end),
        outcome: shownOutcome(verdict),
        range: toRange(draft.lines, verdict.at),
      };
      const facts = factsIn(shownEvidence(verdict));
      for (const id of new Set(facts.map(({ source }) => source.id))) {
        const claims = bySource.get(id) ?? [];
        claims.push(claim);
        bySource.set(id, claims);
      }
    }
    const name = folder.pathOf(draft.uri) ?? nameOf(draft.uri);
    for (const [id, claims] of bySource) uses.set(id, [...(uses.get(id) ?? []), { uri: draft.uri, name, claims }]);
  }
  return uses;
}
