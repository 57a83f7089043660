/** Text in which the quote kind finds nothing. */
export const quoteSilence: readonly string[] = [
  '',
  "Russia's plan and the ministers' reply",
  "It doesn't and they won't.",
  "rock 'n' roll in the '90s",
  "the class of '98 and '99",
  "She told 'em 'tis late.",
  'He is 6\'2" tall.',
  'a 12" pipe and a 14" pipe',
  'A stray " between words.',
  'Two marks "" with nothing.',
  'Nothing "..." but dots.',
  "The boys' and girls' schools",
  "O'Neill and D'Arcy's house",
  'He left ”',
];
