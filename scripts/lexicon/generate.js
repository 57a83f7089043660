// Writes the generated tables of src/engine/lexicon: node scripts/lexicon/generate.js
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeCommonWords } from './commonWords.js';
import { makeGivenNames } from './givenNames.js';
import { makeDemonyms, makePlaces } from './places.js';

/** File in src/engine/lexicon to the function that makes its text. */
export const tables = {
  'commonWords.en.ts': makeCommonWords,
  'givenNames.en.ts': makeGivenNames,
  'places.en.ts': makePlaces,
  'demonyms.en.ts': makeDemonyms,
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, make] of Object.entries(tables))
    writeFileSync(new URL(`../../src/engine/lexicon/${name}`, import.meta.url), make());
}
