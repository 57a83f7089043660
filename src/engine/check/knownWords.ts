/** Which words of a name the story knows, in whatever spelling. */
import { kinds } from '../kinds/index.ts';
import { sameVariant } from '../kinds/name/index.ts';
import { genericNameWords } from '../lexicon/genericNameWords.en.ts';
import type { ClaimOf } from '../model/assertion.ts';
import { idOf } from '../text/vocabulary.ts';
import { saysWord, wordsIn } from './findWords.ts';
import type { StoryIndex } from './storyIndex.ts';
import { strictnessSteps } from './weights.ts';

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

export function nameWords(claim: ClaimOf<'name'>, story: StoryIndex): readonly NameWord[] {
  const words = wordsIn(claim.passage, claim.inPassage);
  return words.map(({ hash, text, span }) => ({
    text,
    span,
    isPart: claim.value.parts.includes(text) && !NUMBER.test(text),
    known: saysWord(hash, story) || saysVariant(text, claim, story),
    generic: words.length > 1 && genericNameWords.has(idOf(text)) && !strictnessSteps[story.strictness].usualWords,
  }));
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
      story
        .factsUnder('name', key)
        .some((fact) => fact.kind === 'name' && fact.value.parts.some((other) => sameVariant(part, other))),
    );
}
