/** Checks the drafts that are not shown: those that are show their problems already. Each one's are sent as soon as they are known. */
import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import type { SourceFile } from '../engine/service/ports.ts';
import { settle } from '../engine/service/signOffs.ts';
import { type CheckAllAnswer, messages } from '../protocol/messages.ts';
import { answer, tell } from './answer.ts';
import type { Context } from './context.ts';
import { readLines } from './convert.ts';
import { toDiagnostics } from './diagnostics.ts';
import type { FolderIndex } from './folderIndex.ts';
import { attachProgress } from './progress.ts';

export function offerCheckAll(context: Context): void {
  const nothing: CheckAllAnswer = { checked: 0, findings: 0, problems: [] };
  answer(context, messages.checkAll, {
    name: 'Check All Drafts',
    empty: nothing,
    handle: async ({ shown, workDoneToken }, token) => {
      const wanted = await listDrafts(context, new Set(shown), token);
      const report = attachProgress(context.connection, workDoneToken);
      let checked = 0;
      let findings = 0;
      const problems: { readonly uri: string; readonly message: string }[] = [];
      for (const [at, { file, folder }] of wanted.entries()) {
        if (token.isCancellationRequested) break;
        report(at, wanted.length, folder.pathOf(file.id) ?? file.path);
        try {
          const diagnostics = await checkFile(context, folder, file, token);
          if (diagnostics === undefined) continue;
          checked++;
          findings += diagnostics.length;
          tell(context, messages.checkedDraft, { uri: file.id, diagnostics });
        } catch (error) {
          context.logger.error(`The check of ${file.id} failed`, error);
          problems.push({ uri: file.id, message: error instanceof Error ? error.message : String(error) });
        }
      }
      return { checked, findings, problems };
    },
  });
}

async function listDrafts(context: Context, shown: ReadonlySet<string>, token: CancellationToken) {
  const found: { readonly file: SourceFile; readonly folder: FolderIndex }[] = [];
  for (const folder of context.folders.all()) {
    if (folder.service === undefined) continue;
    const files = await context.runtime.listFiles(folder.place.uri, folder.settings.drafts, token);
    for (const file of files) {
      const innermost = context.folders.holding(file.id) === folder;
      if (innermost && folder.isDraft(file.id) && !shown.has(file.id)) found.push({ file, folder });
    }
  }
  return found;
}

async function checkFile(
  context: Context,
  folder: FolderIndex,
  file: SourceFile,
  token: CancellationToken,
): Promise<readonly Diagnostic[] | undefined> {
  const raw = await context.runtime.readText(file.id);
  const { service, signOffs } = folder;
  const judged = await service?.check({ id: file.id, raw, path: file.path, date: undefined }, token);
  if (service === undefined || judged === undefined) return undefined;
  const standings = await signOffs.standingsOf(folder.pathOf(file.id), judged, service);
  const report = settle(judged, standings, signOffs.policy);
  return toDiagnostics(context, { uri: file.id, raw, lines: readLines(raw), report, standings });
}
