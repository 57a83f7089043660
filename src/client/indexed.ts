/** Show What Is Indexed, Rebuild Index, and the page of a rule. */
import { ProgressLocation, window, workspace } from 'vscode';
import { type FolderContents, type IndexState, messages } from '../protocol/messages.ts';
import { counted } from './counted.ts';
import type { Desk } from './desk.ts';
import { untilFoldersAreKnown } from './knownFolders.ts';
import { showPage } from './pages.ts';

/** Opens a page that tells which sources are indexed and which could not be read. */
export async function showIndexed(desk: Desk): Promise<void> {
  const server = await desk.needServer();
  if (server === undefined) return;
  if ((workspace.workspaceFolders ?? []).length > 0) await untilFoldersAreKnown(server);
  const folders = await server.ask(messages.contents, {});
  await showPage({ title: 'What Is Indexed', markdown: contentsPage(folders) });
}

/** Reads all sources anew and says how many there are, and how many failed. */
export async function rebuildIndex(desk: Desk): Promise<void> {
  const server = await desk.needServer();
  if (server === undefined) return;
  const { failed, outcome, sources } = await window.withProgress(
    { location: ProgressLocation.Window, title: 'Rebuilding the index' },
    () => server.ask(messages.rebuildIndex, {}),
  );
  if (outcome === 'failed') {
    void window.showErrorMessage(
      'The index could not be rebuilt. The log says why: it is “Deskcheck” in the Output panel.',
    );
    return;
  }
  const problems = failed === 0 ? '' : ` ${failed} could not be read: "Deskcheck: Show What Is Indexed" says why.`;
  void window.showInformationMessage(
    outcome === 'cancelled'
      ? `Reading was stopped: the index holds ${counted(sources, 'source')} so far.`
      : `The index holds ${counted(sources, 'source')}.${problems}`,
  );
}

/** `code` as of a finding: "figure.contradicted". Nothing where no rule has it. */
export async function showRule(desk: Desk, code?: unknown): Promise<void> {
  const server = await desk.needServer();
  const page = typeof code === 'string' ? await server?.ask(messages.rulePage, { code }) : undefined;
  if (page) await showPage(page);
}

const stateWords: Readonly<Record<IndexState, string>> = {
  reading: 'Sources are being read.',
  ready: 'All sources are read.',
  empty: 'No sources were found. Put articles where the setting looks for them, or change the setting.',
  partial: 'Reading was stopped before its end. Run “Deskcheck: Rebuild Index” to read the rest.',
  failed: 'The index could not be opened or filled. Run “Deskcheck: Rebuild Index”, or see the log.',
};

function contentsPage(folders: readonly FolderContents[]): string {
  return `${['# What is indexed', ...folders.map(folderSection)].join('\n\n')}\n`;
}

function folderSection({ lastReading, name, patterns, problems, sources, state }: FolderContents): string {
  const totals = { name: 0, date: 0, figure: 0, quote: 0 };
  for (const { counts } of sources) for (const kind of kindsOf(totals)) totals[kind] += counts[kind];
  const rows = sources.map(
    ({ counts, date, path, title, uri }) =>
      `| [${escapeText(title)}](${uri}) | ${escapeText(date) || 'none'} | ${counts.name} | ${counts.date} | ${counts.figure} | ${counts.quote} | ${escapeText(path)} |`,
  );
  const table = [
    '| Source | Date | Names | Dates | Figures | Quotes | File |',
    '| --- | --- | ---: | ---: | ---: | ---: | --- |',
    ...rows,
    `| **${counted(sources.length, 'source')}** | | **${totals.name}** | **${totals.date}** | **${totals.figure}** | **${totals.quote}** | |`,
  ].join('\n');
  const reading =
    lastReading === undefined
      ? ''
      : ` Last reading: ${lastReading.read} read, ${lastReading.unchanged} unchanged, ${lastReading.removed} gone.`;
  const met =
    problems.length === 0
      ? state === 'reading'
        ? ''
        : 'No problems were met while reading.'
      : `### Problems met while reading\n\n${problems.map((problem) => `- [${escapeText(problem.name)}](${problem.uri}): ${escapeText(problem.message)}`).join('\n')}`;
  return [
    `## ${escapeText(name)}`,
    `${stateWords[state]} Looked for: ${patterns.map((pattern) => `\`${pattern.replaceAll('`', '')}\``).join(', ')}.${reading}`,
    ...(sources.length > 0 ? [table] : []),
    met,
  ].join('\n\n');
}

function kindsOf<Counts extends object>(counts: Counts): readonly (keyof Counts)[] {
  return Object.keys(counts) as (keyof Counts)[]; // a literal of four keys
}

/** Titles and messages come from sources: they can put no markup here. */
function escapeText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
