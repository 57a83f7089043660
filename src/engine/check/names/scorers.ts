/** Who scored which goal: one that the draft gives to another scorer of the same match. */
import type { NameValue } from '../../kinds/name/value.ts';
import type { ClaimOf, FactOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Passage } from '../../text/passages.ts';
import { shapes, signOf, type TokenTable } from '../../text/tokens.ts';
import type { WordTable } from '../../text/vocabulary.ts';
import { tokensOf } from '../evidence/around.ts';
import { namesIn } from '../evidence/mentionsIn.ts';
import { evidenceFrom, type Weighing } from '../evidence/weighing.ts';
import { distanceLimits } from '../limits.ts';
import { oncePerStory } from '../story/storyIndex.ts';
import { isOneName } from './bearers.ts';
import {
  after,
  breaks,
  from,
  type Goal,
  goalNouns,
  goalWords,
  inWord,
  itWord,
  looseVerbs,
  making,
  minuteWords,
  misses,
  nextGoal,
  ofElse,
  plainVerbs,
  purposes,
  scoreVerbs,
  states,
  through,
  turns,
  whenWord,
  winning,
} from './scorers.en.ts';

/** A name in a passage, and its tokens. */
interface Named {
  readonly value: NameValue;
  readonly first: number;
  readonly last: number;
}

/** What is said of a goal beside its scorer: "equaliser", or its minute. */
type Mark = Goal | number;

interface Scored<Each extends Named> {
  readonly scorer: Each;
  readonly marks: ReadonlySet<Mark>;
}

type FactNamed = Named & { readonly fact: FactOf<'name'>; readonly at: number };

/**
 * Evidence against the scorer of a goal that a source gives to another, where it tells of the draft's scorer's own goal
 * too: "Adeyemi equalised" where he put Leeds ahead and Varga equalised. Two goals told by the same word, as in the
 * results of a day, say nothing.
 */
export function scoredByOther(claim: ClaimOf<'name'>, { story }: Weighing): readonly Evidence[] {
  if (!mayBeScorer(claim.value) || !tellsGoal(claim.passage)) return [];
  const names = namesIn(claim.passage).map(({ value, span }) => ({
    value,
    ...tokensOf({ passage: claim.passage, inPassage: span }),
  }));
  const mine = tokensOf(claim);
  const told = goalsIn(claim.passage, names).find(({ scorer }) => scorer.first === mine.first);
  if (!told) return [];
  const goals = goalsOf(story);
  const own = goals.filter(({ scorer }) => isOneName(claim.value, scorer.value));
  return [...told.marks].flatMap((mark) => {
    if (mark === 'ahead' || own.length === 0 || own.some(({ marks }) => marks.has(mark))) return [];
    const others = goals.filter(({ marks }) => marks.has(mark));
    const [other] = others;
    if (!other || !others.every(({ scorer }) => isOneName(scorer.value, other.scorer.value))) return [];
    if (!own.every((each) => isOtherGoal(each, other, mark))) return [];
    const gap = `scored by ${other.scorer.value.name}`;
    return [evidenceFrom(other.scorer.fact, { type: 'different', gap }, 1, ['the goal of another'])];
  });
}

/** Whether the two are told as different goals of one match. */
function isOtherGoal(one: Scored<FactNamed>, other: Scored<FactNamed>, mark: Mark): boolean {
  if (one.scorer.fact.source.id !== other.scorer.fact.source.id) return false;
  if (Math.abs(one.scorer.at - other.scorer.at) > distanceLimits.goals) return false;
  const [minute, otherMinute] = [minuteOf(one), minuteOf(other)];
  const isApart = minute !== undefined && otherMinute !== undefined && minute !== otherMinute;
  // A match may have two equalisers, one of them told by its minute alone.
  return isApart && mark !== 'equaliser' ? true : typeof mark === 'string' && [...one.marks].some(isGoal);
}

function isGoal(mark: Mark): boolean {
  return typeof mark === 'string';
}

function minuteOf({ marks }: Scored<Named>): number | undefined {
  for (const mark of marks) if (typeof mark === 'number') return mark;
  return undefined;
}

function mayBeScorer({ type, demonym }: NameValue): boolean {
  return !demonym && (type === 'person' || type === 'other');
}

const goalsOf = oncePerStory((story): readonly Scored<FactNamed>[] =>
  story.passages.flatMap(({ passage }, at) => {
    if (!tellsGoal(passage)) return [];
    const names = story
      .factsIn(at)
      .flatMap((fact) => (fact.kind === 'name' ? [{ value: fact.value, ...tokensOf(fact), fact, at }] : []));
    return goalsIn(passage, names);
  }),
);

/** Whether the passage tells which goal somebody scored. */
function tellsGoal({ first, end, tokens }: Passage): boolean {
  let [isScored, isTold] = [false, false];
  for (let i = first; i < end; i++) {
    const word = tokens.words[i] as number; // in range, as all here
    if (word === 0) continue;
    isScored ||= scoreVerbs.has(word) || goalNouns.has(word) || through.has(word);
    isTold ||= goalWords.has(word) || minuteWords.has(word);
  }
  return isScored && isTold;
}

/** The goals of a passage whose scorers are told, each with what its own clause says of it. */
function goalsIn<Each extends Named>(passage: Passage, names: readonly Each[]): readonly Scored<Each>[] {
  const { first, end, tokens } = passage;
  const goals: Scored<Each>[] = [];
  for (let start = first; start < end; ) {
    let stop = start;
    while (stop < end && !nextGoal.has(tokens.words[stop] as number) && signOf(tokens, stop) !== SEMICOLON) stop++;
    const clause = { passage, start, stop };
    const scorers = names.flatMap((scorer) => {
      if (scorer.first < start || scorer.last >= stop || !mayBeScorer(scorer.value)) return [];
      const marks = marksOf(scorer, clause);
      return marks ? [{ scorer, marks }] : [];
    });
    // "Hull equalised through Varga".
    const goal = scorers.find(({ scorer }) => isLedTo(passage, scorer)) ?? scorers[0];
    if (
      goal &&
      goal === scorers.at(-1) &&
      (scorers.length === 1 || isLedTo(passage, goal.scorer)) &&
      goal.marks.size > 0 &&
      !isMiss(clause)
    )
      goals.push(goal);
    start = stop + 1;
  }
  return goals;
}

const SEMICOLON = 0x3b;

/** Tokens of a passage from `start` to `stop`, not included. */
interface Clause {
  readonly passage: Passage;
  readonly start: number;
  readonly stop: number;
}

/** What the clause says of the goal of this scorer; `undefined` where it gives him none. */
function marksOf(name: Named, clause: Clause): ReadonlySet<Mark> | undefined {
  const { passage, start, stop } = clause;
  const { tokens } = passage;
  const next = name.last + 1;
  if (isLedTo(passage, name)) return marksIn({ passage, start, stop: firstOf(turns, next, clause) });
  if (next >= stop) return undefined;
  if (tokens.shapes[next] === shapes.possessive) {
    const noun = nounAfter(next, clause);
    if (noun === undefined) return undefined;
    // "Deane’s late winner in the 88th minute", not "Deane’s header led to the winner".
    const words = marksIn({ passage, start: next, stop: Math.min(stop, noun + 2) });
    const minutes = marksIn({ passage, start: noun, stop });
    return new Set([...words, ...[...minutes].filter((mark) => !isGoal(mark))]);
  }
  if (!scoreVerbs.has(tokens.words[next] as number)) return undefined;
  const words = marksIn({ passage, start: next, stop: endOfObject(next, clause) });
  // "won a free kick in the 88th minute", "made the winner for Lee".
  if (looseVerbs.has(tokens.words[next] as number) && (words.size === 0 || isMade(next, clause))) return undefined;
  const after = marksIn({ passage, start: next, stop: firstOf(turns, next, clause) });
  const before = leadsIn(clause, name) ? marksIn({ passage, start, stop: name.first }) : NO_MARKS;
  return new Set([...words, ...before, ...[...after].filter((mark) => !isGoal(mark))]);
}

const NO_MARKS: ReadonlySet<Mark> = new Set();

/** "through Deane", "a goal from Deane", "a header by Deane". */
function isLedTo({ first, tokens }: Passage, name: Named): boolean {
  const before = tokens.words[name.first - 1] as number;
  if (name.first - 1 < first) return false;
  return through.has(before) || (from.has(before) && goalNouns.has(tokens.words[name.first - 2] as number));
}

/** The noun of "Deane’s late header". */
function nounAfter(possessive: number, { passage: { tokens }, stop }: Clause): number | undefined {
  for (let i = possessive + 1; i < stop && i <= possessive + WORDS; i++)
    if (goalNouns.has(tokens.words[i] as number)) return i;
  return undefined;
}

/** From "Deane’s" to the noun: "Deane’s late, curling free-kick". */
const WORDS = 4;

/** Whether the goal was made for another: "made the winner", not "made it 2-2". */
function isMade(verb: number, { passage: { tokens }, stop }: Clause): boolean {
  if (!making.has(tokens.words[verb] as number)) return false;
  for (let i = verb; i < stop; i++) if (isLevel(tokens, i)) return false;
  return true;
}

/** Where the words after a verb no longer tell what was scored: "scored | after the winner", "drove in the winner". */
function endOfObject(verb: number, { passage: { tokens }, stop }: Clause): number {
  for (let i = verb + 1; i < stop; i++) {
    const word = tokens.words[i] as number;
    if (!breaks.has(word) && !(inWord.has(word) && plainVerbs.has(tokens.words[verb] as number))) continue;
    // "scored to put Leeds ahead".
    if (!purposes.has(tokens.words[i + 1] as number)) return i;
  }
  return stop;
}

function firstOf(words: WordTable<true>, from: number, { passage: { tokens }, stop }: Clause): number {
  for (let i = from; i < stop; i++) if (words.has(tokens.words[i] as number)) return i;
  return stop;
}

/** Whether what stands before the scorer is said of his goal: "In the 88th minute Deane …", "Hull drew level when Deane …". */
function leadsIn({ passage: { tokens }, start }: Clause, name: Named): boolean {
  if (whenWord.has(tokens.words[name.first - 1] as number)) {
    for (let i = start; i < name.first; i++) if (states.has(tokens.words[i] as number)) return false;
    return true;
  }
  if (name.first - start > LEAD) return false;
  return inWord.has(tokens.words[start] as number) || after.has(tokens.words[start] as number);
}

/** Tokens before the scorer: "In the 88th minute of the match substitute". */
const LEAD = 9;

/** "headed wide", "hit the post". */
function isMiss({ passage: { tokens }, start, stop }: Clause): boolean {
  for (let i = start; i < stop; i++) if (misses.has(tokens.words[i] as number)) return true;
  return false;
}

/** "made it 2-2". */
function isLevel(tokens: TokenTable, at: number): boolean {
  const sign = signOf(tokens, at + 1);
  return (
    tokens.shapes[at] === shapes.number &&
    itWord.has(tokens.words[at - 1] as number) &&
    (sign === 0x2d || sign === 0x2013) &&
    tokens.hashes[at] === tokens.hashes[at + 2]
  );
}

function marksIn({ passage: { tokens }, start, stop }: Clause): ReadonlySet<Mark> {
  const marks = new Set<Mark>();
  for (let i = start; i < stop; i++) {
    const word = tokens.words[i] as number;
    const goal = isLevel(tokens, i) ? 'equaliser' : goalWords.get(word);
    if (goal !== undefined && !isTitle(tokens, i)) marks.add(goal);
    if (!minuteWords.has(word) || i === start) continue;
    // "in the 88th minute", "after 12 minutes"; not "five minutes before the break" and "12 minutes from time".
    const number = tokens.shapes[i - 1] === shapes.number ? i - 1 : i - 2;
    if (tokens.shapes[number] !== shapes.number || number < start) continue;
    const isOrdinal = number === i - 2;
    const before = tokens.words[number - 1] as number;
    if (isOrdinal || after.has(before))
      marks.add(Number(tokens.text.slice(tokens.starts[number], tokens.ends[number])));
  }
  return marks;
}

/** "World Cup winner Deane", "after winning the ball", "the season opener": no goal of this match. */
function isTitle(tokens: TokenTable, at: number): boolean {
  const [before, next] = [at - 1, at + 1];
  if (winning.has(tokens.words[at] as number)) return !goalNouns.has(tokens.words[next] as number);
  if (!goalNouns.has(tokens.words[at] as number)) return ofElse.has(tokens.words[before] as number);
  return isCapital(tokens, before) || isCapital(tokens, next) || ofElse.has(tokens.words[before] as number);
}

function isCapital({ shapes: shape }: TokenTable, at: number): boolean {
  return shape[at] === shapes.capital || shape[at] === shapes.caps;
}
