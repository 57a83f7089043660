/** Whether two roles can be one person's at one time. */
import { countryNamed, demonymCountry } from '../../lexicon/lookUp.ts';
import { idOf } from '../../text/vocabulary.ts';
import type { Agreement } from '../kind.ts';
import { acronymWords, posts, roleWords } from './roleWords.en.ts';
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
  const offices = known.split(OFFICES);
  let best: Agreement = { type: 'incomparable' };
  for (const office of claimed.split(OFFICES)) {
    const agreement = closest(offices.map((other) => compareOffices(office, other)));
    if (agreement.type === 'different') return agreement;
    best = closest([best, agreement]);
  }
  return best;
}

/** Splits "political scientist and former culture minister"; "head of sales and marketing" has but one head word and matches as well in parts. */
const OFFICES = /,? and |, /;

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
    if (post === other) return { type: 'same' };
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
  if (shared.length === 0) return rivals(a.heads, b.heads) ? { type: 'different', gap } : { type: 'incomparable' };
  if (a.countries.length > 0 && b.countries.length > 0 && !a.countries.some((country) => b.countries.includes(country)))
    return { type: 'different', gap };
  if (clashOf(a, b)) return { type: 'different', gap };
  if (a.former !== b.former)
    return { type: 'near', gap: a.former ? `"former" is not in the source` : `the source says "former"` };
  const ranks = (role: RoleParts): readonly string[] => role.modifiers.filter((word) => roleWords.ranks.has(word));
  if (ranks(a).join() !== ranks(b).join()) return { type: 'near', gap };
  return { type: 'same' };
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
  const mine = fieldsOf(a);
  const theirs = fieldsOf(b);
  return mine.length > 0 && theirs.length > 0 && !mine.some((word) => theirs.some((other) => sameVariant(word, other)));
}

function fieldsOf({ modifiers }: RoleParts): readonly string[] {
  return modifiers.filter((word) => roleWords.fields.has(word));
}

/** Two different offices of one kind: "prime minister" and "president", "goalkeeper" and "striker". */
function rivals(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((other) => roleWords.rivals.some((group) => group.has(one) && group.has(other))));
}

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
  let former = false;
  /** Whether the words are those after "wife of", "aide to": any office there is somebody else's. */
  let isOfOther = false;
  let known = 0;
  for (const word of role.split(/[\s-]+/)) {
    const plain = word.replace(/'s$|[.,']/g, '');
    if (plain === '') continue;
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
      for (const each of acronymWords[plain] ?? [plain]) {
        const head = roleWords.synonyms.get(each) ?? each;
        if (!roleWords.heads.has(head)) {
          if (country === undefined) modifiers.push(head);
        } else if (word.endsWith("'s")) former = false;
        else if (!isOfOther) heads.push(head);
      }
    }
  }
  return { former, heads, modifiers, countries };
}

const tails = new Set('of for to at in on from with by under'.split(' '));
