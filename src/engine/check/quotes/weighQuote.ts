/** Evidence for quotes: where the story says these words, and what it says differently. */
import type { Span } from '../../base/span.ts';
import type { Agreement } from '../../kinds/kind.ts';
import { alignQuote, isReported, type QuoteAlignment } from '../../kinds/quote/index.ts';
import type { About, ClaimOf, FactId, FactOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { passageText } from '../../text/passages.ts';
import { stemHash } from '../../text/stems.ts';
import { evidenceFrom, relevanceOf, scoresAt, type Weighing } from '../evidence/weighing.ts';
import { evidenceLimit, quoteLimits } from '../limits.ts';
import { mostOf } from '../story/context.ts';
import { findStems, wordsIn } from '../story/findWords.ts';
import { factOfWords, type StoryPassage } from '../story/storyIndex.ts';
import { thresholds } from '../weights.ts';
import { OTHER_WORD } from './weighQuote.en.ts';
import { withPlainSpeaker } from './whoSaid.ts';

/** A quote of the story, and how the claim's words stand in it. */
interface AlignedQuote {
  readonly fact: FactOf<'quote'>;
  readonly alignment: QuoteAlignment;
}

/** Aligns the claim's words with the passages that hold most of them, quoted there or not. Relevance is the share of words matched in order. */
export function weighQuote(claim: ClaimOf<'quote'>, weighing: Weighing): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const at of passagesSaying(claim, weighing)) {
    const here = weighing.story.passages[at] as StoryPassage; // passagesSaying gives indices of the story's passages
    const { alignment, fact } = bestQuoteFact(claim, here, at, weighing);
    if (alignment.matched < thresholds.quoted) continue;
    const isSame = alignment.changes.length === 0 || (isWhole(fact) && isReported(alignment, fact.value.words));
    const agreement: Agreement = isSame ? { type: 'same' } : { type: 'different', gap: alignment.gap };
    const said = isSame && claim.about.speaker !== undefined ? withPlainSpeaker(claim, fact, at, weighing.story) : fact;
    evidence.push(
      evidenceFrom(said, agreement, alignment.matched, [
        `${Math.round(alignment.matched * 100)}% of the words, in order${alignment.changes.length > 0 && isSame ? ', as reported speech' : ''}`,
      ]),
    );
  }
  return evidence.length > 0 ? evidence : saidInOtherForms(claim, weighing);
}

/**
 * A quoted fragment bends to the sentence it stands in: “radically improve” for "radically improving". All its words
 * must stand together in one passage, in whatever form.
 */
function saidInOtherForms(claim: ClaimOf<'quote'>, weighing: Weighing): readonly Evidence[] {
  const { story } = weighing;
  const wanted = new Set(
    wordsIn(claim.passage, claim.inPassage)
      .map(({ text }) => stemHash(text))
      .filter((stem) => stem !== 0),
  );
  if (wanted.size === 0 || wanted.size > quoteLimits.fragment) return [];
  const [first, ...others] = [...wanted].map((stem) => story.passagesWith.get(stem) ?? []);
  const evidence: Evidence[] = [];
  for (const at of first ?? []) {
    if (!others.every((held) => held.includes(at))) continue;
    const here = story.passages[at] as StoryPassage; // an index that the story itself gave
    const inPassage = findStems(wanted, here.passage, wanted.size + quoteLimits.between);
    if (inPassage === undefined || !isInflected(claim, here, inPassage)) continue;
    const relevance = relevanceOf(scoresAt(at, inPassage, weighing));
    if (relevance < thresholds.nearby) continue;
    evidence.push(
      evidenceFrom(factOfWords(claim, here, inPassage), { type: 'same' }, relevance, ['the same words in other forms']),
    );
  }
  return evidence.slice(0, evidenceLimit);
}

/** Whether each telling word of the claim stands there in another ending of the same word: not "transferable" for "transferred". */
function isInflected(claim: ClaimOf<'quote'>, here: StoryPassage, inPassage: Span): boolean {
  const there = wordsIn(here.passage, inPassage);
  return wordsIn(claim.passage, claim.inPassage).every(({ text }) => {
    const stem = stemHash(text);
    const alike = there.filter((other) => stemHash(other.text) === stem);
    return stem === 0 || alike.length === 0 || alike.some((other) => isOneWord(text, other.text));
  });
}

/** Whether neither word ends in what makes it another word than the other. */
function isOneWord(one: string, other: string): boolean {
  return endingOf(one) === endingOf(other);
}

function endingOf(word: string): string | undefined {
  return OTHER_WORD.exec(word)?.[1];
}

/** Passages that hold the most telling of the quote's words, most first. */
export function passagesSaying(claim: ClaimOf<'quote'>, { story }: Weighing): readonly number[] {
  const scores = new Float64Array(story.passages.length);
  let total = 0;
  const words = new Set(wordsIn(claim.passage, claim.inPassage).map(({ hash }) => hash));
  for (const hash of words) {
    const held = story.passagesSaying.get(hash) ?? [];
    const weight = Math.log(1 + story.passages.length / (held.length + 0.5));
    total += weight;
    for (let i = 0; i < held.length; i++) {
      const at = held[i] as number; // postings are indices of the story's passages
      scores[at] = (scores[at] as number) + weight;
    }
  }
  return mostOf(scores, evidenceLimit).filter((at) => (scores[at] as number) >= total * quoteLimits.held); // indices of the scores
}

/** Of less than this neither is the fact. */
const LEAST = thresholds.quoted - quoteLimits.preferred;

/** The quote of that passage which shares most words, or the passage's whole text where it says them without marks. */
function bestQuoteFact(claim: ClaimOf<'quote'>, here: StoryPassage, at: number, { story }: Weighing): AlignedQuote {
  let best: AlignedQuote | undefined;
  for (const fact of story.factsIn(at)) {
    if (fact.kind !== 'quote') continue;
    const alignment = alignQuote(claim.value.words, fact.value.words, LEAST);
    if (alignment.matched > (best?.alignment.matched ?? 0)) best = { fact, alignment };
  }
  const whole = passageAsQuote(here);
  const alignment = alignQuote(claim.value.words, whole.value.words, LEAST);
  return best && best.alignment.matched + quoteLimits.preferred >= alignment.matched
    ? best
    : { fact: whole, alignment };
}

/** Whether the fact is a passage that says the words without marks, or in part: {@link passageAsQuote}. */
function isWhole({ inPassage: { start, end }, passage }: FactOf<'quote'>): boolean {
  return start === 0 && end === passageText(passage).length;
}

function passageAsQuote({ source, passage }: StoryPassage): FactOf<'quote'> {
  const { prose } = source.reading;
  const about: About = { names: [] };
  const words = passageText(passage);
  const span = { start: prose.toRaw(passage.span.start), end: prose.toRaw(passage.span.end) };
  return {
    kind: 'quote',
    value: { words, manner: 'speech', speaker: undefined },
    span,
    inPassage: { start: 0, end: words.length },
    passage,
    about,
    id: `${source.ref.id}#${span.start}-${span.end}-passage` as FactId, // told apart from found facts by its form
    source: source.ref,
    place: { type: 'text', span },
  };
}
