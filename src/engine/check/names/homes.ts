/** Places that the sources have only as where somebody comes from, and drafts that have something happen there. */
import { isPlaceKnown } from '../../kinds/name/index.ts';
import type { NameValue } from '../../kinds/name/value.ts';
import { countryNamed } from '../../lexicon/lookUp.ts';
import type { ClaimOf, FactOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { type Passage, passageText } from '../../text/passages.ts';
import { isWord, shapes, signOf } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';
import { tokensOf } from '../evidence/around.ts';
import { namesIn } from '../evidence/mentionsIn.ts';
import { findWordsOf } from '../story/findWords.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import { IN } from './homes.en.ts';

export const ONLY_HOME = 'only where somebody comes from';

const COMMA = 0x2c;
/** Words before these tell how they stand to the place: "who lives in Leeds" says where somebody comes from. */
const LOOK_BACK = 5;
const prepositions = wordSet('in at near outside');
const articles = wordSet('a an the');
const towns = wordSet('city town village hamlet suburb island borough');
const dwelling = wordSet(
  'live lives lived living born home homes house houses resident residents based raised grew brought educated family families',
);
const from = wordSet('from');
const of = wordSet('of');
const somebody = wordSet(
  'both all man men woman women boy boys girl girls teenager teenagers couple pair student students mother father',
);

/**
 * Evidence for a place where something happens in the draft, if all that the story says of the place is that somebody
 * comes from there: "a man died in Hull", where "Ann Lee, 30, of Hull, was charged". None where that is not all.
 */
export function onlyHomes(
  claim: ClaimOf<'name'>,
  same: readonly Evidence[],
  story: StoryIndex,
): readonly Evidence[] | undefined {
  if (claim.value.type !== 'place' || claim.value.demonym || !isScene(claim)) return undefined;
  const areHomes = same.every(
    ({ from }) => from.in === 'source' && from.fact.kind === 'name' && isHome(from.fact, story),
  );
  return areHomes &&
    !isOfRole(claim) &&
    !same.some(({ from }) => from.in === 'source' && from.fact.kind === 'name' && speaksOfTown(from.fact, story))
    ? same.map((each) => ({ ...each, agreement: { type: 'incomparable' }, because: [ONLY_HOME] }))
    : undefined;
}

/** Whether the draft says of something that it is there: "found in Hull", "in a Hull garden"; not "who lives in Hull". */
export function isScene(claim: ClaimOf<'name'>): boolean {
  const { tokens, first } = claim.passage;
  const at = tokensOf(claim).first;
  let before = at - 1;
  if (before >= first && articles.has(tokens.words[before] as number)) before--;
  if (before < first || !prepositions.has(tokens.words[before] as number)) return false;
  for (let i = Math.max(first, before - LOOK_BACK); i < before; i++)
    if (dwelling.has(tokens.words[i] as number)) return false;
  return true;
}

/** Whether the place is of what somebody is: "Ann Lee, a nurse in Hull, was charged", "Ann Lee is a nurse in Hull". */
function isOfRole({ inPassage, passage }: ClaimOf<'name'>): boolean {
  const text = passageText(passage);
  return namesIn(passage).some(({ value: { role } }) => {
    const at = role === undefined ? undefined : findWordsOf(role, passage);
    if (at === undefined || at.start > inPassage.start) return false;
    return at.end >= inPassage.end || IN.test(text.slice(at.end, inPassage.start));
  });
}

/**
 * Whether the fact's source has something happen "in the city" that may be where somebody comes from: not where the last
 * place before is the scene of something, as Hull of "burned in Hull. In the city …".
 */
function speaksOfTown(fact: FactOf<'name'>, story: StoryIndex): boolean {
  const source = story.passages[story.passageOf.get(fact) ?? 0]?.source;
  return story.passages.some((each, at) => {
    const town = each.source === source ? townIn(each.passage) : undefined;
    return town !== undefined && !isElsewhere(placeBefore(at, town, story), fact, story);
  });
}

/** Where "the city" begins, from the start of the passage, if something is "in the city". */
function townIn({ end, first, origin, tokens }: Passage): number | undefined {
  for (let i = first + 1; i < end - 1; i++)
    if (
      articles.has(tokens.words[i] as number) &&
      towns.has(tokens.words[i + 1] as number) &&
      prepositions.has(tokens.words[i - 1] as number)
    )
      return (tokens.starts[i] as number) - origin;
  return undefined;
}

/** The last place that the source names before these words. */
function placeBefore(at: number, start: number, story: StoryIndex): FactOf<'name'> | undefined {
  const source = story.passages[at]?.source;
  for (let index = at; index >= 0 && story.passages[index]?.source === source; index--) {
    const place = story
      .factsIn(index)
      .findLast(
        (fact): fact is FactOf<'name'> =>
          fact.kind === 'name' && isOfPlace(fact.value) && (index < at || fact.inPassage.end <= start),
      );
    if (place) return place;
  }
  return undefined;
}

/** "Hull" and "Hull City Council", no country. */
function isOfPlace({ parts, demonym, type }: NameValue): boolean {
  const [first = ''] = parts;
  return !demonym && (type === 'place' || isPlaceKnown(first)) && countryNamed(parts.join(' ')) === undefined;
}

function isElsewhere(place: FactOf<'name'> | undefined, home: FactOf<'name'>, story: StoryIndex): boolean {
  return place !== undefined && place.value.parts[0] !== home.value.parts[0] && !isHome(place, story);
}

/** "Ann Lee, 30, of Hull", "Mr Lee, from Hull", "both from Hull". */
function isHome(fact: FactOf<'name'>, story: StoryIndex): boolean {
  const { tokens, first } = fact.passage;
  let at = tokensOf(fact).first - 1;
  if (at > first && articles.has(tokens.words[at] as number)) at--;
  const word = tokens.words[at] as number;
  if (at - 1 < first || !(from.has(word) || of.has(word))) return false;
  const before = at - 1;
  if (from.has(word) && somebody.has(tokens.words[before] as number)) return true;
  if (signOf(tokens, before) !== COMMA || before - 1 < first) return false;
  return tokens.shapes[before - 1] === shapes.number || endsPerson(fact, before - 1, story);
}

/** Whether the token ends the name of a person of the fact's passage. */
function endsPerson(fact: FactOf<'name'>, at: number, story: StoryIndex): boolean {
  const { tokens, origin } = fact.passage;
  if (!isWord(tokens, at)) return false;
  const end = (tokens.ends[at] as number) - origin;
  return story
    .factsIn(story.passageOf.get(fact) ?? -1)
    .some((other) => other.kind === 'name' && other.value.type === 'person' && other.inPassage.end === end);
}
