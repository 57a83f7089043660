// @ts-check
// Installs the rivals if need be, builds what ships, and runs the benchmark on Node 24.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { run, withNode24 } from '../scripts/command.js';
import { node24, root } from '../scripts/places.js';
import { setUp } from '../scripts/setUp.js';

const here = path.join(root, 'bench');
await setUp({ editor: false });
const where = { cwd: here, env: withNode24() };
let code = 0;
if (!existsSync(path.join(here, 'node_modules', '.package-lock.json')))
  code = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], where);
code ||= await run(node24, ['esbuild.js'], { cwd: root });
code ||= await run(node24, ['bench/run.ts', ...process.argv.slice(2)], { cwd: root });
process.exitCode = code;
