import assert from 'node:assert/strict';
import { readTokens, shapes, tokenFolded, tokenText } from '../../../src/engine/text/tokens.ts';
import { hashWord } from '../../../src/engine/text/vocabulary.ts';

const nameOf = new Map<number, string>(Object.entries(shapes).map(([name, shape]) => [shape, name]));

/** Text | its tokens, each with its shape. */
const cases: readonly (readonly [text: string, tokens: string])[] = [
  ['', ''],
  [' \t\u00a0', ''],
  ['The talks', 'The:capital talks:lower'],
  ['I', 'I:capital'],
  ['NATO McDonald iPhone G7', 'NATO:caps McDonald:mixed iPhone:mixed G7:alnum'],
  ["don't O'Neill’s", "don't:lower O'Neill:mixed ’s:possessive"],
  ["Russia's", "Russia:capital 's:possessive"],
  [
    "Russia 's talks 's' 't",
    "Russia:capital 's:possessive talks:lower ':punctuation s:lower ':punctuation ':punctuation t:lower",
  ],
  ["it's-a 'sure", "it:lower 's:possessive -:punctuation a:lower ':punctuation sure:lower"],
  ["the players'", "the:lower players:lower ':punctuation"],
  ['U.S. J. p.m. J.K.Rowling', 'U.S.:dotted J.:dotted p.m.:dotted J.K.:dotted Rowling:capital'],
  ['U.S.A', 'U.S.:dotted A:capital'],
  ['a. Then', 'a:lower .:punctuation Then:capital'],
  ['1,013.5 3, 4 2.', '1,013.5:number 3:number ,:punctuation 4:number 2:number .:punctuation'],
  ['15\u202f000', '15\u202f000:number'],
  ['1.5bn', '1.5:number bn:lower'],
  ['£5 20%', '£:symbol 5:number 20:number %:symbol'],
  ['One.\nTwo', 'One:capital .:punctuation \n:break Two:capital'],
  ['Türkiye É. naïve', 'Türkiye:capital É.:dotted naïve:lower'],
  ['e\u0301te\u0301', 'e\u0301te\u0301:lower'],
  ['x\ud83d\ude00y', 'x:lower \ud83d:punctuation \ude00:punctuation y:lower'],
];

describe('tokens', () => {
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => {
      const tokens = readTokens(text);
      const shown = Array.from(
        { length: tokens.count },
        (_, at) => `${tokenText(tokens, at)}:${nameOf.get(tokens.shapes[at] as number)}`,
      );
      assert.equal(shown.join(' '), expected);
    });
  }

  it('hashes a word as it is folded', () => {
    const tokens = readTokens("Talks O'Neill TÜRKİYE U.S. don’t");
    for (let at = 0; at < tokens.count; at++)
      assert.equal(tokens.hashes[at], hashWord(tokenFolded(tokens, at)), tokenText(tokens, at));
  });

  it('reads nothing of the text before', () => {
    readTokens("He said: 5,000 O'Neill's");
    assert.deepEqual(Array.from(readTokens('He').ends), [2]);
    assert.deepEqual(Array.from(readTokens("O'").ends), [1, 2]);
  });
});
