/** One of a unit, as a source writes it with an article and no number: "an hour" for "60 minutes", "a mile" for "one mile". */
import { overlaps, type Span } from '../../../base/span.ts';
import type { FigureValue } from '../../../kinds/figure/value.ts';
import type { ClaimOf, Fact } from '../../../model/assertion.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { type Passage, passageText } from '../../../text/passages.ts';
import { hashWord, hashWords } from '../../../text/vocabulary.ts';
import { evidenceFrom, relevanceOf, scoresAt, type Weighing } from '../../evidence/weighing.ts';
import { evidenceLimit } from '../../limits.ts';
import { findWords } from '../../story/findWords.ts';
import { factOfWords, type StoryPassage } from '../../story/storyIndex.ts';
import { thresholds } from '../../weights.ts';
import { AFTER, BEFORE, TO } from './weighOne.en.ts';

/** Units that are said with an article, and how many of a smaller one make one of them. */
const UNITS: readonly { readonly word: string; readonly of?: readonly [unit: string, count: number] }[] = [
  { word: 'minute', of: ['second', 60] },
  { word: 'hour', of: ['minute', 60] },
  { word: 'day', of: ['hour', 24] },
  { word: 'week', of: ['day', 7] },
  { word: 'month' },
  { word: 'year', of: ['month', 12] },
  { word: 'decade', of: ['year', 10] },
  { word: 'century', of: ['year', 100] },
  { word: 'metre', of: ['centimetre', 100] },
  { word: 'kilometre', of: ['metre', 1000] },
  { word: 'mile' },
  { word: 'kilogram', of: ['gram', 1000] },
  { word: 'tonne', of: ['kilogram', 1000] },
  { word: 'litre' },
];

/** The words of the story that say so much, where it has them. */
export function weighOne(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  const { story } = weighing;
  const word = wordFor(claim.value);
  if (word === undefined) return weighFirst(claim, weighing);
  const article = /^(?:[aeiou]|hour)/.test(word) ? 'an' : 'a';
  const places = findWords([hashWord(article), hashWord(word)], story, evidenceLimit);
  // "In the year to May".
  const told = findWords([THE, hashWord(word)], story, evidenceLimit).filter(
    ({ at, inPassage: { end } }) => TO.test(passageText((story.passages[at] as StoryPassage).passage).slice(end)), // findWords gives indices of the story's passages
  );
  return [...places, ...told].flatMap(({ at, inPassage }) => {
    const passage = story.passages[at] as StoryPassage; // findWords gives indices of the story's passages
    const scores = scoresAt(at, inPassage, weighing);
    const relevance = relevanceOf(scores);
    if (relevance < thresholds.chance || !isByItself(word, passage.passage, inPassage, story.factsIn(at))) return [];
    return [
      evidenceFrom(factOfWords(claim, passage, inPassage), { type: 'same' }, relevance, [
        'one, written with an article',
      ]),
    ];
  });
}

/** "its opening weekend" for "its first weekend". */
function weighFirst(claim: ClaimOf<'figure'>, weighing: Weighing): readonly Evidence[] {
  const { story } = weighing;
  const { form, low, high, counted } = claim.value;
  if (form !== 'ordinal' || low !== 1 || high !== 1 || counted === undefined) return [];
  return FIRSTS.flatMap((first) => findWords([first, hashWord(counted)], story, evidenceLimit)).flatMap(
    ({ at, inPassage }) => {
      const relevance = relevanceOf(scoresAt(at, inPassage, weighing));
      if (relevance < thresholds.chance) return [];
      const passage = story.passages[at] as StoryPassage; // as above
      return [
        evidenceFrom(factOfWords(claim, passage, inPassage), { type: 'same' }, relevance, [
          'the first in another word',
        ]),
      ];
    },
  );
}

/** Words for the first of its kind. */
const FIRSTS = hashWords('opening inaugural maiden debut');

const THE = hashWord('the');

/** Whether "a day" is no part of another figure, of a rate or of a name for a day. `facts` are those of the passage. */
function isByItself(word: string, passage: Passage, words: Span, facts: readonly Fact[]): boolean {
  const text = passageText(passage);
  const after = text.slice(words.end);
  // "A day of mourning" is one, "a week of fighting" a length.
  if (word === 'day' && after.startsWith(' of ')) return false;
  if (AFTER.test(after) || BEFORE.test(text.slice(0, words.start))) return false;
  return !facts.some(
    ({ kind, value, inPassage }) =>
      kind === 'figure' &&
      (overlaps(inPassage, words) || (value.per === word && WITHIN_RATE.test(text.slice(inPassage.end, words.start)))),
  );
}

// Matches " visitors " of "40 visitors a day".
const WITHIN_RATE = /^ (?:[^,;.:]{1,40} )?$/;

/** The word for what the value is one of. */
function wordFor({ low, high, unit }: FigureValue): string | undefined {
  if (low === undefined || low !== high) return undefined;
  return UNITS.find(({ word, of }) => (low === 1 && unit === word) || (of?.[0] === unit && of?.[1] === low))?.word;
}
