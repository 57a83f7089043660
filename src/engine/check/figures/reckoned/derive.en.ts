/** English that `derive.ts` reads by. */

// Matches " of the total" and " of all sales".
export const OF_TOTAL = /^ of (?:the total|the whole|all|them all)\b/;

// Matches the end of "a further " and "the other ".
export const REST = /\b(?:a further|another|the (?:other|remaining|rest)|all other) $/i;

// Matches the end of "by " and "a majority of ".
export const MAJORITY = /\b(?:by|majority of|margin of|lead of|ahead by)(?: (?:just|only|about|some|nearly))? $/;

// Matches the end of " chicks hatched, of which just ".
export const OF_WHICH_BEFORE = /^[^.;:]{0,40}\bof (?:which|whom|them) (?:(?:about|only|just|some) )?$/;

// Matches the end of "Of its " and "Of all the ", not of "31 of its ".
export const OF_ALL =
  /(?:^|[.;:,] |\b(?:and|but) )[Oo]f (?:(?:the|its|their|all|those|these|some|about|nearly|[\w-]+[\u2019']s?) ){0,3}$/;

// Matches " shops, " and " shops that it runs ", not " shops, as it said, ".
export const HEAD = /^(?: [\w\u2019'-]+){0,8},? (?:(?:only|just|about|some|at least|more than|nearly) )?$/;

// Matches " of which" and " of them".
export const OF_WHICH = /^ of (?:which|whom|them)\b/;
