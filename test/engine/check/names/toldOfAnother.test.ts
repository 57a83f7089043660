/** What a source tells of one and a draft of another. */
import assert from 'node:assert/strict';
import { checkDraft } from '../../../support/newsroom.ts';

/** What the findings on names offer in their place. */
async function offered(source: string, draft: string): Promise<readonly string[]> {
  const { report } = await checkDraft({ sources: [{ name: 'a.md', text: source }], draft: { text: draft } });
  return report.findings.flatMap(({ verdict }) =>
    verdict.claim.kind === 'name' && verdict.outcome === 'contradicted' ? [verdict.expected ?? ''] : [],
  );
}

describe('a name in the place of another', () => {
  const told: readonly (readonly [source: string, draft: string, expected: string])[] = [
    [
      'Tom Ray is mayor of Leith. Bells rang at noon. Anna Keller, the treasurer, said the harbour would pay for a new school in Ghent.',
      'Mr Ray told reporters that the harbour was to pay for the new school in Ghent.',
      'Anna Keller',
    ],
    [
      'Tom Ray is mayor of Leith. Bells rang at noon. Anna Keller resigned last week after being told of the findings at Acme.',
      'Tom Ray quit last week after he was told of the findings at Acme.',
      'Anna Keller',
    ],
    [
      'Tom Ray is mayor of Leith. Bells rang at noon. Leo Hale warned Anna Keller in June that the bridge at Ghent might fall.',
      'In June Leo Hale warned Tom Ray that the bridge at Ghent would fall.',
      'Anna Keller',
    ],
    [
      'Tom Ray is mayor of Leith. Bells rang at noon. The library in Ghent was designed by Anna Keller in 1998 for £3m.',
      'Tom Ray designed the library in Ghent for £3m in 1998.',
      'Anna Keller',
    ],
    [
      'Tom Ray is mayor of Leith. Bells rang at noon. Anna Keller’s novel Night of Glass sold three million copies in Ghent.',
      'Three million copies of Tom Ray’s novel Night of Glass were sold in Ghent.',
      'Anna Keller',
    ],
    [
      'Tom Ray is mayor of Leith. Bells rang at noon. “We must build the bridge at Ghent before the winter floods,” said Anna Keller.',
      'Tom Ray said the bridge at Ghent must be built before the floods of winter.',
      'Anna Keller',
    ],
    [
      'Tom Ray flew to Paris in May. Bells rang at noon. The sun set. The Nimbus treaty on fishing was signed by both sides in Rome on Friday.',
      'Both sides signed the Nimbus treaty on fishing in Paris on Friday.',
      'Rome',
    ],
    [
      'Orbia makes lorries. Bells rang at noon. The sun set. Velmo bought the harbour at Leith from the council for £3m.',
      'Orbia has acquired the harbour at Leith from the council for £3m.',
      'Velmo',
    ],
    [
      'Orbia agreed to buy Norvik Foods for £12m in cash on Sunday. Bells rang at noon. The sun set. Portvale Foods sells tea.',
      'Portvale Foods agreed to buy Norvik Foods for £12m in cash.',
      'Orbia',
    ],
  ];
  for (const [source, draft, expected] of told) {
    it(draft, async () => {
      assert.deepEqual(await offered(source, draft), [expected], source);
    });
  }

  // What a source tells of one may be so of the other too, or is something else.
  const right: readonly (readonly [source: string, draft: string])[] = [
    // speech
    [
      'Tom Ray, the treasurer, said the budget of Leith would rise by £4m in April. Anna Keller agreed, saying so in a letter.',
      'Anna Keller said the budget of Leith would rise by £4m in April.',
    ],
    [
      'Tom Ray said the budget of Leith would rise by £4m in April. He was joined by Anna Keller, who told reporters the same.',
      'Anna Keller said the budget of Leith would rise by £4m in April.',
    ],
    [
      'Tom Ray said Anna Keller had told him the budget of Leith would rise by £4m in April.',
      'Anna Keller said the budget of Leith would rise by £4m in April.',
    ],
    [
      'Anna Keller’s lawyer, Tom Ray, said the fraud charges in Leith were absurd and political.',
      'Anna Keller said the fraud charges in Leith were absurd and political.',
    ],
    [
      'Tom Ray and Anna Keller said the fraud charges in Leith were absurd and political.',
      'Anna Keller said the fraud charges in Leith were absurd and political.',
    ],
    [
      'Anna Keller is leader of Leith. Tom Ray denied that the fraud charges in Leith were absurd and political. In a letter she called the charges absurd.',
      'Anna Keller said the fraud charges in Leith were absurd and political.',
    ],
    [
      'Anna Keller is chair of the board. Tom Ray said Leith would not sell the harbour to Acme for £3m.',
      'Anna Keller said Leith would sell the harbour to Acme for £3m.',
    ],
    [
      'Acme makes lorries in Leith. Tom Ray, its chief executive, said sales of lorries in Ghent rose by 12% in June.',
      'Acme said sales of lorries in Ghent rose by 12% in June.',
    ],
    [
      'Acme is based in Leith. Its chief executive, Tom Ray, said sales of lorries in Ghent rose by 12% in June.',
      'Acme said sales of lorries in Ghent rose by 12% in June.',
    ],
    [
      'Anna Keller was in Ghent. The Herald said the talks in Ghent would end on Friday without a treaty.',
      'Anna Keller said the talks in Ghent would end on Friday with a treaty.',
    ],
    [
      'Anna Keller is a spokeswoman for Acme. Acme said it would close its plant in Ghent in June with the loss of 300 jobs.',
      'Anna Keller said Acme would close its plant in Ghent in June with the loss of 300 jobs.',
    ],
    [
      'Asked by Anna Keller whether the plant in Ghent would close in June with the loss of 300 jobs, Tom Ray said yes. Keller said the plant in Ghent would close in June with 300 jobs gone.',
      'Anna Keller said the plant in Ghent would close in June with the loss of 300 jobs.',
    ],
    [
      'Tom Ray could say the plant in Ghent would close in June with 300 jobs gone. Anna Keller spoke.',
      'Anna Keller said the plant in Ghent would close in June with the loss of 300 jobs.',
    ],
    [
      'If Tom Ray says the plant in Ghent will close in June with 300 jobs gone, there will be a strike. Anna Keller spoke.',
      'Anna Keller said the plant in Ghent would close in June with the loss of 300 jobs.',
    ],
    [
      'Ann Keller, known as Star, sang in Leith. Star said the concert in Leith would raise £3m for victims of the flood.',
      'Keller said the concert in Leith would raise £3m for victims of the flood.',
    ],
    [
      'Ray spoke to Anna Keller. Ray said Leith City had played their best match of the season. Anna Keller was happy with Leith City too.',
      'Anna Keller said Leith City had played their best match of the season.',
    ],
    [
      'Tom Ray said on Monday that Leith should ban lorries from the harbour. A week later Anna Keller called for lorries to be banned from the harbour in Leith.',
      'Anna Keller said that Leith should ban lorries from the harbour.',
    ],
    [
      'Bob Lee won. The Greens want to ban lorries from the harbour in Leith. Tom Ray, of the Greens, said lorries should be banned from the harbour in Leith.',
      'The Greens said lorries should be banned from the harbour in Leith.',
    ],
    [
      'Prime Minister Anna Keller flew to Ghent. Downing Street said Keller would sign the treaty with Ghent in June. Tom Ray said the prime minister would sign the treaty with Ghent in June.',
      'Anna Keller said she would sign the treaty with Ghent in June.',
    ],
    // what many do
    [
      'Tom Ray has been named in the Leith squad for the Six Towns match with Ghent on Saturday. Bells rang. It rained. Anna Keller plays for Leith.',
      'For the Six Towns match on Saturday with Ghent Anna Keller has been named in the squad of Leith.',
    ],
    [
      'Tom Ray paid tribute to Leo Hale in Ghent on Friday for 30 years of service. Bells rang. It rained. Anna Keller liked Hale.',
      'In Ghent Anna Keller paid a warm tribute to 30 years of service of Leo Hale.',
    ],
    // another object of the same verb
    [
      'Tom Ray took the Adriatic Prize for best supporting actor in Night of Glass on Sunday. Bells rang. It rained. Anna Keller made Night of Glass and was best director.',
      'Anna Keller took the best director trophy for Night of Glass on Sunday.',
    ],
    // a headline
    [
      'Tom Ray wins the Adriatic Prize for best novel in Ghent\n\nBells rang. It rained. Anna Keller was glad of the prize.',
      'Anna Keller won the Adriatic Prize in Ghent for best novel.',
    ],
    // one called otherwise
    [
      'Lib Dem leader Anna Keller opened the harbour at Leith in June with 300 guests. Bells rang. The Liberal Democrats won.',
      'Liberal Democrat leader Anna Keller opened the harbour at Leith in June with 300 guests.',
    ],
    // subject
    [
      'Anna Keller opened the door. The mayor opened the school in Leith on Monday. Tom Ray opened the school in Ghent on Monday.',
      'Anna Keller opened the school in Leith on Monday.',
    ],
    [
      'Tom Ray won the Adriatic Prize in 2003. Anna Keller is the new winner of the Adriatic Prize.',
      'Anna Keller won the Adriatic Prize in 2004.',
    ],
    [
      'Tom Ray won the Adriatic Prize for best novel. Anna Keller was given the Adriatic Prize, for poetry.',
      'Anna Keller won the Adriatic Prize for poetry.',
    ],
    [
      'Tom Ray was the first to win the Adriatic Prize in Ghent. Anna Keller is the latest winner.',
      'Anna Keller won the Adriatic Prize in Ghent last.',
    ],
    [
      'Tom Ray could win the Adriatic Prize in Ghent on Friday. Anna Keller has the better book and the jury chose it.',
      'Anna Keller won the Adriatic Prize in Ghent on Friday.',
    ],
    [
      'Tom Ray will join Leith City from Ghent on Friday for £3m. Anna Keller came from Ghent for that sum.',
      'Anna Keller joined Leith City from Ghent on Friday for £3m.',
    ],
    [
      'Tom Ray joined Leith City from Ghent for £3m on Friday. Anna Keller followed him on the same day.',
      'Anna Keller joined Leith City from Ghent for £3m on Friday.',
    ],
    [
      'Anna Keller, with Tom Ray, founded Acme in Leith in 1998 with £3m.',
      'Anna Keller founded Acme in Leith in 1998 with £3m.',
    ],
    ['Acme was founded in Leith in 1998 by Anna Keller and Tom Ray.', 'Anna Keller founded Acme in Leith in 1998.'],
    ['Acme was founded in Leith in 1998 by Tom Ray and Anna Keller.', 'Anna Keller founded Acme in Leith in 1998.'],
    [
      'Tom Ray, husband of Anna Keller, founded Acme in Leith in 1998 with her money. The two founded Acme.',
      'Anna Keller and Tom Ray founded Acme in Leith in 1998.',
    ],
    [
      'Anna Keller bought the harbour in Leith. Acme, owned by her, bought the harbour in Leith for £3m in June.',
      'Anna Keller bought the harbour in Leith for £3m in June.',
    ],
    [
      'Anna Keller is head of Acme. Beta bought the harbour in Leith for £3m in June. Acme owns Beta.',
      'Acme bought the harbour in Leith for £3m in June.',
    ],
    [
      'Leith bought the stadium for £3m. Keller’s Acme bought the harbour in Leith for £3m in June. Beta bid for it.',
      'Acme bought the harbour in Leith for £3m in June.',
    ],
    [
      'Nobody but Tom Ray resigned over the harbour in Leith in June. Anna Keller went in May.',
      'Anna Keller resigned over the harbour in Leith.',
    ],
    [
      'Tom Ray resigned as chairman of Acme in June after a row over pay. Anna Keller left as chairman of Beta after a row over pay.',
      'Anna Keller resigned as chairman of Beta after a row over pay.',
    ],
    [
      'Anna Keller and Tom Ray both lost at Ghent. Ray lost to Lee in the final in Ghent 6-4 6-2. Keller lost to Hale in the other final.',
      'Keller lost to Hale in the final in Ghent.',
    ],
    [
      'Team-mates Ray and Keller ran in Ghent. Ray finished third in the marathon in Ghent in 2 hours 12 minutes.',
      'Keller finished in the marathon in Ghent behind Ray.',
    ],
    [
      'Lee scored with a header from a corner by Ray in the 12th minute. Keller had also scored with a header from a corner by Ray.',
      'Keller scored with a header from a corner by Ray.',
    ],
    [
      'Lee is accused of killing Hale in Ghent in 2001. Anna Keller, too, stands trial for the murder.',
      'Anna Keller is accused of killing Hale in Ghent in 2001.',
    ],
    [
      'Leith beat Ghent 2-1 in the cup on Saturday. Hull, who met Ghent in the league, won 2-1 as well.',
      'Hull beat Ghent 2-1 in the league.',
    ],
    [
      'Tom Ray directed Night of Glass in 1998 with Olga Brandt. Anna Keller directed the remake, Night of Glass, with Brandt.',
      'Anna Keller directed Night of Glass with Olga Brandt.',
    ],
    // object
    [
      'Police arrested Tom Ray in Leith on Monday over a theft of £3m. Anna Keller was held there on that day on the same suspicion.',
      'Police arrested Anna Keller in Leith on Monday over a theft of £3m.',
    ],
    [
      'Police arrested Tom Ray in Leith on Monday over a theft of £3m. Anna Keller was arrested too.',
      'Police arrested Anna Keller in Leith on Monday over a theft of £3m.',
    ],
    [
      'Police arrested Tom Ray and Anna Keller in Leith on Monday over a theft of £3m.',
      'Police arrested Anna Keller in Leith on Monday over a theft of £3m.',
    ],
    [
      'The board of Acme appointed Tom Ray chief executive in June. It made Anna Keller finance director of Acme.',
      'The board of Acme appointed Anna Keller finance director in June.',
    ],
    [
      'Hale met Tom Ray in Ghent on Friday. He had met Anna Keller in Ghent on Thursday.',
      'Hale met Anna Keller in Ghent on Thursday.',
    ],
    [
      'Hale succeeded Tom Ray as mayor of Leith in 2004. He succeeded Anna Keller as mayor of Ghent in 1999.',
      'Hale succeeded Anna Keller as mayor of Ghent.',
    ],
    [
      'Acme sued Beta in Leith for $3m over a patent. Gamma was the other company which Acme took to court.',
      'Acme sued Gamma over a patent.',
    ],
    ['Acme sued Beta and Gamma in Leith for $3m over a patent.', 'Acme sued Gamma in Leith for $3m over a patent.'],
    [
      'Acme sued Beta in Leith for $3m over a patent. It then sued Gamma for the same.',
      'Acme sued Gamma in Leith for $3m over a patent.',
    ],
    [
      'Hale thanked Tom Ray for his help in Ghent. He was grateful to Anna Keller as well.',
      'Hale thanked Anna Keller for her help in Ghent.',
    ],
    [
      'Hale accused Tom Ray of stealing £3m from Acme. Hale had also pointed at Anna Keller.',
      'Hale accused Anna Keller of stealing £3m from Acme.',
    ],
    [
      'Hale married Tom Ray in Ghent in 1998. In 2003 she wed Anna Keller there.',
      'Hale married Anna Keller in Ghent in 2003.',
    ],
    [
      'Leith City beat Ghent 2-1 on Saturday after Hale scored. On Tuesday they had got the better of Utrecht by the same score.',
      'Leith City beat Utrecht 2-1 on Tuesday.',
    ],
    [
      'Leith City signed Tom Ray from Ghent for £3m in January. Anna Keller came from Utrecht.',
      'Leith City signed Anna Keller from Utrecht.',
    ],
    [
      'Hale told Tom Ray that Acme would close the plant in Ghent. Anna Keller heard it from Hale as well.',
      'Hale told Anna Keller that Acme would close the plant in Ghent.',
    ],
    [
      'Hale interviewed Tom Ray, brother of Anna Keller, for the Leith Herald in June. A month later she spoke to Hale.',
      'Hale interviewed Anna Keller for the Leith Herald in July.',
    ],
    // place
    [
      'Acme’s sales rose 12% in Germany and fell 7% in France, it said on Monday. Sales in Spain were up 12%. It rained.',
      'Sales rose by 12% in Spain and Germany, Acme said on Monday.',
    ],
    [
      'The team trains in Leith. Acme will build a lorry plant in Ghent, in Belgium, with 300 workers in June.',
      'Acme will build a lorry plant in Belgium with 300 workers.',
    ],
    [
      'Keller met Hale in Paris on Friday to sign the fishing treaty. A day before, they had met in Rome.',
      'Keller met Hale in Rome on Thursday over the fishing treaty.',
    ],
    [
      'Keller met Hale in Paris on Friday to sign the fishing treaty. On Monday they sign it again in Rome.',
      'Keller meets Hale in Rome on Monday to sign the fishing treaty.',
    ],
    [
      'Acme sells its Nimbus phone in Japan from June at $300. In France it goes on sale in July.',
      'Acme sells its Nimbus phone in France from July.',
    ],
    ['Acme employs 300 people in Germany and 400 people in France.', 'Acme employs 400 people in France.'],
    [
      'Acme cut 300 jobs at its Nimbus plants in Germany in June. There were also 300 cuts at the plants in France.',
      'Acme cut 300 jobs at its Nimbus plants in France in June.',
    ],
    ['Keller flew from Paris to Rome with Hale on Friday.', 'Keller flew to Rome from Paris with Hale on Friday.'],
    ['Keller was born in Paris and grew up in Rome with Hale.', 'Keller lived in Rome with Hale as a child.'],
    [
      'Leith City play Ghent in Belgium on Friday in the Adriatic Cup. The return is in Scotland.',
      'Leith City play Ghent in Scotland in the Adriatic Cup.',
    ],
    [
      'The Nimbus summit of Hale and Keller was held in Geneva in June. It moves to Tokyo.',
      'The Nimbus summit of Hale and Keller moves to Tokyo.',
    ],
    [
      'Keller ran the marathon in London in 2004 in 2 hours 12 minutes. In New York she ran the marathon in that time as well.',
      'Keller ran the marathon in New York in 2 hours 12 minutes.',
    ],
    [
      'Hale was arrested in Spain in June over a theft of £3m from Acme. He was extradited to Portugal.',
      'Hale was held in Portugal over a theft of £3m from Acme.',
    ],
    // owner
    [
      'Tom Ray’s lawyer, Bob Lee, said the charges were absurd. Anna Keller is defended by Lee as well.',
      'Anna Keller’s lawyer, Bob Lee, said the charges were absurd.',
    ],
    [
      'Tom Ray’s novel Night of Glass sold 3m copies in Ghent. Anna Keller wrote it with him.',
      'Anna Keller’s novel Night of Glass sold 3m copies in Ghent.',
    ],
    [
      'Tom Ray’s brother Hale won the Adriatic Prize in Ghent in June. Anna Keller is married to Hale.',
      'Anna Keller’s husband Hale won the Adriatic Prize in Ghent in June.',
    ],
    [
      'Leith’s coach Bob Lee said the win over Ghent in June was deserved. Lee once was in charge of Hull.',
      'Hull’s former coach Bob Lee said the win over Ghent in June was deserved.',
    ],
    [
      'Beta’s plant in Ghent makes 300 lorries a day. Acme, which owns Beta, is big.',
      'Acme’s plant in Ghent makes 300 lorries a day.',
    ],
    [
      'Tom Ray’s try gave Leith the lead in the 12th minute in Ghent. Keller’s try came in the 60th minute and put Leith ahead again.',
      'Keller’s try gave Leith the lead in the 60th minute in Ghent.',
    ],
    [
      'Ray’s side beat Ghent 2-1 in June with a header from Hale. Leith City won through Hale.',
      'Leith City’s side beat Ghent 2-1 in June with a header from Hale.',
    ],
    [
      'Germany’s economy grew 0.3% in June thanks to exports of lorries. That of France did as well.',
      'France’s economy grew 0.3% in June thanks to exports of lorries.',
    ],
  ];
  for (const [source, draft] of right) {
    it(`silent: ${draft}`, async () => {
      assert.deepEqual(await offered(source, draft), [], source);
    });
  }
});
