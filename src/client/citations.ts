/** Notes that name sources: added to a claim, and taken out of a copy to publish. */
import { type QuickPickItem, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { type CitationItem, type Citations, messages, type NoteStyle } from '../protocol/messages.ts';
import { tellNoClaim } from './claimCommands.ts';
import { placeMeant } from './claimPlace.ts';
import type { Desk } from './desk.ts';
import { announce, inTurn } from './openClaims.ts';
import { inOneLine, rowText } from './othersText.ts';
import { toRange } from './ranges.ts';
import { whyUnchecked } from './whyUnchecked.ts';

/** Names the source of the claim at the cursor, in the style that the draft's notes have; one step to undo. */
export async function insertCitation(desk: Desk, ...args: readonly unknown[]): Promise<void> {
  const place = await inTurn(() => placeMeant(args, desk));
  const server = await desk.needServer();
  if (server === undefined) return;
  const citations = place && (await server.ask(messages.citations, place));
  if (place === undefined || !citations) {
    tellNoClaim();
    return;
  }
  if (citations.sources.length === 0) {
    void window.showInformationMessage(
      'No source says this, so there is none to name. Look it up, or correct it first.',
    );
    return;
  }
  const source = await chooseSource(citations);
  const style = source && (citations.style ?? (await chooseStyle(source)));
  if (source === undefined || style === undefined) return;
  const uri = Uri.parse(place.uri);
  const document = await workspace.openTextDocument(uri);
  const changes = source.edits[style];
  if (document.version !== citations.version || changes.length === 0) {
    void window.showInformationMessage(
      changes.length === 0
        ? 'No link can be put around these words: they hold one already.'
        : 'The draft has changed meanwhile: try again.',
    );
    return;
  }
  const edit = new WorkspaceEdit();
  for (const { range, text } of changes) edit.replace(uri, toRange(range), text);
  if (await workspace.applyEdit(edit)) announce(`Named as the source: ${inOneLine(source.title)}.`);
}

async function chooseSource({ sources }: Citations): Promise<CitationItem | undefined> {
  if (sources.length < 2) return sources[0];
  const items = sources.map((source): QuickPickItem & { readonly source: CitationItem } => ({
    label: `$(file-text) ${rowText(source.title)}`,
    description: source.date,
    detail: source.path,
    source,
  }));
  const options = { title: 'Insert Citation', placeHolder: 'Which source does it rest on?', matchOnDetail: true };
  return (await window.showQuickPick(items, options))?.source;
}

/** Only while the draft has no notes: later ones are like the first. */
async function chooseStyle({ edits, path }: CitationItem): Promise<NoteStyle | undefined> {
  const all: readonly (QuickPickItem & { readonly style: NoteStyle })[] = [
    { label: 'Footnote', description: `[^1] and [^1]: …, ${path}`, style: 'footnote' },
    { label: 'Comment', description: `<!-- source: ${path} -->, which readers do not see`, style: 'comment' },
    { label: 'Link', description: `[words](${path})`, style: 'link' },
  ];
  const options = { title: 'Insert Citation', placeHolder: 'How are sources named in this draft?' };
  const possible = all.filter(({ style }) => edits[style].length > 0);
  return (await window.showQuickPick(possible, options))?.style;
}

/** A copy to publish, beside the draft, which stays as it is. */
export async function stripSourceNotes(desk: Desk): Promise<void> {
  const document = window.activeTextEditor?.document;
  const server = await desk.needServer();
  if (server === undefined) return;
  const uri = document?.uri.toString();
  const stripped = uri && (await server.ask(messages.stripNotes, { uri }));
  if (document === undefined || !stripped) {
    const role = uri && server.statusOf(uri)?.role;
    void window.showInformationMessage(
      !role || role === 'draft'
        ? 'Open a draft of a folder that has sources to make a clean copy of it.'
        : whyUnchecked(role, 'a clean copy can be made'),
    );
    return;
  }
  if (stripped.removed === 0) {
    void window.showInformationMessage('This draft has no notes that name sources: there is nothing to take out.');
    return;
  }
  const copy = await workspace.openTextDocument({ language: document.languageId, content: stripped.text });
  await window.showTextDocument(copy, { preview: false });
  announce(`A copy without ${stripped.removed === 1 ? 'its source note' : `its ${stripped.removed} source notes`}.`);
}
