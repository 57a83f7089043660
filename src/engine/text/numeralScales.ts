/** Scales that follow a number or a part of one: "million" in "1.2 million", "half a million", "three million and a half". */
import { hyphenAfter, ofWord, readAndPart, tidy } from './numeralParts.ts';
import { multiplies, type NumberWord, numberWords, scaleSuffixes } from './numerals.en.ts';
import type { Numeral } from './numerals.ts';
import { type TokenTable, touchesNext } from './tokens.ts';

/** Scale after digits: "million" in "1.2 million", "bn" in "1.2bn", "hundred thousand" in "5 hundred thousand". */
export function readScale(
  tokens: TokenTable,
  index: number,
  limit: number,
): { readonly value: number; readonly end: number } | undefined {
  let at = index;
  let value = 1;
  while (at < limit) {
    const from =
      at > 0 && hyphenAfter(tokens, at - 1, limit) && touchesNext(tokens, at - 1) && touchesNext(tokens, at)
        ? at + 1
        : at;
    const word = numberWords.get(tokens.words[from] as number);
    const suffix = word ? undefined : scaleSuffixes.get(tokens.words[from] as number);
    if (suffix === undefined && (!word || word.ordinal || !multiplies(word))) break;
    value *= suffix ?? (word as NumberWord).value; // one of the two is known here
    at = from + 1;
  }
  return at > index ? { value, end: at } : undefined;
}

/** The scale in "half a million", "a quarter of a billion", "a tenth of a million", "half million", "half-a-dozen". */
export function readScaledPart(tokens: TokenTable, index: number, limit: number, part: number): Numeral | undefined {
  let at = index;
  if (at + 1 < limit && tokens.words[at] !== 0 && ofWord(tokens, at)) at++;
  if (hyphenAfter(tokens, at - 1, limit)) at++;
  if (at < limit && numberWords.get(tokens.words[at] as number)?.role === 'article') at++;
  if (at > index && hyphenAfter(tokens, at - 1, limit)) at++;
  const scale = at < limit ? numberWords.get(tokens.words[at] as number) : undefined;
  if (!scale || scale.ordinal || scale.plural || !multiplies(scale)) return undefined;
  return {
    value: part * scale.value,
    end: at + 1,
    form: 'cardinal',
    step: scale.role === 'dozen' ? 1 : 0.1 * scale.value,
    digits: false,
  };
}

/**
 * What "and a half" adds to a number that ends in this scale: half of it, as in "three million and a half", or of a lesser
 * scale that follows, as in "a billion and a half million". "3 million and a half of them" are two numbers.
 */
export function readPartOfScale(
  tokens: TokenTable,
  index: number,
  limit: number,
  scale: number,
): { readonly value: number; readonly step: number; readonly end: number } | undefined {
  const part = scale < 1000 ? undefined : readAndPart(tokens, index, limit);
  if (!part || (part.end < limit && tokens.words[part.end] !== 0 && ofWord(tokens, part.end))) return undefined;
  const lesser = readScale(tokens, part.end, limit);
  const of = lesser && lesser.value < scale ? lesser.value : scale;
  return { value: tidy(part.value * of), step: part.step * of, end: of === lesser?.value ? lesser.end : part.end };
}
