/** What the quote kind finds: text | per quotation "words / speaker / manner", joined by " + "; "-" for no speaker. A relayer follows in brackets. */

export type QuoteCase = readonly [text: string, found: string];

export const quoteCases: readonly QuoteCase[] = [
  // The speaker after the words.
  ['"We are ready," Lavrov said.', 'We are ready / Lavrov / speech'],
  ['"We are ready," said Lavrov.', 'We are ready / Lavrov / speech'],
  ['"We are ready", he said.', 'We are ready / he / speech'],
  ['"Are we ready?" she asked.', 'Are we ready? / she / speech'],
  ['"We are ready," State Department spokeswoman Tammy Bruce said.', 'We are ready / State Department spokeswoman Tammy Bruce / speech'],
  ['"We wait," defence minister Rustem Umerov, who led the team at the talks, said in a post.', 'We wait / defence minister Rustem Umerov / speech'],
  ['"We wait," Ann Lee, head of research at UBS, told Reuters.', 'We wait / Ann Lee / speech'],
  ['"We wait," Ann Lee - a former minister - said.', 'We wait / Ann Lee / speech'],
  ['"We wait," the fund (IMF) has said.', 'We wait / the fund / speech'],
  ['"It grew," said Treasurer Peter Costello in a letter.', 'It grew / Treasurer Peter Costello / speech'],
  ['"It grew," said Ann Lee, chief economist at the bank.', 'It grew / Ann Lee / speech'],
  ['"It grew," said Ulrich Bez. Sales rose.', 'It grew / Ulrich Bez / speech'],
  ['"It grew," said Mr. Bez.', 'It grew / Mr. Bez / speech'],
  ['"It grew," said an analyst at UBS.', 'It grew / an analyst at UBS / speech'],
  ['"It grew," said a spokesman for the Kremlin on Monday.', 'It grew / a spokesman for the Kremlin / speech'],
  ['"It grew", according to police.', 'It grew / police / speech'],
  ['"It grew," chairman and chief executive Ann Lee said.', 'It grew / chairman and chief executive Ann Lee / speech'],
  ['"It grew," vice-president Ann Lee added.', 'It grew / vice-president Ann Lee / speech'],
  ['"It grew," Bush and Blair said.', 'It grew / Bush and Blair / speech'],
  ['The plan was a "sensible thing to do", as rates fell, Mr Balls told the BBC.', 'sensible thing to do / Mr Balls / speech'],

  // The speaker before the words.
  ['Lavrov said: "We are ready."', 'We are ready. / Lavrov / speech'],
  ['Lavrov told the BBC: "We are ready."', 'We are ready. / Lavrov / speech'],
  ['Lavrov wrote "we are ready".', 'we are ready / Lavrov / speech'],
  ['But on Monday Lavrov said: "We are ready."', 'We are ready. / Lavrov / speech'],
  ['Lavrov on Monday said: "We are ready."', 'We are ready. / Lavrov / speech'],
  ['Speaking in Paris, soprano Dame Ann Lee said: "We sang."', 'We sang. / soprano Dame Ann Lee / speech'],
  ['The mayor, Johnny Grant, said: "I thank you."', 'I thank you. / Johnny Grant / speech'],
  ['Lavrov, the foreign minister, said: "We are ready."', 'We are ready. / Lavrov / speech'],
  ['Howard Archer, economist at UBS said the bank "may well wait for a year".', 'may well wait for a year / Howard Archer / speech'],
  ['Trump told reporters on Monday he was "very disappointed".', 'very disappointed / Trump / speech'],
  ['Trump, who has been pushing for a deal, has left and warned he would act within "two weeks".', 'two weeks / Trump / speech'],
  ['Moscow was massing troops, Zelensky said, calling it "an act of war".', 'an act of war / Zelensky / speech'],
  ['Smith called it "a disgrace".', 'a disgrace / Smith / speech'],
  ['It seeks what Putin has called a "buffer zone".', 'buffer zone / Putin / speech'],
  ['Mr Dixon was quoted as saying the firm was "all-Australian".', 'all-Australian / Mr Dixon / speech'],
  ['According to Lavrov, "the talks will go on".', 'the talks will go on / Lavrov / speech'],
  ['Lavrov: "We are ready."', 'We are ready. / Lavrov / speech'],
  ['A woman who was hurt has said she was "devastated".', 'devastated / A woman / speech'],
  ['He met Pullman, who told him it could "mean whatever you like".', 'mean whatever you like / Pullman / speech'],
  ['Last month the committee said it was "very sorry".', 'very sorry / the committee / speech'],
  ['The ministry said it wanted to raise a "very low rate of use".', 'very low rate of use / The ministry / speech'],
  ['Bruce said Rubio had called for "good-faith dialogue".', 'good-faith dialogue / Rubio (Bruce) / speech'],
  ['Rubio appealed for "good-faith dialogue", Bruce said.', 'good-faith dialogue / Rubio (Bruce) / speech'],

  ['Neeson, whose films include Ray, Heat and Kes, said: "It is too good."', 'It is too good. / Neeson / speech'],
  ['Responding to the claims party chairman Liam Fox said: "They are soft."', 'They are soft. / Liam Fox / speech'],
  ['Lee last year described Fox as a "man of the past".', 'man of the past / Lee / speech'],
  ['The Tories said the pledges were "worthless".', 'worthless / The Tories / speech'],
  ['Blair derided Tory claims they were "wasteful".', 'wasteful / Blair / speech'],
  ['Lee described it as "hard," she said.', 'hard / Lee / speech'],

  // Two halves, several quotations.
  ['"We are ready," he said, "to talk."', 'We are ready / he / speech + to talk. / he / speech'],
  ['"We are ready," said Lavrov, adding: "We wait."', 'We are ready / Lavrov / speech + We wait. / Lavrov / speech'],
  ['Lavrov said it was "big" rather than "small".', 'big / Lavrov / speech + small / Lavrov / speech'],
  ['Lavrov said: "No." Umerov said: "Yes."', 'No. / Lavrov / speech + Yes. / Umerov / speech'],
  ['"We wait. We hope. We talk," he said.', 'We wait. We hope. We talk / he / speech'],

  // Marks.
  ['“We are ready,” he said.', 'We are ready / he / speech'],
  ['‘We are ready,’ he said.', 'We are ready / he / speech'],
  ["'We are ready,' he said.", 'We are ready / he / speech'],
  ['«We are ready», he said.', 'We are ready / he / speech'],
  ['»We are ready«, he said.', 'We are ready / he / speech'],
  ['„We are ready“, he said.', 'We are ready / he / speech'],
  ["``We are ready,'' he said.", 'We are ready / he / speech'],
  ["''We are ready,'' he said.", 'We are ready / he / speech'],
  ["'We don't wait,' he said.", "We don't wait / he / speech"],
  ["'The leaders' talks failed,' he said.", "The leaders' talks failed / he / speech"],
  ['"He said \'never\' to me," Lee said.', "He said 'never' to me / Lee / speech"],
  ['“He said ‘never’ to me,” Lee said.', 'He said ‘never’ to me / Lee / speech'],
  ['("We are ready," he said.)', 'We are ready / he / speech'],
  ['He said:"We are ready."', 'We are ready. / He / speech'],

  ['‘We wait. The boys’ team hopes. We talk,’ he said.', 'We wait. The boys’ team hopes. We talk / he / speech'],

  // A quotation over paragraphs, and marks without a partner.
  ['He said: "One thing. Two things.\n"Three things. Four things."', 'One thing. Two things. / He / speech + Three things. Four things. / - / speech'],
  ['He said: "One thing is sure. "Two things are not."', 'One thing is sure. / He / speech + Two things are not. / - / speech'],
  ['He said "never. Then he left. It rained.', ''],
  ['"Never, he said. Then he left.', 'Never, he said. / - / speech'],

  // At arm's length, and names of works.
  ["Russia looking for 'reasons'", 'reasons / - / scare'],
  ['the so-called "buffer zone"', 'buffer zone / - / scare'],
  ['a group called "the friends"', 'the friends / - / scare'],
  ['They had "severe flu-like symptoms".', 'severe flu-like symptoms / - / scare'],
  ['the film "The Godfather"', 'The Godfather / - / title'],
  ['her song "Hello"', 'Hello / - / title'],
  ['a "Raise the Bar - Say No! to Doping" campaign', 'Raise the Bar - Say No! to Doping / - / title'],
];
