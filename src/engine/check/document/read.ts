/** Passages to mentions: runs every kind and lets no two claim the same words. */
import { contains, overlaps, type Span } from '../../base/span.ts';
import type { DateValue } from '../../kinds/date/value.ts';
import type { FigureValue } from '../../kinds/figure/value.ts';
import { type KindTag, kinds, type ValueOf } from '../../kinds/index.ts';
import type { FactKind, Mention } from '../../kinds/kind.ts';
import type { NameValue } from '../../kinds/name/value.ts';
import type { Passage } from '../../text/passages.ts';

/** What one passage states by itself; spans relative to its start, so that it can be kept by the passage's digest. */
export type PassageMentions = { readonly [Tag in KindTag]: readonly Mention<ValueOf<Tag>>[] } & {
  /** What two kinds found before the words that another found too were left to one of them. */
  readonly found: {
    readonly name: readonly Mention<NameValue>[];
    readonly figure: readonly Mention<FigureValue>[];
  };
};

/**
 * What each of the passages states. Dates win over figures and names where they found the same words, but a length of
 * time stays beside its days ("the past two years"); names win over the figures in them; quotes contain whatever they quote. Kind by kind rather than passage by passage: the code of one kind
 * fills the processor's nearest memory, and is used up to the end of the document before the next takes its place.
 */
export function readMentions(passages: readonly Passage[]): readonly PassageMentions[] {
  const dates = findAll(passages, kinds.date);
  const figures = findAll(passages, kinds.figure);
  const names = findAll(passages, kinds.name);
  const quotes = findAll(passages, kinds.quote);
  const settled: PassageMentions[] = [];
  // One list of each kind for every passage.
  for (let at = 0; at < passages.length; at++)
    settled.push(settleKinds(names[at] ?? [], dates[at] ?? [], figures[at] ?? [], quotes[at] ?? []));
  return settled;
}

function findAll<Value>(
  passages: readonly Passage[],
  { find }: FactKind<Value>,
): readonly (readonly Mention<Value>[])[] {
  const found: (readonly Mention<Value>[])[] = [];
  for (const passage of passages) found.push(find(passage));
  return found;
}

/** Most passages state something of one kind at most, and are told so before anything is compared. */
function settleKinds(
  names: PassageMentions['name'],
  date: PassageMentions['date'],
  figures: PassageMentions['figure'],
  quote: PassageMentions['quote'],
): PassageMentions {
  const found = { name: names, figure: figures };
  const name = names.length === 0 || date.length === 0 ? names : withoutOverlap(names, date);
  if (figures.length === 0)
    return name.length + date.length + quote.length === 0 ? nothing : { name, date, figure: figures, quote, found };
  const figure = withoutInside(date.length === 0 ? figures : withoutDates(figures, date), name);
  return { name: withoutOverlap(name, figure), date, figure, quote, found };
}

const nothing: PassageMentions = { name: [], date: [], figure: [], quote: [], found: { name: [], figure: [] } };

function withoutDates(
  figures: readonly Mention<FigureValue>[],
  dates: readonly Mention<DateValue>[],
): readonly Mention<FigureValue>[] {
  if (!dates.some(isRun)) return withoutOverlap(figures, dates);
  const runs = dates.filter(isRun);
  const others = dates.filter((each) => !isRun(each));
  return withoutOverlap(figures, others).filter(
    ({ span, value }) => value.form === 'duration' || !yieldsToAny(span, runs, overlaps),
  );
}

function isRun({ value }: Mention<DateValue>): boolean {
  return value.relative?.run === true;
}

function withoutOverlap<Value>(
  mentions: readonly Mention<Value>[],
  stronger: readonly Mention<unknown>[],
): readonly Mention<Value>[] {
  return without(mentions, stronger, overlaps);
}

/** The "3" of the name "Radio 3" is part of the name; but "SARS-CoV-2" is more than the name before its number. */
function withoutInside<Value>(
  mentions: readonly Mention<Value>[],
  names: readonly Mention<unknown>[],
): readonly Mention<Value>[] {
  return without(mentions, names, isInside);
}

function isInside(inner: Span, outer: Span): boolean {
  return contains(outer, inner);
}

/** Those that `yields` to none of the others; the list itself where it loses nothing, as nearly all do. */
function without<Value>(
  mentions: readonly Mention<Value>[],
  others: readonly Mention<unknown>[],
  yields: (span: Span, other: Span) => boolean,
): readonly Mention<Value>[] {
  let kept: Mention<Value>[] | undefined;
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as Mention<Value>; // in range
    if (yieldsToAny(mention.span, others, yields)) kept ??= mentions.slice(0, i);
    else kept?.push(mention);
  }
  return kept ?? mentions;
}

function yieldsToAny(
  span: Span,
  others: readonly Mention<unknown>[],
  yields: (span: Span, other: Span) => boolean,
): boolean {
  for (let i = 0; i < others.length; i++) if (yields(span, (others[i] as Mention<unknown>).span)) return true;
  return false;
}
