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
  if (claimed === known || stemHash(claimed) === stemHash(known)) return 'same';
  if (isPeople(claimed) && isPeople(known)) return 'unknown';
  const isOfPeople = claimed === 'person' ? isKindOfPeople(known) : known === 'person' && isKindOfPeople(claimed);
  return isOfPeople ? 'akin' : 'other';
}

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

export function isKindOfPeople(noun: string): boolean {
  return isPeople(noun) || KINDS_OF_PEOPLE.has(noun);
}

/** What people are told apart by where they are listed: "six crew members and three others". */
const KINDS_OF_PEOPLE: ReadonlySet<string> = new Set(
  `member other crew officer soldier policeman policewoman worker employee student pupil teacher boy girl baby teenager
  adult pensioner driver rider pilot guest tourist visitor fan player medic nurse doctor firefighter journalist protester
  prisoner guard migrant refugee villager bystander foreigner suspect`.split(/\s+/),
);
