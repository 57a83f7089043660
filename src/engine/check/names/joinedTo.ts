/** Whom "and" joins to a name: "Hill" to the "Dorf" of "Hill and Dorf will work together". */
import type { Passage } from '../../text/passages.ts';
import { shapes, type TokenTable } from '../../text/tokens.ts';
import { bothWords } from './ties.en.ts';
import type { Mentioned } from './ties.ts';

/** Whether a name that "and" joins to this one in its sentence is missing in the other sentence. */
export function isJoinedToElse({ tokens }: Passage, { first, last }: Mentioned, other: Passage): boolean {
  return [first - 1, last + 1].some((and) => {
    const name = and < first ? and - 1 : and + 1;
    return bothWords.has(tokens.words[and] as number) && isName(tokens, name) && !hasWord(other, tokens, name); // beside a name
  });
}

function isName({ shapes: all }: TokenTable, at: number): boolean {
  return all[at] === shapes.capital || all[at] === shapes.caps || all[at] === shapes.mixed;
}

function hasWord({ tokens, first, end }: Passage, { hashes }: TokenTable, word: number): boolean {
  for (let at = first; at < end; at++) if (tokens.hashes[at] === hashes[word]) return true;
  return false;
}
