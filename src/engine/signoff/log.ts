/** The log of sign-offs: files of one JSON object a line, of which none is ever changed. */
import { fieldOf } from '../base/fields.ts';
import type { ClaimId } from '../model/assertion.ts';
import type { EvidenceDigest, SignOffEntry } from '../model/signOff.ts';
import { digestOf } from './digest.ts';

/** A file of the folder `.deskcheck`, decoded. */
export interface LogFile {
  /** For people: ".deskcheck/signoffs/anna-keller-3f9a.jsonl". */
  readonly name: string;
  readonly text: string;
}

/** Something in the log that is not as it was written. `line` counts from 1. */
export interface LogProblem {
  readonly file: string;
  readonly line: number;
  /** A sentence that says what is wrong, and one that says what to do. */
  readonly message: string;
}

/** The log as it could be read. */
export interface ReadLog {
  /** In the order in which they were decided, whatever file they are in. What could be read is here, also beside what could not. */
  readonly entries: readonly SignOffEntry[];
  readonly problems: readonly LogProblem[];
}

/** What is decided by whoever signs; the log adds the rest. */
export type NewEntry = Omit<SignOffEntry, 'version' | 'id' | 'previous' | 'digest'>;

/** One line for each, without line feeds; `last` is the line they follow in their file. */
export function writeEntries(entries: readonly NewEntry[], last: string | undefined): readonly string[] {
  const before = last === undefined ? undefined : parseEntry(last);
  let previous = before?.digest ?? '';
  return entries.map((entry) => {
    const id = digestOf(`${previous}|${entry.when}|${entry.who}|${entry.claim}|${entry.decision}`).slice(0, 16);
    const body = { version: 1, id, ...entry, previous };
    previous = digestOf(JSON.stringify(body));
    return JSON.stringify({ ...body, digest: previous });
  });
}

/** Reads all files. A line that cannot be read is a problem, and the others count all the same. */
export function readLog(files: readonly LogFile[]): ReadLog {
  const byId = new Map<string, { readonly entry: SignOffEntry; readonly at: string }>();
  const problems: LogProblem[] = [];
  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const read = readFile(file);
    problems.push(...read.problems);
    let latest = '';
    for (const entry of read.entries) {
      // A clock may be set back; in one file, what stands later was decided later.
      if (entry.when > latest) latest = entry.when;
      // A file that was copied tells the same events again.
      if (!byId.has(entry.id)) byId.set(entry.id, { entry, at: latest });
    }
  }
  const inOrder = [...byId.values()].sort((a, b) => compare(a.at, b.at));
  return { entries: inOrder.map(({ entry }) => entry), problems };
}

function readFile({ name, text }: LogFile): ReadLog {
  const entries: SignOffEntry[] = [];
  const problems: LogProblem[] = [];
  let previous = '';
  let isBroken = false;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const tell = (message: string) => problems.push({ file: name, line: index + 1, message });
    if (CONFLICT.test(line)) {
      tell('A merge left its mark here. Keep the lines of both sides and delete the mark.');
      isBroken = true;
      continue;
    }
    const entry = parseEntry(line);
    if (entry === undefined) {
      tell(
        'This line is no entry of the log. Take the file back from an earlier commit: git log names those that touched it.',
      );
      isBroken = true;
      continue;
    }
    entries.push(entry);
    if (digestOfLine(line) !== entry.digest)
      tell(`The entry of ${entry.who} on “${entry.words}” was altered after it was written. ${TAKE_BACK}`);
    else if (entry.previous !== previous && !isBroken)
      tell(`An entry before that of ${entry.who} on “${entry.words}” was removed, added or moved. ${TAKE_BACK}`);
    previous = entry.digest;
    isBroken = false;
  }
  return { entries, problems };
}

const TAKE_BACK = 'Take the file back from an earlier commit, or sign the claim off anew if the entry is wrong.';
// Matches "<<<<<<< HEAD" and "=======", not a line of JSON.
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})/;

function digestOfLine(line: string): string {
  const { digest: _, ...body }: Record<string, unknown> = JSON.parse(line); // was parsed before
  return digestOf(JSON.stringify(body));
}

function parseEntry(line: string): SignOffEntry | undefined {
  const given = parse(line);
  if (typeof given !== 'object' || given === null) return undefined;
  const fields: Readonly<Record<string, unknown>> = { ...given };
  if (fields.version !== 1) return undefined;
  if (!TEXTS.every((name) => typeof fields[name] === 'string')) return undefined;
  if (!DECISIONS.includes(String(fields.decision))) return undefined;
  if (!Array.isArray(fields.evidence) || !fields.evidence.every(isEvidence)) return undefined;
  for (const name of ['method', 'note']) if (name in fields && typeof fields[name] !== 'string') return undefined;
  return { ...fields, claim: fields.claim as ClaimId } as SignOffEntry; // every field was looked at
}

const TEXTS = [
  ...['id', 'when', 'who', 'draft', 'claim', 'kind', 'rule', 'outcome', 'words', 'before', 'after'],
  ...['passage', 'previous', 'digest'],
] as const;
const DECISIONS: readonly string[] = ['verified', 'queried', 'waived', 'withdrawn'];

function isEvidence(given: unknown): given is EvidenceDigest {
  return ['source', 'fingerprint', 'digest'].every((name) => typeof fieldOf(given, name) === 'string');
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
