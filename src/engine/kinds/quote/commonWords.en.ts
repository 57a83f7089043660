/** Words that so many quotations have that they find none: small words, and what people say when they speak. */
export const commonWords: ReadonlySet<string> = new Set(
  `a an the of to in on at by for with from into out up down off over about after before between through during under
  and or but nor so yet as if than then that this these those there here where when why how what which who whom whose
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs myself himself itself
  themselves ourselves is are was were be been being am do does did done doing has have had having will would can could
  may might shall should must not no yes don't didn't doesn't isn't wasn't won't can't couldn't wouldn't i'm i've i'll
  we're we've we'll it's that's they're you're there's he's she's very just really also too still even only ever never
  always again back now more most much many some any all each every both other another such same own few lot lots one two
  think know want need going go get got make made take come see look say said tell like good great thing things way time
  people year years day days work working well first last new right long something anything everything nothing someone
  everyone because while until against without within around think thought being going doing getting making taking coming
  looking trying today little big better best important hope believe feel might must let give put keep done gone went`
    .split(/\s+/)
    .filter(Boolean),
);
