/** Whether two figures count the same thing. */
import { demonymCountry } from '../../../lexicon/lookUp.ts';
import { stemHash } from '../../../text/stems.ts';
import {
  countsPeople,
  eitherWay,
  finerKinds,
  type Kinds,
  kindsOfPeople,
  kindsOfThing,
  lastOfPeoples,
  otherWords,
  people,
  sortsOfPeople,
} from './countedWords.en.ts';

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
  if ((isPeople(claimed) && isPeople(known)) || isMarginOfVotes(claimed, known)) return 'unknown';
  const isOfPeople = claimed === 'person' ? isKindOfPeople(known) : known === 'person' && isKindOfPeople(claimed);
  return isOfPeople ? 'akin' : 'other';
}

/** Whether these are two words of news for one thing. */
function isOtherWord(one: string, other: string): boolean {
  const group = otherWords.get(one);
  return group !== undefined && group === otherWords.get(other);
}

/** Whether the noun, in the singular, counts people: "soldier", "victim", "death". */
export function isPeople(counted: string): boolean {
  return people.has(counted);
}

/** Whether the folded singular noun means people, or a kind of them. */
export function isKindOfPeople(noun: string): boolean {
  return isPeople(noun) || kindsOfPeople.has(noun) || demonymCountry(noun) !== undefined || lastOfPeoples.has(noun);
}

/**
 * Whether one noun tells who people are and the other counts things that are not people under another name: "worker" and
 * "lorry", not "worker" and "job"; or both name things and nothing is both: "home" and "car".
 */
export function isOtherNature(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || isOtherWord(one, other)) return false;
  return isOtherThing(one, other) || isWhoAgainstThing(one, other) || isWhoAgainstThing(other, one);
}

function isOtherThing(one: string, other: string): boolean {
  return !mayBeOne(one, other) && areOfTwo(kindsOfThing, one, other);
}

/** Whether the nouns are of two kinds of the list. */
function areOfTwo(list: Kinds, one: string, other: string): boolean {
  const kind = list.get(one);
  const others = kind === undefined ? undefined : list.get(other);
  return others !== undefined && others !== kind;
}

/** Whether a thing is called both words, though they are mostly of two: a train's coach and its carriage. */
function mayBeOne(one: string, other: string): boolean {
  return eitherWay.some((words) => words.has(one) && words.has(other));
}

/** Whether one counts votes and the other by how many of them somebody won. */
export function isMarginOfVotes(one: string | undefined, other: string | undefined): boolean {
  return (one === 'majority' && other === 'vote') || (one === 'vote' && other === 'majority');
}

function isWhoAgainstThing(who: string, thing: string): boolean {
  // "Three others" may be lorries.
  return who !== 'other' && kindsOfPeople.has(who) && !isKindOfPeople(thing) && !countsPeople.has(thing);
}

/** Whether nobody is both: "man" and "woman", "soldier" and "civilian". */
export function isOtherSort(one: string, other: string): boolean {
  return sortsOfPeople.some((list) => areOfTwo(list, one, other));
}

/** Whether nothing counted by the one noun is counted by the other: "school" and "hospital", "son" and "daughter", not "home" and "building". */
export function isCountedApart(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || compareCounted(one, other) === 'same' || mayBeOne(one, other))
    return false;
  if (isOtherSort(one, other) || isOtherThing(one, other)) return true;
  if ((isKindOfPeople(one) && kindsOfThing.has(other)) || (isKindOfPeople(other) && kindsOfThing.has(one))) return true;
  return finerKinds.some((list) => areOfTwo(list, one, other));
}
