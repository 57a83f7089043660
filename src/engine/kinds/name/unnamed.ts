/** People whom a passage means by their office alone: "the Finance Minister said", "a Leith striker was sent off". */
import type { Span } from '../../base/span.ts';
import type { Passage } from '../../text/passages.ts';
import { isWord, shapes } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';
import { isNamePart, traitsAt } from './looks.ts';
import { traits } from './traits.en.ts';

/** Words between the article and the office. */
const BETWEEN = 4;
const articles = wordSet('the a an');

/** The first such words of the passage with their article, as offsets from its start. */
export function findUnnamed(passage: Passage): Span | undefined {
  const { tokens, first, end, origin } = passage;
  for (let head = first + 1; head < end; head++) {
    if (!isOffice(passage, head) || isFollowedByName(passage, head)) continue;
    const article = articleOf(passage, head);
    if (article !== undefined)
      return { start: (tokens.starts[article] as number) - origin, end: (tokens.ends[head] as number) - origin };
  }
  return undefined;
}

function isOffice({ tokens }: Passage, at: number): boolean {
  const known = traitsAt(tokens, at);
  return isWord(tokens, at) && (known & traits.role) !== 0 && (known & traits.function) === 0;
}

/** Whether the office goes on or belongs to a name: "minister Anna Keller", "the chief executive". */
function isFollowedByName({ tokens, end }: Passage, head: number): boolean {
  const next = head + 1;
  if (next >= end) return false;
  return isNamePart(tokens, next) || (traitsAt(tokens, next) & traits.role) !== 0;
}

function articleOf({ tokens, first }: Passage, head: number): number | undefined {
  for (let at = head - 1; at >= first && head - at <= BETWEEN + 1; at--) {
    if (!isWord(tokens, at) || tokens.shapes[at] === shapes.possessive) return undefined;
    if (articles.has(tokens.words[at] as number)) return at;
    if ((traitsAt(tokens, at) & traits.function) !== 0) return undefined;
  }
  return undefined;
}
