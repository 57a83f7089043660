/** Who said the words of a source that names nobody beside them: “he said”, and a quotation that goes on. */
import { isNobodyNamed } from '../../kinds/quote/index.ts';
import type { ClaimOf, Fact, FactOf } from '../../model/assertion.ts';
import { passageText } from '../../text/passages.ts';
import { textAfter } from '../../text/placed.ts';
import { fold } from '../../text/words.ts';
import { quoteLimits } from '../limits.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import { DOES, WORD_BEFORE } from './whoSaid.en.ts';

/**
 * The fact with its speaker in full where the source leaves no doubt of him: he did what the sentence before tells, and
 * it names nobody else, nor do the few before it name the draft's speaker. Otherwise the fact as it is.
 */
export function withPlainSpeaker(
  claim: ClaimOf<'quote'>,
  fact: FactOf<'quote'>,
  at: number,
  story: StoryIndex,
): FactOf<'quote'> {
  const name = fact.about.speakerName;
  if (name === undefined || !isNobodyNamed(fact.value.speaker)) return fact;
  let from = at;
  let quote = fact;
  // “We lost,” Lee said. “We were slow.”
  while (quote.value.speaker === undefined) {
    const before = lastQuoteIn(--from, story);
    if (before?.source !== fact.source || before.about.speaker !== fact.about.speaker) return fact;
    quote = before;
  }
  if (isNobodyNamed(quote.value.speaker)) {
    const told = namedBefore(from, name, fact, story);
    if (told === undefined) return fact;
    // "Judge Bell jailed Drew. Drew showed no remorse. “You are a danger,” he said."
    from = Math.max(0, told - quoteLimits.back);
  }
  const claimed = lastWord(claim.about.speakerName ?? '');
  for (let i = at; i >= from; i--)
    if (story.passages[i]?.source.ref.id === fact.source.id && fold(textAt(i, story)).includes(claimed)) return fact;
  return { ...fact, value: { ...fact.value, speaker: name } };
}

function lastQuoteIn(at: number, { factsIn }: StoryIndex): FactOf<'quote'> | undefined {
  return factsIn(at).findLast((fact): fact is FactOf<'quote'> => fact.kind === 'quote');
}

/** The passage before this one in which the person, and nobody else, does something. */
function namedBefore(at: number, name: string, { source }: Fact, story: StoryIndex): number | undefined {
  if (personsAt(at, story).length > 0) return undefined;
  for (let i = at - 1; i >= at - quoteLimits.back; i--) {
    const people = personsAt(i, story);
    if (people.length === 0) continue;
    const isHe = people.every((each) => each.source === source && lastWord(each.value.name) === lastWord(name));
    return isHe && people.some(isDoer) ? i : undefined;
  }
  return undefined;
}

/** The people whom the passage names outside of its quotations. */
function personsAt(at: number, { factsIn }: StoryIndex): readonly FactOf<'name'>[] {
  const facts = factsIn(at);
  return facts.filter(
    (fact): fact is FactOf<'name'> =>
      fact.kind === 'name' &&
      fact.value.type === 'person' &&
      !facts.some(
        ({ kind, span: { start, end } }) => kind === 'quote' && start <= fact.span.start && fact.span.end <= end,
      ),
  );
}

/** Whether a verb follows the name, and none that it is the object of stands before it. */
function isDoer(fact: FactOf<'name'>): boolean {
  if (!DOES.test(textAfter(fact, REACH))) return false;
  const { role } = fact.value;
  const before = WORD_BEFORE.exec(passageText(fact.passage).slice(0, fact.inPassage.start))?.[1];
  return before === undefined || (role?.endsWith(before) ?? false) || LEADS.has(before);
}

const REACH = 80;
/** Small words before one who does something. */
const LEADS: ReadonlySet<string> = new Set(['that', 'as', 'when', 'but', 'while', 'because', 'although', 'if']);

function textAt(at: number, { passages }: StoryIndex): string {
  const passage = passages[at]?.passage;
  return passage ? passageText(passage) : '';
}

function lastWord(name: string): string {
  return fold(name).split(' ').at(-1) ?? '';
}
