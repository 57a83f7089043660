/** English that `partitions.ts` reads by. */

// Matches all of "Of the " and the end of "; of these ", not of "a third of the ".
export const OF_THE = /(?:^|[.;:,\u2013\u2014] |\band )of (?:(?:the|all|these|those|its|his|her|their|our) ){0,2}$/i;

// Matches " victims, 5 were" and " people who died, three voted", not " victims, 5 women": that is a list.
export const GROUP =
  /^(?: [a-z'\u2019-]{1,20}){1,5}, [\w-]{1,20} (?:of (?:them|whom|these) )?(?:was|were|is|are|voted|abstained)\b/;

// Matches " were women", " of them are boys" and " men", not " were hurt".
export const PART =
  /^(?: of (?:them|whom|these))?(?: (?:was|were|is|are))?(?: (?:an?|young|adult))? (?<kind>woman|women|man|men|girls?|boys?|child|children|adults?|males?|females?|voted (?:for|against)|in favour|against|abstained)\b/;
