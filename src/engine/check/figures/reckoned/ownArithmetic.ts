/** What follows from the numbers beside a claim in the draft's own sentence: "$630m for ten, or $63m each", "48,000 of 140,000, about a third of them". */
import type { FigureValue } from '../../../kinds/figure/value.ts';
import type { ClaimOf } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { passageText } from '../../../text/passages.ts';
import { textAfter, textBefore } from '../../../text/placed.ts';
import { slacks } from '../../limits.ts';
import { compareCounted } from '../statement/counted.ts';
import { numberOf } from '../statement/size.ts';
import { EACH, OF_THE, OF_THEM, TOTAL } from './ownArithmetic.en.ts';

/**
 * Evidence that the claim is reckoned from other figures of its sentence, which are judged by themselves; none where the
 * words do not say so. `others` are those figures, in text order.
 */
export function weighOwn(claim: ClaimOf<'figure'>, others: readonly ClaimOf<'figure'>[]): readonly Evidence[] {
  if (others.length < 2) return [];
  const terms =
    sharedBetween(claim, others) ?? shareOfTwo(claim, others) ?? sumOf(claim, others) ?? sumOfList(claim, others);
  if (!terms) return [];
  const [first, ...more] = terms;
  if (!first) return [];
  const from = { in: 'arithmetic', terms: [first, ...more] } as const;
  return [{ from, agreement: { type: 'same' }, relevance: 1, because: ['reckoned from the numbers beside it'] }];
}

type Terms = readonly ClaimOf<'figure'>[];

/** "$63m each" of ten for $630m. */
function sharedBetween(claim: ClaimOf<'figure'>, others: Terms): Terms | undefined {
  const { low, high, step, unit, form } = claim.value;
  if (low === undefined || low !== high || form === 'share' || !EACH.test(after(claim))) return undefined;
  for (const whole of others) {
    if (whole.value.unit !== unit || !isNumber(whole.value)) continue;
    for (const parts of others) {
      if (parts === whole || parts.value.form !== 'cardinal' || !isNumber(parts.value)) continue;
      const each = numberOf(whole.value) / numberOf(parts.value);
      if (Math.abs(each - low) <= step / 2) return [whole, parts];
    }
  }
  return undefined;
}

/** "about a third of them" of 48,000 and 140,000, "half of the 11.3%" of 5.7% and 11.3%. */
function shareOfTwo(claim: ClaimOf<'figure'>, others: Terms): Terms | undefined {
  const { form, low, high } = claim.value;
  if (form !== 'share' || !(OF_THEM.test(after(claim)) || OR.test(before(claim)))) return undefined;
  const share = low ?? high ?? 0;
  for (const [at, one] of others.entries()) {
    for (const other of others.slice(at + 1)) {
      if (!isNumber(one.value) || !isNumber(other.value) || !mayBePart(claim, one, other)) continue;
      const [a, b] = [numberOf(one.value), numberOf(other.value)];
      if (isNear(claim.value, share, Math.min(a, b) / Math.max(a, b))) return [one, other];
    }
  }
  return undefined;
}

/** Whether the two count one thing, or one of them follows right upon the claim: "one in five of the 880,000 islanders". */
function mayBePart(claim: ClaimOf<'figure'>, one: ClaimOf<'figure'>, other: ClaimOf<'figure'>): boolean {
  if (areAlike(one.value, other.value)) return true;
  if (one.value.form !== other.value.form || one.value.unit !== other.value.unit) return false;
  const text = passageText(claim.passage);
  return [one, other].some(({ inPassage }) => OF_THE.test(text.slice(claim.inPassage.end, inPassage.start)));
}

// Matches the end of ", or ", " (" and ", ".
const OR = /(?:, or | \(or | \(|, )$/;

/** "a total of £611,000" of £305,000, £212,000 and £94,000. */
function sumOf(claim: ClaimOf<'figure'>, others: Terms): Terms | undefined {
  const { form, low, high, bound } = claim.value;
  if ((form !== 'cardinal' && form !== 'money') || !TOTAL.test(before(claim))) return undefined;
  const parts = others.filter(
    ({ value, inPassage }) => inPassage.end <= claim.inPassage.start && areAlike(value, claim.value),
  );
  if (parts.length < 2 || !parts.every(({ value }) => isNumber(value))) return undefined;
  const total = low ?? high ?? 0;
  const sum = parts.reduce((all, { value }) => all + numberOf(value), 0);
  const slack =
    bound === 'exact' ? Math.max(...[claim, ...parts].map(({ value }) => value.step)) / 2 : total * slacks.ownSum;
  return Math.abs(sum - total) <= slack ? parts : undefined;
}

/** "13 years at the club: six as a player, five as a coach and two in charge": all that the list after it gives, added up. */
function sumOfList(claim: ClaimOf<'figure'>, others: Terms): Terms | undefined {
  const { form, low, high, unit, counted } = claim.value;
  const isCount = form === 'cardinal' || form === 'duration' || form === 'money' || form === 'measure';
  const parts = others.filter(({ inPassage }) => inPassage.start >= claim.inPassage.end);
  const [first] = parts;
  if (!isCount || low === undefined || low !== high || parts.length < 2 || first === undefined) return undefined;
  if (!LIST.test(passageText(claim.passage).slice(claim.inPassage.end, first.inPassage.start))) return undefined;
  // The unit goes without saying: "six as a player".
  const areParts = parts.every(
    ({ value }) =>
      value.low !== undefined &&
      value.low === value.high &&
      value.per === undefined &&
      (value.unit === unit || (value.unit === undefined && value.form === 'cardinal')) &&
      (unit !== undefined || compareCounted(counted, value.counted) !== 'other'),
  );
  const sum = parts.reduce((all, { value }) => all + numberOf(value), 0);
  return areParts && Math.abs(sum - low) < Number.EPSILON * low * parts.length ? parts : undefined;
}

// Matches " at the club: ", not " at the club, with ".
const LIST = /^(?: [A-Za-z\u2019'-]{1,20}){0,6}(?::| \u2013| \u2014| -) $/;

function areAlike(one: FigureValue, other: FigureValue): boolean {
  return one.form === other.form && one.unit === other.unit && compareCounted(one.counted, other.counted) !== 'other';
}

/** Whether it states one number, and not of each or per year. */
function isNumber({ form, low, high, per }: FigureValue): boolean {
  if (form !== 'cardinal' && form !== 'money' && form !== 'share' && form !== 'measure') return false;
  return per === undefined && (low === undefined || high === undefined || low === high) && (low ?? high ?? 0) > 0;
}

/** Whether the share may be said of what was reckoned. */
function isNear({ bound, step }: FigureValue, share: number, reckoned: number): boolean {
  const by = (reckoned - share) / share;
  switch (bound) {
    case 'over':
    case 'atLeast':
      return by >= 0 && by <= slacks.ownShare;
    case 'nearly':
      return by <= 0 && by >= -slacks.ownShare;
    case 'under':
    case 'atMost':
      return by <= 0 && by >= -slacks.ownShare;
    case 'about':
      return Math.abs(by) <= slacks.ownSum * 2;
    case 'exact':
      return step <= PER_CENT ? Math.abs(reckoned - share) <= step / 2 : Math.abs(by) <= slacks.ownSum;
  }
}

const PER_CENT = 1 / 100;

function before(claim: ClaimOf<'figure'>): string {
  return textBefore(claim, REACH);
}

function after(claim: ClaimOf<'figure'>): string {
  return textAfter(claim, REACH);
}

const REACH = 32;
