/** The command line: runs one verb; whatever it throws becomes one sentence and exit status 2. */
import { batch } from './batch.ts';
import { check } from './check.ts';
import { explain } from './explain.ts';
import { gate } from './gate.ts';
import { indexSources } from './indexSources.ts';
import { lookUp } from './lookUp.ts';
import { print, printNote, trace } from './print.ts';
import { report } from './report.ts';
import { UsageError, type Verb } from './usage.ts';
import { verifyLog } from './verifyLog.ts';
import { readVersion } from './version.ts';

const verbs: Readonly<Record<string, Verb>> = {
  check,
  report,
  explain,
  lookup: lookUp,
  index: indexSources,
  batch,
  gate,
  'verify-log': verifyLog,
};
const COULD_NOT_RUN = 2;

async function main(args: readonly string[]): Promise<number> {
  const [word, ...rest] = args;
  const options = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length);
  if (word === '--version' || options.includes('--version')) return say(`deskcheck ${readVersion()}`);
  if (word === '--help' || word === '-h' || (word === 'help' && rest.length === 0)) return say(overview());
  const name = word === 'help' ? rest[0] : word;
  const verb = name !== undefined && Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) {
    const said = name === undefined ? 'Say what to do' : `"${name}" is not a verb of deskcheck`;
    throw new UsageError(`${said}: ${Object.keys(verbs).join(', ')}; deskcheck --help tells more.`);
  }
  if (word === 'help' || options.includes('--help') || options.includes('-h')) return say(helpOf(verb));
  return verb.run(rest);
}

function overview(): string {
  const width = Math.max(...Object.keys(verbs).map((word) => word.length));
  return [
    'Usage: deskcheck VERB …',
    '',
    ...Object.entries(verbs).map(([word, { about }]) => `  ${word.padEnd(width)}  ${about}`),
    '',
    'deskcheck VERB --help tells more of each, deskcheck --version which one this is.',
    'The exit status is 2 where a verb could not run; check, gate and verify-log give 1 where they found something.',
  ].join('\n');
}

function helpOf({ about, details, usage }: Verb): string {
  return `Usage: ${usage}\n\n${about.charAt(0).toUpperCase()}${about.slice(1)}.\n\n${details}`;
}

function say(text: string): number {
  print(text);
  return 0;
}

// Whoever reads may have had enough ("deskcheck check … | head -1"). The verb goes on unread: its exit status counts.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code === 'EPIPE') return;
  printNote(`deskcheck: ${cause.message}`);
  process.exit(COULD_NOT_RUN);
});
// Nor does it matter to the status that notes cannot be written.
process.stderr.on('error', () => undefined);

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (cause: unknown) => {
    printNote(`deskcheck: ${cause instanceof Error ? cause.message : String(cause)}`);
    trace('%O', cause);
    process.exitCode = COULD_NOT_RUN;
  },
);
