/** Where a draft disagrees with itself: one row for each draft, with the words doubted and why, or nothing. */
import assert from 'node:assert/strict';
import { checkDraft as checkWithin } from '../../../src/engine/check/draft/checkDraft.ts';
import { indexStory } from '../../../src/engine/check/story/storyIndex.ts';
import { givenDate } from '../../../src/engine/service/cases.ts';
import { createPassageCache } from '../../../src/engine/service/passageCache.ts';
import { readText } from '../../../src/engine/service/readDocument.ts';
import { checkDraft } from '../../support/newsroom.ts';

const TODAY = '2025-06-03';
const AGAIN = 'That does not add up: ';

type Row = readonly [draft: string, doubted?: string, gap?: string];
const tables: Readonly<Record<string, readonly Row[]>> = {
  'two spellings of one name': [
    ['Olena Kovalenko fled. Olena Kowalenko came back.', 'Olena Kowalenko', 'Olena Kovalenko'],
    ['Hakan Fidan led the talks. Mr Fedan spoke.', 'Fedan', 'Hakan Fidan'],
    ['Zelensky spoke in Kyiv. Later Zelenskyy left.', 'Zelenskyy', 'Zelensky'],
    ['Sergei Lavrov spoke. Sergey Lavrov left.', 'Sergey Lavrov', 'Sergei Lavrov'],
    // The one that is written more often is kept.
    ['Mr Hassel spoke. Brian Hassell and Brian Hassell left.', 'Hassel', 'Brian Hassell'],
    ['Erdoğan met Recep Tayyip Erdogan.'],
    ['Anna Brown met Anna Crown.'],
    ['Daniel Hughes met Daniela Hughes.'],
    ['Hakan Fidan met Ibrahim Kalin.'],
    ['Teams of the Southern Hemisphere beat those of the Northern Hemisphere.'],
    ['Shane Horgan played. Horan came off the bench.'],
  ],
  'a total and its parts': [
    ['They gave up 12 tanks on Friday and 8 tanks on Saturday, 25 in all.', '25', '12 + 8 make 20'],
    ['Twelve people on Friday and eight on Saturday, a total of 25, were hurt.', '25', 'Twelve + eight make 20'],
    ['In total, 1,100 came home: 390 on Friday, 307 on Saturday and 303 on Sunday.', '1,100', 'make 1,000'],
    ['They paid £2.1m, £3.2m and £4.3m, a total of £9.9m.', '£9.9m', '£2.1m + £3.2m + £4.3m make £9.6 million'],
    ['They gave up 12 tanks on Friday and 8 tanks on Saturday, 20 in all.'],
    ['In three days 390, 307 and 303 people came home, a total of 1,100.', '1,100', 'make 1,000'],
    ['They lost 12 of 60 tanks, 8 guns and dozens of men, a total of 25.'],
    // Rounded parts.
    ['They paid £2m and £3m, a total of £6m.'],
    ['They hurt 25 people in all, including 12 children and 8 women.'],
    ['Two teams of five people, 12 in all, took part.'],
    ['Some 12 people on Friday and about 8 on Saturday, a total of 25, were hurt.'],
    ['Ten people died: six men and five women.', 'Ten', 'six + five make 11'],
    ['The 12 victims, eight men and five women, were found.', '12', 'eight + five make 13'],
    ['It has 60 seats: 30 for the Left, 20 for the Right and 12 for others.', '60', '30 + 20 + 12 make 62'],
    ['Ten people died: six men and four women.'],
    ['Of three people there, two men and a child of 4 died.'],
    ['The 12 parties, eight lists and five groups, met.'],
    // The parts may not be all.
    ['They lost 3 men and 4 men, a total of 60 men.'],
  ],
  'a group and those it is made of': [
    ['Of the 12 victims, 5 were women and 9 were men.', '9', '5 + 9 make 14, more than 12'],
    [
      'Of the ten people on board, six were men, three were women and two were children.',
      'two',
      'make 11, more than ten',
    ],
    ['Of the 60 councillors, 35 voted for and 28 voted against.', '28', '35 + 28 make 63, more than 60'],
    ['Of the 12 victims, 5 were women and 7 were men.'],
    // The others are not told.
    ['Of the 12 victims, 5 were women and 6 were men.'],
    // Somebody may be of both.
    ['Of the 12 victims, 5 were women and 9 were tourists.'],
    ['Of the 12 children, 5 were girls and 9 were under ten.'],
    ['Of about 12 victims, 5 were women and 9 were men.'],
  ],
  'a percentage and its numbers': [
    ['Sales rose 20% from 50 to 70.', '20%', 'from 50 to 70 is a rise of 40%'],
    ['Profits rose by 20% to $70m from $50m.', '20%', 'a rise of 40%'],
    ['The price fell from £80 to £60, a drop of 40%.', '40%', 'a fall of 25%'],
    ['Sales rose 20% from 50 to 70 million.', '20%', 'a rise of 40%'],
    ['The price fell by 20% from £100 to £75.', '20%', 'a fall of 25%'],
    ['Sales rose 40% from 50 to 70.'],
    ['Profits rose 4% to $1.3bn from $1.2bn.'],
    ['Organic sales rose 20% from 50 to 70.'],
    ['A share of 20% moved from 50 to 70.'],
  ],
  'an age and a year of birth': [
    ['Anna Miller, 45, was born in 1970.', '45', '54 or 55 in 2025'],
    ['Born in 1970, the 45-year-old lives in Bonn.', '45-year-old', '54 or 55 in 2025'],
    ['He was born in Leeds on 3 May 1970 and died in 2015 aged 50.', 'aged 50', '44 or 45 in 2015'],
    ['Anna Miller, 54, was born in 1970.'],
    ['He was born in Leeds in 1970 and died in 2015 aged 45.'],
    ['Born in 1970, she was elected at the age of 45.'],
    ['Anna Miller, 45, and her sister Eva, born in 1970, live in Bonn.'],
    ['Anna Miller, 45, was born in 1970, she said on Monday.', '45', '54 or 55 in 2025'],
    // In two sentences.
    ['Anna Miller was born in 1970. She lives in Bonn. Miller, 45, is a baker.', '45', '54 or 55 in 2025'],
    ['Anna Miller lives in Bonn. She was born in Leeds in 1970. Miller, 45, is a baker.', '45', '54 or 55 in 2025'],
    ['Miller, 45, came on Monday. Anna Miller (born 3 May 1970) is a baker.', '45', '54 or 55 in 2025'],
    ['Anna Miller was born in 1970. She lives in Bonn. Miller, 54, is a baker.'],
    ['Anna Miller was born in 1970. Eva Miller, 45, is a baker.'],
    ['Anna Miller’s son was born in 1970. Miller, 85, is a baker.'],
    ['Anna Miller met Eva Kern. She was born in 1970. Kern, 45, is a baker.'],
    ['Anna Miller met Eva Kern. She was born in 1970. Miller, 45, is a baker.'],
    ['Anna Miller was born in 1970. In 2015 Miller, 45, opened a shop.'],
    ['Anna Miller was born in 1970. Miller, 45 when she left, is a baker.'],
  ],
  'a range of dates': [
    ['The war from 2016 to 2014 was long.', '2016 to 2014', 'ends before it begins'],
    ['They met from June 5 to June 2.', 'June 5 to June 2', 'ends before it begins'],
    ['The war from 2014 to 2016 was long.'],
    ['They met from December 30 to January 2.'],
    ['In the season 2004-05 they won.'],
  ],
};

describe('a draft against itself', () => {
  for (const [title, rows] of Object.entries(tables)) {
    describe(title, () => {
      for (const [draft, doubted, gap] of rows)
        it(doubted === undefined ? `keeps silent on: ${draft}` : draft, () => {
          const { reading } = readText(draft, undefined, givenDate(TODAY), createPassageCache(100));
          const found = checkWithin({ reading, story: indexStory([]) });
          assert.deepEqual(
            found.map(({ at }) => draft.slice(at.start, at.end)),
            doubted === undefined ? [] : [doubted],
          );
          for (const verdict of found)
            assert.ok('gap' in verdict && verdict.gap.includes(gap ?? ''), 'gap' in verdict ? verdict.gap : '');
        });
    });
  }
});

describe('a claim that the draft and the sources speak of', () => {
  it('stays supported where a source has the number, or both spellings', async () => {
    const said = 'They gave up 12 tanks on Friday and 8 tanks on Saturday, 25 in all.';
    await assertFindings(said, said, []);
    const both = 'Olena Kovalenko fled. Olena Kowalenko came back.';
    await assertFindings(both, both, []);
  });

  it('gives the source’s value after the arithmetic', async () => {
    const [finding] = await assertFindings(
      'They gave up 12 tanks on Friday and 8 tanks on Saturday, 20 in all.',
      'They gave up 12 tanks on Friday and 8 tanks on Saturday, 25 in all.',
      ['figure.inconsistent'],
    );
    assert.ok(finding?.explanation.why.startsWith(AGAIN));
    assert.equal(finding?.fixes[0]?.text, '20');
  });

  it('is misspelt rather than inconsistent where a source has the name', async () => {
    await assertFindings('Hakan Fidan led the talks.', 'Hakan Fidan led the talks. Hakan Fedan led the talks.', [
      'name.misspelt',
    ]);
  });

  it('is a matter of style where a source has the name in one of two ways', async () => {
    const [finding] = await assertFindings('Zelensky spoke in Kyiv.', 'Zelensky spoke in Kyiv. Zelenskyy spoke.', [
      'name.inconsistent',
    ]);
    assert.equal(finding?.verdict.outcome, 'imprecise');
  });
});

async function assertFindings(source: string, draft: string, codes: readonly string[]) {
  const { report } = await checkDraft({ sources: [{ name: 'source.md', text: source }], draft: { text: draft } });
  assert.deepEqual(
    report.findings.map(({ code }) => code),
    codes,
  );
  return report.findings;
}
