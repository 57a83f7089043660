import { assertMarkedFile, fixtureNames } from './support/marked.ts';

describe('a draft against its sources', () => {
  for (const name of fixtureNames()) {
    const [folder, title] = [name.slice(0, name.lastIndexOf('/')), name.slice(name.lastIndexOf('/') + 1)];
    it(`${folder}: ${title.replaceAll('-', ' ')}`, () => assertMarkedFile(name));
  }
});
