/** Whether two figures are near enough in size to be of one thing. */
import { toBase } from '../../../kinds/figure/index.ts';
import type { FigureValue } from '../../../kinds/figure/value.ts';
import type { Claim } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { countLimits } from '../../limits.ts';

/** Whether the evidence could be a count of what the claim counts: 146 drivers are no word against 13,000, nor 318 cents against $90m. True for other kinds. */
export function isOfSize(claim: Claim, { from }: Evidence): boolean {
  if (claim.kind !== 'figure' || from.in !== 'source' || from.fact.kind !== 'figure') return true;
  const [{ value }, { value: known }] = [claim, from.fact];
  const isMoney = value.form === 'money' && known.form === 'money';
  if (value.unit !== known.unit && !isMoney) return true;
  const one = Math.abs(toBase(numberOf(value), value.unit));
  const other = Math.abs(toBase(numberOf(known), known.unit));
  if (one === 0 || other === 0) return true;
  const ratio = Math.max(one, other) / Math.min(one, other);
  return ratio <= countLimits.times || Number.isInteger(Number(Math.log10(ratio).toFixed(6)));
}

/** The number that a figure states, at its bound where it has one. */
export function numberOf({ low, high }: FigureValue): number {
  return low ?? high ?? 0;
}
