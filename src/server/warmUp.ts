/** Makes ready while nobody waits: what judges a draft runs several times as fast once it has run. */
import type { FactService } from '../engine/service/factService.ts';
import type { Context } from './context.ts';
import type { FolderIndex } from './folderIndex.ts';

/** Milliseconds that nothing is open before the server begins. */
const QUIET = 1000;
/** Sources that stand in for a draft, and code units of each: together a report of usual length. */
const SOURCES = 4;
const LENGTH = 1500;

/**
 * Checks as a draft what some of the folder's own sources say, changed so that they do not bear it out, and forgets the
 * answer. Only where no document is open, and not to the end where one is opened meanwhile.
 */
export async function warmUp({ documents, folders, runtime }: Context, folder: FolderIndex): Promise<void> {
  const token = {
    get isCancellationRequested(): boolean {
      return documents.open.all().length > 0 || !folders.all().includes(folder);
    },
  };
  await runtime.wait(QUIET);
  const { service } = folder;
  if (service === undefined || token.isCancellationRequested) return;
  const raw = await standIn(service, runtime.readText);
  if (!token.isCancellationRequested)
    await service.check({ id: 'deskcheck:warm-up', raw, path: 'warm-up.md', date: undefined }, token);
}

/** As if a reporter had taken a little from each of several articles, and mistaken some figures. */
async function standIn(service: FactService, read: (uri: string) => Promise<string>): Promise<string> {
  const ids = await service.sourceIds();
  const chosen = ids.filter((_, at) => at % Math.ceil(ids.length / SOURCES) === 0);
  // One that cannot be read any more is done without.
  const texts = await Promise.all(chosen.map((id) => read(id).catch(() => '')));
  return texts.map(retold).join('\n\n');
}

/** A sentence that a source has word for word is known to be right without most of what judges others. */
function retold(text: string): string {
  return text
    .slice(0, LENGTH)
    .replaceAll(' the ', ' this ')
    .replace(/[1-8]/g, (digit) => String(Number(digit) + 1));
}
