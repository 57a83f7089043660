import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('a second start', () => {
  it('opens the workspace as it was left', async () => {
    assert.equal((await vscode.workspace.findFiles('draft.md')).length, 1);
  });
});
