/** News in brief: ten items, each told by a source of its own. */
import assert from 'node:assert/strict';
import { checkDraft } from '../../support/newsroom.ts';

const reports: readonly string[] = [
  `A bakery chain in Tarnford was fined £48,000 on Thursday after an inspector found mouse droppings beneath the
   ovens of three of its shops. Magistrates heard that Hollis and Sons had been warned twice in the spring. The
   company's solicitor, Dean Whitlow, said new traps had been laid and that staff would be retrained. The court
   also ordered the firm to pay £3,200 in costs.`,
  `The last keeper of the lighthouse at Gannet Point will hang up his keys next month after 31 years. Peter Soames,
   64, climbed the 142 steps of the tower for the first time in 1994. The lamp was made automatic in 2003, but the
   trust that owns the building kept him on to look after visitors. "I shall miss the storms more than the
   sunsets," he said.`,
  `Train drivers at Northmoor Rail have called off a strike planned for 12 December after a late-night offer from
   the operator. The Footplate Union said its 1,900 members would vote on a pay rise of 4.5 per cent over two
   years. Helen Agyeman, who leads the union, said the talks had lasted 14 hours. Two earlier walkouts in October
   had halted nine in ten services.`,
  `A pale green orchid no bigger than a thumbnail was sold for 2.1 million yuan in Kunming, the auctioneers said, a
   record for a plant of its kind. Five bidders competed for 40 minutes before a collector from Chengdu won. The
   grower, Liu Meifang, had nursed the plant for 16 years.`,
  `A ferry with 212 passengers aboard ran aground off the island of Skarsholm before dawn, but nobody was hurt.
   Tugs pulled the Aurora Borealis free at high tide. The Norwegian coastguard blamed a failed rudder. Captain
   Ingrid Solheim was praised for her calm. The vessel will be inspected in Bergen before it sails again.`,
  `Surgeons at the Royal Easton Hospital have removed a tumour from a patient's jaw with a robot arm no thicker
   than a pencil. The operation took six hours. Professor Amara Nwosu, who led the team, said the patient, a
   52-year-old teacher, went home after four days. The hospital plans to use the machine on a further 30 patients
   by the summer.`,
  `Dinara Fallows hit an unbeaten 127 as Westshire beat Kentmere by six wickets at Loxley Park on Sunday. Kentmere
   had been bowled out for 241, the seamer Joy Okafor taking five for 38. Westshire reached the target with 11
   balls to spare and go top of the table.`,
  `Farmers in the Malbasa region of southern Angola have lost four-fifths of their cattle to a drought now in its
   third year, the aid group Fields First said in a report. It said 380,000 people needed food. The group's
   director, Tomas Brandt, called for 26 million dollars before the planting season in October.`,
  `Pelican Software of Austin agreed to buy its rival Quillbase for $870m in cash, the two companies said. The
   price is 34 per cent above Quillbase's closing share price on Friday. Pelican, which makes programs for
   dentists, said it would keep most of Quillbase's 640 workers. Shares in Pelican slid 7 per cent.`,
  `A 19-year-old man has been charged with setting fire to the Carnegie library in Dunmarrow, which lost 11,000
   books. Callum Reyes appeared before the sheriff court and made no plea. Firefighters took five hours to put out
   the blaze on 3 November. A public appeal has raised £64,000 for repairs.`,
];

const items: readonly string[] = [
  "Inspectors' discovery of mouse droppings under ovens cost the Tarnford bakers Hollis and Sons a £48,000 fine.",
  'Peter Soames, the last lighthouse keeper at Gannet Point, is to retire after 31 years.',
  "A strike by Northmoor Rail's drivers on 12 December is off after the Footplate Union won an offer of 4.5 per cent.",
  'An orchid the size of a thumbnail fetched 2.1m yuan at an auction in Kunming.',
  'All 212 people on a ferry were unhurt when it hit the bottom near Skarsholm.',
  'A Royal Easton Hospital team led by Amara Nwosu used a pencil-thin robot to take out a jaw tumour in six hours.',
  'Westshire won by six wickets against Kentmere thanks to 127 not out by Dinara Fallows.',
  'Drought has killed four in five cattle in Malbasa, says Fields First, which wants $26m.',
  'Pelican Software is buying Quillbase for $870 million.',
  "Callum Reyes, 19, was charged over the fire that destroyed 11,000 books at Dunmarrow's library.",
];

const sources = reports.map((text, at) => ({ name: `report-${at}.md`, text }));

const findingsOf = async (text: string) =>
  (await checkDraft({ sources, draft: { text } })).report.findings.map(({ verdict }) =>
    text.slice(verdict.at.start, verdict.at.end),
  );

const layouts: readonly (readonly [name: string, text: string])[] = [
  ['paragraphs', items.join('\n\n')],
  ['a list', items.map((item) => `- ${item}`).join('\n')],
  ['one paragraph', items.join(' ')],
  ['one paragraph under a heading', `# News in brief\n\n${items.join(' ')}`],
];

for (const [name, text] of layouts)
  describe(`news in brief as ${name}`, () => {
    it('has each item borne out by its own source', async () => {
      assert.deepEqual(await findingsOf(text), []);
    });

    it('has what is wrong in an item marked', async () => {
      const wrong = text
        .replace('31 years', '41 years')
        .replace('Amara Nwosu', 'Amara Okafor')
        .replace('$870 million', '$780 million');
      assert.deepEqual(await findingsOf(wrong), ['41 years', 'Amara Okafor', '$780 million']);
    });
  });
