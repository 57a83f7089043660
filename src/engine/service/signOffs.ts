/** The desk's decisions: reads them from the log, holds them against what was judged, and adds to them. */
import type { Problem } from '../base/outcome.ts';
import type { ClaimId } from '../model/assertion.ts';
import type { SignOffEntry, Standing } from '../model/signOff.ts';
import type { SourceId, SourceRef } from '../model/source.ts';
import type { Verdict } from '../model/verdict.ts';
import { digestOf } from '../signoff/digest.ts';
import { type LogFile, type LogProblem, type ReadLog, readLog, writeEntries } from '../signoff/log.ts';
import { defaultPolicy, type Policy } from '../signoff/policy.ts';
import { addHouseSpellings } from '../signoff/spelling.ts';
import { describeClaim, standingsOf } from '../signoff/standing.ts';
import type { DraftReport, FactService } from './factService.ts';
import { readPolicy } from './readPolicy.ts';

export { type Held, heldBack } from '../signoff/gate.ts';
export { type LogFile, type LogProblem, readLog } from '../signoff/log.ts';
export { defaultPolicy, type Policy } from '../signoff/policy.ts';
export { isChecked } from '../signoff/standing.ts';

/** What a host must supply: the folder `.deskcheck` of one workspace folder. */
export interface SignOffLog {
  read(): Promise<DeskFolder>;
  /**
   * Adds lines to a file that only this desk writes to. `make` is given the line they follow, or `undefined` in a new file.
   * Rejects with an error whose message is a sentence for the user.
   */
  append(make: (last: string | undefined) => readonly string[]): Promise<void>;
  /** The name that git signs with, else the account's. */
  who(): Promise<string>;
  /** Whether a file is there, by its path from the folder. */
  isThere(path: string): Promise<boolean>;
  /** ISO 8601, in UTC. */
  now(): string;
}

/** What the folder `.deskcheck` holds. */
export interface DeskFolder {
  readonly log: readonly LogFile[];
  /** `.deskcheck/config.yaml`, where there is one. */
  readonly policy: LogFile | undefined;
  /** A sentence for each file that could not be read. */
  readonly problems: readonly string[];
}

/** The decisions of a folder, read and written. */
export interface SignOffs {
  readonly policy: Policy;
  /** What is wrong with the log or the policy: sentences for the user. */
  readonly problems: readonly string[];
  /** With where in {@link policyText} they are, if that is known. */
  readonly policyProblems: readonly Problem[];
  readonly policyText: string;
  readonly logProblems: readonly LogProblem[];
  /** Reads the folder; `false` where it says what it said before. */
  reload(): Promise<boolean>;
  /** How the claims of a draft stand. `draft` is its path from the folder; `undefined` for one that is not in it. */
  standingsOf(draft: string | undefined, report: DraftReport, service: FactService): Promise<Standings>;
  /** Writes a decision on each of these verdicts, with what they rest on now. */
  decide(draft: string, verdicts: readonly Verdict[], decision: NewDecision): Promise<void>;
}

/** How each claim of a draft stands. */
export type Standings = ReadonlyMap<ClaimId, Standing>;

/** A decision that is to be written. */
export type NewDecision = Pick<SignOffEntry, 'decision' | 'method' | 'note'>;

/** How ids of sources and paths from the folder lead to each other. */
export interface SignOffPaths {
  pathOf(id: SourceId): string;
  idOf(path: string): SourceId;
}

/** Nothing is read before the first {@link SignOffs.reload}: until then the policy is the default one and no claim is signed. */
export function createSignOffs(log: SignOffLog, paths: SignOffPaths): SignOffs {
  let policy = defaultPolicy;
  let policyProblems: readonly Problem[] = [];
  let policyText = '';
  let read: ReadLog = { entries: [], problems: [] };
  let gone: ReadonlySet<string> = new Set();
  let known = '';
  let reading: Promise<boolean> = Promise.resolve(false);

  const reload = async (): Promise<boolean> => {
    const folder = await log.read();
    const next = readLog(folder.log);
    const missing = await draftsGone(log, next.entries);
    const content = digestOf(JSON.stringify([folder, [...missing].sort()]));
    if (content === known) return false;
    known = content;
    const { problems, value } = await readPolicy(folder.policy);
    policy = value;
    policyProblems = [...folder.problems.map((message) => ({ message })), ...problems];
    policyText = folder.policy?.text ?? '';
    read = next;
    gone = missing;
    return true;
  };

  return {
    get policy() {
      return policy;
    },
    get problems() {
      return [
        ...policyProblems.map(({ message }) => message),
        ...read.problems.map(({ file, line, message }) => `${file}, line ${line}: ${message}`),
      ];
    },
    get policyProblems() {
      return policyProblems;
    },
    get policyText() {
      return policyText;
    },
    get logProblems() {
      return read.problems;
    },
    reload() {
      // In turn, so that what was read last is what counts.
      reading = reading.then(reload, reload);
      return reading;
    },
    async standingsOf(draft, report, service) {
      const own = read.entries.filter((entry) => entry.draft === draft || gone.has(entry.draft));
      // What was decided in this place counts before what was decided elsewhere.
      const entries = own.toSorted((a, b) => Number(a.draft === draft) - Number(b.draft === draft));
      const refs = await sourcesOf(entries, report, service, paths);
      return standingsOf({
        verdicts: report.verdicts,
        toldWith: report.toldWith,
        entries,
        policy,
        now: log.now(),
        pathOf: paths.pathOf,
        fingerprintOf: (source) => refs.get(paths.idOf(source))?.fingerprint,
      });
    },
    async decide(draft, verdicts, { decision, method, note }) {
      const [who, when] = [await log.who(), log.now()];
      const entries = verdicts.map((verdict) => ({
        when,
        who,
        decision,
        ...(method ? { method } : {}),
        ...(note ? { note } : {}),
        draft,
        ...describeClaim(verdict, paths.pathOf),
      }));
      await log.append((last) => writeEntries(entries, last));
    },
  };
}

/** A report as the desk sees it: with the house's spellings, and without what is signed off. What is only asked about is a remark. */
export function settle(report: DraftReport, standings: Standings, policy: Policy): DraftReport {
  const findings = addHouseSpellings(report.findings, report.verdicts, policy).flatMap((finding) => {
    const standing = standings.get(finding.verdict.claim.id);
    if (standing?.state === 'signed') return [];
    return standing?.state === 'queried' ? [{ ...finding, severity: 'information' as const }] : [finding];
  });
  return { ...report, findings };
}

/** The verdicts that are settled one by one: without those whose fault the finding of another tells of. */
export function settledByThemselves({ toldWith, verdicts }: DraftReport): readonly Verdict[] {
  return toldWith.size === 0 ? verdicts : verdicts.filter((verdict) => !toldWith.has(verdict));
}

/** Drafts of the log that are not there any more: they were renamed, and their decisions follow the claims. */
async function draftsGone(log: SignOffLog, entries: readonly SignOffEntry[]): Promise<ReadonlySet<string>> {
  const drafts = [...new Set(entries.map(({ draft }) => draft))];
  const there = await Promise.all(drafts.map((draft) => log.isThere(draft)));
  return new Set(drafts.filter((_, index) => !there[index]));
}

async function sourcesOf(
  entries: readonly SignOffEntry[],
  report: DraftReport,
  service: FactService,
  paths: SignOffPaths,
): Promise<ReadonlyMap<SourceId, SourceRef>> {
  const refs = new Map(report.story.map((ref) => [ref.id, ref]));
  const wanted = new Set(entries.flatMap(({ evidence }) => evidence.map(({ source }) => paths.idOf(source))));
  const others = [...wanted].filter((id) => !refs.has(id));
  if (others.length > 0) for (const ref of await service.refs(others)) refs.set(ref.id, ref);
  return refs;
}
