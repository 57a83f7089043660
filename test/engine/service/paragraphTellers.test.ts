/** Drafts that draw on more reports than tell most of what they say. */
import assert from 'node:assert/strict';
import type { Reading } from '../../../src/engine/check/document/about.ts';
import { roundUpLimit } from '../../../src/engine/check/limits.ts';
import type { SourceId } from '../../../src/engine/model/source.ts';
import { createParagraphTellers } from '../../../src/engine/service/paragraphTellers.ts';
import type { FactStore } from '../../../src/engine/store/factStore.ts';
import { readPassages } from '../../../src/engine/text/passages.ts';
import { checkDraft } from '../../support/newsroom.ts';

const reports: readonly (readonly [name: string, text: string])[] = [
  [
    'ferry',
    'The ferry Lady Maud ran aground off Tarnsey on Tuesday with 84 passengers aboard. All were taken ashore by lifeboat.',
  ],
  [
    'bakery',
    'Hobbs Bakery is to close its factory at Wendle with the loss of 310 jobs. The firm blamed dearer flour and sugar.',
  ],
  [
    'bridge',
    'The footbridge over the Orl will be rebuilt at a cost of £2.6m. Engineers found rust in its northern pier.',
  ],
  [
    'library',
    'Thieves took 19 rare maps from the library of Saint Osyth College. A night porter found a window forced.',
  ],
  [
    'marathon',
    'Runner Adela Voss won the Caldmoor marathon in a record time. She finished a minute ahead of Greta Lind.',
  ],
  [
    'hospital',
    'Wards at Penrose Hospital were shut after 27 patients fell ill with norovirus. Visitors were asked to stay away.',
  ],
  [
    'orchestra',
    'The Brackwater Philharmonic has chosen the Finnish conductor Aino Salmi. She succeeds Peter Rolle in September.',
  ],
];

// Two reports on one matter, of which each has what the other lacks.
const offers: readonly (readonly [string, string])[] = [
  [
    'offer',
    `Shares in Orlan Airways, founded by Piet Haug, a pilot, were 16.2 times oversubscribed, bankers said. Most bids were
    at the top of the range of 1,050 to 1,125 crowns. The airline has 42 aircraft and holds 45% of the home market.`,
  ],
  [
    'rush',
    `Investors snapped up shares in Orlan Airways. All 17.3 million were sold within 10 minutes, and the offer was
    oversubscribed. Interest was fuelled by hopes for growth, and brokers spoke of a mad scramble.`,
  ],
];

// An archive has much else.
const others = Array.from({ length: 90 }, (_, at): readonly [string, string] => [
  `other-${at}`,
  `Councillors of ward ${at} spoke of parking, hedges, buses and a new skate park. Residents want a vote in spring.`,
]);

const sources = [...reports, ...offers, ...others].map(([name, text]) => ({ name: `${name}.md`, text }));

const round = `Councillors spoke of parking and buses, and residents want a vote.

A ferry with 84 people aboard, the Lady Maud, ran aground near Tarnsey, and its passengers were brought ashore by lifeboats.

At Wendle 310 jobs are to go as Hobbs Bakery closes a factory there, citing the price of flour.

It will cost £2.6m to rebuild the footbridge over the Orl, where engineers have found rust in a pier.

Saint Osyth College has lost 19 rare maps from its library; thieves had forced a window.

Adela Voss won the marathon at Caldmoor in a record time, a minute ahead of Greta Lind.

Visitors have been asked to keep away from Penrose Hospital, where 27 patients have norovirus and wards are shut.

The conductor Aino Salmi, from Finland, follows Peter Rolle at the Brackwater Philharmonic.`;

const findingsOf = async (text: string) =>
  (await checkDraft({ sources, draft: { text } })).report.findings.map(({ verdict }) =>
    text.slice(verdict.at.start, verdict.at.end),
  );

describe('a draft of many stories', () => {
  it('is held against the source of each paragraph, beside those that tell most of it', async () => {
    assert.deepEqual(await findingsOf(round), []);
  });

  it('has what is wrong in a paragraph marked by that source', async () => {
    assert.deepEqual(await findingsOf(round.replace('£2.6m', '£2.9m').replace('27 patients', '72 patients')), [
      '£2.9m',
      '72',
    ]);
  });

  it('is not borne out by a source that only has some words of a paragraph', async () => {
    const fire = `A warehouse at Wendle burned down overnight, and thieves are blamed for 310 pallets of flour that went missing
      before the flames were seen by a baker on his bicycle, who raised the alarm at once and woke the whole street.`;
    assert.deepEqual(await findingsOf(`${round}\n\n${fire}`), ['Wendle', '310']);
  });

  it('is held against both reports of which a paragraph draws on each', async () => {
    const offer = `The offer of shares in Orlan Airways, which has 42 aircraft, was oversubscribed 16.2 times, with most bids at
      the top of the range of 1,050 to 1,125 crowns. Investors were in a scramble: all 17.3 million were gone in 10 minutes.`;
    assert.deepEqual(await findingsOf(`${round}\n\n${offer}`), []);
    assert.deepEqual(await findingsOf(`${round}\n\n${offer.replace('10 minutes', '40 minutes')}`), ['40 minutes']);
  });

  it('is not borne out by a report that has but a number of the paragraph', async () => {
    const sale = `The bakery at Wendle, which Hobbs is to close with the loss of 310 jobs, made 1,125 loaves a day, and the firm
      blamed dearer flour and sugar for its troubles, as bakers have done for years in these parts.`;
    assert.deepEqual(await findingsOf(`${round}\n\n${sale}`), ['1,125']);
  });

  it('has its heading and standfirst borne out by what tells its paragraphs', async () => {
    const lead =
      '# From Brackwater to Wendle\n\nA ferry aground, maps gone from Saint Osyth, a new conductor in Brackwater';
    const told = round.slice(round.indexOf('A ferry'));
    assert.deepEqual(await findingsOf(`${lead}\n\n${told}`), []);
    assert.deepEqual(await findingsOf(`${lead.replace('in Brackwater', 'in Grimsby')}\n\n${told}`), ['Grimsby']);
  });

  it('takes in no more sources than can be kept in mind', async () => {
    const items = Array.from(
      { length: 30 },
      (_, at) => `Mill${at} at Dale${at} closes as orders${at} of looms${at} fell short.`,
    );
    const reading = { passages: readPassages(items.join('\n\n')) } as unknown as Reading; // nothing else is asked of it
    const known = Array.from({ length: roundUpLimit - 20 }, (_, at) => `known-${at}` as SourceId);
    const { tellers, told } = await createParagraphTellers(eachByItsOwn).tellersOf(reading, known);
    assert.equal(tellers.length, 20);
    assert.equal(told.size, 20);
  });
});

/** A store in which each paragraph is told by a source of its own. */
const eachByItsOwn = {
  generation: 1,
  count: async () => 1000,
  rarity: async (terms: readonly string[]) => terms.map(() => 1),
  relatedEach: async (lists: readonly (readonly string[])[]) =>
    lists.map((terms, at) => [
      { ref: { id: `own-${at}` }, score: 1000, shared: terms.map((term) => ({ term, weight: 5 })) },
    ]),
} as unknown as FactStore; // no more is asked of it
