/**
 * Parties as news puts them before an office, folded; a row is a state, of which somebody sits for one party only. Words
 * of one party are joined by "=". Not in it: parties that stand together as one, such as Labour and the Co-operative Party.
 */
export const parties: readonly string[] = [
  'labour, conservative = tory, liberal democrat = lib dem, green, ukip, reform uk, plaid cymru, snp = scottish national party, dup, sinn fein, sdlp, uup = ulster unionist',
  'republican, democratic = democrat, libertarian',
  'fianna fail, fine gael, sinn fein, labour, green',
  'labor, liberal, green',
  'liberal, conservative, ndp = new democrat, bloc quebecois',
  'christian democrat = cdu, social democrat = spd, free democrat = fdp, green, afd, csu',
];

// Matches "senior " and "long-serving ", not "former ", which may be of another party now.
export const LEADS = /^(?:(?:senior|leading|veteran|local|then|new|fellow|outspoken|prominent) )+/;
