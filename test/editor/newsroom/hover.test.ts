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

  itOnPage('show of a contradicted claim the verdict, the value, and the sentence with its words marked', async () => {
    await hoverWords('4.7');
    await page.waitForText(hover, 'Contradicted');
    await page.waitForText(`${hover} strong`, '£4.2 million');
    await page.waitForText(`${hover} a`, 'Budget vote');
    await page.waitForText(hover, '1 March 2026');
    await page.screenshot('hover-contradicted');
  });

  itOnPage('lead to the very line of the source', async () => {
    await hoverWords('4.7');
    await page.click(`${hover} a:has-text("Budget vote")`);
    const editor = await untilActive('/seeds/budget.md');
    assert.equal(editor.selection.start.line, 5);
  });

  itOnPage('show of a supported claim where it is supported', async () => {
    await hoverWords('Keller');
    await page.waitForText(hover, 'Supported');
    await page.screenshot('hover-supported');
  });

  itOnPage('show that sources disagree, with each side', async () => {
    await hoverWords('12');
    await page.waitForText(hover, 'Sources disagree');
    await page.waitForText(hover, 'Says otherwise');
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
