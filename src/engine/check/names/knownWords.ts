/** Which words of a name the story knows, in whatever spelling. */
import { kinds } from '../../kinds/index.ts';
import { acronymKey, acronymOf, sameVariant, spelledOutBy } from '../../kinds/name/index.ts';
import { genericNameWords } from '../../lexicon/genericNameWords.en.ts';
import type { ClaimOf } from '../../model/assertion.ts';
import { numberWords } from '../../text/numerals.en.ts';
import { hashWord, idOf } from '../../text/vocabulary.ts';
import { findAcronym, findWords, saysWord, type WordInPassage, wordsIn } from '../story/findWords.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import { strictnessSteps } from '../strictness.ts';
import { othersOfFirstName } from './firstNames.ts';

/** A word of a claimed name. `span` is relative to the passage. */
export interface NameWord {
  /** Folded. */
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
  /** Whether the word counts among the name's parts; "of" and the like do not. */
  readonly isPart: boolean;
  /** Whether the story says it. */
  readonly known: boolean;
  /** Whether it is a word that news adds and drops freely, as "City" and "University". */
  readonly generic: boolean;
}

/** The words of a name as written, each with whether the story has it. */
export function nameWords(claim: ClaimOf<'name'>, story: StoryIndex): readonly NameWord[] {
  const words = wordsIn(claim.passage, claim.inPassage);
  const isAnothers = othersOfFirstName(claim, story).length > 0;
  const spelledOut = wordsSpelledOut(claim, story);
  return words.map((word, at) => ({
    text: word.text,
    span: word.span,
    isPart: isPart(word, claim) && !NUMBER.test(word.text),
    known:
      !(isAnothers && at === 0) &&
      (spelledOut.includes(word.text) ||
        isSaid(word, words[at - 1], story) ||
        saysInflected(word.text, story) ||
        saysVariant(word.text, claim, story)),
    generic: words.length > 1 && genericNameWords.has(idOf(word.text)) && !strictnessSteps[story.strictness].usualWords,
  }));
}

/** The first words of the name, if the story has an acronym for them: "united" and "nations" where it says "UN". */
function wordsSpelledOut({ value }: ClaimOf<'name'>, story: StoryIndex): readonly string[] {
  for (let count = 2; count < value.parts.length; count++) {
    const parts = value.parts.slice(0, count);
    if (story.namesUnder(acronymKey(acronymOf(parts))).some((fact) => spelledOutBy(fact.value, value) === count))
      return parts;
  }
  return NONE;
}

const NONE: readonly string[] = [];

/** Whether the word is among the name's parts; initials, "JK", are parts letter by letter. */
function isPart({ text, acronym }: WordInPassage, { value: { parts } }: ClaimOf<'name'>): boolean {
  return parts.includes(text) || (acronym && [...text].every((letter) => letter === '.' || parts.includes(letter)));
}

/** Whether the story says the word in the way the name does: "US" in capitals, the "Two" of "League Two" after "League". */
function isSaid({ hash, text, acronym }: WordInPassage, before: WordInPassage | undefined, story: StoryIndex): boolean {
  if (!saysWord(hash, story)) return false;
  if (before && isNumberWord(text)) return findWords([before.hash, hash], story, 1).length > 0;
  return !acronym || findAcronym(hash, story, 1).length > 0;
}

function saysInflected(text: string, story: StoryIndex): boolean {
  const other = inflected(text);
  return other !== undefined && saysWord(other, story);
}

/** Hash of the word's plural, or of the word that it is a plural of: "Obamas" and "Obama"; none of short words. */
export function inflected(text: string): number | undefined {
  if (text.length < LEAST_INFLECTED) return undefined;
  return hashWord(text.endsWith('s') ? text.slice(0, -1) : `${text}s`);
}

const LEAST_INFLECTED = 4;

/** Whether the name ends in a number that tells it apart: "League Two", "Formula 1". */
export function isNumbered({ value: { parts } }: ClaimOf<'name'>): boolean {
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && (NUMBER.test(last) || isNumberWord(last));
}

function isNumberWord(text: string): boolean {
  return numberWords.get(idOf(text)) !== undefined;
}

/** Whether the story says every word of the name, and at least one that is not generic. */
export function allWordsKnown(claim: ClaimOf<'name'>, story: StoryIndex): boolean {
  const parts = nameWords(claim, story).filter(({ isPart }) => isPart);
  return parts.every(({ known, generic }) => known || generic) && parts.some(({ generic }) => !generic);
}

// Matches "1", not "G7".
const NUMBER = /^\d+$/;

/** Whether a name of the story has this word in another spelling: "Kiev" for "Kyiv". */
function saysVariant(part: string, claim: ClaimOf<'name'>, story: StoryIndex): boolean {
  const alone = { ...claim.value, name: part, parts: [part] };
  return kinds.name
    .keys(alone)
    .some((key) =>
      story.namesUnder(key).some(({ value: { parts } }) => parts.some((other) => sameVariant(part, other))),
    );
}
