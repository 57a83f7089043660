/** What is wrong with the files in `.deskcheck`, as problems in these files. */
import { type Connection, type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver';
import { readLines, toRange } from './convert.ts';
import type { FolderIndex } from './folderIndex.ts';

const POLICY = '.deskcheck/config.yaml';
/** As far as a line goes: an editor cuts it at the line's end. */
const WHOLE_LINE = 100_000;

/** Sends the problems of a folder, and takes back those that were mended. */
export function createDeskProblems(connection: Connection): (folder: FolderIndex) => void {
  const shown = new Map<string, ReadonlySet<string>>();
  return (folder) => {
    const { logProblems, policyProblems, policyText } = folder.signOffs;
    const byFile = new Map<string, Diagnostic[]>();
    const add = (file: string, range: Range, message: string) => {
      const problem = { range, message, severity: DiagnosticSeverity.Error, source: 'Deskcheck' };
      byFile.set(file, [...(byFile.get(file) ?? []), problem]);
    };
    const lines = readLines(policyText);
    for (const { message, span } of policyProblems) add(POLICY, toRange(lines, span ?? { start: 0, end: 0 }), message);
    for (const { file, line, message } of logProblems)
      add(file, { start: { line: line - 1, character: 0 }, end: { line: line - 1, character: WHOLE_LINE } }, message);
    const before = shown.get(folder.place.uri) ?? new Set();
    shown.set(folder.place.uri, new Set(byFile.keys()));
    for (const file of new Set([...before, ...byFile.keys()]))
      void connection.sendDiagnostics({ uri: folder.uriOf(file), diagnostics: byFile.get(file) ?? [] });
  };
}
