import * as vscode from 'vscode';
import { closeAll, draftCodes, openFile, until, untilCodes } from '../support/drafts.ts';
import { itOnPage, page } from '../support/page.ts';

describe('symbols', () => {
  afterEach(closeAll);

  it('show the claims of a draft in its outline', async () => {
    const draft = await openFile('draft.md');
    await untilCodes(draft.document.uri, ...draftCodes);
    const named = (all: readonly vscode.DocumentSymbol[]): readonly string[] =>
      all.flatMap(({ children, detail, name }) => [`${name}: ${detail}`, ...named(children)]);
    let outline: readonly string[] = [];
    await until(
      async () => {
        outline = named(
          (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
            'vscode.executeDocumentSymbolProvider',
            draft.document.uri,
          )) ?? [],
        );
        return outline.includes('£4.7 million: figure, contradicted');
      },
      () => `a claim in the outline: ${outline.join('; ')}`,
    );
  });

  itOnPage('find people and figures of the sources with Ctrl+T', async () => {
    const draft = await openFile('draft.md');
    await untilCodes(draft.document.uri, ...draftCodes);
    await page.press('Control+t');
    await page.waitForText('.quick-input-widget', '');
    await page.type('Keller');
    await page.waitForText('.quick-input-list', 'Anna Keller');
    await page.waitForText('.quick-input-list', '(1 March 2026)');
    await page.screenshot('symbols');
    await page.press('Enter');
    await until(
      () => vscode.window.activeTextEditor?.document.uri.path.includes('/seeds/') === true,
      () => 'a source being open',
    );
  });
});
