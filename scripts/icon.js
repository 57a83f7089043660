// @ts-check
// Draws the extension's icon, the sign of its view on a ground of its own: `node_modules/.bin/node scripts/icon.js`
// writes media/icon.png.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser } from './browser.js';
import { root } from './places.js';
import { runScript } from './problem.js';

/** Pixels; editors show it at half of this, and at less. */
const SIZE = 256;

await runScript(async () => {
  const sign = readFileSync(path.join(root, 'media', 'deskcheck.svg'), 'utf8').replace('#000', '#fff');
  const profileFolder = mkdtempSync(path.join(tmpdir(), 'deskcheck-icon-'));
  const browser = await openBrowser({ profileFolder, port: 0 });
  try {
    const page = await browser.newPage();
    await page.setViewportSize({ width: SIZE, height: SIZE });
    await page.setContent(
      `<style>body { margin: 0; display: grid; place-items: center; height: 100vh; background: transparent }
      div { display: grid; place-items: center; width: 100vw; height: 100vh; border-radius: 18%; background: #1f4e79 }
      svg { width: 72%; height: 72% }</style><div>${sign}</div>`,
    );
    await page.screenshot({ path: path.join(root, 'media', 'icon.png'), omitBackground: true });
  } finally {
    await browser.close();
    rmSync(profileFolder, { recursive: true, force: true });
  }
});
