/** Names that a source has in the very place of the draft's: the same sentence about somebody else. */
import { kinds } from '../../kinds/index.ts';
import { countryOf, demonymCountry } from '../../kinds/name/index.ts';
import type { NameValue } from '../../kinds/name/value.ts';
import type { AssertionOf, ClaimOf, FactOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { passageText } from '../../text/passages.ts';
import type { Placed } from '../../text/placed.ts';
import { isWord, shapes, tokenFolded } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';
import {
  indexByKeys,
  isEdge,
  isEnclosed,
  keyAround,
  type Shared,
  sharedAround,
  tellingIn,
  tokensOf,
} from '../evidence/around.ts';
import { namesIn } from '../evidence/mentionsIn.ts';
import { isOfOtherTime } from '../evidence/sourceDates.ts';
import { evidenceFrom, type Weighing } from '../evidence/weighing.ts';
import { inPlaceLimits } from '../limits.ts';
import { findWordsOf } from '../story/findWords.ts';
import { oncePerStory } from '../story/storyIndex.ts';
import { isSoOfBoth } from './soOfBoth.ts';

/** Names that begin alike may be one: "Hibs" and "Hibernian". */
const ALIKE = 3;

/**
 * Evidence against a name that the story has too, but not in these words: a source says what the draft says around it,
 * word for word on either side, of another name, and nowhere of this one.
 */
export function namedInPlace(
  claim: ClaimOf<'name'>,
  same: readonly Evidence[],
  weighing: Weighing,
): readonly Evidence[] {
  const { name } = claim.value;
  const beginning = name.slice(0, ALIKE).toLowerCase();
  const bare = withoutRole(claim);
  const key = keyAround(claim);
  const bareKey = bare === claim ? key : keyAround(bare);
  const index = namesAfter(weighing.story);
  const after = index.get(key) ?? [];
  const places = bareKey === key ? after : [...new Set([...after, ...(index.get(bareKey) ?? [])])];
  if (places.length === 0) return [];
  const rivals: { readonly fact: FactOf<'name'>; readonly shared: Shared; readonly telling: number }[] = [];
  for (let i = 0; i < places.length; i++) {
    const { bare: other, fact } = places[i] as NamePlace; // in range
    if (fact.value.name === name) continue;
    let shared = sharedAround(claim, fact);
    if (!isLikely(shared) && (bare !== claim || other !== fact)) shared = sharedAround(bare, other);
    if (isLikely(shared)) rivals.push({ fact, shared, telling: tellingIn(shared) });
  }
  if (rivals.length === 0) return [];
  const mine = same.flatMap(({ from }) => (from.in === 'source' && from.fact.kind === 'name' ? [from.fact] : []));
  const own = Math.max(0, ...mine.map((fact) => tellingIn(sharedAround(claim, fact))));
  if (own >= inPlaceLimits.names) return [];
  return rivals.flatMap(({ fact, shared, telling }) => {
    if (telling <= own + 1 || fact.value.name.slice(0, ALIKE).toLowerCase() === beginning) return [];
    if (kinds.name.compare(claim.value, fact.value).type === 'same' || isOfOtherTime(fact, mine)) return [];
    // "Rangers beat Hibs" told the other way round has both.
    if (isNamed(fact.value, claim)) return [];
    if ((shared.before.telling === 0 || shared.after.telling === 0) && !isExclusive(claim, fact)) return [];
    if (mine.some((each) => isJoined(each, fact))) return [];
    if (isSoOfBoth(claim, fact, weighing)) return [];
    const agreement = { type: 'different', gap: `${name} against ${fact.value.name}` } as const;
    return [evidenceFrom(fact, agreement, 1, ['the same words around another name'])];
  });
}

function isLikely(shared: Shared): boolean {
  return !shared.before.others && isEnclosed(shared) && tellingIn(shared) >= leastOf(shared);
}

/** The name with the role and the nationality that stand right before it: "Slovenia’s captain Kate Lomas". */
export function withoutRole(named: AssertionOf<'name'>): Placed {
  const { passage, inPassage, value } = named;
  const { role } = value;
  let { start } = inPassage;
  if (role !== undefined) {
    const before = passageText(passage).slice(Math.max(0, start - role.length - 1), start);
    if (before.toLowerCase() === `${role} `) start -= before.length;
  }
  const { tokens, first, origin } = passage;
  let before = tokensOf({ passage, inPassage: { start, end: inPassage.end } }).first - 1;
  // "Rookie kicker Ty Barrow" at the head of a clause.
  if (start < inPassage.start && before >= first && isEdge(passage, before - 1) && isWord(tokens, before)) {
    start = (tokens.starts[before] as number) - origin;
    before--;
  }
  if (before > first && tokens.shapes[before] === shapes.possessive && tokens.shapes[before - 1] === shapes.capital)
    start = (tokens.starts[before - 1] as number) - origin;
  return start === inPassage.start ? named : { passage, inPassage: { start, end: inPassage.end } };
}

function leastOf({ before, after }: Shared): number {
  return before.whole && after.whole ? inPlaceLimits.wholeClause : inPlaceLimits.names;
}

/** Whether the claim's passage has the name, or its last word. */
function isNamed({ name, parts }: NameValue, { value, passage }: ClaimOf<'name'>): boolean {
  if (findWordsOf(name, passage)) return true;
  const last = parts.at(-1);
  return (
    parts.length > 1 && last !== undefined && !value.parts.includes(last) && findWordsOf(last, passage) !== undefined
  );
}

/**
 * Whether what is said of the one cannot well be said of the other too, as of a striker and his club, or of what one
 * plays for: "Leeds striker", "England striker". Countries that somebody is of are few.
 */
function isExclusive(claim: ClaimOf<'name'>, fact: FactOf<'name'>): boolean {
  if (countryIn(claim.value) !== undefined && countryIn(fact.value) !== undefined) return true;
  return claim.value.type === fact.value.type && !isAttribute(claim);
}

function countryIn({ parts }: NameValue): string | undefined {
  const name = parts.join(' ');
  return countryOf(name) ?? demonymCountry(name);
}

/** "Leeds" of "Leeds’s Ann Lee" and of "Leeds striker Ann Lee". */
function isAttribute({ passage, inPassage, value }: ClaimOf<'name'>): boolean {
  if (passage.tokens.shapes[tokensOf({ passage, inPassage }).last + 1] === shapes.possessive) return true;
  const name = value.name.toLowerCase();
  return namesIn(passage).some(({ value: { role } }) => role?.includes(name) === true);
}

/** Whether the two stand in one list or one beside the other, so that what is said of one may be of both: "Lee and Ray scored". */
function isJoined(one: FactOf<'name'>, other: FactOf<'name'>): boolean {
  if (one.passage !== other.passage) return false;
  const [left, right] = one.inPassage.start < other.inPassage.start ? [one, other] : [other, one];
  const role = right.value.role?.split(' ') ?? [];
  const { tokens } = one.passage;
  const end = tokensOf(right).first;
  for (let i = tokensOf(left).last + 1; i < end; i++)
    if (
      tokens.shapes[i] === shapes.lower &&
      !besideNames.has(tokens.words[i] as number) &&
      !role.includes(tokenFolded(tokens, i))
    )
      return false;
  return true;
}

/** Small words of a list of names and of what is told of each. */
const besideNames = wordSet('and or with the a an of from plus then who is was aged both');

/** A name of the story, with and without its role: the same where it has none. */
interface NamePlace {
  readonly fact: FactOf<'name'>;
  readonly bare: Placed;
}

/** The story's names by what stands around them, so that few are looked at. */
const namesAfter = oncePerStory(({ facts }): ReadonlyMap<number, readonly NamePlace[]> => {
  const places = facts.name.map((fact): NamePlace => ({ fact, bare: withoutRole(fact) }));
  return indexByKeys(places, keysOf);
});

function keysOf({ bare, fact }: NamePlace): readonly number[] {
  const key = keyAround(fact);
  const bareKey = bare === fact ? key : keyAround(bare);
  return bareKey === key ? [key] : [key, bareKey];
}
