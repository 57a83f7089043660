/** Evidence that has the claim's value, plainly said of something else. */
import type { Fact } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { passageText } from '../../text/passages.ts';

const ELSE = 'of something else';

/** Evidence for the same value of something else: it says nothing of the claim. */
export function asOfSomethingElse(evidence: Evidence): Evidence {
  return { ...evidence, agreement: { type: 'incomparable' }, because: [...evidence.because, ELSE] };
}

/** Whether this evidence is one of {@link asOfSomethingElse}: it has the claim's value. */
export function isSaidOfElse({ because }: Evidence): boolean {
  return because.includes(ELSE);
}

/** The value with the words on either side of it: "injured 12 people". */
export function wordsAround({ inPassage: { start, end }, passage }: Fact): string {
  const text = passageText(passage);
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const after = text.slice(end, end + BESIDE);
  const whole = `${start > BESIDE ? before.replace(/^\S*\s/, '') : before}${text.slice(start, end)}${
    end + BESIDE < text.length ? after.replace(/\s\S*$/, '') : after
  }`;
  return whole
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .trim();
}

/** Code units on either side of the value that say whose it is. */
const BESIDE = 24;
