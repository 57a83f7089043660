/** Facts that were packed: all of them again, or those of one sentence. */
import assert from 'node:assert/strict';
import { kindTags } from '../../../src/engine/kinds/index.ts';
import { inOrder } from '../../../src/engine/store/order.ts';
import { packDocument } from '../../../src/engine/store/sqlite/pack.ts';
import { openFacts } from '../../../src/engine/store/sqlite/unpack.ts';
import { documentOf, plain } from './documents.ts';

const proses: Readonly<Record<string, string>> = {
  'one sentence': 'Sergei Lavrov met 300 troops in Sumy on May 16, 2025.',
  'values that come again':
    'About £1.5m went to Oslo.\nOslo got £1.5m on Monday. “We got £1.5m,” Zoë Müller said in Oslo.',
  'sentences without facts': 'It rained.\nNobody came. Two of 40 people had left Geneva by 9pm.\nIt rained again.',
  'a temperature below zero and a share': 'It was -4.5 degrees in Kyiv, 12.75% colder than on 3 March 2024.',
  nothing: '',
};

describe('packed facts', () => {
  for (const [name, prose] of Object.entries(proses)) {
    it(`are told passage by passage as they are all at once: ${name}`, () => {
      const document = documentOf('seeds/a.md', prose);
      const facts = inOrder(document.facts);
      const { facts: packed } = packDocument(document);
      assert.deepEqual(plain(openFacts(document.ref, prose, packed).all()), plain(facts));
      const opened = openFacts(document.ref, prose, packed);
      for (let start = prose.length; start >= 0; start--) {
        const placed = opened.startingIn(start);
        const expected = facts.filter(({ passage }) => passage.span.start === start);
        assert.deepEqual(
          placed.map(({ inPassage }) => inPassage),
          expected.map(({ inPassage }) => inPassage),
        );
        // Backwards, so that what a later fact shares with an earlier one is not there yet.
        const read = placed.toReversed().flatMap((each) => each.read() ?? []);
        assert.deepEqual(plain(read.reverse()), plain(expected));
      }
    });
    it(`are told kind by kind: ${name}`, () => {
      const document = documentOf('seeds/a.md', prose);
      const opened = openFacts(document.ref, prose, packDocument(document).facts);
      for (const kind of kindTags.toReversed())
        assert.deepEqual(
          plain(opened.ofKind(kind)),
          plain(inOrder(document.facts).filter((fact) => fact.kind === kind)),
        );
    });
  }
});
