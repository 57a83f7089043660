/** What a passage's words tell, whatever words it has for it: "stepped down" and "resigned" are one. */
import type { Passage } from '../../text/passages.ts';
import { irregularForms } from '../../text/stems.en.ts';
import { stemHash } from '../../text/stems.ts';
import { isWord } from '../../text/tokens.ts';
import { hashWord } from '../../text/vocabulary.ts';
import { oncePerStory, type StoryIndex } from '../story/storyIndex.ts';
import { wordings } from './wordings.en.ts';

/** Of a phrase what follows its first word, and what it tells. */
interface Phrase<Told> {
  readonly rest: readonly { readonly hash: number; readonly stem: number }[];
  readonly told: Told;
}

/** Takes phrases in base forms, words with blanks between, each with what it tells; the first word is known in all its forms. */
export function phrasesOf<Told>(list: readonly (readonly [phrase: string, told: Told])[]): PhraseTable<Told> {
  const found = new Map<number, Phrase<Told>[]>();
  for (const [phrase, told] of list) {
    const [head = '', ...rest] = phrase.split(' ');
    const own = { rest: rest.map((word) => ({ hash: hashWord(word), stem: stemHash(word) })), told };
    for (const stem of new Set(formsOf(head).map(stemHash))) {
      if (stem === 0) continue;
      const same = found.get(stem) ?? [];
      found.set(stem, same);
      same.push(own);
    }
  }
  for (const same of found.values()) same.sort((a, b) => b.rest.length - a.rest.length);
  return found;
}

const NONE: readonly never[] = [];
/** "Bought" by "buy". */
const formsByBase = new Map<string, string[]>();
for (const [form, base] of irregularForms) formsByBase.set(base, [...(formsByBase.get(base) ?? []), form]);

/** "Sue", "sued", "suing", which no stem brings together, and "bought" of "buy". */
function formsOf(word: string): readonly string[] {
  const bare = word.endsWith('e') ? word.slice(0, -1) : word;
  return [word, `${bare}ed`, `${bare}ing`, ...(formsByBase.get(word) ?? NONE)];
}

/** By the stem of a first word the phrases that begin with it, the longest first. */
export type PhraseTable<Told> = ReadonlyMap<number, readonly Phrase<Told>[]>;

/** What the longest phrases that begin at this token tell; so many words may stand between two of a phrase: "hand in her notice". */
export function phrasesAt<Told>(
  passage: Passage,
  at: number,
  table: PhraseTable<Told>,
  between: number,
): readonly Told[] {
  const known = table.get(passage.stems[at - passage.first] as number); // the caller stays within the passage
  if (!known) return NONE;
  const found: Told[] = [];
  let longest = 0;
  for (const { rest, told } of known) {
    if (rest.length < longest) break;
    if (!goesOn(passage, at, rest, between)) continue;
    longest = rest.length;
    found.push(told);
  }
  return found;
}

function goesOn(
  { end, first, stems, tokens }: Passage,
  from: number,
  rest: Phrase<unknown>['rest'],
  between: number,
): boolean {
  let at = from;
  for (const { hash, stem } of rest) {
    const last = Math.min(end, at + 2 + between);
    let next = at + 1;
    while (
      next < last &&
      isWord(tokens, next) &&
      tokens.hashes[next] !== hash &&
      (stem === 0 || stems[next - first] !== stem)
    )
      next++;
    if (next >= last || !isWord(tokens, next)) return false;
    at = next;
  }
  return true;
}

/** By line a number that stands where a stem may; made when it is first asked for, since a start need not wait for it. */
let told: PhraseTable<number> | undefined;

function readWordings(): PhraseTable<number> {
  return phrasesOf(
    wordings.split('\n').flatMap((line) => line.split(', ').map((phrase) => [phrase, hashWord(`=${line}`)] as const)),
  );
}

const BETWEEN = 2;

/** What the word at this token tells: the number of its line among the wordings, else its stem; 0 for a stop word. */
export function toldAt(passage: Passage, at: number): number {
  told ??= readWordings();
  return phrasesAt(passage, at, told, BETWEEN)[0] ?? (passage.stems[at - passage.first] as number);
}

/** How telling it is in the story, as {@link StoryIndex.weight} of a stem: what many passages tell, in whatever words, is not. */
export function weightOfTold(told: number, story: StoryIndex): number {
  const held = passagesTelling(story).get(told);
  return held === undefined ? story.weight(told) : Math.log(1 + (story.passages.length + 1) / (held + 0.5));
}

/** In how many passages each of the wordings is; once a story. */
const passagesTelling = oncePerStory((story): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const { passage } of story.passages) {
    const here = new Set<number>();
    for (let at = passage.first; at < passage.end; at++) {
      const told = toldAt(passage, at);
      if (told !== passage.stems[at - passage.first]) here.add(told);
    }
    for (const told of here) counts.set(told, (counts.get(told) ?? 0) + 1);
  }
  return counts;
});
