import assert from 'node:assert/strict';
import { readAbout } from '../../../src/engine/check/document/about.ts';
import { readMentions } from '../../../src/engine/check/document/read.ts';
import { readPassages } from '../../../src/engine/text/passages.ts';
import { maskedProse } from '../../../src/engine/text/prose.ts';

describe('names that are words, as the document has them', () => {
  const cases: readonly (readonly [text: string, ...expected: string[]])[] = [
    ['He met Nicholas Burns. Burns said no.', 'Nicholas Burns', 'Burns'],
    ['The Pittsburgh Penguins won. Penguins fans sang.', 'Pittsburgh Penguins', 'Penguins'],
    ['PENGUINS WIN AGAIN .\nThe Pittsburgh Penguins won.', 'PENGUINS', 'Pittsburgh Penguins'],
    ['Major faces a revolt. They saw John Major.', 'Major', 'John Major'],
    ['They saw John Major. The Major left.', 'John Major'],
    ['They won the World Cup. World leaders met.', 'World Cup'],
    ['They saw Human Rights Watch. Watch out.', 'Human Rights Watch'],
    ['Penguins swim.'],
    ['Mobile phones sell.'],
  ];
  for (const [text, ...expected] of cases) {
    it(text.replaceAll('\n', ' / '), () => {
      const passages = readPassages(text);
      const { assertions } = readAbout(maskedProse(text), passages, readMentions(passages), undefined);
      assert.deepEqual(
        assertions.flatMap(({ kind, span }) => (kind === 'name' ? [text.slice(span.start, span.end)] : [])),
        expected,
      );
    });
  }
});
