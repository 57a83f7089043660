/** What a hundred times as many articles cost: time, memory, disk. Prints one row for each size, and leaves the index. */
import { indexFolder, sizeOf } from '../index.ts';
import { timeOf } from '../measure.ts';
import { digits, printRows } from '../rows.ts';

const [corpus = '', index = '', count = '', characters = ''] = process.argv.slice(2);
let peak = 0;
const milliseconds = await timeOf(async () => {
  peak = await indexFolder(corpus, index);
});
const megabytes = Number(characters) / 1e6;
printRows([
  {
    figure: `indexing ${Number(count).toLocaleString('en')} articles`,
    value: megabytes / (milliseconds / 1000),
    unit: 'MB/s',
    ratios: [
      `${digits(milliseconds / 1000)} s for ${digits(megabytes)} MB`,
      `memory at most ${digits(peak / 1e6)} MB`,
      `disk ${digits(sizeOf(index) / 1e6)} MB, ${digits(sizeOf(index) / 1e6 / megabytes)} x the text`,
    ],
  },
]);
