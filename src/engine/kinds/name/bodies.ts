/** Bodies that one word of their names tells apart: the "European Commission" and the "EU Council", the "Ministry of Health" and the "Ministry of Defence". */
import { countryNamed, demonymCountry } from '../../lexicon/lookUp.ts';
import { idOf } from '../../text/vocabulary.ts';
import { onceForAlike } from './alike.ts';
import { traits, traitsOf } from './traits.en.ts';
import type { NameValue } from './value.ts';

/** A body that has sisters, with which it must not be taken for one: two chambers, two ministries. */
export interface Body {
  /** What its sisters have too, equal for all of them: "us senate" and "american house" give "us", "ministry of health" gives "ministry of". */
  readonly family: string;
  /** The folded word that says which of them it is: "senate", "health". */
  readonly word: string;
}

/** What a name says of a body that may have sisters; `undefined` where it is no such name. */
export const bodyOf = onceForAlike(readBody);

function readBody({ name, parts, type }: NameValue): Body | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || parts.length < 2 || type === 'person') return undefined;
  if (traitsOf.get(idOf(first)) & traits.head && LINKED.test(name)) return { family: `${first} of`, word: last };
  if (!(traitsOf.get(idOf(last)) & traits.organisation)) return undefined;
  const owner = parts.slice(0, -1).join(' ');
  return { family: unionNames.has(owner) ? 'eu' : (countryNamed(owner) ?? demonymCountry(owner) ?? owner), word: last };
}

const LINKED = /^\S+ (?:of|for) /;

/** The European Union is no country, but has bodies as a country has. */
const unionNames: ReadonlySet<string> = new Set(['eu', 'european', 'european union']);
