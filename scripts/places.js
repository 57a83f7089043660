// @ts-check
// Where things lie in this repository. Runs on any Node from 20.0, as all of set-up must.

import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Everything that is fetched, unpacked or made for tests and for `npm start`; git ignores it. */
export const cache = path.join(root, '.vscode-test');

/** The Node of the package `node`, whatever Node is installed on the machine. */
export const node24 = path.join(root, 'node_modules', '.bin', 'node');

/** The editor as the npm package `code-server` ships it; this version holds VS Code 1.139.1. */
export const editorVersion = '4.139.1';
export const editorPackage = path.join(cache, `code-server-${editorVersion}`);
export const editorFolder = path.join(editorPackage, 'node_modules', 'code-server', 'lib', 'vscode');

export const testResults = path.join(cache, 'results');
export const screenshots = path.join(cache, 'screenshots');
export const logs = path.join(cache, 'logs');
