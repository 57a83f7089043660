/** English that `weighShare.ts` reads by. */

// Matches the end of "Of the ".
export const OF = /(?:^|[.;:,] )[Oo]f (?:the |its |their |all )?$/;

// Matches all of " of the " and " of its ".
export const OF_THE = /^ of (?:the|its|their|his|her|a|all) $/;

// Matches all of " of the money, " and " of that sum – ".
export const OF_WHICH_PART = /^ of (?:the|that|this|it|its|their)(?: [a-z]{2,15})?(?:,| \u2013| \u2014| \()\s?$/;
