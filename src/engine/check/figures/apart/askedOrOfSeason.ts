/** Figures that a source only asks for, and those of another season than the draft's. */

import { oncePer } from '../../../base/oncePer.ts';
import type { ClaimOf, FactOf } from '../../../model/assertion.ts';
import { type Passage, passageText } from '../../../text/passages.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import { ASKS, YES } from './askedOrOfSeason.en.ts';

/** Whether the fact stands in a question to which a source does not say yes: "Did it cost $9m? Eleven, said the mayor." */
export function isOnlyAsked(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, story: StoryIndex): boolean {
  const { passage, inPassage } = fact;
  if (!isQuestion(passage, inPassage.start) || isQuestion(claim.passage, claim.inPassage.start)) return false;
  const at = story.passageOf.get(fact);
  const next = at === undefined ? undefined : story.passages[at + 1];
  return next === undefined || next.source.ref.id !== fact.source.id || !YES.test(passageText(next.passage));
}

/** Whether a question that can be answered with yes has its words at `at`. */
function isQuestion(passage: Passage, at: number): boolean {
  if (!hasQuestion(passage)) return false;
  const text = passageText(passage);
  const end = text.indexOf('?', at);
  return end !== -1 && ASKS.test(text.slice(0, at)) && !/[.!]\s/.test(text.slice(at, end));
}

const hasQuestion = oncePer((passage: Passage) => passageText(passage).includes('?'));

/** Whether both tell of seasons and none is the same, or the draft of one before and the source of none: "two seasons ago" against this season's. */
export function isOfOtherSeason(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, story: StoryIndex): boolean {
  const mine = seasonsIn(claim.passage);
  if (mine === 0) return false;
  const theirs = seasonsIn(fact.passage);
  if (theirs !== 0) return (mine & theirs) === 0;
  if ((mine & LONG_BEFORE) === 0 || (mine & THIS) !== 0) return false;
  const before = story.passages[(story.passageOf.get(fact) ?? 0) - 1];
  return before === undefined || before.source.ref.id !== fact.source.id || (seasonsIn(before.passage) & mine) === 0;
}

const THIS = 1;
/** As seen from the day of writing. */
const LAST = 2;
/** The one before that, and all further back. */
const LONG_BEFORE = 4;

/** The seasons that a sentence names; "the season before" may be last season or the one before another. */
const seasonWords: readonly (readonly [RegExp, number])[] = [
  [/\b(?:this|the current) season(?:['\u2019]s)?\b/i, THIS],
  [/\blast season(?:['\u2019]s)?\b/i, LAST],
  [/\b(?:the|a) (?:season (?:before(?! last)|earlier)|(?:previous|prior|preceding) season)\b/i, LAST | LONG_BEFORE],
  [
    /\b(?:\d|two|three|four|five|six|seven|eight|nine|ten|several|few) seasons (?:ago|before|earlier)\b|\bseason before last\b/i,
    LONG_BEFORE,
  ],
];

const seasonsIn = oncePer((passage: Passage): number => {
  const text = passageText(passage);
  let seasons = 0;
  if (text.includes(' season')) for (const [words, which] of seasonWords) if (words.test(text)) seasons |= which;
  return seasons;
});
