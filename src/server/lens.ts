/** A line over each paragraph and each table: how many claims stand in it, and how many of them are open. */
import { type CodeLens, type CodeLensParams, CodeLensRefreshRequest } from 'vscode-languageserver';
import type { Verdict } from '../engine/model/verdict.ts';
import { settledByThemselves } from '../engine/service/signOffs.ts';
import { clientCommands } from '../protocol/messages.ts';
import { readDraft } from './claims.ts';
import type { Context } from './context.ts';
import { toRange } from './convert.ts';
import type { CheckedDraft } from './reports.ts';

export function offerLens(context: Context): void {
  context.connection.onCodeLens(
    context.guard.request<CodeLensParams, CodeLens[]>('The lenses', [], async ({ textDocument: { uri } }, token) => {
      const document = context.documents.get(uri);
      if (!document || !context.documents.folderOfDraft(document)?.settings.lens) return [];
      const draft = await readDraft(context, uri, token);
      return draft === undefined ? [] : paragraphs(draft).map((verdicts) => toLens(context, draft, verdicts));
    }),
  );
}

/** Has the editor ask for them again: facts, decisions or the setting have changed. */
export async function refreshLenses({ client, connection }: Context): Promise<void> {
  if (client.refreshesLenses) await connection.sendRequest(CodeLensRefreshRequest.type);
}

function paragraphs({ raw, report }: CheckedDraft): readonly (readonly Verdict[])[] {
  const groups: Verdict[][] = [];
  for (const verdict of settledByThemselves(report)) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (before !== undefined && isOneParagraph(raw, before, verdict)) group?.push(verdict);
    else groups.push([verdict]);
  }
  return groups;
}

/** Each cell of a table is a block: they are one where each line from the one to the other has a bar. */
function isOneParagraph(raw: string, { claim: first }: Verdict, { claim: second }: Verdict): boolean {
  if (first.passage.block === second.passage.block) return true;
  const start = raw.lastIndexOf('\n', first.span.start) + 1;
  const end = raw.indexOf('\n', second.span.end);
  const lines = raw.slice(start, end < 0 ? undefined : end).split('\n');
  return lines.every((line) => line.includes('|'));
}

function toLens(context: Context, { lines, report, uri }: CheckedDraft, verdicts: readonly Verdict[]): CodeLens {
  const findings = new Set(report.findings.map(({ verdict }) => verdict));
  const open = verdicts.filter((verdict) => findings.has(verdict));
  const [first] = open.length > 0 ? open : verdicts;
  const title = `${verdicts.length} ${verdicts.length === 1 ? 'claim' : 'claims'}, ${open.length} open`;
  const range = toRange(lines, first?.at ?? { start: 0, end: 0 });
  const top = toRange(lines, { start: Math.min(...verdicts.map(({ claim }) => claim.span.start)), end: 0 }).start;
  return {
    range: { start: top, end: top },
    // To the first that is open; without the extension's commands it only tells.
    command: context.options.commands
      ? { title, command: clientCommands.goToClaim, arguments: [uri, range] }
      : { title, command: '' },
  };
}
