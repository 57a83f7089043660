/** Words that newsrooms bring into Latin letters in several ways; each row is one name. */
const table = `
abdallah abdullah
ahmad ahmed
asad assad
dmitri dmitry dimitri
eltsin jeltsin yeltsin
evgeni evgeny yevgeni yevgeny
faisal faysal feisal
fedor fyodor
gamal jamal
gorbachev gorbachov gorbachyov
hasan hassan
hezbollah hezbullah hizballah hizbollah hizbullah
hosni husni
husain husayn husein hussain hussein
khaled khalid
khrushchev khrushchov krushchev
laden ladin
mahmoud mahmud
moamar moammar muamar muammar
moslem muslim
moslems muslims
mustafa moustafa mustapha
nasir nasser
omar umar
osama usama
petr pyotr
qaeda qaida
rashid rasheed
said saeed saeid
soleiman suleiman suleyman sulaiman
tareq tariq tarek
walid waleed
yasir yasser yassir
yousef yusuf youssef yusef
zawahiri zawahri
`;

/** Each spelling but the first of a row, with the first. */
export const usualSpellings: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [usual = '', ...others] = row.split(' ');
      return others.map((other) => [other, usual] as const);
    }),
);
