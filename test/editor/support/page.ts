// The page that shows the editor, for what the extension host cannot do by itself: press keys, hover, read what is shown.
// Only the server build has one; scripts/pageBridge.js is the other end.

import { it } from 'mocha';

const address = process.env.DESKCHECK_PAGE;

export const inServerBuild = address !== undefined;

/** The page that the editor shows in a frame within a frame. */
export const inPreview =
  'iframe.webview.ready >> internal:control=enter-frame >> iframe#active-frame >> internal:control=enter-frame >> body';

/** A test that needs the page. On a desktop it does not exist, rather than being skipped. */
export function itOnPage(title: string, test: () => Promise<void>): void {
  if (inServerBuild) it(title, test);
}

/** Selectors are Playwright's; what is asked for is waited for, up to forty seconds. */
export const page = {
  /** `'F8'`, `'Control+Shift+M'`, `'ArrowDown'`. */
  press: (keys: string) => ask<void>('press', { keys }),
  type: (text: string) => ask<void>('type', { text }),
  click: (selector: string) => ask<void>('click', { selector }),
  /** Clicks on what is shown now or within seconds; whether it was. For what may go again before one gets to it. */
  clickIfShown: (selector: string) => ask<boolean>('clickIfShown', { selector }),
  rightClick: (selector: string) => ask<void>('rightClick', { selector }),
  hover: (selector: string) => ask<void>('hover', { selector }),
  /** Points at words in the text of an editor until a hover opens: `page.hoverWords('4.7 million')`. */
  hoverWords: (words: string) => ask<void>('hoverWords', { words }),
  pointAtWords: (words: string) => ask<void>('pointAtWords', { words }),
  clickWords: (words: string, holding?: 'Control' | 'Alt' | 'Shift') => ask<void>('clickWords', { words, holding }),
  textOf: (selector: string) => ask<string>('textOf', { selector }),
  /** Of all that match now, possibly none; this one does not wait. */
  textsOf: (selector: string) => ask<readonly string[]>('textsOf', { selector }),
  waitForText: (selector: string, text: string) => ask<void>('waitForText', { selector, text }),
  /** Fails where the picture cannot be loaded. */
  waitForPicture: (selector: string) => ask<void>('waitForPicture', { selector }),
  waitUntilGone: (selector: string) => ask<void>('waitUntilGone', { selector }),
  /** What axe finds wrong with a web page on disk, in each of its looks; with screenshots, as below. */
  audit: (file: string, name: string) => ask<readonly string[]>('audit', { file, name }),
  /** The page, in pixels. */
  resize: (width: number, height: number) => ask<void>('resize', { width: String(width), height: String(height) }),
  /** To .vscode-test/screenshots/NAME.webp, small and sharp. */
  picture: (name: string) => ask<void>('picture', { name }),
  /** To .vscode-test/screenshots/NAME.png. */
  screenshot: (name: string) => ask<void>('screenshot', { name }),
  /** To .vscode-test/logs/NAME.png. */
  pictureOfFailure: (name: string) => ask<void>('pictureOfFailure', { name }),
};

async function ask<Answer>(action: string, what: Readonly<Record<string, string | undefined>>): Promise<Answer> {
  if (address === undefined) throw new Error('Only the server build has a page: use itOnPage.');
  const response = await fetch(`${address}${action}`, { method: 'POST', body: JSON.stringify(what) });
  if (!response.ok) throw new Error(`The page bridge knows no "${action}".`);
  // The two ends of the bridge are written together: the answer to an action has the type given beside it above.
  const { value, error } = (await response.json()) as { value: Answer; error?: string };
  if (error !== undefined) throw new Error(`page.${action}: ${error}`);
  return value;
}
