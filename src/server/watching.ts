/** Hears of files that come, change and go, and passes them on in batches, each to its folder. */
import {
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  FileChangeType,
  type FileEvent,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver';
import type { Context } from './context.ts';
import type { FileChange, FolderIndex } from './folderIndex.ts';

/** The watch over sources and the folders `.deskcheck`. */
export interface Watching {
  /** Asks the client to watch; again whenever folders or settings changed. */
  watch(): Promise<void>;
}

/** Passes on what the client tells of files from now on. */
export function createWatching(context: Context): Watching {
  const { connection, folders, guard } = context;
  let gathered: FileEvent[] = [];
  let passing = false;
  let registered: { dispose(): void } | undefined;

  const passOn = async (): Promise<void> => {
    const events = gathered;
    gathered = [];
    const changes = new Map<FolderIndex, FileChange[]>();
    for (const { uri, type } of events) {
      // A file may lie in two folders, where one is in the other.
      for (const folder of folders.all()) {
        if (folder.pathOf(uri) === undefined) continue;
        const known = changes.get(folder) ?? [];
        known.push({ uri, type: typeWord(type) });
        changes.set(folder, known);
      }
    }
    await Promise.all([...changes].map(([folder, list]) => folder.filesChanged(list)));
  };

  connection.onDidChangeWatchedFiles(
    guard.event('A change of files', async ({ changes }: DidChangeWatchedFilesParams) => {
      gathered.push(...changes);
      if (passing) return;
      passing = true;
      try {
        // A copied folder arrives as many events in a row: those that come while the first are seen to go together.
        while (gathered.length > 0) await passOn();
      } finally {
        passing = false;
      }
    }),
  );

  return {
    watch: async () => {
      if (!context.client.watchesFiles) return;
      const before = registered;
      registered = await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: watchersFor(context),
      });
      before?.dispose();
    },
  };
}

function watchersFor(context: Context): FileSystemWatcher[] {
  // Folders are watched for coming and going too: of a moved folder the editor tells that it moved, and nothing of its files.
  const comeAndGo = WatchKind.Create | WatchKind.Delete;
  if (!context.client.relativePatterns) return [{ globPattern: '**/*' }];
  return context.folders.all().flatMap(({ place, settings }) => [
    { globPattern: { baseUri: place.uri, pattern: '**' }, kind: comeAndGo },
    { globPattern: { baseUri: place.uri, pattern: '.deskcheck/**' }, kind: WatchKind.Change },
    ...settings.sources.wanted.map((pattern) => ({
      globPattern: { baseUri: place.uri, pattern },
      kind: WatchKind.Change,
    })),
  ]);
}

function typeWord(type: FileChangeType): FileChange['type'] {
  return type === FileChangeType.Created ? 'created' : type === FileChangeType.Deleted ? 'deleted' : 'changed';
}
