/** Who beat whom: a result that the draft tells the other way round. */
import type { ClaimOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { type Passage, passageText } from '../../text/passages.ts';
import { shapes, signOf } from '../../text/tokens.ts';
import { evidenceFrom, type Weighing } from '../evidence/weighing.ts';
import { oncePerStory } from '../story/storyIndex.ts';
import {
  AGGREGATE,
  beatenWords,
  beatWords,
  beWords,
  byWord,
  claimWords,
  lossWords,
  lostWords,
  nextClause,
  overWords,
  timeWords,
  toWords,
  victoryWords,
  wonWords,
} from './results.en.ts';
import {
  isAt,
  isBetween,
  isDash,
  isLike,
  isOne,
  LINK,
  linkAfter,
  type Side,
  sideAfter,
  sideBefore,
  sidesOfDraft,
  toldIn,
} from './sides.ts';

/** One that beat another; not `firm` where the sentence may be read so, but need not, and then one may be anybody. */
type Result<Each extends Side> =
  | { readonly winner: Each; readonly loser: Each; readonly firm: true; readonly score: string | undefined }
  | {
      readonly winner: Each | undefined;
      readonly loser: Each | undefined;
      readonly firm: false;
      readonly score: string | undefined;
      /** Whether the one may be where the match was: "Hull won 2-1 at Leeds". */
      readonly isPlace: boolean;
    };

/**
 * Evidence against a name of two whose result a source has the other way round: "Leeds beat Hull 2-1" where Hull beat
 * Leeds 2-1. None where the story has the draft's result too, or where the draft may tell of another match: with another
 * score, number or day.
 */
export function turnedRound(claim: ClaimOf<'name'>, { story }: Weighing): readonly Evidence[] {
  if (!tellsResult(claim.passage)) return [];
  return resultsIn(claim.passage, sidesOfDraft(claim.passage)).flatMap((result) => {
    const { winner: mine, loser: theirs } = result;
    if (!mine || !theirs || !(isAt(mine, claim) || isAt(theirs, claim))) return [];
    const { score } = result;
    // "Won 2-1 at Leeds" is a win against Leeds where a source has the two play with that score.
    if (!result.firm && !(result.isPlace && score !== undefined)) return [];
    const known = resultsOf(story);
    // Two sides that met twice are told apart by the score alone.
    if (
      known.some(
        (each) =>
          isLike(each.winner, mine) && isLike(each.loser, theirs) && (score === undefined || each.score === score),
      )
    )
      return [];
    // Who won which of two matches only the score tells.
    const met = known.filter((each) =>
      [each.winner, each.loser].every((one) => isLike(one, mine) || isLike(one, theirs)),
    );
    if (score === undefined && (met.length > 1 || AGGREGATE.test(passageText(claim.passage)))) return [];
    const turned = known.find(
      (each) =>
        each.firm &&
        isOne(each.winner, theirs) &&
        isOne(each.loser, mine) &&
        (score === undefined ? !isOfAnotherDay(claim.passage, each.winner.passage) : each.score === score),
    );
    if (!turned?.firm) return [];
    const { fact } = isAt(mine, claim) ? turned.winner : turned.loser;
    const gap = `${turned.winner.value.name} beat ${turned.loser.value.name}`;
    return [evidenceFrom(fact, { type: 'different', gap }, 1, ['the same result the other way round'])];
  });
}

const resultsOf = oncePerStory((story) => toldIn(story, tellsResult, resultsIn));

/** Whether any word or a score of the passage may tell a result. */
function tellsResult({ first, end, tokens }: Passage): boolean {
  for (let i = first; i < end; i++) {
    const word = tokens.words[i] as number; // in range, as all here
    if ((word !== 0 && isResultWord(word)) || isScore({ tokens }, i)) return true;
  }
  return false;
}

function isResultWord(word: number): boolean {
  return (
    beatWords.has(word) || lostWords.has(word) || wonWords.has(word) || victoryWords.has(word) || lossWords.has(word)
  );
}

/** Whether the draft's sentence has a day, a number or another time that the source's has not. */
function isOfAnotherDay(draft: Passage, source: Passage): boolean {
  const said = new Set(source.tokens.hashes.subarray(source.first, source.end));
  for (let i = draft.first; i < draft.end; i++)
    if (isTime(draft, i) && !said.has(draft.tokens.hashes[i] as number)) return true;
  return false;
}

function isTime({ tokens }: Passage, at: number): boolean {
  return tokens.shapes[at] === shapes.number || timeWords.has(tokens.words[at] as number);
}

/** The score that is told with the word, "2-1" and "1-2" alike: the first one after it in its clause, else the one right before it. */
function scoreAt(passage: Passage, at: number): string | undefined {
  const { first, end, tokens } = passage;
  for (let i = at; i < end && !nextClause.has(tokens.words[i] as number); i++)
    if (isScore(passage, i)) return writtenAt(passage, i);
  for (let i = at - 1; i >= first && i >= at - SCORE_BACK; i--) if (isScore(passage, i)) return writtenAt(passage, i);
  return undefined;
}

/** Tokens from a score to its noun: "2-1 home victory". */
const SCORE_BACK = 5;

function writtenAt(passage: Passage, at: number): string {
  return [numberAt(passage, at), numberAt(passage, at + 2)].sort((a, b) => a - b).join('-');
}

/** Whether a score begins at the token: "2-1". */
function isScore({ tokens }: Pick<Passage, 'tokens'>, at: number): boolean {
  return (
    tokens.shapes[at] === shapes.number && isDash(signOf(tokens, at + 1)) && tokens.shapes[at + 2] === shapes.number
  );
}

function resultsIn<Each extends Side>(passage: Passage, sides: readonly Each[]): readonly Result<Each>[] {
  if (sides.length === 0) return [];
  const { first, end, tokens } = passage;
  const results: Result<Each>[] = [];
  let score: string | undefined;
  const add = (winner: Each | undefined, loser: Each | undefined, isPlace = false): void => {
    if (winner && winner === loser) return;
    if (!isPlace && winner && loser) results.push({ winner, loser, firm: true, score });
    else if (winner || loser) results.push({ winner, loser, firm: false, isPlace, score });
  };
  for (let i = first; i < end; i++) {
    const word = tokens.words[i] as number;
    const isTold = word !== 0 && isResultWord(word);
    if (!isTold && !isScore(passage, i)) continue;
    score = scoreAt(passage, i);
    // "defeat by" is a noun, "defeat Leeds" a verb.
    if (lossWords.has(word) && linkAfter(passage, i, toWords)) addNoun(passage, sides, i, add);
    else if (beatWords.has(word)) addBeat(passage, sides, i, add);
    else if (lostWords.has(word)) {
      const link = linkAfter(passage, i, toWords);
      if (link) add(sideAfter(passage, sides, link.at), sideBefore(passage, sides, i), link.isPlace);
      else addAny(sides, add);
    } else if (wonWords.has(word) && isScore(passage, i + 1)) {
      const link = linkAfter(passage, i, overWords);
      if (link) add(sideBefore(passage, sides, i), sideAfter(passage, sides, link.at), link.isPlace);
    } else if (victoryWords.has(word) || lossWords.has(word)) addNoun(passage, sides, i, add);
    else if (isScore(passage, i)) addScore(passage, sides, i, add);
  }
  return results;
}

type Add<Each> = (winner: Each | undefined, loser: Each | undefined, isPlace?: boolean) => void;

/** "Hull beat Leeds", "Leeds were beaten 2-1 by Hull". */
function addBeat<Each extends Side>(passage: Passage, sides: readonly Each[], at: number, add: Add<Each>): void {
  const { tokens } = passage;
  const isPassive = beWords.has(tokens.words[at - 1] as number);
  const link = beatenWords.has(tokens.words[at] as number) ? linkAfter(passage, at, byWord) : undefined;
  if (link && !link.isPlace)
    add(sideAfter(passage, sides, link.at), sideBefore(passage, sides, isPassive ? at - 1 : at));
  else if (!isPassive) add(sideBefore(passage, sides, at), sideAfter(passage, sides, at));
}

/** "Hull’s 2-1 victory over Leeds"; "a defeat by Hull" may be anybody’s whom the sentence names. */
function addNoun<Each extends Side>(passage: Passage, sides: readonly Each[], at: number, add: Add<Each>): void {
  const isVictory = victoryWords.has(passage.tokens.words[at] as number);
  const link = linkAfter(passage, at, isVictory ? overWords : toWords);
  const other = link && sideAfter(passage, sides, link.at);
  if (!link || !other) {
    if (!isVictory) addAny(sides, add);
    return;
  }
  if (isVictory) add(owner(passage, sides, at), other, link.isPlace);
  else {
    add(undefined, other);
    add(other, undefined);
  }
}

/** "having lost in October", "her defeat by the Brazilian": any side of the sentence may have lost. */
function addAny<Each extends Side>(sides: readonly Each[], add: Add<Each>): void {
  for (const each of sides) add(undefined, each);
}

/** "Hull City 2-1 Leeds United". */
function addScore<Each extends Side>(passage: Passage, sides: readonly Each[], at: number, add: Add<Each>): void {
  const { tokens } = passage;
  const left = sides.find(({ last }) => last === at - 1);
  const right = sides.find(({ first }) => first === at + 3);
  const [one, other] = [numberAt(passage, at), numberAt(passage, at + 2)];
  if (!left || !right || isDash(signOf(tokens, at + 3)) || one === other) return;
  if (one > other) add(left, right);
  else add(right, left);
}

function numberAt({ tokens }: Passage, at: number): number {
  return Number(tokens.text.slice(tokens.starts[at], tokens.ends[at]));
}

/** Whose "2-1 victory" at the token it is: "Hull’s 2-1 victory", "Hull claimed a 2-1 victory", "gave Hull victory". */
function owner<Each extends Side>(passage: Passage, sides: readonly Each[], at: number): Each | undefined {
  const { first, tokens } = passage;
  let i = at - 1;
  for (; i >= first && i >= at - LINK; i--) {
    const side = sides.find(({ last }) => last === i);
    if (side) return side;
    if (tokens.shapes[i] === shapes.possessive || isBetween(passage, i)) continue;
    return claimWords.has(tokens.words[i] as number) ? sideBefore(passage, sides, i) : undefined;
  }
  return undefined;
}
