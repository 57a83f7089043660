/** English that `otherFate.ts` reads by. */

// Matches "feared dead", of whom nobody knows.
export const FEARED =
  /\b(?:feared|presumed|believed|declared|given up for) (?:to be |to have )?(?:dead|drowned|died|killed|lost)\b/i;

// Matches "One of them, Amy Bell," and "most of whom", not "all of them".
export const SOME_OF = /(?<!\b(?:all|each|both|none)) of (?:them|those|whom)\b/i;

// Matches words of death that say nothing of whom: "drowned", "a massacre", "the victims", "no survivors".
export const DEADLY =
  /\b(?:drown|murder|slay|slew|execut|behead|massacr|down with the|assassinat|victim|casualt|corpse|coffin|funeral|fatal|suicid|homicid|manslaught|hang(?:ed|ing)|starv|suffocat|asphyxiat|mourn|crushed|buri|genocid|surviv|lost|claimed|grave|deadl|lethal|slaughter|remains|gunned|lynch|electrocut|poison|stabb|toll|post-mortem|inquest|cull|euthan|poach|martyr|wiped out|gassed|strangl|overdos|succumb|passed away|put (?:down|to sleep)|fell\b|fallen|took (?:his|her|their) own)/i;
