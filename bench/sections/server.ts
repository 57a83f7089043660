/** The language server on a folder of articles: while it reads them, at its next start, after a change, and as one types. */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startClient } from '../client.ts';
import { editOneWord, makeDraft, readArticles } from '../corpus.ts';
import { median, quantile, timeOf } from '../measure.ts';
import { digits, printRows, type Row } from '../rows.ts';

/** A folder with articles in `seeds`. */
const [folder = ''] = process.argv.slice(2);
const articles = readArticles(folder);
const draft = makeDraft(articles.slice(0, 4), 1000);
const indexFolder = mkdtempSync(path.join(tmpdir(), 'deskcheck-bench-index-'));
const STARTS = 3;
const CHANGES = 7;
const KEYSTROKES = 60;

try {
  printRows([...(await firstReading()), ...(await laterStarts()), ...(await typing())]);
} finally {
  rmSync(indexFolder, { recursive: true, force: true });
}
process.exit(0);

/** Hovers once every 50 ms while the sources are read. */
async function firstReading(): Promise<readonly Row[]> {
  const client = await startClient(folder, indexFolder);
  void client.open('draft.md', draft);
  let reading = true;
  const spent: number[] = [];
  let most = 0;
  const hovering = (async () => {
    while (reading) {
      spent.push(await timeOf(() => client.hover('draft.md', 0, 4)));
      most = Math.max(most, client.resident());
      await wait(50);
    }
  })();
  const milliseconds = await timeOf(() => client.isReady());
  reading = false;
  await hovering;
  await wait(2000);
  const resident = client.resident() / 1e6;
  await client.stop();
  const p95 = quantile(spent, 0.95);
  return [
    {
      figure: `hover while ${articles.length.toLocaleString('en')} articles are read, p95`,
      value: p95,
      unit: 'ms',
      reach: '100 ms',
      aim: '30 ms',
      met: p95 <= 100,
      ratios: [
        `median ${digits(median(spent))} ms, most ${digits(Math.max(...spent))} ms of ${spent.length}`,
        `read in ${digits(milliseconds / 1000)} s`,
      ],
    },
    {
      figure: 'server memory after indexing',
      value: resident,
      unit: 'MB',
      reach: '200 MB',
      aim: '120 MB',
      met: resident <= 200,
      ratios: [`while indexing ${digits(most / 1e6)} MB`],
    },
  ];
}

async function laterStarts(): Promise<readonly Row[]> {
  const starts: number[] = [];
  const changes: number[] = [];
  for (let turn = 0; turn < STARTS; turn++) {
    const began = performance.now();
    const client = await startClient(folder, indexFolder);
    let first = await client.open('draft.md', draft);
    // A server that has not opened its index yet has nothing to say of a draft.
    while (first.diagnostics.length === 0) first = await client.published('draft.md');
    starts.push(performance.now() - began);
    await client.isReady();
    for (let change = 0; turn === STARTS - 1 && change < CHANGES; change++) {
      await wait(300);
      const file = path.join(folder, articles[change]?.path ?? '');
      appendFileSync(file, ' It was said again.');
      changes.push(
        await timeOf(async () => {
          const refreshed = client.published('draft.md');
          await client.changed(file);
          await refreshed;
        }),
      );
    }
    await client.stop();
  }
  return [
    {
      figure: 'start with an unchanged index to first diagnostics',
      value: median(starts),
      unit: 'ms',
      reach: '300 ms',
      aim: '150 ms',
      met: median(starts) <= 300,
    },
    {
      figure: 'one changed file to refreshed diagnostics',
      value: median(changes),
      unit: 'ms',
      reach: '50 ms',
      aim: '20 ms',
      met: median(changes) <= 50,
      ratios: [`most ${digits(Math.max(...changes))} ms`],
    },
  ];
}

/**
 * From a change that an editor sends to the diagnostics that it gets, any rest that the server gives the draft included.
 * What the editor itself adds is not: the scenario `typing` in `test/editor/` measures from end to end.
 */
async function typing(): Promise<readonly Row[]> {
  const client = await startClient(folder, indexFolder);
  const long = makeDraft(articles.slice(0, 6), 2000);
  await client.isReady();
  await client.open('long.md', long);
  const spent: number[] = [];
  for (let turn = 0; turn < KEYSTROKES * 2; turn++) {
    const edited = editOneWord(long, turn);
    const milliseconds = await timeOf(() => client.change('long.md', turn + 2, edited));
    if (turn >= KEYSTROKES) spent.push(milliseconds);
    await wait(30);
  }
  await client.stop();
  const p95 = quantile(spent, 0.95);
  return [
    {
      figure: `keystroke to diagnostics at the editor, 2,000 words, ${articles.length.toLocaleString('en')} articles, p95`,
      value: p95,
      unit: 'ms',
      reach: '100 ms, with what the editor adds',
      aim: '50 ms',
      met: p95 <= 100,
      ratios: [`median ${digits(median(spent))} ms, most ${digits(Math.max(...spent))} ms`],
    },
  ];
}
