/** Evidence that has the claim's value, plainly said of something else. */
import type { Fact } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { passageText } from '../../text/passages.ts';
import { textAfter, textBefore, textOf } from '../../text/placed.ts';

const ELSE = 'of something else';

/** The evidence, in its order; that of a source's fact which has the claim's value and is of something else says nothing of the claim. */
export function setApart(evidence: readonly Evidence[], isOfElse: (fact: Fact) => boolean): readonly Evidence[] {
  return evidence.map((each) =>
    each.agreement.type === 'same' && each.from.in === 'source' && isOfElse(each.from.fact)
      ? { ...each, agreement: { type: 'incomparable' }, because: [...each.because, ELSE] }
      : each,
  );
}

/** Whether {@link setApart} has found this evidence to be of something else: it has the claim's value. */
export function isSaidOfElse({ because }: Evidence): boolean {
  return because.includes(ELSE);
}

/** The value with the words on either side of it: "injured 12 people". */
export function wordsAround(fact: Fact): string {
  const {
    passage,
    inPassage: { start, end },
  } = fact;
  const text = passageText(passage);
  const before = textBefore(fact, BESIDE);
  const after = textAfter(fact, BESIDE);
  const whole = `${start > BESIDE ? before.replace(/^\S*\s/, '') : before}${textOf(fact)}${
    end + BESIDE < text.length ? after.replace(/\s\S*$/, '') : after
  }`;
  return whole
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .trim();
}

/** Code units on either side of the value that say whose it is. */
const BESIDE = 24;
