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

  it('shows the place of the sources first, though the draft has no word of theirs', async () => {
    const shown = await shownFor(
      'Officers looking into an attack at Ruswick on Saturday said two males were being held. Nobody else was hurt.',
      'Two teenagers have been arrested over an attempted murder in Bradford.',
    );
    assert.match(shown[0] ?? '', /at Ruswick/);
  });

  it('shows a passage once, and a place before what merely speaks of the same', async () => {
    const shown = await shownFor(
      'Crews were called to a fire in Otley. The fire at the paper mill was put out at noon, the owner said. A paper mill is no place for fire, the owner said. Smoke drifted over Ilkley and Guiseley.',
      'The fire at a paper mill in Bradford was put out at noon, the owner said.',
    );
    assert.equal(new Set(shown).size, shown.length, shown.join(' | '));
    const places = shown.findIndex((text) => text.includes('Otley'));
    const merely = shown.findIndex((text) => text.includes('no place for fire'));
    assert.ok(places >= 0 && places < merely, shown.join(' | '));
  });

  it('shows whom the sources mean without a name beside a person that they do not have', async () => {
    const shown = await shownFor(
      'The award went elsewhere. The Danish striker had been expected to be up for it. Nobody was hurt at the mill.',
      'Kasper Brandt has missed out on a nomination.',
    );
    assert.ok(shown.includes('The Danish striker had been expected to be up for it.'), shown.join(' | '));
  });

  it('shows other places too where the draft’s country follows from one', async () => {
    const shown = await shownFor(
      'They were found after the ferry docked at Kenton Point. They were then taken to Dublin.',
      'Some people have been found on a ferry in the Republic of Ireland.',
    );
    assert.deepEqual(shown, [
      'They were then taken to Dublin.',
      'They were found after the ferry docked at Kenton Point.',
    ]);
  });
});
