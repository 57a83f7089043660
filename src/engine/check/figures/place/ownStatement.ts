/** A number that a source has of another statement than the draft's: "12 killed" of "40 killed and 12 hurt". */
import type { FigureValue } from '../../../kinds/figure/value.ts';
import { kinds } from '../../../kinds/index.ts';
import type { AssertionOf, ClaimOf, FactOf } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { passageText } from '../../../text/passages.ts';
import { figuresIn } from '../../evidence/mentionsIn.ts';
import { evidenceFrom, type Weighing } from '../../evidence/weighing.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import { thresholds } from '../../weights.ts';
import { isOfOtherMatter } from '../apart/otherMatter.ts';
import { changeOf } from '../statement/changes.ts';
import { compareCounted, isKindOfPeople, isOtherSort } from '../statement/counted.ts';
import { isOfNameBeside } from '../statement/nameBeside.ts';
import { numberOf } from '../statement/size.ts';
import {
  elliptedSubject,
  fateOf,
  isSurelyName,
  type Measure,
  measureOf,
  ownerOf,
  periodOf,
  startOf,
  tellsMeasure,
  WHOLE,
} from '../statement/ties.ts';
import { isLedByOther } from '../statement/wordBefore.ts';

/** Why such evidence is none for the claim. */
const OF_ANOTHER = 'said of something else, and of this another number';

/** Whether {@link withOwnStatements} has found the evidence to be of something else by the words that tie its number. */
export function isOfAnother({ because }: Evidence): boolean {
  return because.includes(OF_ANOTHER);
}

/**
 * Evidence without the facts that plainly tie the claim's number to something else where the same place of the source
 * ties another number to the very thing that the claim does; that number stands against the claim instead.
 */
export function withOwnStatements(
  claim: ClaimOf<'figure'>,
  evidence: readonly Evidence[],
  weighing: Weighing,
): readonly Evidence[] {
  const rivals = new Map<Evidence, Rival>();
  for (const each of evidence) {
    const { agreement, from } = each;
    if (agreement.type !== 'same' && agreement.type !== 'near') continue;
    // "Dozens are missing" is nothing that 112 could have been taken from.
    if (from.in !== 'source' || from.fact.kind !== 'figure' || from.fact.value.form === 'vague') continue;
    const rival = rivalOf(claim, from.fact, weighing);
    if (rival) rivals.set(each, rival);
  }
  if (rivals.size === 0) return evidence;
  // Where another place says just what the draft does, the number was not taken from the wrong one.
  const isSaid = evidence.some(
    (each) => each.agreement.type === 'same' && !rivals.has(each) && each.relevance >= thresholds.chance,
  );
  return evidence.flatMap((each) => {
    const rival = rivals.get(each);
    if (!rival) return [each];
    const ofAnother: Evidence = {
      ...each,
      agreement: { type: 'incomparable' },
      because: [...each.because, OF_ANOTHER],
    };
    if (isSaid) return [ofAnother];
    // "Twelve homes destroyed" of "killed 12 people and destroyed 40 cars" is of neither.
    if (countsElse(claim, rival.fact)) return [isCountOfElse(claim, each) ? ofAnother : each];
    const relevance = Math.max(thresholds.firm, ...evidence.map((other) => other.relevance + AHEAD));
    return [ofAnother, evidenceFrom(rival.fact, rival.agreement, relevance, ['said of the same in the same words'])];
  });
}

/** Whether both say what they count, and it is not the same: people of two kinds may be the same people. */
function countsElse(
  { value: { counted: one } }: ClaimOf<'figure'>,
  { value: { counted: other } }: FactOf<'figure'>,
): boolean {
  if (one === undefined || other === undefined || compareCounted(one, other) !== 'other') return false;
  return !(isKindOfPeople(one) && isKindOfPeople(other)) || isOtherSort(one, other);
}

function isCountOfElse(claim: ClaimOf<'figure'>, { from }: Evidence): boolean {
  return from.in === 'source' && from.fact.kind === 'figure' && countsElse(claim, from.fact);
}

/** By how much it stands before all others. */
const AHEAD = 0.01;

/** Whether the same happened to those whom the two count. */
export function isOneFate(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const fate = fateOf(claim);
  return fate !== undefined && fate !== WHOLE && fate === fateOf(fact);
}

type Rival = { readonly fact: FactOf<'figure'>; readonly agreement: Evidence['agreement'] };

/** The other number that the fact's neighbourhood has of the claim's own statement. */
function rivalOf(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, { story }: Weighing): Rival | undefined {
  const at = story.passageOf.get(fact);
  if (at === undefined) return undefined;
  for (const place of [at, at - 1, at + 1])
    for (const other of figuresAt(place, story)) {
      if (other === fact || other.source !== fact.source) continue;
      const agreement = kinds.figure.compare(claim.value, other.value);
      if (agreement.type !== 'different' || isFar(other.value, claim.value)) continue;
      if (isWithin(other.value, claim.value) || isOfOtherMatter(claim, other)) continue;
      if (changeOf(other)?.slot === 'by' && changeOf(claim) === undefined) continue;
      if (isOwn(claim, fact, other)) return { fact: other, agreement };
    }
  return undefined;
}

/** "Less than the £7bn for defence" is true of the £4.5bn for health. */
function isWithin({ low, high }: FigureValue, claimed: FigureValue): boolean {
  if (low === undefined || low !== high) return false;
  return claimed.bound === 'under' ? low < (claimed.high ?? 0) : claimed.bound === 'over' && low > (claimed.low ?? 0);
}

/** Whether nobody could write the one for the other: "5.4 pence" and "£212 million". */
function isFar(one: FigureValue, other: FigureValue): boolean {
  const [a, b] = [Math.abs(numberOf(one)), Math.abs(numberOf(other))];
  return one.form === 'money' && other.form === 'money' && (a > FAR * b || b > FAR * a);
}

/** A slip makes millions of billions, and no more. */
const FAR = 1e4;

/** Whether the draft's sentence has the other number as well, and so for something else. */
function isSaidToo({ passage }: ClaimOf<'figure'>, other: FactOf<'figure'>): boolean {
  return figuresIn(passage).some(({ value }) => kinds.figure.compare(value, other.value).type === 'same');
}

/** The figures of a passage of the story. */
function figuresAt(at: number, story: StoryIndex): readonly FactOf<'figure'>[] {
  return story.factsIn(at).filter((fact): fact is FactOf<'figure'> => fact.kind === 'figure');
}

/** Whether some tie of the claim is that of the other number and plainly not that of the fact. */
function isOwn(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  if (IN_TURN.test(passageText(claim.passage)) || IN_TURN.test(passageText(fact.passage))) return false;
  const fate = fateOf(claim);
  if (fate !== undefined && fate !== WHOLE && fateOf(other) === fate) {
    const its = fateOf(fact);
    if (its !== undefined && its !== fate) return true;
  }
  return (
    isOwnMeasure(claim, fact, other) ||
    isOwnPeriod(claim, fact, other) ||
    isOwnTime(claim, fact, other) ||
    isOfForecast(claim, fact, other) ||
    isOwnEnd(claim, fact, other) ||
    isOwnSort(claim, fact, other) ||
    isOwnersOther(claim, fact, other) ||
    isOfNameBeside(claim, fact, other) ||
    isLedByOther(claim, fact, other) ||
    isOfEllipted(claim, fact, other)
  );
}

/** "3.1 % on the month", where that is 0.4 % and 3.1 % the year's. */
function isOwnPeriod(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  const mine = claim.value.form === 'share' ? periodOf(claim, startOf(claim)) : undefined;
  if (mine === undefined || periodOf(other, startOf(other)) !== mine) return false;
  const its = periodOf(fact, startOf(fact));
  return its !== undefined && its !== mine;
}

/** "3.2 % in 2026" where it is "3.1 % in 2026 and 3.2 % in 2027". */
function isOwnTime(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  const mine = timeAfter(claim);
  const its = mine && timeAfter(fact);
  const counted = compareCounted(claim.value.counted, other.value.counted);
  return (
    its !== undefined && its !== mine && timeAfter(other) === mine && (counted === 'same' || counted === 'neither')
  );
}

/** "a profit of 385 million" where that was the forecast and it made 412 million. */
function isOfForecast(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  if (fact.passage !== other.passage || fact.value.unit === undefined) return false;
  const text = passageText(fact.passage);
  return (
    FORECAST_OF.test(text.slice(Math.max(0, fact.inPassage.start - REACH), fact.inPassage.start)) &&
    !FORECAST_OF.test(text.slice(Math.max(0, other.inPassage.start - REACH), other.inPassage.start)) &&
    !FORECAST.test(passageText(claim.passage))
  );
}

// Matches the end of "beating a forecast of " and "analysts' average estimate for ".
const FORECAST_OF = /\b(?:forecasts?|estimates?|expectations?|predictions?|consensus)(?: \w{2,12})? (?:of|for) $/i;
// Matches what speaks of what was thought.
const FORECAST =
  /\b(?:suppos|meant|plan|due|should|would|(?:was|were) to|looking|early|initial|forecast|expect|estimat|predict|analyst|poll|consensus|guid|target|hope|thought|market|city|outlook)/i;

/** The year or month that stands right after a number: "2026" of "3.1 % in 2026". */
function timeAfter({ passage, inPassage: { end } }: AssertionOf<'figure'>): string | undefined {
  return TIME_AFTER.exec(passageText(passage).slice(end, end + REACH))?.[1];
}

const REACH = 40;
// Matches " in 2026" and " people in May", not " in the north".
const TIME_AFTER =
  /^(?: [a-z-]{2,20}){0,2} (?:in|for|during) (\d{4}|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** "fell to 5.6 %" where it "fell to 4.9 % from 5.6 %", and "up $74" where it was "up $1 at $74". */
function isOwnEnd(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  if (fact.passage !== other.passage || isSaidToo(claim, other)) return false;
  const mine = changeOf(claim);
  if (mine === undefined) return isOfBefore(claim, fact, other);
  const others = changeOf(other);
  if (mine.way !== others?.way || mine.slot !== others.slot) return false;
  const text = passageText(fact.passage);
  const [first, second] = fact.inPassage.start < other.inPassage.start ? [fact, other] : [other, fact];
  const between = text.slice(first.inPassage.end, second.inPassage.start);
  if (mine.slot === 'by') return first === other && LEVEL.test(between);
  if (mine.slot !== 'to' || !(changeOf(fact)?.slot === 'from' || FROM.test(between))) return false;
  // What it came from was once what it came to.
  const beside = TIME_OF.exec(text.slice(fact.inPassage.end))?.[1]?.toLowerCase();
  const said = passageText(claim.passage);
  return !HAD.test(said) && (beside === undefined || !said.toLowerCase().includes(beside));
}

/** "sold 41,900 cars" where it "sold 48,210, up from 41,900 a year ago", and the draft names no time before. */
function isOfBefore(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  if (other.inPassage.start > fact.inPassage.start || isOfElse(other.value.counted, claim.value.counted)) return false;
  const text = passageText(fact.passage);
  if (!UP_FROM.test(text.slice(other.inPassage.end, fact.inPassage.start))) return false;
  const time = TIME_OF.exec(text.slice(fact.inPassage.end));
  if (!isOfItsTimes(claim, fact) || (time === null && WAS.test(passageText(claim.passage)))) return false;
  const said = passageText(claim.passage).toLowerCase();
  const before = said.slice(0, claim.inPassage.start);
  return (
    !(time?.[1] !== undefined && said.includes(time[1].toLowerCase())) &&
    !HAD_BEEN.test(said) &&
    !HELD_AGAINST.test(before.slice(-HELD))
  );
}

/** Whether the draft's sentence names no year or month that the source's does not. */
function isOfItsTimes({ passage }: ClaimOf<'figure'>, fact: FactOf<'figure'>): boolean {
  const known = passageText(fact.passage);
  return [...passageText(passage).matchAll(TIMES)].every(([time]) => known.includes(time));
}

const WAS = /\bwas\b/;
const TIMES = /\b(?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

function isOfElse(one: string | undefined, other: string | undefined): boolean {
  return compareCounted(one, other) === 'other';
}

const HELD = 40;
// Matches ", up from " and " vehicles in the quarter, down from ".
const UP_FROM =
  /^ from $|^[^.;:]{0,40}\b(?:up|down|compared (?:with|to)|against|rather than) (?:from )?(?:a |an |just |only )?$/;
// Matches what tells of a time before.
const HAD_BEEN = /\b(?:had|were|earlier|before|previous(?:ly)?|ago|last|prior|once|used|when)\b/;
// Matches the end of "up from " and "compared with about ".
const HELD_AGAINST = /\b(?:from|than|with|to|against|versus|of) (?:[a-z]+ )?$/;

// Matches ", or 1.6 %, at " and " to ", not " at Leith and ".
const LEVEL = /^[^;:]{0,30}\b(?:at|to)(?: today[\u2019']s| the current)? $/;
// Matches " from " and " in May from ".
const FROM = /^[^.;:]{0,30}\bfrom $/;
// Matches " in January" and " a year earlier".
const TIME_OF = /^[^.;:,]{0,24}?\b(?:in (?:the )?(\w+)|a? ?(?:\w+ )?(?:earlier|before|ago|previous(?:ly)?|last \w+))/;
const HAD = /\b(?:had|was|were|earlier|before|previous(?:ly)?)\b/;

/** "five women" where there are "seven women and five men". */
function isOwnSort(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  const [mine, its] = [claim.value.counted, fact.value.counted];
  return (
    mine !== undefined &&
    its !== undefined &&
    compareCounted(mine, other.value.counted) === 'same' &&
    isOtherSort(mine, its)
  );
}

/** "health will get 7 billion" where "defence will get 7 billion and health 4.5 billion". */
function isOfEllipted(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  if (fact.passage !== other.passage || fact.inPassage.start > other.inPassage.start) return false;
  // Annual inflation of 3.1 % is how much higher prices are than a year before.
  const period = periodOf(claim, startOf(claim));
  if (period !== undefined && period === periodOf(fact, startOf(fact))) return false;
  const subject = elliptedSubject(passageText(other.passage).slice(startOf(other), other.inPassage.start));
  if (!subject.some((word) => hasWord(ownWords(claim), word) && !hasWord(ownWords(fact), word))) return false;
  const first = SUBJECT.exec(ownWords(fact))?.[0];
  return first !== undefined && !passageText(claim.passage).toLowerCase().includes(first);
}

// Matches "defence" of "the defence will get".
const SUBJECT = /\b(?!(?:the|and|but|while|with|from|about|that|this|some|said)\b)[a-z]{4,}\b/;

function hasWord(text: string, word: string): boolean {
  return ` ${text} `.includes(` ${word} `);
}

// Matches "sales and profit rose 5 % and 14 % respectively".
const IN_TURN = /\b(?:respectively|correspondingly)\b/;

function isOwnMeasure(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  const mine = ownMeasure(claim);
  if (!mine) return false;
  const its = ownMeasure(fact);
  const others = ownMeasure(other);
  return its !== undefined && others !== undefined && !isOneMeasure(mine, its) && isOneMeasure(mine, others);
}

function ownMeasure(figure: AssertionOf<'figure'>): Measure | undefined {
  const known = measured.get(figure);
  if (known !== undefined) return known ?? undefined;
  const read = tellsMeasure(figure.passage) ? measureOf(figure, startOf(figure)) : undefined;
  measured.set(figure, read ?? null);
  return read;
}

/** One is held against many. `null` for none. */
const measured = new WeakMap<AssertionOf<'figure'>, Measure | null>();

/** Sales in general may be net sales. */
function isOneMeasure(one: Measure, other: Measure): boolean {
  return one.line === other.line && (one.sort === undefined || other.sort === undefined || one.sort === other.sort);
}

/** Whether the claim gives somebody the number that the source gives somebody else. */
function isOwnersOther(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  if (!mayCountOne(claim.value.counted, other.value.counted)) return false;
  const mine = ownerOf(claim, startOf(claim));
  if (mine.length === 0 || !isLedBy(mine, ownWords(claim))) return false;
  const its = ownerOf(fact, startOf(fact));
  const rivals = ownerOf(other, startOf(other));
  if (!isOneOwner(mine, rivals) || isOneOwner(mine, its) || its.length === 0) return false;
  const texts = [claim, fact, other].map(({ passage }) => passageText(passage));
  if (!isSurelyName(mine, texts) || !isSurelyName(its, texts)) return false;
  const telling = mine.filter((word) => !its.includes(word));
  const theirs = its.filter((word) => !mine.includes(word));
  // Where both are named before the number, either may be meant.
  return (
    !hasAny(telling, ownWords(fact)) && !hasAny(theirs, ownWords(claim)) && telling.length > 0 && theirs.length > 0
  );
}

/** Whether the words begin with the owner: "Mr Lee, 34," and not "she beat Lee with". */
function isLedBy(owner: readonly string[], words: string): boolean {
  const [, ...first] = LEADING.exec(words) ?? [];
  return first.some((word) => owner.includes(word));
}

// Matches " and Mr Tom " of " and Mr Tom Reed, 31", with the two words that a name may begin with.
const LEADING = /^[^\p{L}]*(?:(?:and|but|while|the|mr|mrs|ms|dr|sir)[ .]+)*([\p{L}'\u2019-]+)?[ ]?([\p{L}'\u2019-]+)?/u;

/** "over ten-man Leith" gives nobody ten goals, and "two" need not be spectators. */
function mayCountOne(one: string | undefined, other: string | undefined): boolean {
  const counted = compareCounted(one, other);
  return counted !== 'other' && (counted !== 'unknown' || one !== undefined);
}

function isOneOwner(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}

function hasAny(words: readonly string[], text: string): boolean {
  return words.some((word) => text.includes(word));
}

/** The words before a number back to the number of its form that stands before it, in small letters. */
function ownWords(figure: AssertionOf<'figure'>): string {
  return passageText(figure.passage).slice(startOf(figure), figure.inPassage.start).toLowerCase();
}
