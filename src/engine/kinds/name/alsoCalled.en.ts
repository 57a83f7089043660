/** Institutions and places that news calls by several names which share too few words to be told alike; each row is one, small words left out. */
const table = `
northern ireland, ni
house commons, commons
house lords, lords
house representatives, us house representatives, us house
metropolitan police, metropolitan police service, met police, met, scotland yard
federal reserve, us federal reserve, fed
ak party, akp
uk independence party, ukip
conservative party, conservatives, conservative, tory party, tories, tory
liberal democrats, liberal democrat, liberal democratic party, lib dems, lib dem
republican party, republicans, republican, gop
`;

const rows: readonly (readonly string[])[] = table
  .trim()
  .split('\n')
  .map((row) => row.split(', '));

/** All names of what may be called by this one: "commons" and "house commons" for either; folded, the usual one first. */
export const alsoCalled: ReadonlyMap<string, readonly string[]> = new Map(
  rows.flatMap((names) => names.map((each) => [each, names] as const)),
);
