/** What a host needs to put an assertion before people, without reaching into the kinds. */
import type { Span } from '../base/span.ts';
import { findWordsOf } from '../check/story/findWords.ts';
import { roleWords } from '../check/wording.ts';
import { plural } from '../kinds/figure/index.ts';
import { type KindTag, kinds } from '../kinds/index.ts';
import type { FactKind } from '../kinds/kind.ts';
import type { Assertion, AssertionOf, Claim } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import { passageText } from '../text/passages.ts';
import { textOf } from '../text/placed.ts';

export { withoutControls } from '../base/controls.ts';
export { tabulateLines } from '../base/lines.ts';
export { isOfSort } from '../check/evidence/alike.ts';
export { codeOf, explainVerdict } from '../check/settle.ts';
export { labelOf } from '../check/wording.ts';
export { sameValue } from '../kinds/index.ts';
export { evidenceOf } from '../model/verdict.ts';

/** The parsed value in words: "more than 50,000 troops"; a role beside a name as its document writes it. */
export function describeValue(assertion: Assertion): string {
  if (assertion.kind === 'name') return kinds.name.describe({ ...assertion.value, role: roleOf(assertion) });
  const words = kindOf(assertion.kind).describe(assertion.value);
  return assertion.kind === 'figure' ? words + wholeOf(assertion) : words;
}

/** " of voters" after "30%"; nothing for "of the coal" and "of Ukraine", whose words a folded singular does not give back. */
function wholeOf({ passage, value: { counted, per, unit } }: AssertionOf<'figure'>): string {
  if (unit !== 'share' || counted === undefined || per !== undefined) return '';
  const many = plural(counted);
  return findWordsOf(many, passage) ? ` of ${many}` : '';
}

/** For people: "figure". */
export function kindLabel(kind: KindTag): string {
  return kinds[kind].label;
}

/** The sentence an assertion stands in, where it begins in its document, and the assertion's words in it. */
export function sentenceOf(assertion: Assertion): { readonly text: string; readonly span: Span; readonly match: Span } {
  return { text: passageText(assertion.passage), span: assertion.passage.span, match: assertion.inPassage };
}

/** The assertion in its document's own words: "over 50,000 soldiers". */
export function wordsOf(assertion: Assertion): string {
  return textOf(assertion);
}

/** The role beside a name as its document writes it, the value's being folded: "Russian envoy". */
export function roleOf({ passage, value }: AssertionOf<'name'>): string | undefined {
  return value.role === undefined ? undefined : roleWords(value.role, passage);
}

/**
 * The claims of the draft that evidence rests on, less the one that is judged: where the calendar refutes a date, that
 * date alone is on the table, and it is no witness against itself.
 */
export function witnessesIn({ from }: Evidence, judged: Claim): readonly Claim[] {
  const claims = from.in === 'draft' ? [from.claim] : from.in === 'arithmetic' ? from.terms : [];
  return claims.filter(({ id }) => id !== judged.id);
}

/** A tag and its value come from one assertion, so that they fit; the compiler cannot see that through the table. */
function kindOf(tag: KindTag): FactKind<unknown> {
  return kinds[tag] as FactKind<unknown>;
}
