import assert from 'node:assert/strict';
import { describeValue } from '../../../src/engine/service/present.ts';
import { checkDraft } from '../../support/newsroom.ts';

/** What is read of a figure, in words for people. */
const described: readonly (readonly [text: string, words: string])[] = [
  ['They asked 30% of voters.', '30% of voters'],
  ['It was a quarter of the children.', '25% of children'],
  ['It was 10 percent of the councils.', '10% of councils'],
  ['They burned a fifth of the coal.', '20%'],
  ['It took a third of the market.', '33.3%'],
  ['They held roughly 20 percent of Ukraine.', 'about 20%'],
  ['They sent more than 50,000 troops.', 'more than 50,000 troops'],
];

describe('a value in words', () => {
  for (const [text, words] of described)
    it(`is ${words} of “${text}”`, async () => {
      const { report } = await checkDraft({ sources: [{ name: 'a.md', text }], draft: { text } });
      const [claim] = report.verdicts.flatMap((verdict) => (verdict.claim.kind === 'figure' ? [verdict.claim] : []));
      assert.equal(claim && describeValue(claim), words);
    });
});
