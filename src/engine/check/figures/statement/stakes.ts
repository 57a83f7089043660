/** Parts of something that somebody holds, and by what part one amount is more than another: "a 25% stake", "25% more". */
import type { AssertionOf } from '../../../model/assertion.ts';
import { textAfter } from '../../../text/placed.ts';
import { MARGIN, STAKE } from './stakes.en.ts';

/** Whether the one is of what is held and the other of how far apart two amounts are. */
export function isStakeAndMargin(one: AssertionOf<'figure'>, other: AssertionOf<'figure'>): boolean {
  if (one.value.form !== 'share' || other.value.form !== 'share') return false;
  return (isMargin(one) && isStake(other)) || (isStake(one) && isMargin(other));
}

/** "33% stake", "two-thirds of the firm". */
export function isStake(figure: AssertionOf<'figure'>): boolean {
  return STAKE.test(textAfter(figure, REACH));
}

/** "half as much again". */
function isMargin(figure: AssertionOf<'figure'>): boolean {
  return MARGIN.test(textAfter(figure, REACH));
}

/** Code units of " controlling shareholding". */
const REACH = 24;
