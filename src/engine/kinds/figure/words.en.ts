/** Words that bind, frame and surround figures. */
import { defineWords, idOf, type WordId, type WordTable, wordSet } from '../../text/vocabulary.ts';
import type { Bound } from './value.ts';

/** A run of words that ends in a known one, read backwards from it. */
export interface Phrase<Value> {
  /** The words before the last, nearest first. */
  readonly before: readonly WordId[];
  readonly value: Value;
}

/** Phrases by their last word, the longest first. */
function phrases<Value>(rows: readonly (readonly [Value, string])[]): WordTable<readonly Phrase<Value>[]> {
  const all = rows.flatMap(([value, list]) =>
    list.split('|').map((phrase) => [value, phrase.trim().split(' ').reverse()] as const),
  );
  defineWords(all.flatMap(([, words]) => words.map((word) => [word, true] as const)));
  const byLast = new Map<string, Phrase<Value>[]>();
  for (const [value, [last = '', ...before]] of all) {
    byLast.set(last, [...(byLast.get(last) ?? []), { before: before.map(idOf), value }]);
  }
  for (const list of byLast.values()) list.sort((a, b) => b.before.length - a.before.length);
  return defineWords(byLast);
}

/** What may stand before a number and bind it. */
export const boundsBefore = phrases<Bound>([
  [
    'over',
    'more than|greater than|larger than|bigger than|higher than|longer than|older than|over|just over|well over|far more than|above|just above|well above|upwards of|upward of|in excess of|north of|exceeding|exceeded|exceeds|surpassing|surpassed|topping|topped|broke through|breaking through',
  ],
  ['atLeast', 'at least|no fewer than|no less than|not less than|not fewer than|minimum of|a minimum of|at a minimum'],
  [
    'under',
    'less than|fewer than|smaller than|lower than|shorter than|younger than|under|just under|well under|below|just below|well below|south of',
  ],
  [
    'atMost',
    'at most|up to|no more than|not more than|as many as|as much as|as high as|as long as|maximum of|a maximum of|not exceeding|no longer than|a total of up to',
  ],
  [
    'nearly',
    'nearly|almost|close to|the best part of|the better part of|nigh on|approaching|approaches|approached|nears|nearing|just short of|getting on for|virtually',
  ],
  [
    'about',
    'about|around|roughly|approximately|approx|circa|some|an estimated|estimated|in the region of|the region of|somewhere around|an average of about|reportedly some',
  ],
]);

/** With "than" before "a year" they tell from when something is reckoned, and no length. */
export const comparisons = wordSet('higher lower bigger smaller larger greater fewer');

/** Verbs that take "over" to themselves: "handed over 1,000 prisoners". */
export const overWords = wordSet('over');
export const phrasalVerbs = wordSet(
  'hand hands handed handing turn turns turned turning sign signs signed signing preside presides presided presiding rule rules ruled ruling mull mulls mulled mulling fight fights fought fighting argue argued arguing clash clashed row rows rowed flew knocked knock watch watches watched watching',
);
/** The same, but for lengths and sums: "take over 20 minutes". */
export const takingVerbs = wordSet('take takes took taken taking bring brings brought bringing');
/** The same, but for all that is more than a few: "ran over 30 restaurants". */
export const wheelVerbs = wordSet('run runs ran running drive drives drove driven driving roll rolls rolled rolling');

/** What may follow a number and bind it: the first word, then the next. */
export const boundsAfter: readonly (readonly [string, string, Bound])[] = [
  ['or', 'more', 'atLeast'],
  ['or', 'over', 'atLeast'],
  ['or', 'above', 'atLeast'],
  ['or', 'older', 'atLeast'],
  ['or', 'greater', 'atLeast'],
  ['or', 'higher', 'atLeast'],
  ['and', 'over', 'atLeast'],
  ['and', 'above', 'atLeast'],
  ['and', 'older', 'atLeast'],
  ['and', 'more', 'atLeast'],
  ['or', 'less', 'atMost'],
  ['or', 'fewer', 'atMost'],
  ['or', 'lower', 'atMost'],
  ['or', 'under', 'atMost'],
  ['or', 'younger', 'atMost'],
  ['and', 'under', 'atMost'],
  ['or', 'so', 'about'],
];

/** Where a negative number begins: "minus five". */
export const onlyWords = wordSet('only just but');
export const minusWords = wordSet('minus negative');

/** Words between a count and its time: "four more days", "two consecutive years". */
export const timeModifiers = wordSet(
  'more full consecutive straight successive further additional extra whole long short working business calendar selling trading other solid entire gruelling previous preceding remaining intervening final',
);

export const perWords = wordSet('per each every');
export const rateUnits = defineWords<string>([
  ...'second minute hour day night week fortnight month quarter year decade share barrel tonne ton kilo head person household family ounce gallon litre liter mile kilometre kilometer acre unit vote game match season term customer pupil student child worker employee transaction ticket room copy piece item bottle pint box'
    .split(' ')
    .map((word) => [word, word] as const),
  ['annum', 'year'],
  ['millisecond', 'millisecond'],
  ['ms', 'millisecond'],
  ['h', 'hour'],
  ['hr', 'hour'],
  ['min', 'minute'],
  ['sec', 'second'],
  ['s', 'second'],
  ['capita', 'person'],
]);
/** Units of a rate that are one and the same to a reader, by the first of them. */
export const perGroups: ReadonlyMap<string, string> = new Map([
  ['night', 'day'],
  ['head', 'person'],
  ['employee', 'worker'],
  ['family', 'household'],
  ['liter', 'litre'],
  ['kilometer', 'kilometre'],
  ['ton', 'tonne'],
]);
export const rateAdverbs = defineWords<string>([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
  ['apiece', 'each'],
  ['each', 'each'],
]);

/** Nouns whose number comes after them and says which one: "day two", "stage nine", "Article 5". */
export const numberedNouns = wordSet(`
  day stage week game phase round part chapter page number no nos category level type grade group division section article room route flight
  channel radio formula lap volume episode series season act platform gate runway terminal unit block ward zone lane junction
  league war leg top bottom step tier rule clause title amendment resolution bill proposition hole heat race set map figure table model mark class
  apollo boeing airbus iphone windows version area bus highway interstate question case count item test magnitude
`);

export const months = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
export const weekdays = wordSet('monday tuesday wednesday thursday friday saturday sunday');
/** Words that before a four-figure number make it a count although it looks like a year, or after it. */
export const countedCrowds = wordSet(
  'people men women children troops soldiers jobs workers staff employees homes houses families students pupils prisoners miles metres meters feet tonnes tons acres hectares dollars pounds euros points votes shares deaths cases patients visitors fans seats delegates runners police officers pages words calories',
);

export const articleWords = wordSet('a an');
/** Words for somebody, whose age may follow between commas: "the prop, 30, joins". */
export const personNouns = wordSet(`
  man woman boy girl teenager youth toddler baby father mother son daughter brother sister husband wife widow widower
  grandfather grandmother actor actress singer musician artist writer author director presenter model chef player
  striker midfielder defender goalkeeper keeper winger forward prop hooker lock flanker captain skipper batsman bowler
  coach manager driver jockey boxer teacher nurse doctor surgeon farmer student pupil pensioner officer soldier pilot
  lawyer politician mayor suspect defendant victim minister president king queen prince princess senator councillor
  judge barrister solicitor builder plumber electrician engineer scientist professor academic banker businessman
  businesswoman entrepreneur chairman chairwoman executive billionaire millionaire campaigner activist journalist
  reporter editor photographer broadcaster comedian dancer poet novelist composer guitarist drummer rapper cyclist
  swimmer gymnast golfer sprinter athlete footballer cricketer batter partner uncle aunt cousin nephew niece grandson
  granddaughter stepfather stepmother neighbour passenger motorcyclist pedestrian gunman attacker killer murderer
  priest bishop vicar mechanic carpenter firefighter paramedic midwife carer cleaner waiter waitress secretary
  accountant trader hairdresser gardener fisherman sailor veteran apprentice graduate schoolboy schoolgirl headteacher
  lecturer librarian youngest eldest oldest international centre-half back centre wing playmaker newcomer debutant
  rookie champion fighter racer runner hurdler rower skier wrestler medallist medalist nominee winner star frontman
  bassist keyboardist producer screenwriter filmmaker restaurateur designer magnate tycoon heiress heir prosecutor
  detective constable sergeant lieutenant major general corporal marine airman cleric imam rabbi preacher pastor
  leader governor congressman congresswoman ambassador diplomat envoy spokesman spokeswoman economist analyst
  physicist chemist biologist astronaut historian researcher inventor refugee migrant hostage survivor
`);
export const andWords = wordSet('and');
export const orWords = wordSet('or');
export const toWords = wordSet('to');
export const ofWords = wordSet('of');
export const inWords = wordSet('in');
export const outWords = wordSet('out');
export const betweenWords = wordSet('between');
export const byWords = wordSet('by');
/** Right before an amount they say by how much something changed. */
export const changeVerbs = wordSet(
  'rose risen rise rises rising fell fallen fall falls falling climbed climbs jumped jumps soared surged gained added dropped drops slid slipped sank tumbled plunged declined dipped edged lost shed up down higher lower',
);
export const fromWords = wordSet('from');
export const agoWords = wordSet('ago');
export const ageWords = wordSet('aged age ages');
export const oldWords = wordSet('old olds');
export const turnedWords = wordSet('turned turns turning');
export const clockWords = wordSet('am pm a.m. p.m. gmt bst est utc');
export const clockAfter = wordSet("o'clock");
export const pluralSuffix = wordSet('s');
export const pronounOwners = wordSet('his her their my our your its');
export const theWords = wordSet('the this that these those');
export const everyWords = wordSet('every');

/** Words before "one" that make it a pronoun or part of an idiom. */
export const beforePronoun = wordSet(
  'no the this that which any every each some another first last only such not anyone everyone someone is was as like than square another',
);
/** Words after "one" that do the same. */
export const afterPronoun = wordSet(`
  of another thing day time side way hand reason example such final last more must should would could can may might will who which that is was has had
  in to for and or but as at on by with from when where if because so if day's point stage what than after before too either about said says are were does did do
`);

/** Words after an ordinal, with which it counts nothing: "first aid", "third party", "second thoughts". */
export const idleAfterOrdinal = wordSet(
  'minister ministers lady aid hand handed thoughts thought party parties world name names class hand glance instance degree person nature foremost and of responders responder officer generation rate',
);
/** After an ordinal these say no more than that it is a place in a row: "took third place" is "came third". */
export const placeNouns = wordSet('place places position positions spot spots');
/** Words before an ordinal, with which it counts nothing: "at first". */
export const idleBeforeOrdinal = wordSet('at from');
/** "A split second" is no place in a row. */
export const splitWords = wordSet('split');
/** Words before a bare "first" that make it a place or a count: "finished first", "the first". */
export const beforeFirst = wordSet(`
  the a an his her its their our my your this that very finished finish finishing finishes came come ranked ranks placed lie lies lying rank in for world's
  only another one's other whose and next scored scoring won win wins claimed claim lost sealed earned recorded
`);

/** What is one only as one says it: "under one roof", "with one voice". */
export const figurativeNouns = wordSet('roof umbrella banner voice');

/** A word that begins something other than the noun phrase after a number. */
export const nounStops = wordSet(`
  the a an this that these those his her its their our my your and or but nor so yet if when while as than though because since until unless
  in on at by for from to with without within into onto of off over under about after before during through across against among around behind
  thanks between beyond despite down inside near out outside past per towards toward up upon via worth including
  is are was were be been being am has have had having do does did will would can could may might must shall should
  who whom whose which what where why how not no it he she they we you i them us me him there here then now also just only still already even ever never
  said says say saying told added made came went took got gave found left became began followed including according more less each both all ahead ago later earlier
  killed died injured wounded hurt arrested won lost beat
  one two three four five six seven eight nine ten
`);
/** Words that count the hurt although they are no nouns: "12 dead", "five injured". */
export const casualties = wordSet(
  'dead killed injured wounded hurt missing arrested homeless unemployed hospitalised hospitalized detained',
);

/** Plurals without an s. */
const irregularRows: readonly (readonly [string, string])[] = [
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['wolves', 'wolf'],
  ['leaves', 'leaf'],
  ['halves', 'half'],
  ['thieves', 'thief'],
  ['shelves', 'shelf'],
  ['police', 'police'],
  ['staff', 'staff'],
  ['personnel', 'personnel'],
  ['aircraft', 'aircraft'],
  ['cattle', 'cattle'],
  ['sheep', 'sheep'],
  ['fish', 'fish'],
  ['mice', 'mouse'],
  ['series', 'series'],
  ['species', 'species'],
  ['crises', 'crisis'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['viruses', 'virus'],
  ['policemen', 'policeman'],
  ['businessmen', 'businessman'],
  ['gunmen', 'gunman'],
  ['firemen', 'fireman'],
  ['fishermen', 'fisherman'],
  ['servicemen', 'serviceman'],
  ['policewomen', 'policewoman'],
  ['grandchildren', 'grandchild'],
  ['media', 'media'],
  ['criteria', 'criterion'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['zombies', 'zombie'],
  ['goalies', 'goalie'],
  ['others', 'other'],
];
export const irregularPlurals = defineWords(irregularRows);
export const irregularSingulars: ReadonlyMap<string, string> = new Map(irregularRows);
/** Words that end in s and are no plural. */
const singularList =
  'gas bus class loss boss press congress process crisis basis analysis business address access success glass grass pass cross mass less across various serious previous religious famous dangerous nervous us is was has his its this thus plus minus perhaps always sometimes nowadays besides versus overseas indoors outdoors upstairs downstairs towards upwards downwards afterwards news politics economics physics mathematics athletics lens census virus status campus bonus focus chorus circus genius consensus series species means headquarters yes';
export const singulars = wordSet(singularList);
export const notPlural: ReadonlySet<string> = new Set(singularList.split(' '));

/** Vague counts and the values they allow. "hundreds" may be 120 as well as 950. */
export const vagueRows: readonly (readonly [string, { readonly low: number; readonly high: number }])[] = [
  ['tens', { low: 10, high: 100 }],
  ['dozens', { low: 20, high: 100 }],
  ['hundreds', { low: 100, high: 1000 }],
  ['thousands', { low: 1000, high: 10000 }],
  ['millions', { low: 1e6, high: 1e7 }],
  ['billions', { low: 1e9, high: 1e10 }],
  ['trillions', { low: 1e12, high: 1e13 }],
  ['several', { low: 3, high: 10 }],
  ['handful', { low: 3, high: 8 }],
  ['couple', { low: 2, high: 3 }],
  ['scores', { low: 20, high: 100 }],
  ['few', { low: 2, high: 5 }],
];
export const vagueCounts = defineWords(vagueRows);

export const multipleRows: readonly (readonly [string, number])[] = [
  ['doubled', 2],
  ['doubling', 2],
  ['twice', 2],
  ['thrice', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['tripled', 3],
  ['tripling', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['halved', 0.5],
  ['halving', 0.5],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
];
export const multiples = defineWords(multipleRows);

export const centuryWords = wordSet('century centuries');
/** Verbs that only several can be the subject of: "told Reuters 10 were hurt" counts. */
export const pluralVerbs = wordSet('were are have died');
/** What "from 5 to 10" must follow to be a range rather than a change. */
export const rangeVerbs = wordSet('range ranges ranging ranged varying varied varies anywhere anything be');
export const throughWords = wordSet('through');
/** What is played: "three in 10 games" is no share. */
export const matchWords = wordSet(
  'game games match matches start starts appearance appearances attempt attempts innings test tests outing outings season seasons race races tournament tournaments over overs ball balls',
);
/** "half" as a part of something that is no share: "half-time", "scrum-half". */
export const afterHalfName = wordSet(
  'time term back century brother sister marathon way past dozen light life volley hearted baked',
);

/** Words between "of the" and what is counted: "nine of their last 14 matches". */
export const orderWords = wordSet('last first next past previous final remaining');
/** Nouns that end their phrase after an ordinal: "the first half well". */
export const orderedNouns = wordSet(
  'half quarter time round day minute place leg set stage test week weekend month year season floor',
);
/** Distances that are run or swum: "100m" is a race, not a hundred million. */
export const raceWords = wordSet(
  'hurdles freestyle butterfly backstroke breaststroke relay sprint race final heats medley runner runners world indoor individual dash steeplechase air rifle tall high long wide deep down away from apart above below walk champion champions legend hope personal title record gold silver bronze event crown and in at on',
);
/** Words of sports whose distances are given in metres. */
export const fieldWords = wordSet(
  'vault vaulted vaulter javelin discus hurdles hurdler heptathlon pentathlon decathlon sprint sprinter sprinters sprinted indoors indoor lap laps athlete athletes athletics freestyle backstroke breaststroke swimmer swimmers relay runner runners steeplechase',
);
/** The same, of what also sums do. */
export const leapWords = wordSet(
  'jump jumps jumped jumping jumper leap leapt leaped clear cleared clears clearance threw throw throws',
);
export const fiscalNouns = wordSet('half quarter');

/** How many digits: "double-digit growth"; and which third of them. */
export const digitCountRows: readonly (readonly [string, number])[] = [
  ['single', 1],
  ['double', 2],
  ['triple', 3],
];
export const digitCounts = defineWords(digitCountRows);
export const digitWords = wordSet('digit digits');
export const digitParts = defineWords<number>([
  ['low', 0],
  ['mid', 1],
  ['high', 2],
]);
/** Before "one day" that is a length of time, not some day. */
export const beforeOneDay = wordSet(
  'for in within after than just only least every another lasting took takes last next',
);

/** After "a year", with which it is a time before or after another, and no rate: "£25bn a year earlier". */
export const laterWords = wordSet('earlier ago later before after previously on');
/** Before "a year", with which it is a length of time: "jailed for a year". */
export const beforeLength = wordSet(
  'for within last lasting lasted lasts take takes took taken taking spend spends spent spending wait waits waited waiting serve served serving',
);
/** Before a time, of which all is meant: "a full day", "the whole week"; "full year" without an article is what accounts are made up for. */
export const wholeWords = wordSet('full whole entire');
export const fullWords = wordSet('full');
/** Before a time, where nothing but its end may follow: "It rained all day." */
export const allWords = wordSet('all');
/** Times that may be meant whole: "all day". */
export const wholeTimes = wordSet('day week month year');
/** Between two sides, and after each: "5m by 3m". */
export const sideWords = wordSet('x by');
export const metreWords = wordSet('m cm');
export const yearWords = wordSet('year');
export const longWords = wordSet('long');
/** Lengths in one word. */
export const longRows: readonly (readonly [string, string])[] = ['hour', 'day', 'week', 'month', 'year', 'decade'].map(
  (unit) => [`${unit}long`, unit],
);
/** Times that "-long" makes a length: "a week-long strike". */
export const lengthNouns = 'minute hour day week month year decade century'.split(' ');
/** Before a time, of which the text's own day is the end: "the past year". */
export const pastWords = wordSet('past');
/** Before a length of time that ends or begins with the text's own day: "the past three years", "the next two weeks". */
export const toldLengths = wordSet('past last next coming upcoming');
export const lengthPlurals = 'seconds minutes hours days weeks months years decades centuries'.split(' ');
/** After a time that lies between two things: "a day after", "minutes apart". */
export const apartWords = wordSet('before after apart');
/** After a time by which something is off. */
export const lateWords = wordSet('late early');
export const timeWords = wordSet('time');
/** After times that nobody counts: "minutes later". */
export const vagueApartWords = wordSet('later earlier before after apart');
/** Before times that nobody counts: "for years", "in decades". */
export const beforeVagueLength = wordSet('for in within lasting lasted took take takes been');

/** What small counts are called, by the count. */
export const countNames: readonly string[] =
  'none one two three four five six seven eight nine ten eleven twelve'.split(' ');
