/** Raw text to facts with their context, one thread, beside libraries that do part of it. */
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { sourceId } from '../../src/engine/model/source.ts';
import { uncached } from '../../src/engine/service/passageCache.ts';
import { readAllStated } from '../../src/engine/service/readDocument.ts';
import { readArticles } from '../corpus.ts';
import { type Runner, throughputs } from '../measure.ts';
import { printRows, times } from '../rows.ts';

const [corpus = ''] = process.argv.slice(2);
const texts = readArticles(corpus).map(({ text }) => text);

/** Articles that a thread is given at a time. */
const PORTION = 24;
const sources = texts.map((raw, at) => ({ file: { id: sourceId(`${at}.txt`), path: `${at}.txt`, stamp: '' }, raw }));

const wink = winkNlp(winkModel, ['sbd', 'pos', 'ner']);
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

const runners: readonly Runner[] = [
  {
    name: 'deskcheck',
    characters: sizeOf(texts),
    // As an archive is read: what a store packs, of as many articles at a time as a thread is given.
    run: () => {
      let facts = 0;
      for (let from = 0; from < sources.length; from += PORTION)
        for (const source of readAllStated(sources.slice(from, from + PORTION), uncached)) facts += source.facts.length;
      return facts;
    },
  },
  runner('bare scan', texts, (text) => {
    const found: object[] = [];
    for (const { index, 0: hit } of text.matchAll(/[A-Z][a-z]+|\d+/g))
      found.push({ start: index, end: index + hit.length, hit });
    return found.length;
  }),
  runner('Intl.Segmenter', upTo(600_000), (text) => {
    let words = 0;
    for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
    return words;
  }),
  runner('chrono-node', upTo(600_000), (text) => chrono.parse(text, new Date(2005, 1, 1)).length),
  runner('wink-nlp', upTo(600_000), (text) => {
    const document = wink.readDoc(text);
    return document.sentences().length() + document.entities().length() + document.tokens().out(wink.its.pos).length;
  }),
  runner('compromise', upTo(40_000), (text) => {
    const document = compromise(text);
    return document.topics().out('array').length + document.numbers().out('array').length;
  }),
];

const speeds = await throughputs(runners, 5);
const ours = speeds.get('deskcheck') ?? Number.NaN;
const ratio = ours / (speeds.get('wink-nlp') ?? Number.NaN);
printRows([
  {
    figure: 'extraction, one thread',
    value: ours,
    unit: 'MB/s',
    reach: '12 x wink-nlp',
    aim: 'half of the bare scan',
    met: ratio >= 12,
    ratios: [...speeds].filter(([name]) => name !== 'deskcheck').map(([name, speed]) => times(ours, speed, name)),
  },
]);

function runner(name: string, list: readonly string[], read: (text: string, at: number) => number): Runner {
  return {
    name,
    characters: sizeOf(list),
    run: () => list.reduce((sum, text, at) => sum + read(text, at), 0),
  };
}

function upTo(characters: number): readonly string[] {
  const some: string[] = [];
  let length = 0;
  for (const text of texts) {
    if (length >= characters) break;
    some.push(text);
    length += text.length;
  }
  return some;
}

function sizeOf(list: readonly string[]): number {
  return list.reduce((sum, { length }) => sum + length, 0);
}
