/** One of a unit, as a source writes it with an article and no number: "an hour" for "60 minutes", "a mile" for "one mile". */
import type { FigureValue } from '../kinds/figure/value.ts';
import type { ClaimOf } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import { passageText } from '../text/passages.ts';
import { hashWord } from '../text/vocabulary.ts';
import { compareContexts, nearby } from './context.ts';
import { findWords } from './findWords.ts';
import { factOfWords, type StoryPassage } from './storyIndex.ts';
import { evidenceFrom, relevanceOf, type Weighing } from './weighing.ts';
import { evidenceLimit, thresholds } from './weights.ts';

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
export function weighOne(claim: ClaimOf<'figure'>, { context, overlap, story }: Weighing): readonly Evidence[] {
  const word = wordFor(claim.value);
  if (word === undefined) return [];
  const article = /^(?:[aeiou]|hour)/.test(word) ? 'an' : 'a';
  const places = findWords([hashWord(article) | 0, hashWord(word) | 0], story, evidenceLimit);
  return places.flatMap(({ at, inPassage }) => {
    const passage = story.passages[at] as StoryPassage; // findWords gives indices of the story's passages
    const scores = compareContexts(context, overlap, nearby(passage.passage, inPassage), at, story);
    const relevance = relevanceOf(scores);
    // "a day of mourning" is no length.
    if (relevance < thresholds.chance || passageText(passage.passage).startsWith(' of ', inPassage.end)) return [];
    return [
      evidenceFrom(factOfWords(claim, passage, inPassage), { type: 'same' }, relevance, [
        'one, written with an article',
      ]),
    ];
  });
}

/** The word for what the value is one of. */
function wordFor({ low, high, unit }: FigureValue): string | undefined {
  if (low === undefined || low !== high) return undefined;
  return UNITS.find(({ word, of }) => (low === 1 && unit === word) || (of?.[0] === unit && of?.[1] === low))?.word;
}
