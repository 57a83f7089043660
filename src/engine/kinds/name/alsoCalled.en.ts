/**
 * Institutions and places that news calls by several names which share too few words to be told alike; each row is one,
 * small words left out. A name may stand in several: "the Met" is what the text around it makes it.
 */
const table = `
northern ireland, ni
house commons, commons
house lords, lords
house representatives, us house representatives, us house
metropolitan police, metropolitan police service, met police, met, scotland yard
metropolitan museum art, metropolitan museum, met museum, met
metropolitan opera, met opera, met
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

/** The rows that a name stands in: that of the House of Commons for "commons" and "house commons"; folded, the usual name first. */
export const alsoCalled: ReadonlyMap<string, readonly (readonly string[])[]> = rowsByName();

function rowsByName(): Map<string, (readonly string[])[]> {
  const byName = new Map<string, (readonly string[])[]>();
  for (const names of rows) for (const each of names) byName.set(each, [...(byName.get(each) ?? []), names]);
  return byName;
}
