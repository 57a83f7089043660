// The start of the extension, and from a change in the editor to its squiggles: measured rather than tested, the report has the figures.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openFile, problemsOf, until } from '../support/drafts.ts';

const KEYSTROKES = 120;
/** The first ones find an editor and a server that are not warm yet. */
const WARM_UP = 40;
/** Milliseconds between two keystrokes. */
const PAUSE = 150;

describe('typing in a draft of 2,000 words', function () {
  this.timeout(600_000);
  afterEach(closeAll);

  it('starts the extension', async function () {
    await openFile('draft.md');
    await vscode.extensions.getExtension('deskcheck.deskcheck')?.activate();
    // Tests and extensions share one process.
    const [measured] = performance.getEntriesByName('deskcheck.activate');
    assert.ok(measured, 'it was not measured');
    tell(this.test, `activate() ${measured.duration.toFixed(1)} ms`);
  });

  it('moves its squiggles', async function () {
    const editor = await openFile('draft.md');
    const { uri } = editor.document;
    await untilIndexed(uri);
    const spent: number[] = [];
    for (let turn = 0; turn < KEYSTROKES; turn++) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      const told = nextProblems(uri);
      const began = performance.now();
      const at = editor.document.positionAt(editor.document.getText().indexOf(' '));
      const done = await editor.edit((edit) => edit.insert(at, 'abcdefghij'.charAt(turn % 10)));
      assert.ok(done);
      await told;
      if (turn >= WARM_UP) spent.push(performance.now() - began);
    }
    spent.sort((a, b) => a - b);
    const share = (part: number) => `${Math.round(spent[Math.floor(spent.length * part)] ?? Number.NaN)} ms`;
    tell(this.test, `keystroke to problems, median ${share(0.5)}, p95 ${share(0.95)}, most ${share(0.999)}`);
  });
});

/** In the report, behind the test's name. */
function tell(test: { title: string } | undefined, figures: string): void {
  if (test) test.title += `: ${figures}`;
}

/** Resolves when the problems of this document are told anew. */
function nextProblems(uri: vscode.Uri): Promise<void> {
  return new Promise((resolve) => {
    const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((each) => each.toString() === uri.toString())) return;
      listening.dispose();
      resolve();
    });
  });
}

/** Problems come with the first sources; all are there once the problems have not been told anew for a while. */
async function untilIndexed(uri: vscode.Uri): Promise<void> {
  let last = performance.now();
  const listening = vscode.languages.onDidChangeDiagnostics(() => {
    last = performance.now();
  });
  await until(
    () => problemsOf(uri).length > 0 && performance.now() - last > SETTLED,
    () => 'rest',
    500,
  );
  listening.dispose();
}

/** Milliseconds. */
const SETTLED = 10_000;
