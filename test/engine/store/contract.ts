/** What every store must do: run on each of them. */
import assert from 'node:assert/strict';
import type { Fact } from '../../../src/engine/model/assertion.ts';
import { sourceId } from '../../../src/engine/model/source.ts';
import type { FactStore } from '../../../src/engine/store/factStore.ts';
import { documentOf, ids, plain, wordsOf } from './documents.ts';

const talks = documentOf(
  'seeds/talks.md',
  'Rustem Umerov met Sergei Lavrov in Istanbul on May 16, 2025.\n“We are ready for honest dialogue,” Lavrov said. More than 50,000 troops stand near Sumy.',
  {
    date: { from: 20224, to: 20224, origin: 'dateline' },
    problems: [{ message: 'A table was left out.', span: { start: 3, end: 9 } }],
  },
);
const budget = documentOf(
  'seeds/budget.md',
  'The council’s budget is £4.2m, a fifth more than in 2024.\nMayor Zoë Müller, 52, spoke for 1.5 hours.',
);
const other = documentOf('seeds/other.md', 'Sergei Lavrov left Istanbul on 17 May. 50,000 people came.');
const all = [talks, budget, other];

export function describeStore(name: string, open: () => Promise<FactStore> | FactStore): void {
  describe(`${name}: what every store does`, () => {
    let store: FactStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('is empty at first', async () => {
      assert.deepEqual(await store.sources(), []);
      assert.deepEqual(await store.counts(), []);
      assert.deepEqual(await store.search('lavrov', 5), []);
      assert.deepEqual(await store.related(['lavrov'], 5), []);
      assert.deepEqual(await store.rarity(['lavrov']), [0]);
      assert.deepEqual(await store.facts(ids('seeds/talks.md')), [[]]);
    });

    it('lists sources by id, whole', async () => {
      await store.replace(all);
      assert.deepEqual(await store.sources(), [budget.ref, other.ref, talks.ref]);
      assert.deepEqual(await store.ids(), [budget.ref.id, other.ref.id, talks.ref.id]);
      assert.deepEqual(await store.refs(ids('seeds/talks.md', 'none', 'seeds/budget.md')), [talks.ref, budget.ref]);
    });

    it('gives texts in the order asked, without those it does not have', async () => {
      await store.replace(all);
      const texts = await store.texts(ids('seeds/talks.md', 'none', 'seeds/budget.md'));
      assert.deepEqual(
        texts,
        [talks, budget].map(({ ref, prose }) => ({ ref, prose })),
      );
    });

    it('gives facts back as they were', async () => {
      await store.replace(all);
      const facts = await store.facts(ids('seeds/talks.md', 'seeds/budget.md'));
      assert.deepEqual(
        facts.map((found) => plain(found)),
        [inOrder(talks.facts), inOrder(budget.facts)].map((found) => plain(found)),
      );
      assert.ok(talks.facts.length > 6);
    });

    it('gives back facts whose offsets do not follow from their passage', async () => {
      const facts = talks.facts.map((fact) => ({
        ...fact,
        id: `${fact.id}!` as Fact['id'],
        span: { start: fact.span.start + 7, end: fact.span.end + 9 },
      }));
      await store.replace([{ ...talks, facts }]);
      assert.deepEqual(plain((await store.facts([talks.ref.id])).flat()), plain(inOrder(facts)));
    });

    it('counts facts by kind', async () => {
      await store.replace(all);
      const counts = await store.counts();
      assert.deepEqual(
        counts.map(({ id }) => id),
        ids('seeds/budget.md', 'seeds/other.md', 'seeds/talks.md'),
      );
      for (const [index, { facts }] of [budget, other, talks].entries()) {
        const expected = { name: 0, date: 0, figure: 0, quote: 0 };
        for (const { kind } of facts) expected[kind]++;
        assert.deepEqual(counts[index]?.counts, expected);
      }
    });

    it('replaces a source with all that was found in it', async () => {
      await store.replace(all);
      const before = store.generation;
      const renewed = documentOf('seeds/talks.md', 'Nothing was agreed in Geneva.');
      await store.replace([renewed]);
      assert.ok(store.generation > before);
      assert.deepEqual(await store.texts([talks.ref.id]), [{ ref: renewed.ref, prose: renewed.prose }]);
      assert.deepEqual((await store.search('umerov', 5)).length, 0);
      assert.deepEqual(await store.rarity(['umerov', 'lavrov', 'geneva']), [0, 1, 1]);
      assert.deepEqual(
        (await store.search('gen', 5)).map(({ ref }) => ref.id),
        ['seeds/talks.md'],
      );
      assert.deepEqual((await store.sources()).length, 3);
    });

    it('takes the later of two documents with one id', async () => {
      await store.replace([talks, documentOf('seeds/talks.md', 'Geneva.')]);
      assert.deepEqual(
        (await store.texts([talks.ref.id])).map(({ prose }) => prose),
        ['Geneva.'],
      );
      assert.deepEqual(await store.rarity(['umerov', 'geneva']), [0, 1]);
    });

    it('leaves everything as it was when one of several documents cannot be stored', async () => {
      await store.replace([budget]);
      const broken = {
        ...talks,
        get facts(): never {
          throw new Error('no facts');
        },
      };
      await assert.rejects(store.replace([documentOf('seeds/budget.md', 'Other.'), broken]), /no facts/);
      assert.deepEqual(
        (await store.texts([budget.ref.id])).map(({ prose }) => prose),
        [budget.prose],
      );
      assert.deepEqual((await store.sources()).length, 1);
    });

    it('notes a new stamp and nothing else', async () => {
      await store.replace(all);
      await store.facts([talks.ref.id]);
      await store.related(['sumy'], 1);
      const before = store.generation;
      await store.restamp(
        new Map([
          [talks.ref.id, '9:9'],
          [sourceId('none'), '1:1'],
        ]),
      );
      assert.equal(store.generation, before, 'what was said of drafts still holds');
      assert.deepEqual(await store.refs([talks.ref.id]), [{ ...talks.ref, stamp: '9:9' }]);
      assert.equal((await store.related(['sumy'], 1))[0]?.ref.stamp, '9:9');
      const [facts] = await store.facts([talks.ref.id]);
      assert.equal(facts?.length, talks.facts.length);
      assert.equal(facts?.[0]?.source.stamp, '9:9');
    });

    it('forgets sources, and ids it never had', async () => {
      await store.replace(all);
      const before = store.generation;
      await store.remove(ids('seeds/talks.md', 'none'));
      assert.ok(store.generation > before);
      assert.deepEqual(
        (await store.sources()).map(({ id }) => id),
        ['seeds/budget.md', 'seeds/other.md'],
      );
      assert.deepEqual(await store.rarity(['umerov', 'istanbul']), [0, 1]);
      assert.deepEqual((await store.search('sumy', 5)).length, 0);
    });

    it('finds every mention of a value, by source and offset', async () => {
      await store.replace(all);
      const istanbul = other.facts.find(({ kind, value }) => kind === 'name' && value.name === 'Istanbul');
      assert.ok(istanbul?.kind === 'name');
      const found = await store.mentions(istanbul);
      assert.deepEqual([...new Set(found.map(({ source }) => source.id))], ['seeds/other.md', 'seeds/talks.md']);
      assert.ok(found.every(({ value }) => (value as { readonly name?: string }).name === 'Istanbul'));
    });

    it('finds what was said in a longer quotation, and in no other text with its words', async () => {
      const unsaid = documentOf('seeds/unsaid.md', 'Every dialogue so far was honest.');
      await store.replace([...all, unsaid]);
      const [claimed] = documentOf('draft.md', 'Lavrov hoped for “honest dialogue”.').facts.filter(
        ({ kind }) => kind === 'quote',
      );
      assert.ok(claimed);
      assert.deepEqual(wordsOf(await store.mentions(claimed)), ['We are ready for honest dialogue']);
    });

    it('finds sources that share rare words, best first', async () => {
      await store.replace(all);
      const related = await store.related(['lavrov', 'sumy', 'istanbul', 'the', 'nowhere', 'sumy'], 5);
      assert.deepEqual(
        related.map(({ ref, shared }) => [ref.id, ...shared.map(({ term }) => term)]),
        [
          ['seeds/talks.md', 'sumy', 'istanbul', 'lavrov'],
          ['seeds/budget.md', 'the'],
          ['seeds/other.md', 'istanbul', 'lavrov'],
        ],
      );
      assert.ok(Math.abs((related[0]?.score ?? 0) - (Math.log(4) ** 2 + 2 * Math.log(2.5) ** 2)) < 1e-12);
      assert.deepEqual(
        (await store.related(['lavrov'], 1)).map(({ ref }) => ref.id),
        ['seeds/other.md'],
      );
    });

    it('finds the sources of several lists of words as of each', async () => {
      await store.replace(all);
      const lists = [['lavrov', 'sumy'], ['nowhere'], [], ['istanbul', 'the']];
      const each = await Promise.all(lists.map((terms) => store.related(terms, 2)));
      assert.deepEqual(await store.relatedEach(lists, 2), each);
      assert.equal(each[0]?.length, 2);
    });

    it('finds which sources share enough of the telling words of one', async () => {
      const islands = documentOf('seeds/islands.md', 'Zoë Müller met Sergei Lavrov on Islay.');
      await store.replace([...all, islands]);
      const among = ids('seeds/other.md', 'seeds/budget.md', 'seeds/islands.md', 'seeds/none.md');
      const akin = (least: number) =>
        store.akin(sourceId('seeds/talks.md'), ['lavrov', 'sergei', 'istanbul', 'sumy', 'nowhere'], among, least);
      assert.deepEqual(await akin(0.6), []);
      assert.deepEqual(await akin(0.4), ids('seeds/other.md'));
      assert.deepEqual(await akin(0.2), ids('seeds/other.md', 'seeds/islands.md'));
      assert.deepEqual(await akin(0), among);
      assert.deepEqual(await store.akin(sourceId('seeds/talks.md'), ['nowhere'], among, 0.2), []);
      assert.deepEqual(await store.akin(sourceId('seeds/talks.md'), ['sumy'], among, 0.2), []);
    });

    it('tells in how many sources a word stands', async () => {
      await store.replace(all);
      assert.deepEqual(await store.rarity(['lavrov', '50,000', 'zoe', 'istanbul', 'lavrov']), [2, 2, 1, 2, 2]);
    });

    const lookUps: readonly (readonly [query: string, ...found: readonly string[]])[] = [
      ['lavrov', 'seeds/talks.md|Sergei Lavrov', 'seeds/talks.md|Lavrov', 'seeds/other.md|Sergei Lavrov'],
      ['sergei lav', 'seeds/talks.md|Sergei Lavrov', 'seeds/other.md|Sergei Lavrov'],
      ['50,0', 'seeds/talks.md|More than 50,000', 'seeds/other.md|50,000'],
      ['near su', 'seeds/talks.md|Sumy'],
      ['zoe mul', 'seeds/budget.md|Zoë Müller'],
      ['Müller', 'seeds/budget.md|Zoë Müller'],
      ['umerov sumy'],
      // In the middle of a word.
      ['avrov'],
      ['"'],
      ['   '],
      ['xyz'],
    ];
    for (const [query, ...expected] of lookUps) {
      it(`looks up ${JSON.stringify(query)}`, async () => {
        await store.replace(all);
        const found = (await store.search(query, 10)).map(
          ({ ref, fact }) => `${ref.id}|${fact ? wordsOf([fact])[0] : ''}`,
        );
        assert.equal(found.length, expected.length, found.join('\n'));
        for (const [index, start] of expected.entries())
          assert.ok(found[index]?.startsWith(start), `${found[index]} instead of ${start}`);
      });
    }

    it('shows where a found passage stands', async () => {
      await store.replace(all);
      const [hit] = await store.search('troops', 1);
      assert.equal(hit?.passage, 'More than 50,000 troops stand near Sumy.');
      assert.equal(hit.start, talks.prose.indexOf('More than'));
      assert.deepEqual(hit.ref, talks.ref);
    });

    it('does not change its generation where nothing changed', async () => {
      await store.replace(all);
      const before = store.generation;
      await store.replace([]);
      await store.remove(ids('none'));
      await store.search('lavrov', 3);
      assert.equal(store.generation, before);
    });
  });
}

function inOrder(facts: readonly Fact[]): readonly Fact[] {
  return facts.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || (a.kind < b.kind ? -1 : 1));
}
