/** Words that say nothing of what a sentence is about. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again against all also although am among an and any are aren't as at be because been before being below
  between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each either else ever
  every few for from further get gets getting go goes going got had hadn't has hasn't have haven't having he her here hers
  herself him himself his how however i if in into is isn't it its itself just least less like made make makes many may me
  might more most much must my myself neither no nor not now of off on once one only or other our ours ourselves out over own
  per quite rather s said same say saying says she should shouldn't so some still such than that the their theirs them
  themselves then there these they this those though through thus to too under until up upon us very via was wasn't we well
  were weren't what when where whether which while who whom whose why will with within without won't would wouldn't yet you
  your yours yourself yourselves told tell tells added adds including include includes according it's he's she's that's
  they've we've i've i'm we're they're there's one two`
    .split(/\s+/)
    .filter(Boolean),
);

/** Forms that no suffix rule leads back: past tenses, plurals, and pairs of one meaning that news swaps freely. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  `won win|winner win|lost lose|loss lose|losses lose|beat beat|beaten beat|began begin|begun begin|beginning begin|bought buy|brought bring|built build
  came come|caught catch|chose choose|chosen choose|dead die|died die|dies die|death die|deaths die|dying die|drew draw|drawn draw|drove drive|driven drive|fell fall|fallen fall
  fought fight|found find|gave give|given give|gone go|went go|grew grow|grown grow|growth grow|held hold|hit hit|kept keep|knew know|known know|laid lay|led lead|left leave
  lent lend|meant mean|met meet|meeting meet|meetings meet|paid pay|ran run|rose rise|risen rise|saw see|seen see|sold sell|sale sell|sales sell|sent send|set set|shot shoot|shooting shoot|spent spend|spoke speak
  spoken speak|stole steal|stolen steal|stood stand|struck strike|taken take|took take|taught teach|thought think|threw throw|thrown throw|understood understand
  wore wear|worn wear|wrote write|written write|men man|women woman|people person|children child|wives wife|lives life|teeth tooth|feet foot
  killed kill|killing kill|soldiers troop|soldier troop|troops troop|army military|forces military|cops police|officers officer|uk britain|british britain|us america|u.s america|u.s. america|american america
  increased increase|increasing increase|appointed appoint|appointment appoint|resigned resign|resignation resign|married marry|marriage marry|arrested arrest
  negotiations talk|negotiation talk|negotiating talk|talks talk|conflict war|fighting fight|swap exchange|prisoners prisoner|prisoner prisoner|injured injure|injuries injure|injury injure|hurt injure|wounded injure`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
