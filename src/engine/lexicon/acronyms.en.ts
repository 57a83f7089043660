/** Acronyms that news lets stand: their full form and they are one name to every reader. */

/** After what news style books (BBC, Guardian, AP) use without ever spelling it out. */
const LET_STAND: ReadonlySet<string> = new Set('aids bbc cia eu f1 fbi gmt gdp hiv mp nasa nato nhs raf uae uk un us usa ussr wwi wwii'.split(' '));

/** Whether the acronym, as written ("UN", "U.N."), needs no spelling out. */
export function isLetStand(acronym: string): boolean {
  return LET_STAND.has(acronym.replace(/\./g, '').toLowerCase());
}
