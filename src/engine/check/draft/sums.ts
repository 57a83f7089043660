/** A total against the parts that stand beside it: "303 on Friday, 307 on Saturday and 390 on Sunday, 1,100 in all". */
import { describeNumber, type FigureValue } from '../../kinds/figure/index.ts';
import { passageText } from '../../text/passages.ts';
import { textOf } from '../../text/placed.ts';
import { stemHash } from '../../text/stems.ts';
import { isPeople } from '../figures/statement/counted.ts';
import type { Clash, FigureCheck, Placed } from './draft.ts';
import { AFTER_TOTAL, BEFORE_TOTAL, LEAVES_OUT } from './sums.en.ts';

/**
 * Speaks only where a sentence says that a number is the total, and where all its other numbers count the same: a sum is
 * told in many ways of which most leave something out.
 */
export const checkSums: FigureCheck = (figures) => {
  const clash = figures.length < TOTAL_AND_PARTS ? undefined : clashIn(figures);
  return clash ? [clash] : [];
};

/** A total and two parts. */
const TOTAL_AND_PARTS = 3;

function clashIn(figures: readonly Placed<'figure'>[]): Clash | undefined {
  const [said, another] = figures.filter(isTotal);
  const listed = said ? undefined : listIn(figures);
  const total = said ?? listed?.[0];
  if (!total || another) return undefined;
  const value = total.assertion.value;
  const parts = (listed ?? figures).filter((each) => each !== total && mayBePart(each.assertion.value, value));
  const [first, ...more] = parts;
  if (!first || more.length === 0 || value.low === undefined) return undefined;
  const all = [...parts, total].map(({ assertion }) => assertion);
  if (!all.every((each) => isPlain(each.value, value)) || !countOneThing(all.map((each) => each.value)))
    return undefined;
  const onOneSide = parts.every(({ index }) => index < total.index) || parts.every(({ index }) => index > total.index);
  if (!onOneSide || LEAVES_OUT.test(textBetween(all))) return undefined;
  const sum = round(parts.reduce((before, { assertion }) => before + (assertion.value.low ?? 0), 0));
  if (Math.abs(sum - value.low) <= slackOf(all.map((each) => each.value))) return undefined;
  // Parts that come nowhere near are not all the parts, or not parts at all.
  if (value.low < sum * NEAR || sum < value.low * NEAR) return undefined;
  const expected = describeNumber({
    ...value,
    low: sum,
    high: sum,
    step: Math.min(...all.map((each) => each.value.step)),
  });
  const terms = parts.map(({ assertion }) => textOf(assertion)).join(' + ');
  return {
    claim: total.index,
    terms: [first.index, ...more.map(({ index }) => index)],
    by: 'arithmetic',
    agreement: 'different',
    gap: `${terms} make ${expected}, not ${textOf(total.assertion)}`,
    expected,
  };
}

/**
 * A number and the parts that a list right after it gives: "1,200 people: 700 in Leeds and 600 in York", "the 12 victims,
 * eight men and five women,". After a comma only people are counted up so.
 */
function listIn(figures: readonly Placed<'figure'>[]): readonly Placed<'figure'>[] | undefined {
  for (const [at, total] of figures.entries()) {
    const next = figures[at + 1];
    const lead = next && textFrom(total, next);
    if (lead === undefined || !LIST.test(lead)) continue;
    const list = [total, next as Placed<'figure'>]; // lead is known
    const others = figures.slice(at + 2);
    for (const [i, each] of others.entries()) {
      const join = textFrom(list.at(-1) as Placed<'figure'>, each);
      if (join.length > WIDE || !JOIN.test(join)) break;
      list.push(each);
      if (LAST.test(join)) return goesOn(each, others[i + 1]) || !mayList(list, lead) ? undefined : list;
    }
  }
  return undefined;
}

/** Whether the list goes on after its "and": "six men and four women, and two children". */
function goesOn(last: Placed<'figure'>, next: Placed<'figure'> | undefined): boolean {
  if (!next) return false;
  const join = textFrom(last, next);
  return join.length <= WIDE && JOIN.test(join);
}

/** Whether all count people, where the list follows a comma. */
function mayList(list: readonly Placed<'figure'>[], lead: string): boolean {
  if (lead.includes(':')) return true;
  return list.every(({ assertion: { value } }) => value.counted !== undefined && isPeople(value.counted));
}

function textFrom(one: Placed<'figure'>, other: Placed<'figure'>): string {
  const { passage, inPassage } = one.assertion;
  return passageText(passage).slice(inPassage.end, other.assertion.inPassage.start);
}

/** Parts of one list stand no further apart. */
const WIDE = 60;
// Matches " people: " and " victims, ", not " in 2004: " or " people who came, ".
const LIST = /^(?: [a-z'\u2019-]{1,20}){1,5}: $|^(?: [a-z'\u2019-]{1,20}){1,2}, $/;
// Matches " in Leeds and ", " men, ", not " came. It had ".
const JOIN = /^[^.;:]{0,56}(?:,|,? and) $/;
const LAST = / and $/;

/** Total and sum differ by no more than this factor, else they do not belong together. */
const NEAR = 2 / 3;

function isTotal({ assertion: { inPassage, passage } }: Placed<'figure'>): boolean {
  const text = passageText(passage);
  return (
    BEFORE_TOTAL.test(text.slice(Math.max(0, inPassage.start - 24), inPassage.start)) ||
    AFTER_TOTAL.test(text.slice(inPassage.end, inPassage.end + 40))
  );
}

/** Durations, ages and ranks beside a sum are no parts of it. */
function mayBePart({ form, unit }: FigureValue, total: FigureValue): boolean {
  return form === 'vague' || (form === total.form && unit === total.unit);
}

/** An exact number of the total's form and unit. */
function isPlain(value: FigureValue, total: FigureValue): boolean {
  return (
    (value.form === 'cardinal' || value.form === 'money') &&
    value.form === total.form &&
    value.unit === total.unit &&
    value.bound === 'exact' &&
    value.low !== undefined &&
    value.low === value.high &&
    value.per === undefined
  );
}

/** Whether all that say what they count say the same. */
function countOneThing(values: readonly FigureValue[]): boolean {
  const counted = new Set(
    values.flatMap(({ counted: noun }) => (noun === undefined ? [] : [isPeople(noun) ? PERSON : stemHash(noun)])),
  );
  return counted.size <= 1;
}

const PERSON = stemHash('person');

function textBetween(all: readonly Placed<'figure'>['assertion'][]): string {
  const text = passageText((all[0] as (typeof all)[number]).passage); // never empty: a total and its parts
  return text.slice(
    Math.min(...all.map(({ inPassage }) => inPassage.start)),
    Math.max(...all.map(({ inPassage }) => inPassage.end)),
  );
}

/** Half a unit in the last stated place of each, unless some number is given to the last digit: then all are. */
function slackOf(values: readonly FigureValue[]): number {
  if (values.some(({ form, step }) => form === 'cardinal' && step === 1)) return 0.5;
  return values.reduce((sum, { step }) => sum + step / 2, 0) * 1.001;
}

function round(sum: number): number {
  return Number(sum.toPrecision(12));
}
