/** What is shipped: the length of the VSIX, and the time that activation takes up to the start of the server. */
import { statSync } from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { timeOf } from '../measure.ts';
import { printRows, type Row } from '../rows.ts';

const root = path.join(import.meta.dirname, '..', '..');
const rows: Row[] = [];
/** Whatever is asked of the editor: gives itself, never resolves, and is an empty list. */
const target = class {};
// Its own name is read-only, which a stand-in may not contradict.
Reflect.deleteProperty(target, 'name');
const anything: object = new Proxy(target, {
  get: (_, name) => {
    if (name === 'prototype') return target.prototype;
    if (name === 'then') return undefined;
    if (name === Symbol.iterator) return [][Symbol.iterator];
    return name === 'length' ? 0 : anything;
  },
  // Bundlers copy what they import onto an object with its prototype.
  getPrototypeOf: () => anything,
  set: () => true,
  apply: () => anything,
  construct: () => anything,
});
const packed = statSync(path.join(root, 'deskcheck.vsix'), { throwIfNoEntry: false });
if (packed) {
  const megabytes = packed.size / 1e6;
  rows.push({ figure: 'VSIX', value: megabytes, unit: 'MB', reach: '1.5 MB', aim: '0.8 MB', met: megabytes <= 1.5 });
}
for (const name of ['client.cjs', 'serverCode.cjs', 'indexWorker.cjs', 'wordLists.cjs', 'cliCode.js']) {
  const file = statSync(path.join(root, 'dist', name), { throwIfNoEntry: false });
  if (file) rows.push({ figure: `dist/${name}`, value: file.size / 1e6, unit: 'MB' });
}
const milliseconds = await timeOf(() => activate(path.join(root, 'dist', 'client.cjs')));
rows.push({
  figure: 'load of the client and activate(), with an editor that answers nothing',
  value: milliseconds,
  unit: 'ms',
  reach: '50 ms',
  aim: '20 ms',
  met: milliseconds <= 50,
});
printRows(rows);
process.exit(0);

function activate(file: string): void {
  const load = Reflect.get(Module, '_load') as (...given: unknown[]) => unknown; // Node has no public hook for CommonJS
  Reflect.set(Module, '_load', (name: unknown, ...rest: unknown[]) =>
    name === 'vscode' ? anything : load(name, ...rest),
  );
  const { activate: begin } = Module.createRequire(import.meta.url)(file) as { activate(context: unknown): void }; // what an extension is
  begin(anything);
}
