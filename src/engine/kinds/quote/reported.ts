/** How words change when somebody reports them: “I will” is told as "that he would". */
import type { QuoteAlignment, QuoteEdit } from './align.ts';

/**
 * Whether all that differs is what reported speech asks for. `known` is the text that was aligned, and `alignment` what
 * was found: before the first of its words may stand whatever the quotation begins with.
 */
export function isReported({ changes, known: at }: QuoteAlignment, known: string): boolean {
  return changes.every(
    (edit, i) => isReportedEdit(edit) || (i === 0 && at !== undefined && isLead(edit, known.slice(0, at.start))),
  );
}

/** “We will” of “We will look” where "the city would" stands before "look". */
function isLead({ type, span, claimed }: QuoteEdit, before: string): boolean {
  if (type !== 'inserted' || span.start > 0) return false;
  const words = before.trimEnd().split(/\s+/);
  return [1, 2, 3, 4].some((count) => isReportedEdit({ claimed, known: words.slice(-count).join(' ') }));
}

/** Whether a difference is no more than what reported speech asks for: “My conscience is” for "his conscience was". */
function isReportedEdit({ claimed, known }: Pick<QuoteEdit, 'claimed' | 'known'>): boolean {
  const mine = wordsOf(claimed).filter((word) => !dropped.has(word));
  const theirs = wordsOf(known).filter((word) => !dropped.has(word));
  if (mine.length > MOST || theirs.length > MOST) return false;
  let at = 0;
  for (const word of mine) {
    const forms = reportedForms.get(word);
    // "The water came up" was told as "water had come up".
    if (theirs[at] === 'had' && theirs.length - at > mine.length && !forms?.includes('had')) at++;
    const next = theirs[at];
    if (next !== undefined && (word === next || forms?.includes(next))) at++;
    else if (speakers.has(word) && theirs.length - at > mine.length - 1) return isNamedSpeaker(mine, theirs, at);
    else return false;
  }
  return at === theirs.length;
}

/** “We will” for "the city would": who speaks stands there by name, and all that follows must be as reported. */
function isNamedSpeaker(mine: readonly string[], theirs: readonly string[], at: number): boolean {
  const rest = mine.slice(mine.findIndex((word) => speakers.has(word)) + 1);
  const told = theirs.slice(theirs.length - rest.length);
  return (
    theirs.length - rest.length > at &&
    rest.every((word, i) => word === told[i] || reportedForms.get(word)?.includes(told[i] as string)) // as many words
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().replaceAll('\u2019', "'").match(WORD) ?? [];
}

// Matches "don't" and "is", not "-".
const WORD = /[\p{L}\d]+(?:'\p{L}+)?/gu;

/** More words than these are no change of form. */
const MOST = 6;

const dropped: ReadonlySet<string> = new Set(['that', 'the']);
const speakers: ReadonlySet<string> = new Set(['i', 'we']);

/** Words of direct speech, and what reported speech makes of them. */
const reportedForms: ReadonlyMap<string, readonly string[]> = new Map(
  `i he she they
  we they it he she
  me him her them
  us them
  my his her their
  our their his her its
  your his her their
  mine his hers theirs
  ours theirs
  am is was
  is was
  are were was is
  was been
  were been
  will would
  shall would should
  can could
  may might could
  must had
  have had has
  has had
  do did does
  does did
  don't didn't doesn't
  won't wouldn't
  can't couldn't
  isn't wasn't
  aren't weren't
  haven't hadn't hasn't
  hasn't hadn't
  i'm he's she's he she
  i've he's she's they've
  we've they've they
  we're they're they
  this that the
  these those
  here there
  now then
  today that
  came come
  went gone
  took taken
  saw seen`
    .split('\n')
    .map((row) => row.trim().split(' '))
    .map(([word = '', ...forms]) => [word, forms] as const),
);
