/** `deskcheck index`: an index on disk, made or refreshed. */
import path from 'node:path';
import type { SourceRef } from '../engine/model/source.ts';
import { kindLabel, labelOf } from '../engine/service/present.ts';
import { type Desk, findSources, openDesk } from './desk.ts';
import { formatCounted, print, printNote, withoutControls } from './print.ts';
import { readArguments, UsageError, type Verb } from './usage.ts';

export const indexSources: Verb = {
  usage: 'deskcheck index --sources PATH... --index FILE',
  about: 'makes or refreshes an index on disk, which the other verbs can use',
  details: `--sources PATH...   files, folders or globs of what the newsroom trusts; a glob that begins with "!" takes files away
--index FILE        where the index is, or is to be

Prints what was read; what could not be read is named on standard error.
Files that did not change are not read again, and those that are gone are forgotten.
What FILE holds from other places stays; to begin anew, delete it.`,
  async run(args) {
    const { positionals, sources, values } = readArguments(args, ['sources', 'index']);
    if (positionals.length > 0) throw new UsageError(`Put "${positionals[0]}" after --sources, if it is a source.`);
    if (sources.length === 0) throw new UsageError('Name what to read: --sources PATH...');
    if (values.index === undefined) throw new UsageError('Name the index to write: --index FILE.');
    const asked = { sources, index: values.index };
    const listing = await findSources(asked);
    for (const line of passedOverWords(listing.passedOver)) printNote(line);
    const desk = await openDesk(asked, listing.files);
    await printRead(desk, values.index);
    await desk.service.dispose();
    return 0;
  },
};

async function printRead({ paths, report, service, sources }: Desk, index: string): Promise<void> {
  if (!report) return;
  const counts = new Map((await service.counts()).map((each) => [each.id, each.counts]));
  const read = new Set(report.read);
  const lines: string[] = [];
  for (const ref of sources) {
    if (!read.has(ref.id)) continue;
    const found = Object.entries(counts.get(ref.id) ?? {}).map(([kind, count]) =>
      formatCounted(count, kindLabel(kind as Kind)),
    );
    lines.push(withoutControls(`${paths.pathOf(ref.id)}: ${titled(ref)}: ${found.join(', ')}`));
  }
  if (lines.length > 0) print(lines.join('\n'));
  for (const id of report.removed) print(withoutControls(`${paths.pathOf(id)}: forgotten, since it is gone`));
  const facts = [...counts.values()].reduce((sum, each) => sum + Object.values(each).reduce((a, b) => a + b, 0), 0);
  const done = [
    `${report.read.length} read`,
    `${report.unchanged} unchanged`,
    `${report.removed.length} forgotten`,
    `${report.failed.length} skipped`,
  ];
  print(
    `${done.join(', ')}; ${index} holds ${formatCounted(sources.length, 'source')} with ${formatCounted(facts, 'fact')}`,
  );
}

type Kind = Parameters<typeof kindLabel>[0];

function titled(ref: SourceRef): string {
  return ref.date ? labelOf(ref) : `${ref.title} (no date found)`;
}

/** "Skipped 12 files of a format that is not read: 10 .pdf, 2 .jpg." */
function passedOverWords(files: readonly string[]): readonly string[] {
  if (files.length === 0) return [];
  const byEnding = new Map<string, number>();
  for (const file of files) {
    const ending = path.extname(file).toLowerCase() || 'without an ending';
    byEnding.set(ending, (byEnding.get(ending) ?? 0) + 1);
  }
  const endings = [...byEnding].sort(([a], [b]) => (a < b ? -1 : 1)).map(([ending, count]) => `${count} ${ending}`);
  return [`Skipped ${formatCounted(files.length, 'file')} of a format that is not read: ${endings.join(', ')}.`];
}
