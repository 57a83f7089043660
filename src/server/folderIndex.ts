/** The sources of one workspace folder: its service, and keeping it abreast of the files. */
import { URI } from 'vscode-uri';
import type { CancelToken } from '../engine/base/cancel.ts';
import type { SourceId } from '../engine/model/source.ts';
import type { FactService, IndexReport } from '../engine/service/factService.ts';
import type { Logger, SourceFile } from '../engine/service/ports.ts';
import { createSignOffs, type SignOffs } from '../engine/service/signOffs.ts';
import type { FolderContents, FolderStatus, IndexState } from '../protocol/messages.ts';
import { dayWords } from './dateWords.ts';
import type { Runtime } from './runtime.ts';
import type { ServerSettings } from './serverSettings.ts';

/** A workspace folder: its URI and the name that the editor shows. */
export interface FolderPlace {
  readonly uri: string;
  readonly name: string;
}

/** What became of a file or a folder of files. */
export interface FileChange {
  readonly uri: string;
  readonly type: 'created' | 'changed' | 'deleted';
}

/** What a folder's index needs of the server around it. */
export interface FolderHost {
  readonly runtime: Runtime;
  readonly logger: Logger;
  readonly indexFolder: string | undefined;
  /** Whether the user trusts the workspace. */
  isTrusted(): boolean;
  /** Runs long work under a progress that can be cancelled. */
  withProgress<Result>(title: string, work: (progress: Progress) => Promise<Result>): Promise<Result>;
  /** The facts are other than before: what was said of drafts is out of date. Resolves once it was said anew. */
  factsChanged(folder: FolderIndex): Promise<void>;
  statusChanged(): void;
  notice(message: string): void;
  /** What is wrong with the folder's log of sign-offs, or its policy, is other than before. */
  deskProblemsChanged(folder: FolderIndex): void;
}

/** Long work as the user sees it: `done` of `total`, with a word on what is being done. */
export interface Progress {
  readonly token: CancelToken;
  report(done: number, total: number, message: string): void;
}

/** Milliseconds that open drafts are given to be judged by the kept index before its files are looked at. */
const DRAFTS_FIRST = 500;

/** The index of one workspace folder, from its first reading to its end. Its service is `undefined` while it has no sources or cannot be opened. */
export class FolderIndex {
  readonly place: FolderPlace;
  readonly signOffs: SignOffs;
  readonly #host: FolderHost;
  readonly #path: string;
  #settings: ServerSettings;
  #service: FactService | undefined;
  #state: IndexState = 'reading';
  #done = 0;
  #total = 0;
  /** Whether drafts can be judged: false until a first reading has ended, since every claim would look unverified. */
  #answers = false;
  #disposed = false;
  /** Goes up with the settings, which change verdicts as the facts do. */
  #settingsVersion = 0;
  /** Goes up with the sign-offs, which change what is shown. */
  #signOffVersion = 0;
  /** How many sources the index holds. */
  #sources = 0;
  #failed = new Map<string, string>();
  #lastReading: FolderContents['lastReading'];
  #readings = 0;
  /** Changes seen while all sources were being read: looked at once more after it. */
  #seenWhileReading: FileChange[] = [];
  #queue: Promise<unknown> = Promise.resolve();

  constructor(place: FolderPlace, settings: ServerSettings, host: FolderHost) {
    this.place = place;
    this.#settings = settings;
    this.#host = host;
    this.#path = URI.parse(place.uri).path.replace(/\/+$/, '');
    this.signOffs = createSignOffs(
      host.runtime.openSignOffLog({ folderUri: place.uri, indexFolder: host.indexFolder, isTrusted: host.isTrusted }),
      {
        pathOf: (id) => this.pathOf(id) ?? id,
        idOf: (path) => this.uriOf(path) as SourceId, // ids are what their host says
      },
    );
  }

  /** `undefined` where the folder has no index that could answer, or not yet. */
  get service(): FactService | undefined {
    return this.#answers && this.#sources > 0 ? this.#service : undefined;
  }

  get settings(): ServerSettings {
    return this.#settings;
  }

  get state(): IndexState {
    return this.#state;
  }

  /** Equal means that a draft's verdicts still hold. */
  get version(): string {
    return `${this.#service?.generation ?? 0}.${this.#settingsVersion}.${this.#signOffVersion}.${this.service === undefined ? 0 : 1}`;
  }

  /** "seeds/budget.md", or `undefined` for what is not in this folder. */
  pathOf(uri: string): string | undefined {
    const { path } = URI.parse(uri);
    return path.startsWith(`${this.#path}/`) ? path.slice(this.#path.length + 1) : undefined;
  }

  /** The URI of a path in this folder, as the editor spells it. */
  uriOf(path: string): string {
    return /^[a-z][a-z0-9+.-]+:/i.test(path)
      ? path
      : URI.parse(this.place.uri)
          .with({ path: `${this.#path}/${path}` })
          .toString();
  }

  isSource(uri: string): boolean {
    const path = this.pathOf(uri);
    return path !== undefined && this.#settings.sources.matches(path);
  }

  isDraft(uri: string): boolean {
    const path = this.pathOf(uri);
    return path !== undefined && this.#settings.drafts.matches(path) && !this.#settings.sources.matches(path);
  }

  /** Opens the kept index, answers from it at once, and reads what changed. */
  async open(): Promise<void> {
    const service = await this.#inTurn(() => this.#openService());
    if (service === undefined) {
      if (!this.#disposed)
        this.#host.notice(
          `Deskcheck could not open its index of "${this.place.name}": run "Deskcheck: Rebuild Index", or see its log.`,
        );
      return;
    }
    this.#sources = await service.sourceCount();
    this.#answers = this.#sources > 0;
    // Looking at thousands of files would take the time that open drafts wait for.
    if (this.#answers) await Promise.race([this.#host.factsChanged(this), this.#host.runtime.wait(DRAFTS_FIRST)]);
    await this.readAll();
  }

  /** Makes the index hold exactly the sources that are there. */
  readAll(): Promise<IndexReport | undefined> {
    return this.#inTurn(() => this.#readAll());
  }

  /** Forgets everything and reads it again; opens an index that could not be opened before. */
  rebuild(): Promise<IndexReport | undefined> {
    return this.#inTurn(async () => {
      const service = this.#service ?? (await this.#openService());
      if (service === undefined) return undefined;
      this.#answers = false;
      await service.forget(await service.sourceIds());
      this.#sources = 0;
      void this.#host.factsChanged(this);
      return this.#readAll();
    });
  }

  /** Reads the log of sign-offs and the policy again, and has drafts shown by them where they changed. */
  async readSignOffs(): Promise<void> {
    const before = this.signOffs.problems;
    if (!(await this.signOffs.reload())) return;
    this.#signOffVersion++;
    const [problem] = this.signOffs.problems.filter((each) => !before.includes(each));
    for (const each of this.signOffs.problems) this.#host.logger.warn(each);
    this.#host.deskProblemsChanged(this);
    if (problem !== undefined) this.#host.notice(problem);
    if (this.service !== undefined) void this.#host.factsChanged(this);
  }

  async filesChanged(changes: readonly FileChange[]): Promise<void> {
    // A draft that was renamed takes its sign-offs along.
    if (changes.some(({ type, uri }) => type !== 'changed' || this.pathOf(uri)?.startsWith('.deskcheck/')))
      await this.readSignOffs();
    if (this.#readings > 0) {
      this.#seenWhileReading.push(...changes);
      await this.#apply(changes);
    } else await this.#inTurn(() => this.#apply(changes));
  }

  async configure(settings: ServerSettings): Promise<void> {
    const before = this.#settings;
    this.#settings = settings;
    if (areAlike(before, settings)) return;
    this.#settingsVersion++;
    this.#service?.configure(settings.engine);
    void this.#host.factsChanged(this);
    if (before.sources.patterns.join('\n') !== settings.sources.patterns.join('\n')) await this.readAll();
  }

  status(): FolderStatus {
    return {
      uri: this.place.uri,
      name: this.place.name,
      state: this.#state,
      sources: this.#sources,
      problems: this.#failed.size,
      done: this.#done,
      total: this.#total,
    };
  }

  async contents(): Promise<FolderContents> {
    const refs = (await this.#service?.sources()) ?? [];
    const counts = new Map(((await this.#service?.counts()) ?? []).map((entry) => [entry.id, entry.counts]));
    const none = { name: 0, date: 0, figure: 0, quote: 0 };
    return {
      uri: this.place.uri,
      name: this.place.name,
      state: this.#state,
      patterns: this.#settings.sources.patterns,
      lastReading: this.#lastReading,
      sources: refs.map(({ id, title, date }) => ({
        uri: id,
        title,
        date: dayWords(date),
        path: this.pathOf(id) ?? id,
        counts: counts.get(id) ?? none,
      })),
      problems: [
        ...[...this.#failed].map(([uri, message]) => ({
          uri,
          name: this.pathOf(uri) ?? uri,
          message: withoutPath(uri, message),
        })),
        ...refs.flatMap(({ id, problems }) =>
          problems.map(({ message }) => ({ uri: id, name: this.pathOf(id) ?? id, message })),
        ),
      ],
    };
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
    await this.#queue;
    await this.#service?.dispose();
  }

  async #openService(): Promise<FactService | undefined> {
    const { runtime, logger, indexFolder } = this.#host;
    try {
      const wanted = { folderUri: this.place.uri, indexFolder, settings: this.#settings.engine, logger };
      const { service, notice } = await runtime.openService(wanted);
      if (this.#disposed) {
        await service.dispose();
        return undefined;
      }
      await this.readSignOffs();
      this.#service = service;
      if (notice !== undefined) this.#host.notice(notice);
      return service;
    } catch (error) {
      logger.error(`The index of ${this.place.uri} could not be opened`, error);
      this.#setState('failed');
      return undefined;
    }
  }

  async #readAll(): Promise<IndexReport | undefined> {
    const service = this.#service;
    if (service === undefined || this.#disposed) return undefined;
    this.#readings++;
    this.#done = 0;
    this.#total = 0;
    this.#setState('reading');
    try {
      const report = await this.#host.withProgress(
        `Deskcheck: reading the sources of ${this.place.name}`,
        async (progress) => {
          const token = this.#orDisposed(progress.token);
          const files = await this.#host.runtime.listFiles(this.place.uri, this.#settings.sources, token);
          if (token.isCancellationRequested) return undefined;
          return service.reconcile(files, token, ({ done, total, path }) => {
            this.#done = done;
            this.#total = total;
            progress.report(done, total, this.pathOf(URI.file(path).toString()) ?? path);
            this.#host.statusChanged();
          });
        },
      );
      await this.#afterReading(service, report);
      return report;
    } catch (error) {
      this.#setState('failed');
      throw error;
    } finally {
      this.#readings--;
      const again = this.#seenWhileReading;
      this.#seenWhileReading = [];
      if (again.length > 0 && !this.#disposed) await this.#apply(again);
    }
  }

  async #afterReading(service: FactService, report: IndexReport | undefined): Promise<void> {
    if (this.#disposed) return;
    this.#sources = await service.sourceCount();
    this.#failed = new Map(report?.failed.map(({ id, message }) => [id, message]));
    this.#lastReading = report && {
      read: report.read.length,
      unchanged: report.unchanged,
      removed: report.removed.length,
    };
    const cancelled = report === undefined || report.cancelled;
    const changed = !this.#answers || (report !== undefined && report.read.length + report.removed.length > 0);
    this.#answers = true;
    this.#setState(cancelled ? 'partial' : this.#sources === 0 ? 'empty' : 'ready');
    if (changed) void this.#host.factsChanged(this);
  }

  async #apply(changes: readonly FileChange[]): Promise<void> {
    const service = this.#service;
    if (service === undefined || this.#disposed) return;
    const gone = new Set<string>();
    const touched = new Map<string, SourceFile>();
    let folderAppeared = false;
    for (const { uri, type } of changes) {
      const file = type === 'deleted' ? undefined : await this.#host.runtime.statFile(uri);
      if (file !== undefined && this.isSource(uri)) touched.set(uri, file);
      else if (file === undefined && type !== 'deleted') folderAppeared ||= await this.#host.runtime.isFolder(uri);
      if (file === undefined) gone.add(uri);
    }
    // A folder that went takes all below it along, and the editor tells of the folder alone.
    const isGone = (uri: string): boolean => !touched.has(uri) && liesIn(uri, gone);
    const forgotten = gone.size > 0 ? (await service.sourceIds()).filter(isGone) : [];
    if (forgotten.length > 0) await service.forget(forgotten);
    for (const uri of this.#failed.keys()) if (isGone(uri)) this.#failed.delete(uri);
    const token = this.#orDisposed({ isCancellationRequested: false });
    const report = touched.size > 0 ? await service.update([...touched.values()], token) : undefined;
    this.#sources = await service.sourceCount();
    for (const id of report?.read ?? []) this.#failed.delete(id);
    for (const { id, message } of report?.failed ?? []) this.#failed.set(id, message);
    if (forgotten.length > 0 || (report?.read.length ?? 0) > 0) {
      if (this.#readings === 0 && this.#state !== 'partial') this.#setState(this.#sources === 0 ? 'empty' : 'ready');
      void this.#host.factsChanged(this);
    } else if (gone.size > 0 || (report?.failed.length ?? 0) > 0) this.#host.statusChanged();
    if (folderAppeared && this.#readings === 0) await this.#readAll();
  }

  #setState(state: IndexState): void {
    this.#state = state;
    this.#host.statusChanged();
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(work);
    // The next in turn starts whether or not this one failed; who asked for it hears of the failure.
    this.#queue = result.catch(() => undefined);
    return result;
  }

  #orDisposed(token: CancelToken): CancelToken {
    const isDisposed = () => this.#disposed;
    return {
      get isCancellationRequested() {
        return token.isCancellationRequested || isDisposed();
      },
    };
  }
}

/** Whether a file or folder is one of these, or lies below one. */
function liesIn(uri: string, folders: ReadonlySet<string>): boolean {
  for (let end = uri.length; end > 0; end = uri.lastIndexOf('/', end - 1))
    if (folders.has(uri.slice(0, end))) return true;
  return false;
}

/** Whether the same files count, and drafts are judged alike. */
function areAlike(one: ServerSettings, other: ServerSettings): boolean {
  const [first, second] = [one, other].map(({ drafts, engine, sources }) =>
    JSON.stringify([sources.patterns, drafts.patterns, engine]),
  );
  return first === second;
}

/** Where the file is named beside it, "/news/seeds/scan.txt is no text file" is "It is no text file": the reason is seen first. */
function withoutPath(uri: string, message: string): string {
  const path = URI.parse(uri).fsPath;
  return message.toLowerCase().startsWith(`${path.toLowerCase()} `) ? `It${message.slice(path.length)}` : message;
}
