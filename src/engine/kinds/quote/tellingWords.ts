/** The words by which a quotation is looked for in the texts of sources. */
import { isWord, readTokens, shapes, signOf, type TokenTable, tokenFolded } from '../../text/tokens.ts';
import { commonWords } from './commonWords.en.ts';
import { hasOneSpelling } from './spelling.en.ts';

/** Fewer words of a source are worth a question. */
const LONG = 5;
/** More than these would leave out hardly any source more. */
const ENOUGH = 6;
const LETTERS = /^[a-z]+$/;

/**
 * Folded words that each source has in which the same quotation stands, whole or as part of a longer one: of those that
 * are written in one way only, the ones that say something, or for want of them the small ones, or any at all. What the writer put into
 * square brackets is nobody's words.
 */
export function tellingWords(words: string): readonly string[] {
  const tokens = readTokens(words);
  const telling = new Set<string>();
  const small = new Set<string>();
  const others = new Set<string>();
  let bracketed = false;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shapes[i] === shapes.punctuation) {
      const sign = signOf(tokens, i);
      if (sign === OPEN || sign === CLOSE) bracketed = sign === OPEN;
      continue;
    }
    if (bracketed || tokens.shapes[i] === shapes.possessive || touchesBracket(tokens, i)) continue;
    if (!isWord(tokens, i) && tokens.shapes[i] !== shapes.number) continue;
    const folded = tokenFolded(tokens, i);
    if (!LETTERS.test(folded) || !hasOneSpelling(folded)) others.add(folded);
    else if (folded.length >= LONG && !commonWords.has(folded)) telling.add(folded);
    else small.add(folded);
  }
  const [chosen = others] = [telling, small].filter(({ size }) => size > 0);
  return [...chosen].slice(0, ENOUGH);
}

const OPEN = 0x5b;
const CLOSE = 0x5d;

/** "[T]he" is one word in the source. */
function touchesBracket({ text, starts, ends }: TokenTable, index: number): boolean {
  return (
    text.charCodeAt((starts[index] as number) - 1) === CLOSE || text.charCodeAt(ends[index] as number) === OPEN // in range
  );
}
