/** A sentence that carries on the one before it and changes who, where or when: "62% of women said yes. Among men the share was 54%." */
import { oncePer } from '../../../base/oncePer.ts';
import type { FigureForm, FigureValue } from '../../../kinds/figure/value.ts';
import { kinds } from '../../../kinds/index.ts';
import type { ClaimOf, FactOf } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { type Passage, passageText } from '../../../text/passages.ts';
import { wordSet } from '../../../text/vocabulary.ts';
import { stemsOfClause, tokensOf } from '../../evidence/around.ts';
import { figuresIn } from '../../evidence/mentionsIn.ts';
import { isSaidOfElse } from '../../evidence/ofSomethingElse.ts';
import { aheadOf, asSaidElsewhere, evidenceFrom, type Weighing } from '../../evidence/weighing.ts';
import { sequelLimits } from '../../limits.ts';
import { oncePerStory, type StoryIndex } from '../../story/storyIndex.ts';
import { thresholds } from '../../weights.ts';
import { compareCounted } from '../statement/counted.ts';
import { isOfRest } from '../statement/ofRest.ts';
import { numberOf } from '../statement/size.ts';
import { isOfAnother } from './ownStatement.ts';
import { TIMES } from './sequels.en.ts';

/** A figure whose sentence leaves out what the one before has said. */
interface Sequel {
  readonly fact: FactOf<'figure'>;
  /** Its value, with the unit that goes without saying. */
  readonly value: FigureValue;
  /** The figure that it is held beside, in the sentence before. */
  readonly first: FactOf<'figure'>;
}

/**
 * The evidence on a figure as a sequel in the story decides it: with its number where the draft names what the sequel
 * does and the sentence before does not, against the number of the sentence before where the draft speaks of the
 * sequel's alone. Nothing where there is no such sequel.
 */
export function bySequel(
  claim: ClaimOf<'figure'>,
  evidence: readonly Evidence[],
  { story }: Weighing,
): readonly Evidence[] | undefined {
  for (const sequel of sequelsOf(story)) {
    const { fact, first, value } = sequel;
    const { type } = kinds.figure.compare(claim.value, value);
    if (type === 'same' && !evidence.some((each) => isOf(each, fact) && isDecided(each)) && isTold(claim, sequel)) {
      const others = evidence.filter((each) => !isOf(each, fact) && !isOf(each, first));
      const relevance = Math.max(
        thresholds.elsewhere,
        ...evidence.map((each) => (isOf(each, fact) || isOf(each, first) ? each.relevance : 0)),
      );
      return [evidenceFrom(fact, { type }, relevance, [CARRIES_ON]), ...others];
    }
    if (type !== 'different' || kinds.figure.compare(claim.value, first.value).type !== 'same') continue;
    if (!areOfLikeSize(first.value, value) || isSaidElsewhere(evidence, first) || !isOfSequelAlone(claim, sequel))
      continue;
    const gap = `${kinds.figure.describe(claim.value)} against ${kinds.figure.describe(value)}`;
    const others = evidence.flatMap((each) =>
      isOf(each, fact) ? [] : [isOf(each, first) ? asSaidElsewhere(each) : each],
    );
    return [evidenceFrom(fact, { type: 'different', gap }, aheadOf(evidence), [CARRIES_ON]), ...others];
  }
  return undefined;
}

/** Whether the words that tie its number to something else, or how it changes, have told already what the evidence is. */
function isDecided(each: Evidence): boolean {
  return each.agreement.type === 'different' || isOfAnother(each) || isSaidOfElse(each);
}

/** Why such evidence bears on a claim. */
const CARRIES_ON = 'the sentence carries on the one before';

function isOf({ from }: Evidence, fact: FactOf<'figure'>): boolean {
  return from.in === 'source' && from.fact === fact;
}

/** The figure of the sentence before that this one's carries on, if it does: its words are said of both. */
export function carriedOn(fact: FactOf<'figure'>, story: StoryIndex): FactOf<'figure'> | undefined {
  return sequelsOf(story).find((each) => each.fact === fact)?.first;
}

/** Whether the evidence is such a sequel. */
export function isSequel({ because }: Evidence): boolean {
  return because.includes(CARRIES_ON);
}

function isSaidElsewhere(evidence: readonly Evidence[], first: FactOf<'figure'>): boolean {
  return evidence.some(
    ({ agreement: { type }, from, relevance }) =>
      type === 'same' && relevance >= thresholds.chance && !(from.in === 'source' && from.fact === first),
  );
}

const sequelsOf = oncePerStory((story): readonly Sequel[] =>
  story.facts.figure.flatMap((fact) => readSequel(fact, story) ?? []),
);

function readSequel(fact: FactOf<'figure'>, story: StoryIndex): Sequel | undefined {
  const at = story.passageOf.get(fact);
  if (at === undefined || !isCount(fact.value) || tellingOf(fact.passage).size > sequelLimits.telling) return undefined;
  const { form, unit } = fact.value;
  const beside = figuresIn(fact.passage).filter(({ value }) => value.form === form && value.unit === unit);
  // Of two numbers their own words tell which is meant.
  if (beside.length !== 1) return undefined;
  for (const first of story.factsIn(at - 1)) {
    if (first.kind !== 'figure' || first.source !== fact.source) continue;
    if (!isCount(first.value) && first.value.form !== 'duration') continue;
    const value = asSequel(fact.value, first.value);
    if (value !== undefined) return { fact, first, value };
  }
  return undefined;
}

function isCount({ form }: FigureValue): boolean {
  return form !== 'ordinal' && form !== 'vague' && form !== 'duration' && form !== 'age';
}

/** The value with what the first one's unit adds; nothing where the two are of different things. */
function asSequel(value: FigureValue, first: FigureValue): FigureValue | undefined {
  const isBare = value.form === 'cardinal' && value.unit === undefined;
  if (value.form === first.form && value.unit === first.unit)
    return compareCounted(value.counted, first.counted) === 'other' ? undefined : value;
  const isUnitLeftOut = isBare && value.counted === undefined && UNITS_LEFT_OUT.has(first.form);
  return isUnitLeftOut ? { ...value, form: first.form, unit: first.unit } : undefined;
}

function isTold(claim: ClaimOf<'figure'>, sequel: Sequel): boolean {
  return isNamed(claim, sequel) || isRestBeside(claim, sequel);
}

/** "340 homes are finished, 160 are to come" where a source has "340 of 500 homes. The remaining 160 …". */
function isRestBeside(claim: ClaimOf<'figure'>, { fact, first, value }: Sequel): boolean {
  if (!isOfRest(fact)) return false;
  if (isOfRest(claim)) return true;
  const before = figuresIn(first.passage).filter(
    ({ value: { form, unit } }) => form === value.form && unit === value.unit,
  );
  const beside = before.filter((each) =>
    figuresIn(claim.passage).some((mine) => kinds.figure.compare(mine.value, each.value).type === 'same'),
  );
  return beside.some((part) => before.some((all) => numberOf(part.value) + numberOf(value) === numberOf(all.value)));
}

/** Forms whose unit goes without saying in the sentence after: "The trip takes 55 minutes. From Marle it takes 35." */
const UNITS_LEFT_OUT: ReadonlySet<FigureForm> = new Set(['money', 'measure', 'duration']);

/** Whether the draft names with its number what the sequel does and the sentence before does not. */
function isNamed(claim: ClaimOf<'figure'>, { fact, first }: Sequel): boolean {
  const { form, unit } = claim.value;
  const isOneOfSeveral =
    figuresIn(claim.passage).filter(({ value }) => value.form === form && value.unit === unit).length > 1;
  const [times, others, said] = [timesOf(fact.passage), timesOf(first.passage), timesOf(claim.passage)];
  if (times.size > 0 && [...said].some((time) => others.has(time) && !times.has(time))) return false;
  const mine = isOneOfSeveral ? stemsOfClause(claim) : tellingOf(claim.passage);
  const [before, own] = [tellingOf(first.passage), tellingOf(fact.passage)];
  for (const stem of mine) if (own.has(stem) && !before.has(stem)) return true;
  if (isOneOfSeveral) return false;
  return [...said].some((time) => times.has(time) && !others.has(time));
}

/**
 * Whether the draft's sentence is of what the sequel names at its head, and has nothing of what the sentence before
 * names in its stead.
 */
function isOfSequelAlone(claim: ClaimOf<'figure'>, { fact, first, value }: Sequel): boolean {
  if (figuresIn(claim.passage).some((each) => kinds.figure.compare(each.value, value).type === 'same')) return false;
  // "Boden outsold its rival, which sold 300": of whom that is stands elsewhere.
  if (OF_WHICH.test(passageText(claim.passage).slice(0, claim.inPassage.start))) return false;
  const mine = tellingOf(claim.passage);
  const [before, own] = [tellingOf(first.passage), tellingOf(fact.passage)];
  let count = 0;
  for (const stem of mine) if (before.has(stem) || own.has(stem)) count++;
  if (count < sequelLimits.known * mine.size) return false;
  const [said, times, others] = [timesOf(claim.passage), timesOf(fact.passage), timesOf(first.passage)];
  if ([...others].some((time) => said.has(time) && !times.has(time))) return false;
  if ([...said].some((time) => times.has(time) && !others.has(time)) && others.size > 0) return true;
  const named = [...headOf(fact)].filter((stem) => mine.has(stem) && !before.has(stem));
  const [places, head] = [topicsOf(first.passage), subjectOf(first.passage)];
  const isOfPlace = named.some((stem) => topicsOf(fact.passage).has(stem) || topicsOf(claim.passage).has(stem));
  const instead = [...places, ...(isOfPlace ? [] : head)].filter((stem) => !own.has(stem));
  return named.length > 0 && instead.length > 0 && !instead.some((stem) => mine.has(stem));
}

// Matches the end of "its rival, which sold ".
const OF_WHICH = /\b(?:which|whose|whom)\b[^,;]*$/i;

/** "7.2MB" is nothing that was written for the "one megabyte" of "£1 for every one megabyte". */
function areOfLikeSize(one: FigureValue, other: FigureValue): boolean {
  const [a, b] = [Math.abs(numberOf(one)), Math.abs(numberOf(other))];
  return a <= sequelLimits.times * b && b <= sequelLimits.times * a && b !== 1;
}

/** Stems of a sentence, but those of its figures. */
const tellingOf = oncePer((passage: Passage): ReadonlySet<number> => {
  const { tokens, stems, first, origin } = passage;
  const figures = figuresIn(passage);
  const telling = new Set<number>();
  stems.forEach((stem, at) => {
    const start = (tokens.starts[first + at] as number) - origin; // as many as tokens
    if (stem !== 0 && !figures.some(({ span }) => span.start <= start && start < span.end)) telling.add(stem);
  });
  return telling;
});

/** Stems before the figure. */
function headOf(fact: FactOf<'figure'>): ReadonlySet<number> {
  const { passage } = fact;
  return new Set(passage.stems.subarray(0, tokensOf(fact).first - passage.first));
}

/** Stems of what stands right after a preposition and is no number: "women" of "62% of women". */
const topicsOf = oncePer((passage: Passage): ReadonlySet<number> => {
  const { tokens, stems, first, end, origin } = passage;
  const figures = figuresIn(passage);
  const topics = new Set<number>();
  let isOpen = false;
  for (let at = first; at < end; at++) {
    const stem = stems[at - first] as number; // as many as tokens
    const start = (tokens.starts[at] as number) - origin; // in range
    if (PREPOSITIONS.has(tokens.words[at] as number)) isOpen = true;
    else if (figures.some(({ span }) => span.start <= start && start < span.end)) isOpen = false;
    else if (stem !== 0) {
      if (isOpen) topics.add(stem);
      isOpen = false;
    }
  }
  return topics;
});

const PREPOSITIONS = wordSet('in among for at of on to from during by about across within');

/** Stems of the first words of a sentence. */
function subjectOf({ stems }: Passage): readonly number[] {
  return [...stems.subarray(0, sequelLimits.head)].filter((stem) => stem !== 0).slice(0, sequelLimits.headTelling);
}

/** What tells the time of a sentence, beside names of months and days. */
const timesOf = oncePer((passage: Passage): ReadonlySet<string> => {
  const times = new Set<string>();
  for (const [word] of passageText(passage).toLowerCase().matchAll(TIMES)) times.add(TIME_OF[word] ?? word);
  return times;
});

const TIME_OF: Readonly<Record<string, string>> = {
  'before last': 'before',
  ago: 'before',
  earlier: 'before',
  previous: 'before',
  prior: 'before',
  today: 'now',
  currently: 'now',
};
