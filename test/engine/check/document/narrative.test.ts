import assert from 'node:assert/strict';
import { readAbout } from '../../../../src/engine/check/document/about.ts';
import { readMentions } from '../../../../src/engine/check/document/read.ts';
import { dayOf, toEdtf } from '../../../../src/engine/kinds/date/index.ts';
import { readPassages } from '../../../../src/engine/text/passages.ts';
import { maskedProse } from '../../../../src/engine/text/prose.ts';

/** Tuesday, June 3, 2025. */
const WRITTEN = dayOf(2025, 6, 3);

describe('days told from a paragraph', () => {
  const cases: readonly (readonly [text: string, ...expected: (string | undefined)[]])[] = [
    ['On Friday, May 23, 390 came; on Saturday 307 came.', '2025-05-23', '2025-05-24'],
    ['On Friday, May 23, 390 came. Officials said on Saturday it was over.', '2025-05-23', '2025-05-31'],
    ['On Friday, May 23, 390 came.\nOn Saturday 307 came.', '2025-05-23', '2025-05-31'],
    ['On Monday, June 2, they met. On Friday he had said no.', '2025-06-02', '2025-05-30'],
    ['On May 23 390 came. On Saturday 307 came.', '2025-05-23', '2025-05-31'],
    ['It began in 1994. Two years later, it ended.', '1994', '1996'],
    ['It began on May 5. It closed the following day.', '2025-05-05', '2025-05-06'],
    ['It began on May 5. It closed the following Tuesday.', '2025-05-05', '2025-05-06'],
    ['It began in 1994. A month later, it ended.', '1994', undefined],
    ['Net rose in the first quarter from a year earlier.', '2025-01/2025-03', '2024-01/2024-03'],
    ['Net rose in the first quarter.\nIt made $2 million a year ago.', '2025-01/2025-03', '2024'],
    ['Net rose in the first quarter.\nSales rose 5% from a year ago.', '2025-01/2025-03', '2024-01/2024-03'],
    ['Net rose in the three months to 30 April from a year earlier.', '2025-04-30', '2024-02/2024-04'],
    ['It sank in May 1986. In August of the same year it was raised.', '1986-05', '1986-08'],
    ['It is the lowest since May 2008. Wages rose 2% from a year earlier.', '2008-05', '2024'],
    ['In 1985 it made $2, up from $1 a year earlier.', '1985', '1984'],
    ['It opened in 1985.\nIt made $2, up from $1 a year earlier.', '1985', '2024'],
    ['He took over in May. He is 50. Sales fell from a year earlier.', '2025-05', '2024'],
    ['Sales rose in May. Net fell from a year earlier.', '2025-05', '2024-05'],
    ['Net rose in the first quarter. Sales fell in the quarter.', '2025-01/2025-03', '2025-01/2025-03'],
    ['It began on May 5, 1986. That year it grew.', '1986-05-05', '1986'],
    ['That year it grew.', undefined],
    ['He joined in 1976; that summer he left.', '1976', '1976-06/1976-08'],
    ['It began in 1994. Sales fell from the previous week.', '1994', '2025-05-26/2025-06-01'],
    ['It began in 1994.\nTwo years later, it ended.', '1994', '1996'],
  ];
  for (const [text, ...expected] of cases) {
    it(text.replaceAll('\n', ' / '), () => {
      const written = { from: WRITTEN, to: WRITTEN, origin: 'given' } as const;
      const passages = readPassages(text);
      const { assertions } = readAbout(maskedProse(text), passages, readMentions(passages), written);
      assert.deepEqual(
        assertions.flatMap((each) => (each.kind === 'date' ? [toEdtf(each.value)] : [])),
        expected,
      );
    });
  }
});
