/** What a verb must tell, and how its arguments are read. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { DocumentDate } from '../engine/model/source.ts';
import { givenDate } from '../engine/service/cases.ts';
import { defaultSettings, type Strictness, strictnessWords } from '../engine/service/settings.ts';

/** A verb of the command line, as `src/cli/main.ts` lists it. */
export interface Verb {
  /** What stands after "Usage:". */
  readonly usage: string;
  /** One line for the list of verbs. */
  readonly about: string;
  /** What `--help` tells besides. */
  readonly details: string;
  /** Gives the exit status. Throws {@link UsageError} or an error whose message is a sentence for the user. */
  run(args: readonly string[]): Promise<number>;
}

/** The arguments cannot be understood; the message says what to write instead. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** The arguments of a verb, sorted but not yet understood. */
export interface Arguments<Name extends string> {
  readonly values: Readonly<Partial<Record<Name, string>>>;
  /** What stands before any option, after one with a single value, or after `--`. */
  readonly positionals: readonly string[];
  /** Every PATH after a `--sources`, up to the next option or `--`. */
  readonly sources: readonly string[];
}

/** Options with a value each, by name; an unknown one is a {@link UsageError}. `--sources` takes many values where it is named. */
export function readArguments<Name extends string>(args: readonly string[], names: readonly Name[]): Arguments<Name> {
  const options: Options = Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true }]));
  const values: Partial<Record<Name, string>> = {};
  const positionals: string[] = [];
  const sources: string[] = [];
  let isInSources = false;
  // Most likely a variable of a script that is not set; as a path it would mean the current folder.
  if (args.includes('')) throw new UsageError('One of the arguments is empty: leave it out, or say what it is to be.');
  for (const token of readTokens(args, options)) {
    if (token.kind === 'option') {
      isInSources = token.name === 'sources';
      const name = names.find((each) => each === token.name);
      if (token.value === undefined || name === undefined) continue;
      if (isInSources) sources.push(token.value);
      else values[name] = token.value;
    } else if (token.kind === 'option-terminator') isInSources = false;
    else (isInSources ? sources : positionals).push(token.value);
  }
  return { values, positionals, sources };
}

/** One of these words, the first where none is given. */
export function readChoice<Word extends string>(
  name: string,
  given: string | undefined,
  words: readonly [Word, ...Word[]],
): Word {
  if (given === undefined) return words[0];
  const word = words.find((each) => each === given);
  if (word === undefined)
    throw new UsageError(`--${name} is ${words.slice(0, -1).join(', ')} or ${words.at(-1)}, not "${given}".`);
  return word;
}

/** The step that `--strictness` names, the default where it is not given; throws a UsageError for another word. */
export function readStrictness(given: string | undefined): Strictness {
  return given === undefined ? defaultSettings.strictness : readChoice('strictness', given, strictnessWords);
}

/** The day that `--date` gives as YYYY-MM-DD; throws a UsageError where it is none. */
export function readDate(given: string | undefined): DocumentDate | undefined {
  if (given === undefined) return undefined;
  const date = givenDate(given);
  if (!date) throw new UsageError(`--date is a day as YYYY-MM-DD, not "${given}".`);
  return date;
}

function readTokens(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true, tokens: true }).tokens;
  } catch (cause) {
    const [told = ''] = (cause instanceof Error ? cause.message : String(cause)).split(/\. |\.$/);
    throw new UsageError(`${told}; --help behind the verb lists what it takes.`, { cause });
  }
}
