/** Files on disk to a durable index with facts and full text, beside indexes in memory of the words alone. */
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import flexsearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { readArticles } from '../corpus.ts';
import { indexFolder, sizeOf } from '../index.ts';
import { throughputs } from '../measure.ts';
import { printRows, times } from '../rows.ts';

/** A folder of articles, and where the index is left for other sections. */
const [corpus = '', index = ''] = process.argv.slice(2);
const articles = readArticles(corpus);
const characters = articles.reduce((sum, { text }) => sum + text.length, 0);

const speeds = await throughputs(
  [
    {
      name: 'deskcheck',
      characters,
      run: async () => {
        for (const ending of ['', '-wal', '-shm']) rmSync(index + ending, { force: true });
        await indexFolder(corpus, index);
      },
    },
    {
      name: 'MiniSearch',
      characters,
      run: async () => {
        const search = new MiniSearch({ fields: ['text'] });
        for (const [id, { path: name }] of articles.entries())
          search.add({ id, text: await readFile(path.join(corpus, name), 'utf8') });
      },
    },
    {
      name: 'FlexSearch',
      characters,
      run: async () => {
        const search = new flexsearch.Index({ tokenize: 'strict' });
        for (const [id, { path: name }] of articles.entries())
          search.add(id, await readFile(path.join(corpus, name), 'utf8'));
      },
    },
  ],
  3,
);
const ours = speeds.get('deskcheck') ?? Number.NaN;
const mini = speeds.get('MiniSearch') ?? Number.NaN;
const disk = sizeOf(index) / characters;
printRows([
  {
    figure: 'full indexing, files to a durable index',
    value: ours,
    unit: 'MB/s',
    reach: '10 MB/s; 2 x MiniSearch',
    aim: '20 MB/s',
    met: ours >= 10 && ours >= 2 * mini,
    ratios: [times(ours, mini, 'MiniSearch'), times(ours, speeds.get('FlexSearch') ?? Number.NaN, 'FlexSearch')],
  },
  { figure: 'index on disk, to the text', value: disk, unit: 'x', reach: '2.5 x', aim: '1.5 x', met: disk <= 2.5 },
]);
