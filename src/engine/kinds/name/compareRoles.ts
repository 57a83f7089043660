/** Whether two roles can be one person's at one time. */
import { countryNamed, demonymCountry, isPlaceKnown } from '../../lexicon/lookUp.ts';
import { idOf } from '../../text/vocabulary.ts';
import type { Agreement } from '../kind.ts';
import { acronymWords, competitions, ledByChancellor, posts, roleWords } from './roleWords.en.ts';
import { traits, traitsOf } from './traits.en.ts';
import { sameVariant } from './variants.ts';

/** What a role says, word by word. */
export interface RoleParts {
  readonly former: boolean;
  readonly heads: readonly string[];
  readonly modifiers: readonly string[];
  readonly countries: readonly string[];
}

/**
 * Whether two roles can be one person's at one time: "defense minister" and "Ukrainian defence minister" are `same`,
 * "former defence minister" and "former culture minister" `different`, "striker" and "father" `incomparable`.
 */
export function compareRoles(claimed: string, known: string): Agreement {
  const offices = officesOf(known);
  const own = officesOf(claimed);
  if (own.length === 1) return closest(offices.map((other) => compareOffices(claimed, other)));
  const isSame = (one: string, other: string): boolean => compareOffices(one, other).type === 'same';
  // "Chairman and chief executive": what a source leaves out of two is no word against it.
  const left = offices.filter((other) => !own.some((office) => isSame(office, other)));
  let best: Agreement = { type: left.length < offices.length ? 'same' : 'incomparable' };
  for (const office of own) {
    if (offices.some((other) => isSame(office, other))) continue;
    const agreement = closest(left.map((other) => compareOffices(office, other)));
    if (agreement.type === 'different') return agreement;
    best = closest([best, agreement]);
  }
  return best;
}

/** Whether the first role is the second with less said: "minister" of "defence minister". */
export function isCoarserRole(coarse: string, fine: string): boolean {
  return fieldsOf(readRole(coarse)).length === 0 && fieldsOf(readRole(fine)).length > 0;
}

/** "political scientist and former culture minister" are two; "trade and industry secretary" and "minister for energy and the environment" are one each. */
function officesOf(role: string): readonly string[] {
  if (!OFFICES.test(role)) return [role];
  const offices: string[] = [];
  let open = '';
  for (const part of role.split(OFFICES)) {
    const isWhole = readRole(part).heads.length > 0;
    if (isWhole) offices.push(open + part);
    else if (offices.length > 0 && open === '' && !OPENS.test(part)) offices[offices.length - 1] += ` ${part}`;
    open = isWhole ? '' : `${open}${part} `;
  }
  return offices.length === 0 ? [role] : offices;
}

const OFFICES = /,? and |, /;
const OPENS = /^(?:former|ex|late|then|deputy|vice|acting)\b/;

/** The best match there is: one that agrees, else one that clashes. */
function closest(agreements: readonly Agreement[]): Agreement {
  for (const type of ['same', 'near', 'different'] as const) {
    const found = agreements.find((each) => each.type === type);
    if (found) return found;
  }
  return { type: 'incomparable' };
}

function compareOffices(claimed: string, known: string): Agreement {
  const a = readRole(claimed);
  const b = readRole(known);
  const [post, other] = [postOf(claimed), postOf(known)];
  if (post !== undefined && other !== undefined && a.former === b.former && isActing(a) === isActing(b)) {
    if (post === other) return compareRanks(a, b, `${claimed} against ${known}`);
    // A finance director may be the next chief executive.
    return isComing(a) === isComing(b)
      ? { type: 'different', gap: `${claimed} against ${known}` }
      : { type: 'incomparable' };
  }
  const shared = a.heads.filter((head) => b.heads.some((other) => sameVariant(head, other)));
  const gap = `${claimed} against ${known}`;
  // A former mayor may well be a minister.
  if (a.former !== b.former && (shared.length === 0 || clashOf(a, b))) return { type: 'incomparable' };
  // Who acts for another keeps his own office.
  if (isActing(a) !== isActing(b) && (shared.length === 0 || clashOf(a, b))) return { type: 'incomparable' };
  const chancellor = compareChancellor(a, b);
  if (chancellor !== undefined) return chancellor === 'different' ? { type: chancellor, gap } : { type: chancellor };
  if (shared.length === 0) return areRivals(a, b) ? { type: 'different', gap } : { type: 'incomparable' };
  if (a.countries.length > 0 && b.countries.length > 0 && !a.countries.some((country) => b.countries.includes(country)))
    return { type: 'different', gap };
  if (clashOf(a, b)) return { type: 'different', gap };
  if (a.former !== b.former)
    return { type: 'near', gap: a.former ? `"former" is not in the source` : `the source says "former"` };
  return compareRanks(a, b, gap);
}

/** "Chancellor" and "finance minister" are one office or two, as the country has it; `undefined` for other offices. */
function compareChancellor(a: RoleParts, b: RoleParts): 'same' | 'different' | 'incomparable' | undefined {
  if (a.heads.includes('chancellor') === b.heads.includes('chancellor')) return undefined;
  const [chancellor, other] = a.heads.includes('chancellor') ? [a, b] : [b, a];
  if (!other.heads.includes('minister') || !other.modifiers.includes('finance')) return undefined;
  const countries = [...a.countries, ...b.countries];
  if (countries.some((country) => ledByChancellor.has(country))) return 'different';
  return chancellor.modifiers.includes('exchequer') || countries.length > 0 ? 'same' : 'incomparable';
}

/** Of one office: whether one holds it and the other stands for its holder, or for the one whom the opposition would have in it. */
function compareRanks(a: RoleParts, b: RoleParts, gap: string): Agreement {
  const is = ({ modifiers }: RoleParts, words: ReadonlySet<string>): boolean =>
    modifiers.some((word) => words.has(word));
  const isDeputy = is(a, roleWords.deputies) !== is(b, roleWords.deputies);
  const isShadow = a.modifiers.includes('shadow') !== b.modifiers.includes('shadow');
  if (!isDeputy && !isShadow) {
    if (isActing(a) === isActing(b)) return { type: 'same' };
    // A caretaker is soon said to have the office.
    const isMoreSaid = isActing(a) || b.modifiers.includes('acting');
    return { type: isMoreSaid && isTold(a, b) ? 'different' : 'near', gap };
  }
  // A deputy is often the next holder: "its new head".
  const isOfOneTime = isActing(a) === isActing(b) && isComing(a) === isComing(b);
  return { type: isOfOneTime && isTold(a, b) ? 'different' : 'near', gap };
}

/** Whether both roles tell enough of one office that there is a holder of: what is a minister's deputy may be another's minister. */
function isTold(a: RoleParts, b: RoleParts): boolean {
  const isHeld = a.heads.some((head) => b.heads.includes(head) && isWithDeputies(head, a, b));
  const [mine, theirs] = [bodyOfRole(a), bodyOfRole(b)];
  const isOfOther = mine.length > 0 && theirs.length > 0 && !mine.some((word) => theirs.includes(word));
  // A coach was another's assistant elsewhere.
  const wasOnce = a.former && a.heads.includes('manager');
  return isHeld && !isOfOther && !wasOnce && (fieldsOf(a).length === 0) === (fieldsOf(b).length === 0);
}

function isWithDeputies(head: string, a: RoleParts, b: RoleParts): boolean {
  // Of many things there are heads.
  if (head === 'head')
    return a.modifiers.some((word) => word !== head && word.length > SHORTEST_BODY && b.modifiers.includes(word));
  const isGeneral = (role: RoleParts): boolean => role.modifiers.includes('general');
  return roleWords.withDeputies.has(head) || (head === 'lawyer' && isGeneral(a) && isGeneral(b));
}

/** Words of the body that the office is of: "leith" and "rovers". */
function bodyOfRole({ modifiers }: RoleParts): readonly string[] {
  return modifiers.filter((word) => {
    const known = traitsOf.get(idOf(word));
    return (known & traits.organisation) !== 0 || known === 0;
  });
}

/** Which of a company's posts the role is, by its usual words. */
function postOf(role: string): string | undefined {
  return posts.find(([, words]) => words.some((each) => ` ${role} `.includes(` ${each} `)))?.[0];
}

function isActing({ modifiers }: RoleParts): boolean {
  return modifiers.some((word) => roleWords.acting.has(word));
}

function isComing({ modifiers }: RoleParts): boolean {
  return modifiers.some((word) => roleWords.coming.has(word));
}

/** Whether both have a field, and none in common: "defence minister" and "culture minister". */
function clashOf(a: RoleParts, b: RoleParts): boolean {
  // The Labour leader in a town may be the council leader.
  if (a.heads.includes('leader') && b.heads.includes('leader')) return false;
  const mine = fieldsOf(a);
  const theirs = fieldsOf(b);
  return mine.length > 0 && theirs.length > 0 && !mine.some((word) => theirs.some((other) => sameVariant(word, other)));
}

/**
 * The words that say which office it is. A "cabinet minister" may have any, as a "Home Office minister" any of that
 * office's, and a "Labour minister" is of that party but where a country's is meant.
 */
function fieldsOf({ heads, modifiers, countries }: RoleParts): readonly string[] {
  if (heads.includes('minister') && modifiers.includes('office')) return [];
  return modifiers.filter((word) => roleWords.fields.has(word) && !(word === 'labour' && countries.length === 0));
}

/** Two different offices of one kind: "prime minister" and "president", "goalkeeper" and "striker". */
function areRivals(a: RoleParts, b: RoleParts): boolean {
  const isRival = a.heads.some((one) =>
    b.heads.some((other) => roleWords.rivals.some((group) => group.has(one) && group.has(other))),
  );
  return (isRival && !isBeside(a, b) && !isBeside(b, a)) || areRivalsOfOne(a, b);
}

/** Two posts of one body that nobody has both of: "spokesman for Larkin" and "chairman of Larkin". */
function areRivalsOfOne(a: RoleParts, b: RoleParts): boolean {
  if (
    !a.heads.some((one) =>
      b.heads.some((other) => roleWords.rivalsOfOne.some((each) => each.has(one) && each.has(other))),
    )
  )
    return false;
  const bodies = bodyOfRole(b);
  return bodyOfRole(a).some((word) => word.length > SHORTEST_BODY && bodies.includes(word));
}

/** No "of" or "the" makes two posts those of one body. */
const SHORTEST_BODY = 3;

/** Whether the office is one that ministers may have beside their own: "party president", "university chancellor", "lord chancellor". */
function isBeside(a: RoleParts, b: RoleParts): boolean {
  if (!a.heads.some((head) => OF_BODIES.has(head))) return false;
  if (a.modifiers.includes('lord')) return true;
  const bodies = bodyOfRole(b);
  const own = bodyOfRole(a).filter((word) => !isPlaceKnown(word));
  return own.length > 0 && !own.some((word) => bodies.includes(word));
}

const OF_BODIES: ReadonlySet<string> = new Set(['president', 'chancellor']);

/** The same offices fill the news. Emptied when full. */
const knownRoles = new Map<string, RoleParts>();
const FULL = 4096;

/** What the role says, word by word. */
export function readRole(role: string): RoleParts {
  const known = knownRoles.get(role);
  if (known) return known;
  const read = readNewRole(role);
  if (knownRoles.size >= FULL) knownRoles.clear();
  knownRoles.set(role, read);
  return read;
}

function readNewRole(role: string): RoleParts {
  let heads: string[] = [];
  let modifiers: string[] = [];
  const countries: string[] = [];
  const named: string[] = [];
  let former = false;
  /** Whether the words are those after "wife of", "aide to": any office there is somebody else's. */
  let isOfOther = false;
  let known = 0;
  const words = role.split(/[\s-]+/).map((word) => ({ word, plain: word.replace(/'s$|[.,']/g, '') }));
  for (const [at, { word, plain }] of words.entries()) {
    if (plain === '' || (plain === 'premier' && competitions.has(words[at + 1]?.plain ?? ''))) continue;
    // "Striker turned manager": what he was before is over.
    if (plain === 'turned') {
      [heads, modifiers, former] = [[], [], false];
      continue;
    }
    isOfOther ||= (known & traits.role) !== 0 && tails.has(plain);
    known |= traitsOf.get(idOf(plain));
    if (roleWords.former.has(plain)) former ||= !isOfOther;
    else {
      const country = demonymCountry(plain) ?? countryNamed(plain);
      if (country !== undefined) countries.push(country);
      if (country !== undefined && countryNamed(plain) !== undefined) named.push(country);
      for (const each of acronymWords[plain] ?? [plain]) {
        const head = roleWords.synonyms.get(each) ?? each;
        // "Lieutenant governor", not "police lieutenant".
        const isRank = roleWords.deputies.has(head) && at < words.length - 1;
        if (isRank || !roleWords.heads.has(head) || isFigurative(plain, words[at - 1]?.plain, words[at + 1]?.plain)) {
          if (country === undefined) modifiers.push(head);
        } else if (word.endsWith("'s")) {
          // "The former deputy prime minister's spokesman".
          [former, modifiers] = [false, []];
        } else if (!isOfOther) {
          heads.push(head);
          if (head === 'minister' && words[at - 1]?.plain === 'first') modifiers.push('first-minister');
        }
      }
    }
  }
  if (heads.length === 0 && words.some(({ plain }) => plain === 'chief')) heads.push('chief');
  if (heads.length === 0 && words.some(({ plain }, at) => plain === 'head' && words[at + 1]?.plain === 'of'))
    heads.push('head');
  return { former, heads, modifiers, countries: heads.every((head) => SPORTS.has(head)) ? named : countries };
}

/** "The architect of the deal" builds nothing, a spin doctor heals nobody, and a justice minister is no judge. */
function isFigurative(word: string, before: string | undefined, after: string | undefined): boolean {
  if (word === 'justice') return after === 'minister' || after === 'secretary';
  return (word === 'architect' && after === 'of') || (word === 'doctor' && (before === 'spin' || before === 'script'));
}

/** Offices whose holder's nation is told as often as whose they are: an "Italian coach" may be England's. */
const SPORTS: ReadonlySet<string> = new Set(['manager', 'captain']);

const tails = new Set('of for to at in on from with by under'.split(' '));
