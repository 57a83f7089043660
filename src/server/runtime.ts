/** What the server needs of the world it runs in; `main.node.ts` supplies it. */
import type { CancelToken } from '../engine/base/cancel.ts';
import type { FactService } from '../engine/service/factService.ts';
import type { Clock, Logger, SourceFile } from '../engine/service/ports.ts';
import type { Settings } from '../engine/service/settings.ts';
import type { SignOffLog } from '../engine/service/signOffs.ts';
import type { Globs } from './globs.ts';

/** The world as the server needs it. Files and folders go by their URIs. */
export interface Runtime {
  readonly clock: Clock;
  /** Opens the index that is kept for this folder. `notice` is one sentence for the user, where something is less than it should be. */
  openService(wanted: ServiceWanted): Promise<{ readonly service: FactService; readonly notice?: string }>;
  /** The log of sign-offs in this folder. `indexFolder` is where this desk remembers which of its files is its own. */
  openSignOffLog(wanted: SignOffLogWanted): SignOffLog;
  /** Files below a folder whose path within it the globs take. Ids are URIs. */
  listFiles(folderUri: string, globs: Globs, token: CancelToken): Promise<readonly SourceFile[]>;
  /** One file as it is now; `undefined` where there is none. */
  statFile(uri: string): Promise<SourceFile | undefined>;
  isFolder(uri: string): Promise<boolean>;
  /** The decoded text of a file, as the service's own reader gives it. Rejects with an error whose message is a sentence for the user. */
  readText(uri: string): Promise<string>;
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}

/** Which index is to be opened. */
export interface ServiceWanted {
  readonly folderUri: string;
  /** Where indexes are kept; `undefined` keeps this one in memory. */
  readonly indexFolder: string | undefined;
  readonly settings: Settings;
  readonly logger: Logger;
}

/** Which log is to be opened. */
export interface SignOffLogWanted extends Pick<ServiceWanted, 'folderUri' | 'indexFolder'> {
  /** Whether the user trusts the folder, so that settings of other programs in it may be followed. */
  isTrusted(): boolean;
}
