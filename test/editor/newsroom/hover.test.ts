import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, draftCodes, openFile, untilActive, untilCodes } from '../support/drafts.ts';
import { itOnPage, page } from '../support/page.ts';

const hover = '.monaco-hover:not(.hidden)';

describe('hovers', () => {
  afterEach(closeAll);

  const hoverWords = async (words: string) => {
    const editor = await openFile('draft.md');
    await untilCodes(editor.document.uri, ...draftCodes);
    await page.hoverWords(words);
  };

  itOnPage('show of a contradicted claim the problem, the verdict, and each sentence of a source once', async () => {
    await hoverWords('4.7');
    await page.waitForText(hover, 'Contradicted');
    await page.waitForText(
      hover,
      'Budget vote (1 March 2026): The council approved a budget of £4.2 million on Sunday.',
    );
    await page.screenshot('hover-contradicted');
    const words = await page.textOf(hover);
    // One for each place in a source.
    assert.equal(words.split('a budget of £4.2 million').length - 1, words.match(/\.(?:md|txt)\(\d/g)?.length, words);
  });

  itOnPage('lead to the very line of the source', async () => {
    await hoverWords('4.7');
    await page.click(`${hover} a:has-text("budget.md")`);
    const editor = await untilActive('/seeds/budget.md');
    assert.equal(editor.selection.start.line, 5);
  });

  itOnPage('show of a supported claim where it is supported', async () => {
    await hoverWords('Keller');
    await page.waitForText(hover, 'Supported');
    await page.waitForText(`${hover} strong`, 'Anna Keller');
    await page.waitForText(`${hover} a`, 'Budget vote');
    await page.screenshot('hover-supported');
  });

  itOnPage('show that sources disagree, with each side', async () => {
    await hoverWords('12');
    await page.waitForText(hover, 'Sources disagree');
    await page.waitForText(
      hover,
      'as “Noise in the gallery” (1 March 2026) does. “An interview” (1 March 2026) says “14”',
    );
    await page.screenshot('hover-disputed');
  });

  itOnPage('take no link, command, image or HTML from a source', async () => {
    await hoverWords('Oskar');
    await page.waitForText(hover, '[click here](command:workbench.action.closeWindow)');
    for (const unwanted of [
      'img',
      'a[href^="command"]',
      // Our own actions are tested with the views.
      'a[data-href^="command"]:not([data-href^="command:deskcheck."])',
      'a[data-href="command:deskcheck.goToSource"]',
      'a[data-href*="evil.example"]',
      'u',
    ]) {
      assert.deepEqual(
        await page.textsOf(`${hover} .rendered-markdown ${unwanted}`),
        [],
        `A source put ${unwanted} into the hover.`,
      );
    }
    await page.screenshot('hover-hostile');
  });

  it('are there for someone who asks for them without a pointer', async () => {
    const editor = await openFile('draft.md');
    const position = editor.document.positionAt(editor.document.getText().indexOf('Keller'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      position,
    );
    const words = hovers
      .flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value)))
      .join('\n');
    assert.match(words, /\*\*Supported\*\*/);
  });
});
