/** Words by which the place of a name in its clause is known. */
import { defineWords, wordSet } from '../../text/vocabulary.ts';

/** Between a subject and its verb. */
export const besideVerb = wordSet(`
  also then later earlier already still just once again recently has have had did does do himself herself itself
  themselves previously finally eventually first last therefore however meanwhile immediately quickly duly formally
  publicly soon who
`);

/** What is to come, or is only thought of. */
export const future = wordSet('will would');

const mayBe = 'may might could can cannot should must ought nearly almost reportedly allegedly';
const isNot =
  "only not never no nor neither nobody without hardly didn't doesn't don't wasn't weren't isn't aren't won't wouldn't hasn't haven't hadn't couldn't";
/** What may be or not be, and so is held against nothing. */
export const doubts = wordSet(`${mayBe} ${isNot}`);
/** What is said not to be: what somebody says may well be that something may be. */
export const denials = wordSet(isNot);

/** Right before a subject, of whom nothing is told then. */
export const conditions = wordSet('if unless whether should had than like unlike but except besides');

/** Before a name and part of it. */
export const beforeName = wordSet(`
  the a an mr mrs ms miss dr sir lord lady dame baroness professor prof judge captain president prime minister chancellor
  former ex fellow
`);

/** Nouns that stand before somebody's or something's name, with what stands before them: "state-run oil group Rosneft". */
export const namingNouns = wordSet(`
  giant group firm company maker retailer bank bank's club side band duo star stars singer actor actress director
  striker midfielder defender goalkeeper winger captain coach manager player champion leader chief boss chairman chairwoman
  minister secretary spokesman spokeswoman president governor mayor senator lawyer author writer journalist businessman
  tycoon billionaire colleague counterpart compatriot teammate partner rival rivals host seed artist
`);

/** Of a time that stands before a subject: "last month Acme sold". */
export const timeNouns = wordSet(
  'day night week weekend month year years months weeks days hours morning afternoon evening summer winter autumn spring season decade ago later earlier',
);

/** Before "to", of what is to come: "is due to meet". */
export const planned = wordSet('due scheduled expected set going likely planning');

export const beWords = wordSet('is are was were be been being');
export const byWord = wordSet('by');
export const toWord = wordSet('to');

/** Verbs of speech that come before their subject as well: "said Keller". */
export const inverted = wordSet('said says added adds asked wrote explained insisted replied warned claimed argued');

/** Verbs that tell no more than that somebody says something. */
export const sayWords = wordSet(`
  said says say saying told tells tell telling added adds adding wrote writes explained explains insisted insists argued
  argues claimed claims stated states declared declares announced announces noted notes replied replies stressed warned
  warns believes believed thinks thought commented remarked maintained asserted admitted admits
`);

/** Verbs that mean the same of somebody: a list each. */
export const sameVerbs = defineWords<number>(
  [
    'resigned resigns resign resigning quit quits quitting',
    'beat beats beaten beating defeated overcame',
    'won wins win winning took taken scooped collected received picked',
    'bought buys buy buying acquired acquires acquire purchased',
    'appointed named chosen',
    'promised promises promise pledged pledges pledge vowed vows vow',
    'transferred transfers transfer handed hands',
    'launched launches launch launching unveiled unveils unveil',
  ].flatMap((list, at) => list.split(' ').map((word) => [word, at + 1] as [string, number])),
);

/** Words between two clauses, of which neither tells of the other's subject. */
export const clauseEnds = wordSet('but while whereas although though');
/** Words at which a part of a clause may begin. */
export const clauseJoins = wordSet(
  'and or who which whom whose when where after before as because that until since if',
);

/** What a preposition says of a place; `beside` for all that say something else. */
export type Placing = 'in' | 'to' | 'from' | 'beside';

/** Prepositions by what they say: "at Leeds" and "in Leeds" are one. */
export const placings = defineWords<Placing>([
  ...of('in', 'in at near outside inside'),
  ...of('to', 'to into'),
  ...of('from', 'from'),
  ...of('beside', 'of with for against over on under behind ahead between through around about'),
]);

/** Words that tell one of a row from another: "the first" is not "the latest". */
export const rowWords = wordSet(
  'first second third fourth fifth sixth seventh eighth ninth tenth last latest next youngest oldest',
);

/** Titles, and those to whom everybody speaks: they tell nothing of what is said. */
export const untelling = wordSet(
  'mr mrs ms miss dr sir lord lady bbc news reporters journalists newspaper radio television programme website interview statement',
);

/** What is told of many alike: who is in a squad, pays tribute or is nominated is not the only one. */
export const manyDo = wordSet(`
  squad squads team teams side list shortlist shortlisted nominated nominations nomination nominee nominees tribute
  tributes condolences congratulated praised praise hailed welcomed condemned mourned attended attending among guests
  starring stars includes included including member members lineup candidates contenders
`);

function of(kind: Placing, list: string): readonly [string, Placing][] {
  return list.split(' ').map((word) => [word, kind]);
}
