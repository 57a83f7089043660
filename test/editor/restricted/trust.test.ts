import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('Restricted Mode', () => {
  it('is what the workspace opens in', () => {
    assert.equal(vscode.workspace.isTrusted, false);
  });
});
