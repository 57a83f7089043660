/** `deskcheck verify-log`: whether the log of sign-offs is as it was written. */
import path from 'node:path';
import { readLog } from '../engine/service/signOffs.ts';
import { readDeskFolder } from '../host/node/signOffLog.ts';
import { formatCounted, print, printNote, withoutControls } from './print.ts';
import { findDeskFolder } from './signOffFolder.ts';
import { readArguments, UsageError, type Verb } from './usage.ts';

export const verifyLog: Verb = {
  usage: 'deskcheck verify-log [FOLDER]',
  about: 'tells which entries of the log of sign-offs were altered',
  details: `FOLDER holds .deskcheck; without one it is looked for from here upwards.

Each entry carries its own SHA-256 digest and that of the entry before it in its file, so that one that was
altered, added, moved or removed from among others is found. What was cut off from the end of a file, or a file
that is gone, is seen in the history of git alone.

The exit status is 1 where the log is not as it was written, and 0 where it is, or where there is none.`,
  async run(args) {
    const { positionals } = readArguments(args, []);
    if (positionals.length > 1) throw new UsageError(`Name one folder, not ${positionals.length}.`);
    const folder = findDeskFolder(positionals[0]);
    const { log, problems: unread } = await readDeskFolder(folder);
    if (log.length + unread.length === 0) {
      const where = positionals[0] === undefined ? 'here or in a folder above' : `in ${positionals[0]}`;
      print(withoutControls(`There is no log of sign-offs ${where} (.deskcheck/signoffs), so nothing to verify.`));
      return 0;
    }
    const { entries, problems } = readLog(log);
    for (const problem of unread) printNote(problem);
    for (const { file, line, message } of problems)
      print(withoutControls(`${shown(folder, file)}:${line}: error signoff.log: ${message}`));
    const files = `${formatCounted(entries.length, 'entry', 'entries')} in ${formatCounted(log.length, 'file')}`;
    if (problems.length + unread.length > 0) {
      print(`${files}; ${formatCounted(problems.length + unread.length, 'place')} not as written.`);
      return 1;
    }
    print(`${files}, all as they were written.`);
    return 0;
  },
};

/** The file's path from here. */
function shown(folder: string, file: string): string {
  return path.relative(process.cwd(), path.join(folder, file));
}
