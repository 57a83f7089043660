/** Whether there is anything to check against: without sources no server is started. */
import { type Disposable, RelativePattern, window, workspace } from 'vscode';
import { fromFolder } from './patterns.ts';

/** Resolves as soon as one source is found in any folder. */
export async function findAnySource(): Promise<boolean> {
  for (const pattern of sourcePatterns()) {
    if ((await workspace.findFiles(pattern, undefined, 1)).length > 0) return true;
  }
  return false;
}

/** Tells when a source may have appeared where there was none: a file, a folder or setting that brings some, or a user who turns to a text. */
export function watchForSources(appeared: () => void): Disposable {
  let watchers: readonly Disposable[] = [];
  const stop = () => {
    for (const watcher of watchers) watcher.dispose();
  };
  const watch = () => {
    stop();
    watchers = sourcePatterns().map((pattern) => {
      const watcher = workspace.createFileSystemWatcher(pattern, false, true, true);
      watcher.onDidCreate(appeared);
      return watcher;
    });
  };
  const look = () => {
    watch();
    appeared();
  };
  watch();
  const events = [
    // A whole folder that is made or moved here tells nothing of the files in it.
    workspace.onDidCreateFiles(appeared),
    workspace.onDidRenameFiles(appeared),
    workspace.onDidChangeWorkspaceFolders(look),
    // Nothing is told of what was made before the editor had begun to watch, nor of what lies behind a symbolic link.
    window.onDidChangeActiveTextEditor((editor) => editor && appeared()),
    window.onDidChangeWindowState(({ focused }) => focused && appeared()),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('deskcheck.sources')) look();
    }),
  ];
  return {
    dispose: () => {
      stop();
      for (const event of events) event.dispose();
    },
  };
}

function sourcePatterns(): readonly RelativePattern[] {
  return (workspace.workspaceFolders ?? []).flatMap((folder) => {
    const patterns: unknown = workspace.getConfiguration('deskcheck', folder.uri).get('sources');
    if (!Array.isArray(patterns)) return [];
    return patterns
      .filter((pattern) => typeof pattern === 'string' && pattern.trim() !== '' && !pattern.startsWith('!'))
      .map((pattern: string) => new RelativePattern(folder, fromFolder(pattern)));
  });
}
