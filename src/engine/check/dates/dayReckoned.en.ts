/** English that `dayReckoned.ts` reads by. */

// Matches " before the ceremony" and " ahead of its final", not " before he left".
export const SIDE =
  /^ (?<way>before|after|ahead of) (?:the|this year’s|this year's|its|their|his|her) (?<what>[a-z]{3,24})\b/;
