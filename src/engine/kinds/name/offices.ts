/** Offices that one person holds at a time, and offices that somebody held once. */
import { countryNamed, demonymCountry } from '../../lexicon/lookUp.ts';
import { idOf } from '../../text/vocabulary.ts';
import { compareRoles, readRole } from './compareRoles.ts';
import { roleWords } from './roleWords.en.ts';
import { traits, traitsOf } from './traits.en.ts';

/**
 * The words in order of the alphabet of an office that one person holds of a named institution or country: "bundesbank
 * president", of "president of the Bundesbank" too. `undefined` for what several may be ("Labour MP", "vice president",
 * "former Leeds manager") and where no institution is named ("the president").
 */
export function officeOfOne(role: string): string | undefined {
  const words = role.split(/[\s-]+/).filter((word) => word !== '' && !SMALL.has(word));
  const { former, heads, modifiers } = readRole(role);
  if (former || heads.length !== 1 || !heads.some((head) => HEADED_BY_ONE.has(head))) return undefined;
  const isOfField = modifiers.some((word) => word !== 'prime' && roleWords.fields.has(word));
  const isOwn =
    words.some((word) => traitsOf.get(idOf(word)) === 0 && word !== heads[0]) || (heads[0] === 'minister' && isOfField);
  // Ministers without a field of their own are many: "French cabinet minister", "Landesbank secretary".
  const isOneOfMany = heads[0] === 'minister' && !modifiers.some((word) => roleWords.fields.has(word));
  return isOwn && !isOneOfMany && !modifiers.some((word) => SHARED.has(word)) ? words.sort().join(' ') : undefined;
}

/**
 * The words that say whose manager or coach the role is: "leith" and "rovers" of "Leith Rovers head coach"; countries as
 * codes. `undefined` for other roles, for what a club has several of ("assistant manager") and where none is named.
 */
export function clubOf(role: string): ReadonlySet<string> | undefined {
  const { former, heads } = readRole(role);
  if (former || heads.length !== 1 || heads[0] !== 'manager') return undefined;
  const club = new Set<string>();
  for (const word of role.split(/[\s-]+/)) {
    if (
      word === '' ||
      SMALL.has(word) ||
      OF_ONE.has(word) ||
      roleWords.synonyms.get(word) === 'manager' ||
      word === 'manager'
    )
      continue;
    const known = traitsOf.get(idOf(word));
    const country = countryNamed(word);
    if (country !== undefined) club.add(country);
    else if (
      SHARED.has(word) ||
      OF_SEVERAL.has(word) ||
      (known & traits.roleModifier && !(known & traits.organisation))
    )
      return undefined;
    // "Portuguese manager" says where he comes from.
    else if (demonymCountry(word) === undefined) club.add(word);
  }
  return club.size === 0 ? undefined : club;
}

/** Whether the two may be one club: all words of the one are the other's, as of "Rovers" and "Leith Rovers". */
export function isSameClub(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return [...few].every((word) => many.has(word));
}

const OF_ONE = new Set('head new current club team football rugby cricket national'.split(' '));
/** A club has several coaches and teams. */
const OF_SEVERAL = new Set(
  `goalkeeping goalkeepers fitness batting bowling fielding backs forwards scrum kicking conditioning strength skills
  academy reserve reserves women's women ladies men's girls youth first u18 u19 u20 u21 18s 19s 20s 21s development
  general fund project office area branch product account`.split(/\s+/),
);

/**
 * Whether the known role says that the claimed office is over: "former president of Norland" for "president". Not where
 * the claimed one may be another of its kind ("Leeds mayor"), nor for what one stays elsewhere ("striker", "manager").
 */
export function isFormerOffice(claimed: string, known: string): boolean {
  if (FORMER_WORD.test(claimed) || !FORMER_WORD.test(known) || !readRole(known).former) return false;
  if (!readRole(claimed).heads.some((head) => HELD_BY_ONE.has(head))) return false;
  const isOther = claimed
    .split(/[\s-]+/)
    .some((word) => traitsOf.get(idOf(word)) === 0 && demonymCountry(word) === undefined && !known.includes(word));
  return !isOther && compareRoles(claimed, known).type === 'near';
}

// "Late" is dead, "then" and "outgoing" still in office.
const FORMER_WORD = /\b(?:former|ex|onetime|erstwhile)\b/;

const SMALL = new Set('a an the of for'.split(' '));
const HELD_BY_ONE = new Set('president chairman minister chancellor governor mayor'.split(' '));
const HEADED_BY_ONE = new Set([...HELD_BY_ONE, 'leader', 'executive', 'captain']);
/** With these an office has many holders. */
const SHARED = new Set(
  'vice deputy assistant junior under acting shadow honorary joint co regional senior cabinet school prison'.split(' '),
);
