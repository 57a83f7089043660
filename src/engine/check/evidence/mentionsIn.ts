/** What a passage states of one kind, read once: it is asked for by each claim and by each fact that a claim is held against. */
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

const findFigures = oncePerPassage(kinds.figure.find);
const findDates = oncePerPassage(kinds.date.find);
const findNames = oncePerPassage(kinds.name.find);

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

/** What is read from a passage, kept for as long as the passage is: a fact is held against many claims. */
export function oncePerPassage<Read extends object | number | boolean>(
  read: (passage: Passage) => Read,
): (passage: Passage) => Read {
  const kept = new WeakMap<Passage, Read>();
  return (passage) => {
    const known = kept.get(passage);
    if (known !== undefined) return known;
    const made = read(passage);
    kept.set(passage, made);
    return made;
  };
}
