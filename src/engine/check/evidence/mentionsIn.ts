/** What a passage states of one kind, read once: it is asked for by each claim and by each fact that a claim is held against. */
import { oncePer } from '../../base/oncePer.ts';
import type { DateValue } from '../../kinds/date/value.ts';
import type { FigureValue } from '../../kinds/figure/value.ts';
import { kinds } from '../../kinds/index.ts';
import type { Mention } from '../../kinds/kind.ts';
import type { NameValue } from '../../kinds/name/value.ts';
import type { Passage } from '../../text/passages.ts';
import type { PassageMentions } from '../document/read.ts';

/** What is known of passages that were read whole. */
const known = new WeakMap<Passage, PassageMentions>();

/** Tells what the passage states: it is not read for it again. */
export function rememberMentions(passage: Passage, mentions: PassageMentions): void {
  known.set(passage, mentions);
}

const findFigures = oncePer(kinds.figure.find);
const findDates = oncePer(kinds.date.find);
const findNames = oncePer(kinds.name.find);

/** In text order; spans are relative to the passage. Other kinds may have the same words, as in the two below. */
export function figuresIn(passage: Passage): readonly Mention<FigureValue>[] {
  return known.get(passage)?.found.figure ?? findFigures(passage);
}

/** As {@link figuresIn}. */
export function datesIn(passage: Passage): readonly Mention<DateValue>[] {
  return known.get(passage)?.date ?? findDates(passage);
}

/** As {@link figuresIn}. */
export function namesIn(passage: Passage): readonly Mention<NameValue>[] {
  return known.get(passage)?.found.name ?? findNames(passage);
}
