import * as vscode from 'vscode';
import { closeAll, fileUri, openUntitled, until, untilCodes } from '../support/drafts.ts';

const files = vscode.workspace.fs;
const article = '---\ntitle: Library\ndate: 2026-03-02\n---\n\nThe library in Oakham lent 90,000 books last year.\n';
const draft = 'The library in Oakham lent 80,000 books last year.\n';

describe('sources', () => {
  afterEach(async () => {
    for (const path of ['seeds/library.md', 'seeds/moved.md']) {
      await Promise.resolve(files.delete(fileUri(path))).catch(() => undefined);
    }
    await closeAll();
  });

  const write = (text: string) => files.writeFile(fileUri('seeds/library.md'), new TextEncoder().encode(text));

  it('are followed when added, edited, renamed and deleted', async () => {
    const { document } = await openUntitled(draft);
    await write(article);
    await untilCodes(document.uri, 'figure.contradicted');
    await write(article.replace('90,000', '80,000'));
    await untilCodes(document.uri);
    await write(article);
    await untilCodes(document.uri, 'figure.contradicted');
    await files.rename(fileUri('seeds/library.md'), fileUri('seeds/moved.md'));
    const at = document.positionAt(draft.indexOf('80,000') + 2);
    const targets = async () =>
      (
        await vscode.commands.executeCommand<vscode.LocationLink[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          at,
        )
      ).map(({ targetUri }) => targetUri.path);
    await until(
      async () => {
        const found = await targets();
        return found.length > 0 && found.every((path) => path.endsWith('/moved.md'));
      },
      () => 'the source having its new name',
    );
    await files.delete(fileUri('seeds/moved.md'));
    await until(
      async () => (await targets()).length === 0,
      () => 'the source being gone',
    );
  });
});
