/** The draft's sentence beside the source's passage, in the diff editor. */
import { commands, type Disposable, EventEmitter, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { messages } from '../protocol/messages.ts';
import type { ComparedPassage, Comparison } from '../protocol/views.ts';
import { tellNoClaim } from './claimCommands.ts';
import { placeMeant } from './claimPlace.ts';
import type { Desk } from './desk.ts';
import { inOneLine, rowText } from './othersText.ts';

const scheme = 'deskcheck-compare';
const texts = new Map<string, string>();
const changed = new EventEmitter<Uri>();

/** Until this is disposed of, comparisons can be shown. */
export function registerComparisons(): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => texts.get(uri.path) ?? '',
  });
}

/** Of the claim that is meant: see `placeMeant`. Where several passages speak of it, the user is asked which. */
export async function compareWithSource(desk: Desk, ...args: readonly unknown[]): Promise<void> {
  const place = await placeMeant(args, desk);
  const server = await desk.needServer();
  if (server === undefined) return;
  const comparison = place && (await server.ask(messages.compare, place));
  if (!comparison) {
    tellNoClaim();
    return;
  }
  const passage = await choose(comparison);
  if (passage !== undefined) await show(comparison, passage);
  else if (comparison.passages.length === 0)
    void window.showInformationMessage('No source speaks of this, so there is nothing to compare it with.');
}

async function choose({ passages }: Comparison): Promise<ComparedPassage | undefined> {
  if (passages.length < 2) return passages[0];
  const items = passages.map((passage): QuickPickItem & { readonly passage: ComparedPassage } => ({
    label: `$(file-text) ${rowText(passage.title)}`,
    description: [passage.date, passage.agrees ? 'says the same' : 'says otherwise'].filter(Boolean).join(' · '),
    detail: rowText(passage.text),
    passage,
  }));
  const chosen = await window.showQuickPick(items, {
    title: 'Compare with a Source',
    placeHolder: 'Which passage? The nearest stands first.',
  });
  return chosen?.passage;
}

async function show({ draft, sentence }: Comparison, { date, text, title }: ComparedPassage): Promise<void> {
  const source = `${title}${date && ` (${date})`}`;
  // Markdown, since that is the language in which the editor wraps lines unasked.
  const left = virtual('Draft', draft, sentence);
  const right = virtual('Source', source, text);
  await commands.executeCommand(
    'vscode.diff',
    left,
    right,
    `Draft: ${inOneLine(draft, 40)} ↔ Source: ${inOneLine(source, 60)}`,
    { preview: true },
  );
}

function virtual(side: string, name: string, text: string): Uri {
  const uri = Uri.from({ scheme, path: `/${side}/${name.replaceAll('/', '-').replace(/\.md$/, '')}.md` });
  texts.set(uri.path, `${text.replace(/\s+/g, ' ').trim()}\n`);
  changed.fire(uri);
  return uri;
}
