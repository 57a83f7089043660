/** English that `percentages.ts` reads by. */

// Matches the end of "sales rose by" and "was up", not "a share of".
export const CHANGED =
  /\b(?:rose|risen|rises?|rising|grew|grown|grows?|climbed|increased|increases|jumped|gained|surged|soared|up|fell|fallen|falls?|falling|dropped|declined|decreased|down|slid|slumped|tumbled|plunged|shrank|shrunk|cut|reduced|raised|lifted)(?: by)? $/i;

// Matches ", a rise of" and ", or", not " and that of".
export const RESULT =
  /^(?:,| [-\u2013\u2014]| \() ?(?:or|up|down|a|an)?(?: (?:rise|fall|increase|decrease|drop|decline|jump|gain|growth|cut|reduction) of)? ?$/i;

// Growth that is told on other numbers than those beside it.
export const OTHER_MEASURE =
  /\b(?:constant|currenc(?:y|ies)|organic\w{0,4}|adjusted|underlying|like-for-like|same-store|comparable|excluding|annuali[sz]ed|reported|inflation|real terms|seasonal\w{0,2}|margin|points?|per share|average)\b/i;
