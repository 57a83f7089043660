import assert from 'node:assert/strict';
import { passageText, readPassages } from '../../../src/engine/text/passages.ts';

/** Text | its passages, divided by " | ". */
const cases: readonly (readonly [text: string, passages: string])[] = [
  ['He said: "One thing. Two things." He left.', 'He said: "One thing. Two things." | He left.'],
  ['“One thing. Two things,” he said. He left.', '“One thing. Two things,” he said. | He left.'],
  ['"Why? I ask you," he said. He left.', '"Why? I ask you," he said. | He left.'],
  ['A stray " mark here. Then more. And more.', 'A stray " mark here. | Then more. | And more.'],
  ['A 6\'2" man left. He ran. He hid.', 'A 6\'2" man left. | He ran. | He hid.'],
  [
    'He said: "One thing. Two things.\n"Three things. Four." He left.',
    'He said: "One thing. Two things. | "Three things. Four." | He left.',
  ],
  ['He said: "One thing. Two things.\nHe left.', 'He said: "One thing. | Two things. | He left.'],
  ['He said: "One thing. "Two things. Three." He left.', 'He said: "One thing. | "Two things. Three." | He left.'],
  ['‘One thing. Two things,’ he said. He left.', '‘One thing. Two things,’ he said. | He left.'],
  ["'One thing. It isn't two.' He left.", "'One thing. It isn't two.' | He left."],
  ['‘It is a "big. big" thing. Yes,’ he said.', '‘It is a "big. big" thing. Yes,’ he said.'],
  ["In '98 he left. It was the boys' fault. He ran.", "In '98 he left. | It was the boys' fault. | He ran."],
  ['It was ‘odd’. He left. The boys’ fault.', 'It was ‘odd’. | He left. | The boys’ fault.'],
  ['It was ("so. so") odd. He left.', 'It was ("so. so") odd. | He left.'],
];

describe('passages with quotations', () => {
  for (const [text, expected] of cases) {
    it(text, () => assert.equal(readPassages(text).map(passageText).join(' | '), expected));
  }
});
