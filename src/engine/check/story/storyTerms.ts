/** The words of a draft by which its story is known, gathered anew only where the draft has changed. */
import { type Digest, type Passage, sameAtEnds } from '../../text/passages.ts';
import { stopWords } from '../../text/stems.en.ts';
import { shapes, tokenFolded } from '../../text/tokens.ts';

/** Gathers the folded words by which the story of these passages is known: every word that carries meaning, each once, in no order. */
export type StoryTerms = (passages: readonly Passage[]) => readonly string[];

interface Gathered {
  readonly passages: readonly Passage[];
  /** How many times each word stands in a passage. */
  readonly counts: Map<string, number>;
  readonly terms: readonly string[];
}

/** Remembers the draft that was asked about last: the next is mostly the same one after a keystroke. Of the same words it gives the same list. */
export function createStoryTerms(): StoryTerms {
  let last: Gathered | undefined;
  return (passages) => {
    last = last ? regather(last, passages) : gather(passages);
    return last.terms;
  };
}

function gather(passages: readonly Passage[]): Gathered {
  const counts = new Map<string, number>();
  for (const passage of passages) addTerms(counts, passage, 1);
  return { passages, counts, terms: [...counts.keys()] };
}

function regather({ passages: before, counts, terms }: Gathered, passages: readonly Passage[]): Gathered {
  const { from, fromEnd } = sameAtEnds(before, passages);
  if (from + fromEnd === 0) return gather(passages);
  const change = new Map<string, number>();
  for (let at = from; at < before.length - fromEnd; at++) addTerms(change, before[at] as Passage, -1); // in range, as below
  for (let at = from; at < passages.length - fromEnd; at++) addTerms(change, passages[at] as Passage, 1);
  const gone = new Set<string>();
  const come: string[] = [];
  for (const [term, by] of change) {
    const was = counts.get(term) ?? 0;
    if (was + by === 0) counts.delete(term);
    else if (by !== 0) counts.set(term, was + by);
    if (was === 0 && by > 0) come.push(term);
    else if (was > 0 && was + by === 0) gone.add(term);
  }
  const isSame = gone.size + come.length === 0;
  return { passages, counts, terms: isSame ? terms : replaced(terms, gone, come) };
}

/** New words take the place of the first that went, so that both ends of the list stay as they were. */
function replaced(terms: readonly string[], gone: ReadonlySet<string>, come: readonly string[]): readonly string[] {
  const now: string[] = gone.size === 0 ? [...come] : [];
  let isPlaced = gone.size === 0;
  for (const term of terms) {
    if (!gone.has(term)) now.push(term);
    else if (!isPlaced) {
      now.push(...come);
      isPlaced = true;
    }
  }
  return now;
}

function addTerms(counts: Map<string, number>, passage: Passage, by: 1 | -1): void {
  const terms = termsOf(passage);
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as string; // in range
    counts.set(term, (counts.get(term) ?? 0) + by);
  }
}

/** By the passage's text, since a draft is asked for again after every keystroke. Emptied when full. */
const knownTerms = new Map<Digest, readonly string[]>();
const FULL = 4096;

/** Of one passage, each time it stands there. */
export function termsOf({ digest, tokens, first, end }: Passage): readonly string[] {
  const known = knownTerms.get(digest);
  if (known) return known;
  const terms: string[] = [];
  for (let i = first; i < end; i++) {
    const shape = tokens.shapes[i] as number;
    if (shape > shapes.dotted) continue;
    const word = tokenFolded(tokens, i);
    if (word.length > 2 && !stopWords.has(word)) terms.push(word);
  }
  if (knownTerms.size >= FULL) knownTerms.clear();
  knownTerms.set(digest, terms);
  return terms;
}
