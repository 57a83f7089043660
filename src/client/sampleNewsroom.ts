/** Opens a copy of the sample newsroom that ships with the extension. */
import { commands, FileType, Uri, window, workspace } from 'vscode';
import type { Desk } from './desk.ts';

/** Asks where to, makes a copy of the samples there and opens it, in a window of its own where a folder is open. */
export async function openSampleNewsroom(desk: Desk): Promise<void> {
  const fresh = { label: '$(new-folder) In a fresh folder', description: 'kept with the extension’s own data' };
  const chosen = {
    label: '$(folder-opened) In a folder I choose …',
    description: 'a folder “Sample Newsroom” is made in it',
  };
  const where = await window.showQuickPick([fresh, chosen], {
    title: 'Open the Sample Newsroom',
    placeHolder: 'Where should the copy go?',
  });
  if (where === undefined) return;
  const parent = where === chosen ? await chooseFolder() : desk.context.globalStorageUri;
  if (parent === undefined) return;
  const newsroom = await copySamples(desk.context.extensionUri, parent);
  await commands.executeCommand('vscode.openFolder', newsroom, {
    forceNewWindow: (workspace.workspaceFolders ?? []).length > 0,
  });
}

/** The copy is the reader's to change: one that is there already is left as it is. */
export async function copySamples(extension: Uri, parent: Uri): Promise<Uri> {
  const newsroom = await freshFolder(parent);
  for (const name of ['seeds', 'examples'])
    await copyFolder(Uri.joinPath(extension, name), Uri.joinPath(newsroom, name));
  return newsroom;
}

async function chooseFolder(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: 'Copy the Samples Here',
  });
  return chosen?.[0];
}

async function freshFolder(parent: Uri): Promise<Uri> {
  const taken = new Set((await readFolder(parent)).map(([name]) => name));
  for (let number = 1; ; number++) {
    const name = number === 1 ? 'Sample Newsroom' : `Sample Newsroom ${number}`;
    if (!taken.has(name)) return Uri.joinPath(parent, name);
  }
}

async function readFolder(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    // It is made when the first file is written.
    return [];
  }
}

/** File by file: an extension's own folder may be read-only, and a copy of the whole folder would be so too. */
async function copyFolder(from: Uri, to: Uri): Promise<void> {
  for (const [name, type] of await workspace.fs.readDirectory(from)) {
    const [source, target] = [Uri.joinPath(from, name), Uri.joinPath(to, name)];
    if (type === FileType.Directory) await copyFolder(source, target);
    else await workspace.fs.writeFile(target, await workspace.fs.readFile(source));
  }
}
