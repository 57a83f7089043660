import assert from 'node:assert/strict';
import { hashText, hashWhole } from '../../../src/engine/base/hash.ts';

const texts: readonly string[] = [
  '',
  'a',
  'ab',
  'The council approved £4.2m',
  'The council approved £4.2m.',
  'Zoë Müller — “İzmir” 漢字 \ud83d\ude00',
  '\0\uffff',
  `${'Talks in Istanbul. '.repeat(40_000)}é`,
];

describe('a hash', () => {
  for (const text of texts)
    it(`of a whole text is that of all its parts: ${JSON.stringify(text.slice(0, 30))}, ${text.length}`, () => {
      assert.match(hashText(text), /^[0-9a-v]{11}$/);
      assert.equal(hashWhole(text), hashText(text));
      assert.equal(hashText(`(${text})`, 1, text.length + 1), hashText(text));
    });

  it('tells these texts apart', () => {
    assert.equal(new Set(texts.map((text) => hashWhole(text))).size, texts.length);
  });
});
