/** Which paragraphs a lookup looks into. */
import assert from 'node:assert/strict';
import { blocksHolding, readLookUp } from '../../../src/engine/store/lookUp.ts';

/** What is looked for, in which text, and the paragraphs that may have it. */
const cases: readonly (readonly [query: string, prose: string, blocks: readonly string[]])[] = [
  ['osl', 'It rained.\nOslo was wet.\nIt rained.\nIn OSLO, too.', ['Oslo was wet.', 'In OSLO, too.']],
  ['oslo wet', 'Oslo was wet.\nOslo was dry.', ['Oslo was wet.']],
  ['ada', 'She lives in Canada.\nAda lives there.', ['Ada lives there.']],
  ['strasse', 'İzmir, Straße 4\nÉtoile: Straße 5', ['İzmir, Straße 4', 'Étoile: Straße 5']],
  ['etoile', 'ﬁ ﬁ ß\nE\u0301toile\nétoile.', ['E\u0301toile', 'étoile.']],
  ['1.5', 'It cost £1.5m.\nIt cost £11.5m.\n', ['It cost £1.5m.']],
  ['oslo', '', []],
];

describe('a lookup', () => {
  for (const [query, prose, blocks] of cases) {
    it(`looks for “${query}” in ${blocks.length} of the paragraphs ${JSON.stringify(prose)}`, () => {
      const lookUp = readLookUp(query);
      assert.ok(lookUp);
      assert.deepEqual(
        blocksHolding(lookUp, prose).map(({ start, end }) => prose.slice(start, end)),
        blocks,
      );
    });
  }
});
