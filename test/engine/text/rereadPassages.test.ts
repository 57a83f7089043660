import assert from 'node:assert/strict';
import { type Passage, passageText, readPassages, rereadPassages } from '../../../src/engine/text/passages.ts';

const ARTICLE = `Talks in Ankara

The envoys met on Monday. “We waited. We hope,” said Mr. Yilmaz. Nobody left.
He went on: “It is late. It is cold.
“It is over. We go.” The U.S. delegation stayed.

\u00a0
"One more day," she wrote. In Group B. France were first.

Prices rose 3.5 %. The bank's chief, J. K. Arslan, said: 'No comment. Not now,' and left.`;

/** Pieces that begin, end and hold together sentences, quotations and blocks. */
const PIECES = [
  'x',
  ' ',
  '\n',
  '\n\n',
  '"',
  '“',
  '”',
  "'",
  '. A',
  '? ',
  ' Mr. ',
  '\u00a0',
  '',
  'He said: “No. Yes.',
  '5',
];

describe('passages of a document that was changed', () => {
  it('are those that reading all of it gives, whatever is put in or taken out', () => {
    let [state, text] = [1, ARTICLE];
    // Fixed arithmetic in place of chance: the same run makes the same changes.
    const next = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return (state >>> 8) % below;
    };
    let before = { prose: text, passages: readPassages(text) };
    for (let turn = 0; turn < 3000; turn++) {
      const at = next(text.length + 1);
      const taken = next(4) === 0 ? next(30) : next(3);
      const piece = PIECES[next(PIECES.length)] ?? '';
      text = turn % 50 === 49 ? ARTICLE : text.slice(0, at) + piece + text.slice(at + taken);
      before = { prose: text, passages: rereadPassages(text, before) };
      assert.deepEqual(before.passages.map(described), readPassages(text).map(described), JSON.stringify(text));
    }
  });

  it('are the very same before the change, and moved behind it', () => {
    const before = { prose: ARTICLE, passages: readPassages(ARTICLE) };
    const after = rereadPassages(ARTICLE.replace('3.5', '13.5'), before);
    assert.equal(after[0], before.passages[0]);
    assert.equal(after.length, before.passages.length);
    assert.equal(rereadPassages(ARTICLE, before)[4], before.passages[4]);
    const moved = rereadPassages(`New.\n${ARTICLE}`, before);
    assert.equal(moved.at(-1)?.tokens, before.passages.at(-1)?.tokens);
    assert.equal(moved.at(-1)?.span.start, (before.passages.at(-1)?.span.start ?? 0) + 5);
  });
});

function described(passage: Passage): unknown {
  const { block, cues, digest, end, first, span } = passage;
  return { block, cues, digest, span, tokens: end - first, text: passageText(passage) };
}
