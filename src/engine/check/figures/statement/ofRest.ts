/** Numbers of what is left beside others that are told of: "the other 39". */
import type { AssertionOf } from '../../../model/assertion.ts';
import { textAfter, textBefore } from '../../../text/placed.ts';
import { REST, REST_AFTER } from './ofRest.en.ts';

/** Whether it is "the other 39" of the 42 that are told of, or "up to £1m", which leaves room for any. */
export function isOfRest(figure: AssertionOf<'figure'>): boolean {
  const { bound } = figure.value;
  if (bound === 'atMost') return true;
  return REST.test(textBefore(figure, BACK)) || REST_AFTER.test(textAfter(figure, BACK));
}

/** How far before and after the number is looked, in UTF-16 code units. */
const BACK = 12;
