/**
 * Institutions and places that news calls by several names which share too few words to be told alike; each row is one,
 * small words left out; the states' abbreviations are those of agencies. A name may stand in several: "the Met" is what the text around it makes it.
 */
const knownToAll = `
northern ireland, ni
house commons, commons
parliament, westminster, houses parliament
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
democratic party, democrats, democrat, democratic
north atlantic treaty organization, north atlantic treaty organisation, nato
welsh government, welsh assembly government
hmrc, hm revenue customs, hm revenue, revenue customs
foreign office, foreign commonwealth office, foreign commonwealth development office, fco, fcdo
european commission, eu commission
european parliament, eu parliament
justice department, us justice department, department justice, us department justice, doj
state department, us state department, department state, us department state
treasury department, us treasury department, department treasury, us treasury
defense department, defence department, us defense department, us defence department, department defense, us department defense, pentagon
homeland security department, department homeland security, us department homeland security, dhs
people republic china, china
islamic state, islamic state group, isis, isil, daesh
olympic games, olympics, summer olympics, summer olympic games, summer games
los angeles, la
alabama, ala
arizona, ariz
arkansas, ark
california, calif
colorado, colo
connecticut, conn
delaware, del
florida, fla
georgia, ga
illinois, ill
indiana, ind
kansas, kan
kentucky, ky
louisiana, la
maryland, md
massachusetts, mass
michigan, mich
minnesota, minn
mississippi, miss
missouri, mo
montana, mont
nebraska, neb
nevada, nev
new hampshire, nh
new jersey, nj
new mexico, nm
new york, ny
north carolina, nc
north dakota, nd
oklahoma, okla
oregon, ore
pennsylvania, pa
rhode island, ri
south carolina, sc
south dakota, sd
tennessee, tenn
vermont, vt
virginia, va
washington, wash
west virginia, wva
wisconsin, wis
wyoming, wyo
vietnam, viet nam
hanoi, ha noi
hong kong, hk
jpmorgan, j p morgan, jp morgan, jpmorgan chase, j p morgan chase
volkswagen, vw
dow jones industrial average, dow jones industrials, dow jones, dow
nasdaq composite, nasdaq
`;

/** The same of names that a reader may have to be told are one. */
const knownToMany = `
scottish parliament, holyrood
welsh parliament, senedd
northern ireland assembly, stormont assembly
department environment food rural affairs, defra
centers disease control prevention, centres disease control prevention, us centers disease control prevention, cdc
bureau alcohol tobacco firearms explosives, us bureau alcohol tobacco firearms explosives, atf
old bailey, central criminal court
federal bureau investigation, us federal bureau investigation, fbi
central intelligence agency, us central intelligence agency, cia
food drug administration, us food drug administration, fda
securities exchange commission, us securities exchange commission, sec
environmental protection agency, us environmental protection agency, epa
doctors borders, medecins sans frontieres, msf
manchester united, man united, man utd, manchester utd, man u
manchester city, man city
tottenham hotspur, tottenham, spurs
wolverhampton wanderers, wolverhampton, wolves
west bromwich albion, west brom
queens park rangers, qpr
paris saint-germain, paris saint germain, paris germain, paris st germain, paris st-germain, paris sg, psg
heart midlothian, hearts
hibernian, hibs
inverness caledonian thistle, inverness ct, caley thistle, ict
sheffield wednesday, sheff wed
sheffield united, sheff utd, sheffield utd
newcastle united, newcastle utd
leeds united, leeds utd
nottingham forest, nottm forest, notts forest
preston north end, preston, pne
milton keynes dons, mk dons
barcelona, fc barcelona, barca
atletico madrid, atletico, atleti
internazionale, inter milan, inter
juventus, juve
borussia monchengladbach, monchengladbach, gladbach
borussia dortmund, dortmund, bvb
psv eindhoven, psv
sporting lisbon, sporting cp, sporting
fenerbahce, fener
new england patriots, patriots, pats
tampa bay buccaneers, buccaneers, bucs
jacksonville jaguars, jaguars, jags
dallas mavericks, mavericks, mavs
cleveland cavaliers, cavaliers, cavs
minnesota timberwolves, timberwolves, t-wolves
montreal canadiens, canadiens, habs
toronto maple leafs, maple leafs, leafs
washington nationals, nationals, nats
arizona diamondbacks, diamondbacks, d-backs
new york yankees, yankees, yanks
boston red sox, red sox
chicago white sox, white sox
john f kennedy airport, john f kennedy international airport, jfk, jfk airport
champions league, uefa champions league, european champions league
europa league, uefa europa league
premier league, english premier league
world cup, fifa world cup
lloyds banking group, lloyds banking, lloyds bank, lloyds
royal dutch shell, shell
`;

/** The rows that a name stands in: that of the House of Commons for "commons" and "house commons"; folded, the usual name first. */
export const alsoCalled: ReadonlyMap<string, readonly (readonly string[])[]> = rowsByName(
  `${knownToAll}${knownToMany}`,
);

/** Those of them that not everybody knows to be one, the fullest name first: "tottenham hotspur" and "spurs". */
export const lessKnown: ReadonlyMap<string, readonly (readonly string[])[]> = rowsByName(knownToMany);

function rowsByName(table: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const rows = table
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => row.split(', '));
  const byName = new Map<string, (readonly string[])[]>();
  for (const names of rows) for (const each of names) byName.set(each, [...(byName.get(each) ?? []), names]);
  return byName;
}
