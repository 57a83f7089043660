// @ts-check
// Lets a test in the extension host act on the page that shows the editor: press keys, hover, read what is shown.
// test/editor/support/page.ts is the other end.

import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { packPicture } from './packPicture.js';
import { placeOfWords } from './placeOfWords.js';
import { logs, screenshots } from './places.js';

/** @typedef {import('playwright-core').Page} Page */

/** Milliseconds in which what an editor is about to show is there. */
const SOON = 3000;
const TRIES = 10;

/**
 * What a test can ask for. Selectors are Playwright's, so `text=Problems` and `.monaco-hover >> text=4.2` work too.
 * Each waits until its element is there.
 * @type {Record<string, (page: Page, asked: any) => Promise<unknown>>}
 */
const actions = {
  press: (page, { keys }) => page.keyboard.press(keys),
  type: (page, { text }) => page.keyboard.type(text),
  click: (page, { selector }) => page.locator(selector).first().click(),
  clickIfShown: (page, { selector }) =>
    page
      .locator(selector)
      .first()
      .click({ timeout: SOON })
      .then(
        () => true,
        () => false,
      ),
  rightClick: (page, { selector }) => page.locator(selector).first().click({ button: 'right' }),
  hover: (page, { selector }) => page.locator(selector).first().hover(),
  textOf: (page, { selector }) => page.locator(selector).first().innerText(),
  textsOf: (page, { selector }) => page.locator(selector).allInnerTexts(),
  waitForText: (page, { selector, text }) => page.locator(selector).filter({ hasText: text }).first().waitFor(),
  // A picture that cannot be loaded has no natural width.
  waitForPicture: async (page, { selector }) => {
    const picture = await page.locator(selector).first().elementHandle();
    await picture?.waitForElementState('visible');
    const width = await picture?.evaluate(async (element) => {
      const image = /** @type {any} */ (element);
      await image.decode();
      return image.naturalWidth;
    });
    if (!width) throw new Error(`No picture is shown at ${selector}.`);
  },
  waitUntilGone: (page, { selector }) => page.locator(selector).first().waitFor({ state: 'hidden' }),
  hoverWords: async (page, { words }) => {
    const { x, y } = await findWords(page, words);
    const hover = page.locator('.monaco-hover:not(.hidden)').first();
    // An editor that is busy may not heed a pointer.
    for (let tries = 0; tries < TRIES; tries++) {
      // From beside the words: a pointer that is already there moves nothing, and no hover opens.
      await page.mouse.move(x - 3, y);
      await page.mouse.move(x, y);
      const isShown = await hover.waitFor({ timeout: SOON }).then(
        () => true,
        () => false,
      );
      if (isShown) return;
    }
    throw new Error(`No hover opens at “${words}”.`);
  },
  pointAtWords: async (page, { words }) => {
    const { x, y } = await findWords(page, words);
    await page.mouse.move(x, y);
  },
  clickWords: async (page, { words, holding }) => {
    const { x, y } = await findWords(page, words);
    if (holding !== undefined) await page.keyboard.down(holding);
    await page.mouse.click(x, y);
    if (holding !== undefined) await page.keyboard.up(holding);
  },
  audit: (page, { file, name }) => auditFile(page, file, name),
  resize: (page, { width, height }) => page.setViewportSize({ width: Number(width), height: Number(height) }),
  picture: async (page, { name }) => {
    mkdirSync(screenshots, { recursive: true });
    writeFileSync(path.join(screenshots, `${name}.webp`), await takePicture(page));
  },
  screenshot: async (page, { name }) => {
    mkdirSync(screenshots, { recursive: true });
    await page.screenshot({ path: path.join(screenshots, `${name}.png`) });
  },
  // Beside what the editor logged: whoever asks why a test failed looks there.
  pictureOfFailure: (page, { name }) => page.screenshot({ path: path.join(logs, `${name}.png`) }),
};

/** With fewer colours the edges of letters are rough; more cost bytes, which ship with the extension. */
const COLOURS = 32;

/**
 * What the editor shows, as a WebP.
 * @param {Page} editor
 */
async function takePicture(editor) {
  const png = (await editor.screenshot({ caret: 'initial' })).toString('base64');
  // A page of its own: that of the editor lets no such picture in.
  const page = await editor.context().newPage();
  try {
    return Buffer.from(await page.evaluate(packPicture, { png, colours: COLOURS }), 'base64');
  } finally {
    await page.close();
  }
}

/**
 * Opens a web page of its own beside the editor and has axe look at it: in light, in dark, on a telephone and as it is
 * printed. Gives what axe finds wrong, a line each.
 * @param {Page} editor
 * @param {string} file
 * @param {string} name of the screenshots
 */
async function auditFile(editor, file, name) {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const page = await editor.context().newPage();
  mkdirSync(screenshots, { recursive: true });
  try {
    await page.goto(pathToFileURL(file).href);
    // Not as an element of the page, whose policy lets no script run.
    await page.evaluate(axe);
    const found = [];
    for (const { look, media, width } of looks) {
      await page.setViewportSize({ width, height: 1000 });
      await page.emulateMedia(media);
      const violations = await page.evaluate(
        // In the page, where the script has put it.
        () => /** @type {any} */ (globalThis).axe.run().then((/** @type {any} */ run) => run.violations),
      );
      for (const { id, nodes } of violations) found.push(`${look}: ${id}: ${nodes[0].html}`);
      await page.screenshot({ path: path.join(screenshots, `${name}-${look}.png`), fullPage: true });
    }
    return found;
  } finally {
    await page.close();
  }
}

/** @type {readonly { look: string, width: number, media: { media: 'screen' | 'print', colorScheme: 'light' | 'dark' } }[]} */
const looks = [
  { look: 'light', width: 1200, media: { media: 'screen', colorScheme: 'light' } },
  { look: 'dark', width: 1200, media: { media: 'screen', colorScheme: 'dark' } },
  { look: 'narrow', width: 400, media: { media: 'screen', colorScheme: 'light' } },
  { look: 'print', width: 760, media: { media: 'print', colorScheme: 'dark' } },
];

/**
 * @param {Page} page
 * @param {string} words
 */
async function findWords(page, words) {
  const found = await page.waitForFunction(placeOfWords, words);
  const place = await found.jsonValue();
  if (place === undefined) throw new Error(`The editor shows no “${words}”.`);
  return place;
}

/**
 * The address holds a secret: nobody else can drive the page. It is known before the page is, since the editor that
 * will show the page learns it when it starts.
 * @returns {Promise<{ address: string, drive: (page: Page) => void, close: () => void }>}
 */
export async function openPageBridge() {
  /** @type {Page | undefined} */
  let page;
  const secret = `/${randomBytes(16).toString('hex')}/`;
  const server = createServer(async (request, response) => {
    const action = request.url?.startsWith(secret) ? actions[request.url.slice(secret.length)] : undefined;
    if (action === undefined || page === undefined) {
      response.writeHead(404).end();
      return;
    }
    try {
      const value = await action(page, JSON.parse(await readBody(request)));
      response.end(JSON.stringify({ value }));
    } catch (error) {
      response.end(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The bridge listens on no port.');
  return {
    address: `http://127.0.0.1:${address.port}${secret}`,
    drive: (shown) => {
      shown.setDefaultTimeout(40_000);
      page = shown;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** @param {import('node:http').IncomingMessage} request */
async function readBody(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}
