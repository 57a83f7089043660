/** Who scored which goal: one that the draft gives to another scorer of the same match. */
import { kinds } from '../kinds/index.ts';
import type { NameValue } from '../kinds/name/value.ts';
import type { ClaimOf, FactOf } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Passage } from '../text/passages.ts';
import { shapes, signOf, type TokenTable } from '../text/tokens.ts';
import { tokensOf } from './around.ts';
import {
  after,
  from,
  type Goal,
  goalNouns,
  goalWords,
  minuteWords,
  nextGoal,
  scoreVerbs,
  through,
} from './scorers.en.ts';
import type { StoryIndex } from './storyIndex.ts';
import { evidenceFrom, type Weighing } from './weighing.ts';

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

/** Goals of one match are told in passages no further apart. */
const APART = 3;

/**
 * Evidence against the scorer of a goal that a source gives to another, where it tells of the draft's scorer's own goal
 * too: "Adeyemi equalised" where he put Leeds ahead and Varga equalised. Two goals told by the same word, as in the
 * results of a day, say nothing.
 */
export function scoredByOther(claim: ClaimOf<'name'>, { story }: Weighing): readonly Evidence[] {
  if (!mayBeScorer(claim.value) || !tellsGoal(claim.passage)) return [];
  const names = kinds.name.find(claim.passage).map(({ value, span }) => ({
    value,
    ...tokensOf({ passage: claim.passage, inPassage: span }),
  }));
  const mine = tokensOf(claim);
  const told = goalsIn(claim.passage, names).find(({ scorer }) => scorer.first === mine.first);
  if (!told) return [];
  const goals = goalsOf(story);
  const own = goals.filter(({ scorer }) => isOne(claim.value, scorer.value));
  return [...told.marks].flatMap((mark) => {
    if (mark === 'ahead' || own.length === 0 || own.some(({ marks }) => marks.has(mark))) return [];
    const others = goals.filter(({ marks }) => marks.has(mark));
    const [other] = others;
    if (!other || !others.every(({ scorer }) => isOne(scorer.value, other.scorer.value))) return [];
    if (!own.every((each) => isOtherGoal(each, other, mark))) return [];
    const gap = `scored by ${other.scorer.value.name}`;
    return [evidenceFrom(other.scorer.fact, { type: 'different', gap }, 1, ['the goal of another'])];
  });
}

function isOne(one: NameValue, other: NameValue): boolean {
  return kinds.name.compare(one, other).type === 'same' || kinds.name.compare(other, one).type === 'same';
}

/** Whether the two are told as different goals of one match. */
function isOtherGoal(one: Scored<FactNamed>, other: Scored<FactNamed>, mark: Mark): boolean {
  if (one.scorer.fact.source.id !== other.scorer.fact.source.id) return false;
  if (Math.abs(one.scorer.at - other.scorer.at) > APART) return false;
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

const byStory = new WeakMap<StoryIndex['facts'], readonly Scored<FactNamed>[]>();

function goalsOf(story: StoryIndex): readonly Scored<FactNamed>[] {
  const known = byStory.get(story.facts);
  if (known) return known;
  const made = story.passages.flatMap(({ passage }, at) => {
    if (!tellsGoal(passage)) return [];
    const names = story
      .factsIn(at)
      .flatMap((fact) => (fact.kind === 'name' ? [{ value: fact.value, ...tokensOf(fact), fact, at }] : []));
    return goalsIn(passage, names);
  });
  byStory.set(story.facts, made);
  return made;
}

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
    const here = names.filter((each) => each.first >= start && each.last < stop && mayBeScorer(each.value));
    const led = here.filter((each) => isLedTo(passage, each));
    const scorers = led.length > 0 ? led : here.filter((each) => isScorer(passage, each, stop));
    const [scorer] = scorers;
    const marks = marksIn(passage, start, stop);
    if (scorer && scorers.length === 1 && marks.size > 0) goals.push({ scorer, marks });
    start = stop + 1;
  }
  return goals;
}

const SEMICOLON = 0x3b;

/** "through Deane", "a goal from Deane", "a header by Deane". */
function isLedTo({ first, tokens }: Passage, name: Named): boolean {
  const before = tokens.words[name.first - 1] as number;
  if (name.first - 1 < first) return false;
  return through.has(before) || (from.has(before) && goalNouns.has(tokens.words[name.first - 2] as number));
}

/** "Deane drove in", "Deane’s late header". */
function isScorer({ tokens }: Passage, name: Named, stop: number): boolean {
  const next = name.last + 1;
  if (next >= stop) return false;
  if (tokens.shapes[next] !== shapes.possessive) return scoreVerbs.has(tokens.words[next] as number);
  for (let i = next + 1; i < stop && i <= next + WORDS; i++) if (goalNouns.has(tokens.words[i] as number)) return true;
  return false;
}

/** From "Deane’s" to the noun: "Deane’s late, curling free-kick". */
const WORDS = 4;

/** "made it 2-2". */
function isLevel(tokens: TokenTable, at: number): boolean {
  const sign = signOf(tokens, at + 1);
  return (
    tokens.shapes[at] === shapes.number &&
    (sign === 0x2d || sign === 0x2013) &&
    tokens.hashes[at] === tokens.hashes[at + 2]
  );
}

function marksIn({ tokens }: Passage, start: number, stop: number): ReadonlySet<Mark> {
  const marks = new Set<Mark>();
  for (let i = start; i < stop; i++) {
    const word = tokens.words[i] as number;
    const goal = isLevel(tokens, i) ? 'equaliser' : goalWords.get(word);
    if (goal !== undefined) marks.add(goal);
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
