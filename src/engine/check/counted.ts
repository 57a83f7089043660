/** Whether two figures count the same thing. */
import { stemHash } from '../text/stems.ts';

/**
 * Of two counted nouns in the singular: `unknown` where one is not told or both may be the same people, `akin` where
 * the one is people of any kind and the other people of one kind, `neither` where both are not told.
 */
export function compareCounted(
  claimed: string | undefined,
  known: string | undefined,
): 'same' | 'other' | 'akin' | 'unknown' | 'neither' {
  if (claimed === undefined && known === undefined) return 'neither';
  if (claimed === undefined || known === undefined) return 'unknown';
  if (claimed === known || stemHash(claimed) === stemHash(known) || isOtherWord(claimed, known)) return 'same';
  if (isPeople(claimed) && isPeople(known)) return 'unknown';
  const isOfPeople = claimed === 'person' ? isKindOfPeople(known) : known === 'person' && isKindOfPeople(claimed);
  return isOfPeople ? 'akin' : 'other';
}

/** Whether these are two words of news for one thing. */
function isOtherWord(one: string, other: string): boolean {
  const group = otherWords.get(one);
  return group !== undefined && group === otherWords.get(other);
}

/** Words, in the singular, that outlets use for one another where they count: the line that a word stands in. */
const otherWords: ReadonlyMap<string, number> = new Map(
  `firm company business enterprise
  home house
  ship vessel boat
  plane aircraft airplane jet airliner
  helicopter chopper
  car vehicle automobile
  worker employee staff
  soldier troop serviceman
  prisoner inmate detainee convict
  student pupil
  fan supporter
  customer client subscriber
  lawyer attorney
  policeman officer
  child kid youngster
  film movie
  concert gig show
  song track
  game match
  shop store
  phone handset smartphone
  quake earthquake tremor
  blast explosion bombing
  country nation
  storey story floor
  flat apartment
  job post position`
    .split('\n')
    .flatMap((line, index) =>
      line
        .trim()
        .split(' ')
        .map((word): [string, number] => [word, index]),
    ),
);

/** Whether the noun, in the singular, counts people: "soldier", "victim", "death". */
export function isPeople(counted: string): boolean {
  return PEOPLE.has(counted);
}

/** Words that may count the same people: "killed 12 people", "12 deaths". */
const PEOPLE: ReadonlySet<string> = new Set(
  'person people man woman child death victim casualty civilian resident citizen passenger life dead killed injured wounded'.split(
    ' ',
  ),
);

/** Whether the folded singular noun means people, or a kind of them. */
export function isKindOfPeople(noun: string): boolean {
  return isPeople(noun) || KINDS_OF_PEOPLE.has(noun);
}

/** What people are told apart by where they are listed: "six crew members and three others". */
const KINDS_OF_PEOPLE: ReadonlySet<string> = new Set(
  `member other crew officer soldier policeman policewoman worker employee student pupil teacher boy girl baby teenager
  adult pensioner driver rider pilot guest tourist visitor fan player medic nurse doctor firefighter journalist protester
  prisoner guard migrant refugee villager bystander foreigner suspect customer client subscriber user professional voter
  supporter investor shareholder lawyer inmate`.split(/\s+/),
);

/**
 * Whether one noun tells who people are and the other counts things that are not people under another name: "worker" and
 * "lorry", not "worker" and "job".
 */
export function isOtherNature(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return isWhoAgainstThing(one, other) || isWhoAgainstThing(other, one);
}

function isWhoAgainstThing(who: string, thing: string): boolean {
  // "Three others" may be lorries.
  return who !== 'other' && KINDS_OF_PEOPLE.has(who) && !isKindOfPeople(thing) && !OF_PEOPLE.has(thing);
}

/** Words by which people are counted too. */
const OF_PEOPLE: ReadonlySet<string> = new Set(
  `job post position role place seat vote case arrest injury death family household team crew staff couple pair group
  name face head call`.split(/\s+/),
);
