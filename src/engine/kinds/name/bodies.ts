/** Bodies that may be taken for one another: the "European Commission" and the "EU Council", the "Ministry of Health" and the "Ministry of Defence", the "House of Lords" and the "House of Commons". */
import { countryNamed, demonymCountry } from '../../lexicon/lookUp.ts';
import { idOf } from '../../text/vocabulary.ts';
import { onceForAlike } from './alike.ts';
import { organs } from './organs.en.ts';
import { traits, traitsOf } from './traits.en.ts';
import type { NameValue } from './value.ts';

/** A body that has sisters, with which it must not be taken for one: two chambers, two ministries. */
export interface Body {
  /** What its sisters have too, equal for all of them: "us congress" and "american senate" give "us", "ministry of health" gives "ministry of". */
  readonly family: string;
  /** The folded word or words that say which of them it is: "senate", "health". */
  readonly word: string;
  /** Whose it is, where sisters need not say so: "us" of "US Senate" beside "House of Representatives". */
  readonly owner: string | undefined;
  /** Folded words for which a text that has named it goes on to speak of it: "commons" and "mps". */
  readonly said: readonly string[];
  /** Of these, folded words that are no name of it: "peers", "upper house". */
  readonly called: readonly string[];
}

/** What a name says of a body that may have sisters, by its organ and by its words; empty where it is no such name. */
export const bodiesOf = onceForAlike(readBodies);

const none: readonly Body[] = [];

function readBodies(value: NameValue): readonly Body[] {
  const [first, last] = [value.parts[0], value.parts.at(-1)];
  if (first === undefined || last === undefined || value.type === 'person') return none;
  const [organ, body] = [organOf(value.parts), readBody(value, first, last)];
  if (organ === undefined) return body === undefined ? none : [body];
  return body === undefined ? [organ] : [organ, body];
}

function readBody({ name, parts }: NameValue, first: string, last: string): Body | undefined {
  if (parts.length < 2) return undefined;
  const sister = (family: string): Body => ({ family, word: last, owner: undefined, said: [last], called: [] });
  if (traitsOf.get(idOf(first)) & traits.head && LINKED.test(name)) return sister(`${first} of`);
  return traitsOf.get(idOf(last)) & traits.organisation ? sister(ownerOf(parts.slice(0, -1))) : undefined;
}

/** One of a state's or union's organs, with or without whose it is. */
function organOf(parts: readonly string[]): Body | undefined {
  for (let count = 0; count < parts.length && count <= OWNER; count++) {
    const known = organByName.get(parts.slice(count).join(' '));
    if (known === undefined) continue;
    if (count === 0) return { ...known, owner: undefined };
    const owner = parts.slice(0, count).join(' ');
    const code = unionNames.has(owner)
      ? 'eu'
      : (nationNames.get(owner) ?? countryNamed(owner) ?? demonymCountry(owner));
    return code === undefined ? undefined : { ...known, owner: code };
  }
  return undefined;
}

/** Words that say whose an organ is: two of "United Nations General Assembly". */
const OWNER = 2;

function ownerOf(words: readonly string[]): string {
  const owner = words.join(' ');
  return unionNames.has(owner) ? 'eu' : (countryNamed(owner) ?? demonymCountry(owner) ?? owner);
}

const LINKED = /^\S+ (?:of|for) /;

/** The European Union is no country, but has bodies as a country has. */
const unionNames: ReadonlySet<string> = new Set(['eu', 'european', 'european union']);
const nationNames: ReadonlyMap<string, string> = new Map([
  ['un', 'un'],
  ['united nations', 'un'],
]);

const organByName: ReadonlyMap<string, Body> = new Map(
  Object.entries(organs).flatMap(([family, members]) =>
    members.flatMap(({ names: [usual = '', ...others], short, called }) =>
      [usual, ...others].map((name): [string, Body] => [
        name,
        { family, word: usual, owner: undefined, said: [...short, ...called], called },
      ]),
    ),
  ),
);
