/** A percentage against the two numbers it is of: "rose 20 % from 50 to 70". */
import type { FigureValue } from '../../kinds/figure/index.ts';
import { passageText } from '../../text/passages.ts';
import { textBefore, textOf } from '../../text/placed.ts';
import { slacks } from '../limits.ts';
import type { Clash, FigureCheck, Placed } from './draft.ts';
import { CHANGED, OTHER_MEASURE, RESULT } from './percentages.en.ts';

/** Speaks only where "from" and "to" stand right before the two numbers and the percentage right beside them. */
export const checkPercentages: FigureCheck = (figures) => {
  if (figures.length < SHARE_AND_ENDS) return [];
  const shares = figures.filter(({ assertion }) => assertion.value.form === 'share');
  const [share] = shares;
  if (!share || shares.length > 1) return [];
  const change = figures.flatMap((first, at) => {
    const second = figures[at + 1];
    return (second && changeOf(first, second)) ?? [];
  });
  const [only] = change;
  const clash = only && change.length === 1 ? compare(share, only) : undefined;
  return clash ? [clash] : [];
};

/** A percentage and the two numbers that it is of. */
const SHARE_AND_ENDS = 3;

interface Change {
  readonly from: Placed<'figure'>;
  readonly to: Placed<'figure'>;
}

function changeOf(first: Placed<'figure'>, second: Placed<'figure'>): Change | undefined {
  const text = passageText(first.assertion.passage);
  const [a, b] = [first.assertion, second.assertion];
  if (!isPlain(a.value) || !isPlain(b.value) || a.value.form !== b.value.form || a.value.unit !== b.value.unit)
    return undefined;
  const before = textBefore(a, 6);
  const between = text.slice(a.inPassage.end, b.inPassage.start);
  if (/\bfrom $/i.test(before) && /^,? to $/i.test(between)) return { from: first, to: second };
  if (/\bto $/i.test(before) && /^,? from $/i.test(between)) return { from: second, to: first };
  return undefined;
}

function isPlain({ form, bound, low, high, per }: FigureValue): boolean {
  return (
    (form === 'cardinal' || form === 'money' || form === 'measure') &&
    bound === 'exact' &&
    low !== undefined &&
    low === high &&
    low > 0 &&
    per === undefined
  );
}

function compare(share: Placed<'figure'>, { from, to }: Change): Clash | undefined {
  const claimed = share.assertion.value;
  if (claimed.bound !== 'exact' || claimed.low === undefined || claimed.low !== claimed.high) return undefined;
  if (!standsBeside(share, from, to)) return undefined;
  const [before, after] = [from.assertion.value, to.assertion.value];
  const [a, b] = [before.low ?? 0, after.low ?? 0];
  // "from 50 to 70 million": the scale is said once. And what grew fiftyfold is not told as a percentage.
  if (b > a * 50 || a > b * 50) return undefined;
  // Beside a finer number of its kind a round one is exact: "from 100 to 150".
  const half = Math.min(before.step, after.step) / 2;
  const least = (b - half) / (a + half) - 1;
  const most = (b + half) / Math.max(a - half, a / 2) - 1;
  const [low, high] = b >= a ? [Math.max(0, least), most] : [Math.max(0, -most), -least];
  const slack = Math.max(claimed.step / 2, slacks.percentage, claimed.low * slacks.ofPercentage);
  if (claimed.low >= low - slack && claimed.low <= high + slack) return undefined;
  const change = Math.abs(b / a - 1) * 100;
  const expected = `${change >= 10 ? Math.round(change) : Number(change.toFixed(1))}%`;
  return {
    claim: share.index,
    terms: [from.index, to.index],
    by: 'arithmetic',
    agreement: 'different',
    gap: `from ${textOf(from.assertion)} to ${textOf(to.assertion)} is ${b >= a ? 'a rise' : 'a fall'} of ${expected}, not ${textOf(share.assertion)}`,
    expected,
  };
}

/** "rose 20 % from …", "rose by 20 % to …", "… to 70, a rise of 20 %". */
function standsBeside(share: Placed<'figure'>, from: Placed<'figure'>, to: Placed<'figure'>): boolean {
  const text = passageText(share.assertion.passage);
  if (OTHER_MEASURE.test(text)) return false;
  const [first, last] = from.index < to.index ? [from, to] : [to, from];
  const { start, end } = share.assertion.inPassage;
  if (share.index < first.index)
    return (
      CHANGED.test(text.slice(Math.max(0, start - 30), start)) &&
      /^ (?:from|to) $/i.test(text.slice(end, first.assertion.inPassage.start))
    );
  return share.index === last.index + 1 && RESULT.test(text.slice(last.assertion.inPassage.end, start));
}
