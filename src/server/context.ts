/** What every feature of the server works with. */
import type { Connection } from 'vscode-languageserver';
import type { Logger } from '../engine/service/ports.ts';
import type { StartOptions } from '../protocol/messages.ts';
import type { Documents } from './documents.ts';
import type { Folders } from './folders.ts';
import type { Guard } from './guard.ts';
import type { Reports } from './reports.ts';
import type { Runtime } from './runtime.ts';
import type { SourceLines } from './sourceLines.ts';

/** What the features share: the connection, the world, and how folders and drafts stand. */
export interface Context {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly logger: Logger;
  readonly guard: Guard;
  readonly folders: Folders;
  readonly documents: Documents;
  readonly reports: Reports;
  readonly sourceLines: SourceLines;
  readonly options: StartOptions;
  readonly client: ClientAbilities;
}

/** What the client told at its start that it can do. */
export interface ClientAbilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly showsProgress: boolean;
  readonly givesSettings: boolean;
  readonly watchesFiles: boolean;
  readonly relativePatterns: boolean;
  readonly changesFolders: boolean;
  readonly tellsSettings: boolean;
  readonly refreshesLenses: boolean;
  readonly locationLinks: boolean;
}
