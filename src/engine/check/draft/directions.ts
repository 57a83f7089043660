/** A number that did not go the way that the draft says: "rose to £48m from £54m", "612, down from 565". */
import type { FigureValue } from '../../kinds/figure/index.ts';
import { passageText } from '../../text/passages.ts';
import { textOf } from '../../text/placed.ts';
import { changeOf } from '../figures/statement/changes.ts';
import { COUNTED, EARLIER_FIRST, LATER_FIRST, OTHER_WAY } from './directions.en.ts';
import type { Clash, FigureCheck, Placed } from './draft.ts';

/** Speaks only where the sentence gives both ends of one change, of one form and unit, one right after the other. */
export const checkDirections: FigureCheck = (figures) =>
  figures.flatMap((first, at) => {
    const second = figures[at + 1];
    return (second && clashOf(first, second)) ?? [];
  });

function clashOf(first: Placed<'figure'>, second: Placed<'figure'>): Clash | undefined {
  const change = changeOf(second.assertion);
  const text = passageText(first.assertion.passage);
  const between = text.slice(first.assertion.inPassage.end, second.assertion.inPassage.start);
  if (!change || between.length > APART || OTHER_WAY.test(text)) return undefined;
  const slot = changeOf(first.assertion)?.slot;
  const isLaterFirst = change.slot === 'from' && slot !== 'from' && LATER_FIRST.test(between);
  const isLaterLast = change.slot === 'to' && slot === 'from' && EARLIER_FIRST.test(between);
  if (!isLaterFirst && !isLaterLast) return undefined;
  const [before, after] = isLaterFirst ? [second, first] : [first, second];
  if (!areEnds(before.assertion.value, after.assertion.value)) return undefined;
  if (isPlace(before.assertion.value) && isPlace(after.assertion.value) && !COUNTED.test(text)) return undefined;
  const [low, high] = [after.assertion.value.low ?? 0, before.assertion.value.low ?? 0];
  if (low === high || low > high === (change.way === 'up')) return undefined;
  const way = change.way === 'up' ? 'a fall, not a rise' : 'a rise, not a fall';
  return {
    claim: second.index,
    terms: [first.index],
    by: 'arithmetic',
    agreement: 'different',
    isOfWords: true,
    gap: `from ${textOf(before.assertion)} to ${textOf(after.assertion)} is ${way}`,
    expected: undefined,
  };
}

/** Code units between the two ends. */
const APART = 40;

/** Whether it may be a place in a chart or a table, which goes without saying: "rose from five to two with their second album". */
function isPlace({ form, unit, counted, low = 0, step }: FigureValue): boolean {
  return form === 'cardinal' && unit === undefined && counted === undefined && step === 1 && low <= LOWEST_PLACE;
}

const LOWEST_PLACE = 100;

/** Whether both are exact numbers of one form and unit that can be more and less. */
function areEnds(one: FigureValue, other: FigureValue): boolean {
  return (
    isEnd(one) &&
    isEnd(other) &&
    one.form === other.form &&
    one.unit === other.unit &&
    (one.per ?? other.per) === (other.per ?? one.per)
  );
}

function isEnd({ form, low, high, bound }: FigureValue): boolean {
  if (form !== 'cardinal' && form !== 'money' && form !== 'share' && form !== 'measure') return false;
  return low !== undefined && low === high && low > 0 && (bound === 'exact' || bound === 'about');
}
