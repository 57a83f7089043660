/** What was judged in each open draft: one check for each version, however many ask. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CancelToken } from '../engine/base/cancel.ts';
import type { SourceId } from '../engine/model/source.ts';
import type { DraftInput, DraftReport, FactService } from '../engine/service/factService.ts';
import type { Clock } from '../engine/service/ports.ts';
import { type Standings, settle } from '../engine/service/signOffs.ts';
import { type Lines, readLines } from './convert.ts';
import type { FolderIndex } from './folderIndex.ts';
import { nameOf } from './names.ts';

/** One version of a draft and all that was judged in it. The document may have moved on; this does not. */
export interface CheckedDraft {
  readonly uri: string;
  readonly version: number;
  readonly raw: string;
  readonly input: DraftInput;
  readonly lines: Lines;
  readonly folder: FolderIndex;
  readonly service: FactService;
  /** Its findings are those that nobody has signed off. */
  readonly report: DraftReport;
  /** How each claim stands at the desk. */
  readonly standings: Standings;
  /** Names this text together with what it was weighed against. */
  readonly resultId: string;
}

/** The checks of open drafts. */
export interface Reports {
  /** The newest version's report; `undefined` when cancelled or when nothing can be judged. */
  of(document: TextDocument, folder: FolderIndex, token: CancelToken): Promise<CheckedDraft | undefined>;
  /** The name of the answer that `of` would give again; `undefined` where it would have to check anew. */
  resultIdOf(document: TextDocument, folder: FolderIndex): string | undefined;
  /** What the draft's last check held it against, whichever version that was: nothing before the first. */
  storyOf(uri: string): readonly SourceId[];
  /** Milliseconds that a draft had better rest after a change, so that checks do not pile up while it is typed in. */
  restOf(document: TextDocument): number;
  /** Resolves once the checks that are under way have ended. */
  settled(): Promise<void>;
  /** Drops what is known of a draft and ends the work on it. */
  forget(uri: string): void;
}

interface Entry {
  /** Equal for an equal text and equal facts, while the document is open. */
  readonly key: string;
  readonly resultId: string;
  readonly work: Promise<CheckedDraft | undefined>;
  readonly source: CancelToken;
  cancel(): void;
}

/** Milliseconds: what is checked within these is checked at each keystroke … */
const QUICK = 15;
/** … and no draft rests longer than this. */
const LONGEST_REST = 300;

/** `checked` is told of each version once, when its check has ended. */
export function createReports(clock: Clock, checked: (draft: CheckedDraft) => void): Reports {
  const entries = new Map<string, Entry>();
  /** Milliseconds that the last check took; the first of a draft, for which all its sources are read, tells nothing of the next. */
  const took = new WeakMap<TextDocument, number | 'first'>();

  const stories = new Map<string, readonly SourceId[]>();

  // A document that was closed and opened again begins at version 1 again: its results need names of their own.
  let checks = 0;

  const start = (document: TextDocument, folder: FolderIndex, service: FactService): Entry => {
    const source = { isCancellationRequested: false };
    const resultId = String(++checks);
    const { uri, version } = document;
    const raw = document.getText();
    const input = { id: uri, raw, path: pathFor(document), date: undefined };
    const check = async (): Promise<CheckedDraft | undefined> => {
      const began = clock.now();
      const judged = await service.check(input, source);
      if (judged === undefined || source.isCancellationRequested) return undefined;
      stories.set(
        uri,
        judged.story.map(({ id }) => id),
      );
      took.set(document, took.has(document) ? clock.now() - began : 'first');
      const standings = await folder.signOffs.standingsOf(folder.pathOf(uri), judged, service);
      const report = settle(judged, standings, folder.signOffs.policy);
      const draft = { uri, version, raw, input, lines: readLines(raw), folder, service, report, standings, resultId };
      checked(draft);
      return draft;
    };
    const entry: Entry = {
      key: keyOf(document, folder),
      resultId,
      source,
      work: check(),
      cancel: () => {
        source.isCancellationRequested = true;
        if (entries.get(uri) === entry) entries.delete(uri);
      },
    };
    // A failed check is not kept, so that the next to ask tries again. Who asked hears of the failure.
    entry.work.catch(() => entry.cancel());
    entries.set(uri, entry);
    return entry;
  };

  return {
    resultIdOf: (document, folder) => {
      const entry = entries.get(document.uri);
      return entry?.key === keyOf(document, folder) ? entry.resultId : undefined;
    },
    of: async (document, folder, token) => {
      while (!token.isCancellationRequested) {
        const { service } = folder;
        if (service === undefined) return undefined;
        let entry = entries.get(document.uri);
        if (entry?.key !== keyOf(document, folder)) {
          entry?.cancel();
          entry = start(document, folder, service);
        }
        const draft = await entry.work;
        // Facts that changed meanwhile bring a refresh with them; to wait for them to rest could take long.
        if (draft?.version === document.version) return draft;
        if (draft === undefined && !entry.source.isCancellationRequested) return undefined;
      }
      return undefined;
    },
    restOf: (document) => {
      const last = took.get(document) ?? 'first';
      return last === 'first' || last <= QUICK ? 0 : Math.min(last, LONGEST_REST);
    },
    settled: async () => {
      await Promise.allSettled([...entries.values()].map(({ work }) => work));
    },
    storyOf: (uri) => stories.get(uri) ?? [],
    forget: (uri) => {
      entries.get(uri)?.cancel();
      stories.delete(uri);
    },
  };
}

function keyOf({ version }: TextDocument, folder: FolderIndex): string {
  return `${version}/${folder.version}`;
}

/** The format is told by the ending; an untitled document has none and is told by its language. */
function pathFor(document: TextDocument): string | undefined {
  if (/\.[a-z]{1,5}$/i.test(document.uri)) return nameOf(document.uri);
  return document.languageId === 'plaintext' ? 'untitled.txt' : undefined;
}
