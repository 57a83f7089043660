/** The workspace folders, each with sources of its own. */
import { type FolderHost, FolderIndex, type FolderPlace } from './folderIndex.ts';
import type { ServerSettings } from './serverSettings.ts';

/** The folders that are open in the editor. */
export interface Folders {
  all(): readonly FolderIndex[];
  /** The innermost folder that a file lies in. */
  holding(uri: string): FolderIndex | undefined;
  /** All of them, the one that the document lies in first. */
  nearestFirst(uri: string | undefined): readonly FolderIndex[];
  /** Whose sources an untitled document, or one from elsewhere, is checked against: the first folder that has some. */
  standIn(): FolderIndex | undefined;
  add(place: FolderPlace, settings: ServerSettings): FolderIndex;
  remove(uri: string): Promise<void>;
  dispose(): Promise<void>;
}

/** No folder yet; each that is added gets an index of its own. */
export function createFolders(host: FolderHost): Folders {
  const folders: FolderIndex[] = [];
  const holding = (uri: string): FolderIndex | undefined =>
    folders
      .filter((folder) => folder.pathOf(uri) !== undefined)
      .sort((a, b) => b.place.uri.length - a.place.uri.length)[0];
  return {
    all: () => folders,
    holding,
    nearestFirst: (uri) => {
      const own = uri === undefined ? undefined : holding(uri);
      return own === undefined ? folders : [own, ...folders.filter((folder) => folder !== own)];
    },
    standIn: () => folders.find(({ state }) => state !== 'empty' && state !== 'failed') ?? folders[0],
    add: (place, settings) => {
      const folder = new FolderIndex(place, settings, host);
      folders.push(folder);
      return folder;
    },
    remove: async (uri) => {
      const at = folders.findIndex(({ place }) => place.uri === uri);
      const [gone] = at < 0 ? [] : folders.splice(at, 1);
      await gone?.dispose();
    },
    dispose: async () => {
      await Promise.all(folders.splice(0).map((folder) => folder.dispose()));
    },
  };
}
