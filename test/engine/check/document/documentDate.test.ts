import assert from 'node:assert/strict';
import { findDocumentDate } from '../../../../src/engine/check/document/documentDate.ts';
import { date, toIsoDay } from '../../../../src/engine/kinds/date/index.ts';
import { readPassages } from '../../../../src/engine/text/passages.ts';

function find(text: string): string {
  const passages = readPassages(text);
  const mentions = passages.map((passage) => ({ date: date.find(passage) }));
  const found = findDocumentDate(passages, mentions);
  return found === undefined ? '-' : `${toIsoDay(found.from)} ${toIsoDay(found.to)} ${found.origin}`;
}

describe('document date', () => {
  const cases: readonly (readonly [text: string, expected: string])[] = [
    ['MOSCOW, May 28, 2025 — Talks resumed.', '2025-05-28 2025-05-28 dateline'],
    ['LONDON (Agency) - 3 March 2021 - Talks resumed.', '2021-03-03 2021-03-03 dateline'],
    ['Talks resume\n12 May 2023\nThey met.', '2023-05-12 2023-05-12 dateline'],
    ['Talks resume\nPublished 12 May 2023\nThey met.', '2023-05-12 2023-05-12 dateline'],
    ['Talks resume\nThey met.\nPosted: 12 May 2023', '2023-05-12 2023-05-12 dateline'],
    [
      'A photograph of May 16, 2025. They said on Wednesday they would meet next Monday. The talks are on Monday, June 2.',
      '2025-05-28 2025-05-29 text',
    ],
    ['They met on 12 May 2023.', '-'],
    ['They said so on Wednesday.', '-'],
  ];
  for (const [text, expected] of cases) it(text.replaceAll('\n', ' / '), () => assert.equal(find(text), expected));
});
