/** Ids of claims: one for each, and the same wherever a claim is looked at from. */
import assert from 'node:assert/strict';
import { checkDraft } from '../../../support/newsroom.ts';

const SAID = 'Officials counted 412 boats in Leith and 412 boats in Oban. ';

async function idsIn(text: string): Promise<readonly string[]> {
  const { report } = await checkDraft({ sources: [{ name: 'a.md', text: SAID }], draft: { text } });
  return report.verdicts.map(({ claim }) => claim.id);
}

describe('the ids of claims', () => {
  it('differ where one sentence stands many times', async () => {
    const ids = await idsIn(SAID.repeat(40));
    assert.equal(ids.length, 160);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('are those of the sentence wherever it stands, in the order of its places', async () => {
    const [once, twice] = [await idsIn(SAID), await idsIn(`Nothing else was said. ${SAID}\n\nIt rained. ${SAID}`)];
    assert.deepEqual(twice.slice(0, once.length), once);
    assert.equal(new Set(twice).size, 2 * once.length);
  });
});
