/** Names with a "'s" in them: "King's Cross", "Sudan People's Liberation Army", "McDonald's". */
import { commonWords, givenNameWords, isPlaceWord } from '../../lexicon/lookUp.ts';
import { shapes, type TokenTable, tokenFolded, touchesNext } from '../../text/tokens.ts';
import { declareWord, wordSet } from '../../text/vocabulary.ts';
import { isNamePart, isPersonSoFar, traitsAt } from './looks.ts';
import { traits } from './traits.en.ts';

const PEOPLE = declareWord('people');

/** The last token of the run from `start` with the "'s" after `last`, and what that joins to it; `last` where it is no part. */
export function joinPossessive(tokens: TokenTable, start: number, last: number, end: number): number {
  const after = last + 2;
  const known = traitsAt(tokens, last);
  const followed = after < end && !touchesNext(tokens, last + 1) && isNamePart(tokens, after);
  if (followed) {
    const owner = tokenFolded(tokens, last);
    const saint =
      last > start &&
      /^(?:st|saint)$/.test(tokenFolded(tokens, start)) &&
      !(givenNameWords.has(tokens.hashes[after] as number) && isPlaceWord(tokens.hashes[last] as number));
    const ending = traitsAt(tokens, after) & (traits.organisation | traits.place | traits.event);
    // "Sudan People's Liberation Army".
    if (tokens.words[last] === PEOPLE && closesAsBody(tokens, after, end)) return after;
    // "Voisey's Bay".
    if (last === start && COASTS.has(tokens.words[after] as number) && isUnknownOwner(tokens, last)) return after;
    if (saint || (OWNERS.has(owner) && ending !== 0 && (last === start || known & traits.peer || MANY.has(owner))))
      return after;
    // "Presidents' Day" is written as "President's Day" too.
    if (
      DAYS.has(tokenFolded(tokens, after)) &&
      last === start &&
      !(after + 1 < end && tokenFolded(tokens, after + 1) === 'of')
    )
      return after;
  }
  return (known & traits.keepsPossessive) !== 0 &&
    (last === start || tokens.words[last] !== 0) &&
    (last === start || !isPersonSoFar(tokens, start, last)) &&
    known !== traits.particle
    ? last + 1
    : last;
}

/** A word that is in no list, so that it is somebody's name and nobody of whom a text speaks need be meant. */
function isUnknownOwner(tokens: TokenTable, at: number): boolean {
  const hash = tokens.hashes[at] as number;
  return (
    tokens.shapes[at] === shapes.capital &&
    traitsAt(tokens, at) === 0 &&
    !commonWords.has(hash) &&
    !givenNameWords.has(hash) &&
    !isPlaceWord(hash)
  );
}

/** What coasts and rivers have: after somebody's name a place, and nothing of his. */
const COASTS = wordSet('bay point head creek cove harbour harbor landing ferry');

/** Whether the words with a capital from `at` on end as bodies do. */
function closesAsBody(tokens: TokenTable, at: number, end: number): boolean {
  let last = at;
  while (last + 1 < end && last < at + 3 && isNamePart(tokens, last + 1)) last++;
  return (traitsAt(tokens, last) & traits.organisation) !== 0;
}

/** "Leeds Children's Hospital": these open no name of their own after another word. */
const MANY = new Set('women men children people'.split(' '));
const OWNERS = new Set('king queen prince women men children people st james saint world lord god martin'.split(' '));
/** Feasts: "Mother's Day". */
const DAYS = new Set(['day']);
