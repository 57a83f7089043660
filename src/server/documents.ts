/** The open documents, and which of them are drafts and which are sources. */
import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentRole } from '../protocol/messages.ts';
import type { FolderIndex } from './folderIndex.ts';
import type { Folders } from './folders.ts';

/** What is open in the editor, and as what it counts there. */
export interface Documents {
  readonly open: TextDocuments<TextDocument>;
  get(uri: string): TextDocument | undefined;
  roleOf(document: TextDocument): DocumentRole;
  /** The folder whose sources an open draft is checked against; `undefined` for what is no draft. */
  folderOfDraft(document: TextDocument): FolderIndex | undefined;
  /** The folder of an open source. */
  folderOfSource(uri: string): FolderIndex | undefined;
  /** Open drafts that can be checked, in the order they were opened. */
  drafts(): readonly { readonly document: TextDocument; readonly folder: FolderIndex }[];
  /** Checks this document as a draft until it is closed, whatever the settings leave out. */
  askFor(uri: string): void;
  closed(uri: string): void;
}

/** Nothing is open yet: documents come by the connection that {@link Documents.open} listens to. */
export function createDocuments(folders: Folders): Documents {
  const open = new TextDocuments(TextDocument);
  const askedFor = new Set<string>();

  const folderOfDraft = (document: TextDocument): FolderIndex | undefined => {
    const { uri } = document;
    const folder = folders.holding(uri);
    if (folder?.isSource(uri)) return undefined;
    if (askedFor.has(uri)) return folder ?? folders.standIn();
    if (uri.startsWith('untitled:')) return isProse(document) ? folders.standIn() : undefined;
    return folder?.isDraft(uri) && isProse(document) ? folder : undefined;
  };

  const folderOfSource = (uri: string): FolderIndex | undefined => {
    const folder = folders.holding(uri);
    return folder?.isSource(uri) ? folder : undefined;
  };

  return {
    open,
    get: (uri) => open.get(uri),
    folderOfDraft,
    folderOfSource,
    roleOf: (document) => {
      if (folderOfSource(document.uri)) return 'source';
      const folder = folderOfDraft(document);
      if (folder === undefined) return 'other';
      if (folder.service !== undefined) return 'draft';
      return folder.state === 'reading' ? 'waiting' : 'unsourced';
    },
    drafts: () =>
      open.all().flatMap((document) => {
        const folder = folderOfDraft(document);
        return folder?.service === undefined ? [] : [{ document, folder }];
      }),
    askFor: (uri) => {
      askedFor.add(uri);
    },
    closed: (uri) => {
      askedFor.delete(uri);
    },
  };
}

function isProse({ languageId }: TextDocument): boolean {
  return languageId === 'markdown' || languageId === 'plaintext';
}
