/** `deskcheck batch`: one case a line in, one result a line out, as soon as each is done. */
import { existsSync } from 'node:fs';
import {
  type CaseSetting,
  caseSourceIds,
  checkCase,
  type DraftCase,
  type GivenSource,
  givenDate,
  reportClaims,
} from '../engine/service/cases.ts';
import { attempt } from '../engine/service/each.ts';
import { defaultSettings, strictnessWords } from '../engine/service/settings.ts';
import { openNodeStoreToRead } from '../host/node/openStore.ts';
import { commandLinePorts } from './ports.ts';
import { printNote, printWhenRead, trace } from './print.ts';
import { createSourcePaths, type SourcePaths } from './sourcePaths.ts';
import { readArguments, readStrictness, UsageError, type Verb } from './usage.ts';

export const batch: Verb = {
  usage: 'deskcheck batch [--index FILE] [--strictness STEP] < CASES > RESULTS',
  about: 'reads a case a line from standard input and writes a result a line',
  details: `A case: {"id", "sources": [{"title", "text", "date"?}], "draft", "date"?}
A result: {"id", "claims": [...]} with every claim, also the supported ones.
A case that cannot be read gives {"id", "error", "claims": []}, and the rest goes on.

--index FILE        each case sees this index too, and its own sources are forgotten after it
--strictness STEP   ${strictnessWords.join(', ')}: how much is flagged of what no source contradicts`,
  async run(args) {
    const { positionals, values } = readArguments(args, ['index', 'strictness']);
    if (positionals.length > 0)
      throw new UsageError(
        `Cases are read from standard input: leave "${positionals[0]}" out, or write < ${positionals[0]}.`,
      );
    if (values.index !== undefined && !existsSync(values.index))
      throw new UsageError(`There is no index at ${values.index}: make it with deskcheck index.`);
    const below = values.index === undefined ? undefined : await openNodeStoreToRead(values.index);
    const setting: CaseSetting = {
      ports: commandLinePorts(),
      below,
      settings: { ...defaultSettings, strictness: readStrictness(values.strictness) },
    };
    const paths = createSourcePaths(values.index);
    for await (const { number, text } of readCaseLines(process.stdin)) {
      const result = JSON.stringify(await answer(text, number, setting, paths));
      // Nobody reads on, so that nothing is left to do.
      if (!(await printWhenRead(result))) break;
    }
    await below?.close();
    return 0;
  },
};

/** Lines that are not empty. Only a line feed ends one: JSON may hold the other signs that Node's own line reader ends a line at. */
async function* readCaseLines(
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly number: number; readonly text: string }> {
  // Drops a byte order mark, and puts letters together that two chunks share.
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let number = 0;
  for await (const chunk of stream) {
    const lines = decoder.decode(chunk, { stream: true }).split('\n');
    for (const line of lines.slice(0, -1)) {
      const text = [...parts, line].join('');
      parts = [];
      number++;
      if (text.trim() !== '') yield { number, text };
    }
    parts.push(lines.at(-1) ?? '');
  }
  const text = parts.join('') + decoder.decode();
  if (text.trim() !== '') yield { number: number + 1, text };
}

/** The result for one line: a case that cannot be read says why, and the rest goes on. */
async function answer(line: string, number: number, setting: CaseSetting, paths: SourcePaths): Promise<object> {
  let id: unknown = null;
  const done = await attempt(line, async () => {
    const given = parseLine(line, number);
    id = fieldOf(given, 'id') ?? null;
    const draftCase = readCase(given, setting.below !== undefined);
    const report = await checkCase(draftCase, setting);
    const own = new Map(caseSourceIds(draftCase.sources).map((source, index) => [source, `case:${index + 1}`]));
    return reportClaims(report, {
      raw: draftCase.draft,
      pathOf: (source) => own.get(source) ?? paths.pathOf(source),
    });
  });
  if (done.done) return { id, claims: done.result };
  printNote(
    `The case in line ${number}${id === null ? '' : ` (id ${JSON.stringify(id)})`} was not checked: ${done.message}`,
  );
  trace('%O', done.cause);
  return { id, error: done.message, claims: [] };
}

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error(
      `Line ${number} is no JSON: ${cause instanceof Error ? cause.message : String(cause)}. Write each case as one object on one line.`,
      { cause },
    );
  }
}

function readCase(given: unknown, hasIndex: boolean): DraftCase {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new Error('A case must be {"id", "sources", "draft"}.');
  const draft = fieldOf(given, 'draft');
  if (typeof draft !== 'string') throw new Error('"draft" must be a string.');
  const sources = fieldOf(given, 'sources') ?? (hasIndex ? [] : undefined);
  if (!Array.isArray(sources)) throw new Error('"sources" must be a list of {"title", "text", "date"?}.');
  return { draft, sources: sources.map(readGivenSource), date: readGivenDate(fieldOf(given, 'date'), '"date"') };
}

function readGivenSource(given: unknown, index: number): GivenSource {
  const text = fieldOf(given, 'text');
  if (typeof text !== 'string') throw new Error(`"text" of source ${index + 1} must be a string.`);
  const title = fieldOf(given, 'title');
  return {
    text,
    title: typeof title === 'string' && title !== '' ? title : undefined,
    date: readGivenDate(fieldOf(given, 'date'), `"date" of source ${index + 1}`),
  };
}

function readGivenDate(given: unknown, what: string) {
  if (given === undefined || given === null) return undefined;
  const date = typeof given === 'string' ? givenDate(given) : undefined;
  if (!date) throw new Error(`${what} must be a date as YYYY-MM-DD.`);
  return date;
}

function fieldOf(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null ? (from as Readonly<Record<string, unknown>>)[name] : undefined; // any object may be read by name
}
