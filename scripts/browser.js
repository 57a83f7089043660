// @ts-check
// Finds a browser for the server build of VS Code and opens it without a window.

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { runQuietly } from './command.js';
import { cache, node24, root } from './places.js';
import { Problem } from './problem.js';

/**
 * The one name under which every test sees the editor, whatever port it has: what the browser stores, and the
 * folder in which an extension keeps its data, hang on it.
 */
export const editorHostName = 'deskcheck.localhost';

/** @typedef {{ program: string, environment: Record<string, string> }} Browser */

/**
 * @param {{ profileFolder: string, port: number }} wanted
 * @returns {Promise<import('playwright-core').BrowserContext>}
 */
export async function openBrowser({ profileFolder, port }) {
  const { program, environment } = await findBrowser();
  try {
    return await chromium.launchPersistentContext(profileFolder, {
      executablePath: program,
      env: { ...process.env, ...environment },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--host-resolver-rules=MAP ${editorHostName}:80 127.0.0.1:${port}`,
      ],
      viewport: { width: 1400, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } catch (error) {
    const reason = /error while loading shared libraries: .*/.exec(String(error))?.[0] ?? String(error);
    throw new Problem(`${program} did not start (${reason}): install Chrome, or name a working one in CHROME_PATH.`);
  }
}

/** @returns {Promise<Browser>} */
async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Problem(`CHROME_PATH names ${named}, which is not there.`);
    return { program: named, environment: {} };
  }
  const installed = installedBrowsers().find((program) => existsSync(program));
  if (installed !== undefined) return { program: installed, environment: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  throw new Problem('No browser was found: install Chrome, Chromium or Edge, or name one in CHROME_PATH.');
}

function installedBrowsers() {
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return [
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ];
}

/**
 * Unpacks the Chromium of the package @sparticuz/chromium once for each version.
 * @returns {Promise<Browser>}
 */
async function unpackChromium() {
  const manifest = path.join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const folder = path.join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    const half = `${folder}.unpacking`;
    rmSync(half, { recursive: true, force: true });
    mkdirSync(half, { recursive: true });
    // It unpacks into the temporary folder, and its shared libraries only where it believes it runs on a cloud function.
    const unpack = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
    const { code, output } = await runQuietly(node24, ['--input-type=module', '--eval', unpack], {
      env: { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    });
    if (code !== 0) throw new Problem(`${output}\nChromium could not be unpacked into ${half}, for the reason above.`);
    writeFileSync(path.join(half, 'fonts.conf'), fontSettings(folder));
    renameSync(half, folder);
  }
  return {
    program: path.join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
  };
}

/**
 * The settings in the package look for fonts in /tmp alone, and Chromium crashes where it finds none.
 * @param {string} folder
 */
function fontSettings(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
