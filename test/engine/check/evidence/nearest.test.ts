/** What is shown beside a claim that no source has. */
import assert from 'node:assert/strict';
import { evidenceOf } from '../../../../src/engine/model/verdict.ts';
import { passageText } from '../../../../src/engine/text/passages.ts';
import { checkDraft } from '../../../support/newsroom.ts';

async function shownFor(source: string, draft: string): Promise<readonly string[]> {
  const { report } = await checkDraft({ sources: [{ name: 'a.md', text: source }], draft: { text: draft } });
  return report.findings.flatMap(({ verdict }) =>
    evidenceOf(verdict).flatMap(({ from }) => (from.in === 'source' ? [passageText(from.fact.passage)] : [])),
  );
}

describe('the nearest evidence', () => {
  it('shows a name of the claim’s kind in passages that are not shown yet', async () => {
    const shown = await shownFor(
      'The fire at a paper mill, between Ilkley, Otley and Guiseley, was put out at noon. Crews came from Leeds. Nobody was hurt at the mill, the owner said.',
      'The fire at a paper mill in Bradford was put out at noon, the owner said.',
    );
    assert.ok(shown.includes('Crews came from Leeds.'), shown.join(' | '));
  });

  it('shows another nationality beside a wrong one', async () => {
    const shown = await shownFor(
      'Oman opened its airspace to all carriers. The tourist board welcomed it. Israeli pilots had flown around it.',
      'Oman opened its airspace to Indian carriers.',
    );
    assert.ok(shown.includes('Israeli pilots had flown around it.'), shown.join(' | '));
  });
});
