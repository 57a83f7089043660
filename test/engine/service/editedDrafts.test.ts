/** What is kept from one check of a draft to the next is no more than still holds. */
import assert from 'node:assert/strict';
import { type CheckedDraft, checkDraft, type Newsroom } from '../../support/newsroom.ts';

const BOATS = 'Two days later 412 boats reached Leith.';
const resigned = (day: number): string => `Mayor Anna Lindqvist resigned on ${day} June 2025 in Leith.`;
const told = (first: number, second: number): string =>
  `${resigned(first)} ${BOATS} It rained in Leith. ${resigned(second)} ${BOATS}`;
const MAYOR: Newsroom['sources'] = [
  { name: 'a.txt', text: `${resigned(3)} Later 412 boats reached Leith. It rained.` },
];

const said = (name: string): string =>
  `Recep Tayyip ${name} came to Ankara.\n\n“The sea has nobody to wait for,” Erdogan said in Ankara.`;
const SEA: Newsroom['sources'] = [
  {
    name: 'b.txt',
    text: 'Recep Tayyip Erdogan met Sergei Lavrov in Ankara. “The sea has nobody to wait for,” Lavrov said in Ankara.',
  },
];

const named = (who: string): string => `${who} came to Ankara.\n\nErdogan met nobody in Ankara.\n\nHe left.`;
const spoke = (who: string): string =>
  `Sergei Lavrov and Recep Tayyip Erdogan met. ${who} left.\n\n“The sea has nobody to wait for,” he said.`;
const doubted = (who: string): string => `Harbour is open. It rained on 12 boats.\n\nMayors met ${who} in Leith.`;
const spelt = (name: string): string => `Anna Lindqvist came to Leith.\n\nAnna ${name} left Leith on 412 boats.`;
const SUM = 'On three days 390 boats, 307 boats and 303 boats reached Leith, a total of 1,100 boats.';

/** What changed | sources | the draft before and after. */
const edits: readonly (readonly [what: string, sources: Newsroom['sources'], before: string, after: string])[] = [
  ['a day that a repeated sentence counts from', MAYOR, told(3, 5), told(5, 5)],
  ['a day that only the first of two equal sentences counts from', MAYOR, told(5, 5), told(3, 5)],
  ['the spelling of a speaker in another paragraph', SEA, said('Erdogan'), said('Erdoğan')],
  ['whom another paragraph names in full', SEA, named('The Turk'), named('Recep Tayyip Erdogan')],
  ['who spoke last before “he said”', SEA, spoke('Erdogan'), spoke('Lavrov')],
  ['a name that another paragraph leaves no doubt of', MAYOR, doubted('somebody'), doubted('Anna Harbour')],
  ['the other spelling of a name', MAYOR, spelt('Lindqvist'), spelt('Lindquist')],
  ['the paragraph after which a repeated sum stands', MAYOR, `${SUM}\n\n${BOATS}`, `${BOATS}\n\n${SUM}\n\n${SUM}`],
];

describe('a draft that was edited', () => {
  for (const [what, sources, before, after] of edits) {
    it(`is judged as if it were new: ${what}`, async () => {
      const edited = described(await checkDraft({ sources, draft: { before, text: after } }));
      assert.notDeepEqual(edited, described(await checkDraft({ sources, draft: { text: before } })));
      assert.deepEqual(edited, described(await checkDraft({ sources, draft: { text: after } })));
    });
  }
});

function described({ report }: CheckedDraft): unknown {
  return {
    ids: report.verdicts.map(({ claim }) => claim.id),
    messages: report.findings.map(({ explanation }) => explanation),
  };
}
