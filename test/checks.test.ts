import { readdirSync } from 'node:fs';
import path from 'node:path';
import { assertMarkedFile } from './support/marked.ts';

const folder = path.join(import.meta.dirname, 'checks');

describe('a draft against its sources', () => {
  for (const file of readdirSync(folder).sort()) {
    it(path.basename(file, '.txt').replaceAll('-', ' '), () => assertMarkedFile(path.join(folder, file)));
  }
});
