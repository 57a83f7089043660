import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileUri, openUntitled, until, untilCodes } from '../support/drafts.ts';

const files = vscode.workspace.fs;
const article = '---\ntitle: Library\ndate: 2026-03-02\n---\n\nThe library in Oakham lent 90,000 books last year.\n';
const draft = 'The library in Oakham lent 80,000 books last year.\n';
/** Milliseconds from a file's event to the problems; watching itself takes its time before. */
const SOON = 2500;

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
    const took: number[] = [await untilCodes(document.uri, 'figure.contradicted')];
    await write(article.replace('90,000', '80,000'));
    took.push(await untilCodes(document.uri));
    await write(article);
    took.push(await untilCodes(document.uri, 'figure.contradicted'));
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
    const began = performance.now();
    await until(
      async () => (await targets()).length === 0,
      () => 'the source being gone',
    );
    took.push(performance.now() - began);
    assert.ok(Math.max(...took) < SOON, `Problems followed after ${took.map(Math.round)} ms.`);
  });
});
