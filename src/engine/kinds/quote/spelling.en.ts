/** What makes two words of a quotation the same word: British and American spelling, contractions, numbers in words. */

/** One spelling for both sides of the Atlantic, of a folded word; not a word that anybody writes. */
export function plainSpelling(folded: string): string {
  const short = singles.get(folded);
  if (short !== undefined) return short;
  if (folded.length < 5) return folded;
  let word = folded;
  if (word.includes('our')) {
    const stem = ourStems.find((each) => folded.startsWith(each));
    if (stem !== undefined) word = `${stem.slice(0, -2)}r${word.slice(stem.length)}`;
  }
  // Few words have the letters that each of these asks for.
  if (word.includes('is')) word = word.replace(ISE, 'iz$<rest>');
  if (word.includes('ys')) word = word.replace(YSE, 'yz$<rest>');
  return word.includes('ll') ? word.replace(DOUBLE_L, '$<stem>l$<rest>') : word;
}

/** Whether a folded word is never written in another way, here or across the Atlantic. False for some that are not either. */
export function hasOneSpelling(folded: string): boolean {
  return (
    !singles.has(folded) && !plainSingles.has(folded) && !ourStarts.has(folded.slice(0, OUR_START)) && !IZE.test(folded)
  );
}

/** "organise" and "organizing", "analyse" and "analyzed", "traveled" and "travelling", and many a word that only looks like them. */
const IZE = /(?:[iy][sz]|l)(?:e|ed|es|er|ers|ing|ation|ations)$/;

/** Words that stand for two: "don't" is "do" and "not". */
export const contractions: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ["let's", ['let', 'us']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
]);

/** Endings that stand for a word of their own: "we're", "I'll", "they've". "'s" and "'d" may be either of two. */
export const contractedEndings: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'m", 'am'],
  ["'d", "'d"],
]);

/** What "'s" and "'d" may stand for. */
export const contractedMeanings: ReadonlyMap<string, readonly string[]> = new Map([
  ["'s", ['is', 'has', 'us']],
  ["'d", ['would', 'had']],
]);

/** Sounds that a transcript may leave out. */
export const fillers: ReadonlySet<string> = new Set(['er', 'erm', 'um', 'uh', 'ah', 'oh', 'eh', 'hmm', 'sic']);

/** What softens or stresses what is said; without it it is still what was said. */
export const softeners: ReadonlySet<string> = new Set(
  'at all|a bit|just|really|quite|actually|basically|simply|rather|pretty|very|sort of|kind of|you know'.split('|'),
);

/** "realise" and "realisation", not "rise" or "raised". */
const ISE = /(?<=[a-z]{3})is(?<rest>e|ed|es|er|ers|ing|ation|ations)$/;
/** "analysed", "paralyse" */
const YSE = /ys(?<rest>e|ed|es|er|ers|ing)$/;
/** "travelled" and "cancelling", which Americans write with one l; "called" and "filled" have it in their stem. */
const DOUBLE_L = /(?<stem>[a-z]{3}[aeiou])ll(?<rest>ed|ing|er|ers)$/;

const ourStems = [
  'colour',
  'favour',
  'labour',
  'honour',
  'behaviour',
  'neighbour',
  'harbour',
  'humour',
  'rumour',
  'flavour',
  'vigour',
  'armour',
  'endeavour',
  'saviour',
  'odour',
  'vapour',
  'splendour',
  'rigour',
  'glamour',
  'parlour',
  'candour',
  'clamour',
  'fervour',
  'valour',
  'demeanour',
  'tumour',
  'savour',
  'dishonour',
  'misbehaviour',
  'unfavour',
];

const singles: ReadonlyMap<string, string> = new Map([
  ...pairs(`
    defence=defense offence=offense licence=license practise=practice programme=program programmes=programs centre=center
    centres=centers centred=centered theatre=theater theatres=theaters metre=meter metres=meters kilometre=kilometer
    kilometres=kilometers litre=liter litres=liters fibre=fiber grey=gray cheque=check cheques=checks tyre=tire tyres=tires
    sceptical=skeptical sceptic=skeptic sceptics=skeptics scepticism=skepticism catalogue=catalog dialogue=dialog
    dialogues=dialogs judgement=judgment ageing=aging mum=mom mummy=mommy plough=plow storey=story aluminium=aluminum
    jewellery=jewelry fulfil=fulfill fulfils=fulfills enrol=enroll skilful=skillful manoeuvre=maneuver
    manoeuvres=maneuvers pyjamas=pajamas whilst=while amongst=among towards=toward afterwards=afterward learnt=learned
    burnt=burned spelt=spelled dreamt=dreamed leant=leaned ok=okay percent=% mr=mister
    gaol=jail kerb=curb whisky=whiskey moustache=mustache likeable=likable
  `),
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value): [string, string] => [word, String(value)]),
  ...'thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, tens): [string, string] => [word, String(30 + 10 * tens)]),
]);

const plainSingles: ReadonlySet<string> = new Set(singles.values());

/** "colo", "humo": what the words above begin with on either side. */
const OUR_START = 4;
const ourStarts: ReadonlySet<string> = new Set(ourStems.map((stem) => stem.slice(0, OUR_START)));

function pairs(list: string): [string, string][] {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .map((pair) => {
      const [british = '', american = ''] = pair.split('=');
      return [british, american];
    });
}
