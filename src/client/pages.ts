/** Read-only Markdown pages: a verdict explained, a rule, what is indexed. */
import { commands, type Disposable, EventEmitter, extensions, Uri, window, workspace } from 'vscode';
import type { Page } from '../protocol/messages.ts';

const scheme = 'deskcheck-page';
const pages = new Map<string, string>();
const changed = new EventEmitter<Uri>();

/** Until this is disposed of, pages can be shown. */
export function registerPages(): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => pages.get(uri.path) ?? 'This page is out of date: run its command again.',
  });
}

/** Shows a page rendered; as text where Markdown cannot be rendered. A page with the same title is replaced. */
export async function showPage({ markdown, title }: Page): Promise<void> {
  const uri = Uri.from({ scheme, path: `/${title.replaceAll('/', '-')}.md` });
  pages.set(uri.path, linkWithinFolder(markdown));
  changed.fire(uri);
  // Where no Markdown was open yet, the command is not there before its extension has started.
  await extensions.getExtension('vscode.markdown-language-features')?.activate();
  const rendered = await commands.getCommands(true).then((all) => all.includes('markdown.showPreview'));
  if (rendered) await commands.executeCommand('markdown.showPreview', uri);
  else await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
}

/**
 * A rendered page may not link to `file:`; "/seeds/budget.md#L6" it takes as a path from the first folder. Only our own
 * links look like this: in what sources say, brackets are escaped.
 */
function linkWithinFolder(markdown: string): string {
  const [folder] = workspace.workspaceFolders ?? [];
  if (folder === undefined) return markdown;
  return markdown.replace(/\]\((?<address>file:[^)\s]*)\)/g, (_link, address: string) => {
    const { fragment, path } = Uri.parse(address);
    const within = pathFrom(folder.uri.path, path).map(encodeURIComponent).join('/');
    return `](/${within}${fragment === '' ? '' : `#${fragment}`})`;
  });
}

/** The way from a folder to a file, each step a name or "..". */
function pathFrom(folder: string, file: string): readonly string[] {
  const [from, to] = [namesIn(folder), namesIn(file)];
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)];
}

function namesIn(path: string): readonly string[] {
  return path.split('/').filter((name) => name !== '');
}
