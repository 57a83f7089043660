/** The noun phrase before or after a verb: where a speaker's name begins and ends. */
import { abbreviations, sentenceOpeners } from '../../text/abbreviations.en.ts';
import { shapes, signOf, type TokenTable } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';
import {
  beForms,
  beforeVerb,
  clauseOpeners,
  notFirst,
  phraseEnders,
  prepositions,
  pronouns,
  roles,
  speechWords,
  timeLeads,
  timeNouns,
  weekdays,
} from './speech.en.ts';

/** Tokens from `first` to `last`, both included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** A speaker longer than this is a sentence misread. */
const LONGEST = 14;

/** The subject of the verb at `verb`, no further back than `from`: "Lavrov" in "Lavrov, who was in Berlin, also said". */
export function phraseBefore(tokens: TokenTable, from: number, verb: number): Phrase | undefined {
  let last = skipAdverbs(tokens, from, verb - 1);
  if (last < from) return undefined;
  if (pronouns.has(tokens.words[last] as number)) return { first: last, last };
  const closing = insertionSign(signOf(tokens, last));
  if (closing > 0) {
    const opening = openingOf(tokens, from, last, closing);
    if (opening < 0) return undefined;
    // "The mayor, Johnny Grant, said": the insertion is the name.
    const name = trailingName(tokens, opening + 1, last - 1);
    if (name && name.first === opening + 1 && name.last > name.first) return name;
    last = skipAdverbs(tokens, from, opening - 1);
    if (last < from) return undefined;
  }
  if (who.has(tokens.words[last] as number)) return antecedent(tokens, from, last);
  if (and.has(tokens.words[last] as number) || butWord.has(tokens.words[last] as number)) {
    return sentenceSubject(tokens, from, last);
  }
  let first = last + 1;
  while (first - 1 >= from && !isBoundary(tokens, first - 1, from, last)) first--;
  // "A woman who was punched has said": what follows "was" is no subject.
  if (first > from && beForms.has(tokens.words[first - 1] as number)) return sentenceSubject(tokens, from, first);
  const name = nameBeforeApposition(tokens, from, first);
  return name ?? trim(tokens, from, first, last);
}

/** Whom "who" stands for: "Pullman" in "visited Pullman, who told him". */
function antecedent(tokens: TokenTable, from: number, relative: number): Phrase | undefined {
  const last = isComma(tokens, relative - 1) ? relative - 2 : relative - 1;
  if (last < from) return undefined;
  let first = last + 1;
  while (first - 1 >= from && !isBoundary(tokens, first - 1, from, last)) first--;
  if (first > from && beForms.has(tokens.words[first - 1] as number)) return undefined;
  return trailingName(tokens, first, last) ?? trim(tokens, from, first, last);
}

/** "Howard Archer" where the comma after "Howard Archer, economist at Global Insight said" is missing. */
function nameBeforeApposition(tokens: TokenTable, from: number, first: number): Phrase | undefined {
  const comma = first - 1;
  if (
    comma <= from ||
    !isComma(tokens, comma) ||
    tokens.shapes[first] !== shapes.lower ||
    pronouns.has(tokens.words[first] as number)
  )
    return undefined;
  let start = comma;
  while (start - 1 >= from && isNamePart(tokens, start - 1)) start--;
  return start === from && comma - start >= 2 && comma - start <= 5 ? { first: start, last: comma - 1 } : undefined;
}

/** The phrase that begins at `from`, before `to`: "Mr Jones of Leeds" in "said Mr Jones of Leeds in a letter". */
export function phraseAfter(tokens: TokenTable, from: number, to: number): Phrase | undefined {
  const end = Math.min(to, from + LONGEST);
  let at = from;
  if (pronouns.has(tokens.words[at] as number) && at < end) return { first: at, last: at };
  for (; at < end; at++) {
    const shape = tokens.shapes[at] as number;
    const word = tokens.words[at] as number;
    if (shape === shapes.break || shape === shapes.symbol || (shape === shapes.number && at === from)) break;
    if (shape === shapes.punctuation) {
      const sign = signOf(tokens, at);
      // "vice-president" goes on, "Dr." too; all else ends the phrase.
      const joins = (sign === 0x2d && touches(tokens, at)) || (sign === 46 && isTitleStop(tokens, at)) || sign === 0x26;
      if (joins) continue;
      break;
    }
    if (shape === shapes.capital && weekdays.has(word) && at > from) break;
    if (shape === shapes.lower && (phraseEnders.has(word) || speechWords.get(word) === 'participle')) break;
    if (shape === shapes.lower && endsPhrase(tokens, at, word)) break;
  }
  const last = at - 1;
  if (last < from || !startsPhrase(tokens, from)) return undefined;
  return { first: from, last: tokens.shapes[last] === shapes.possessive ? last - 1 : last };
}

const and = wordSet('and');
const who = wordSet('who');
const butWord = wordSet('but');
const relatives = wordSet('who whose which');
const the = wordSet('the');
const atWord = wordSet('at');
const forWord = wordSet('for');

/** "at" and "for" go on only from a role to a name: "an analyst at UBS", "a spokesman for the Kremlin", not "Lavrov at a meeting". */
function endsPhrase(tokens: TokenTable, at: number, word: number): boolean {
  if (!atWord.has(word) && !forWord.has(word)) return false;
  if (tokens.shapes[at - 1] !== shapes.lower) return true;
  const next = the.has(tokens.words[at + 1] as number) ? at + 2 : at + 1;
  return tokens.shapes[next] === shapes.lower && !(forWord.has(word) && next === at + 2);
}

/** Back over "also", "has", "on Wednesday" to the last word of the subject. */
function skipAdverbs(tokens: TokenTable, from: number, index: number): number {
  let at = index;
  for (;;) {
    const word = tokens.words[at] as number;
    if (at < from) return at;
    if (beforeVerb.has(word) && tokens.shapes[at] === shapes.lower) at--;
    else if (weekdays.has(word) && at > from) {
      at--;
      if (on.has(tokens.words[at] as number)) at--;
    } else if (timeNouns.has(word) && timeLeads.has(tokens.words[at - 1] as number) && at - 1 > from) at -= 2;
    else return at;
  }
}

const on = wordSet('on');

/** The sign that opens what this one closes: "Umerov, who negotiated, said", "Bez - a driver - said", "the Bank (IMF) said"; 0 for none. */
function insertionSign(closing: number): number {
  if (closing === 0x2c || closing === 0x2d || closing === 0x2013 || closing === 0x2014) return closing;
  return closing === 0x29 ? 0x28 : 0;
}

/** Where the insertion that ends at `closing` opens; -1 if nowhere near. */
function openingOf(tokens: TokenTable, from: number, closing: number, sign: number): number {
  // ", whose films include A, B and C, said": the commas of a list are not those around the insertion.
  for (let i = closing - 1; sign === 0x2c && i > from && i > closing - 40; i--) {
    if (isComma(tokens, i) && relatives.has(tokens.words[i + 1] as number)) return i;
  }
  for (let i = closing - 1; i > from && i > closing - 30; i--) {
    if (signOf(tokens, i) === sign && tokens.shapes[i] === shapes.punctuation && !touches(tokens, i)) return i;
  }
  return -1;
}

function isBoundary(tokens: TokenTable, index: number, from: number, last: number): boolean {
  const shape = tokens.shapes[index] as number;
  if (shape === shapes.break) return true;
  const word = tokens.words[index] as number;
  if (shape === shapes.punctuation) {
    const sign = signOf(tokens, index);
    return !(
      (sign === 0x2d && touches(tokens, index)) ||
      (sign === 46 && isTitleStop(tokens, index)) ||
      sign === 0x26 ||
      sign === 0x27 ||
      sign === 0x2019
    );
  }
  if (shape !== shapes.lower) return false;
  if (clauseOpeners.has(word)) return true;
  if (isVerb(tokens, index)) return true;
  if (and.has(word)) return !joinsNouns(tokens, from, index, last);
  return false;
}

function isVerb(tokens: TokenTable, index: number): boolean {
  if (tokens.shapes[index] !== shapes.lower) return false;
  const word = tokens.words[index] as number;
  const kind = speechWords.get(word);
  return (kind !== undefined && kind !== 'noun') || beForms.has(word);
}

/** Whether the "and" stands inside a subject ("chairman and chief executive Richard Parsons") rather than between clauses. */
function joinsNouns(tokens: TokenTable, from: number, index: number, last: number): boolean {
  if (last - index > LONGEST) return false;
  for (let i = index - 1; i >= from; i--) {
    const shape = tokens.shapes[i] as number;
    if (shape === shapes.punctuation || shape === shapes.break) return index - i > 1;
    if (shape !== shapes.lower) continue;
    const word = tokens.words[i] as number;
    if (beforeVerb.has(word) || beForms.has(word) || speechWords.has(word) || pronouns.has(word)) return false;
    if (clauseOpeners.has(word)) return true;
    if (index - i > 6) return false;
  }
  return true;
}

/** Takes what opens the sentence off a subject: "But on Monday Lavrov", "In Moscow Putin". */
function trim(tokens: TokenTable, from: number, start: number, last: number): Phrase | undefined {
  let first = start;
  while (first < last && leads.has(tokens.words[first] as number)) first++;
  if (timeLeads.has(tokens.words[first] as number) && timeNouns.has(tokens.words[first + 1] as number)) first += 2;
  if (first > last) return undefined;
  const opening = tokens.words[first] as number;
  if (
    prepositions.has(opening) ||
    isParticiple(tokens, first, last) ||
    last - first >= LONGEST ||
    hasVerb(tokens, first, last)
  ) {
    const name = trailingName(tokens, first, last);
    return name ?? (hasVerb(tokens, first, last) ? sentenceSubject(tokens, from, last + 1) : undefined);
  }
  if (!startsPhrase(tokens, first)) return undefined;
  const end = tokens.shapes[last] === shapes.possessive ? last - 1 : last;
  return end >= first ? { first, last: end } : undefined;
}

const leads = wordSet(
  'but and so then yet however meanwhile also still later earlier yesterday today now or as instead afterwards finally',
);

/** "Responding to the claims Liam Fox said", not "King Charles said". */
function isParticiple(tokens: TokenTable, first: number, last: number): boolean {
  const end = tokens.ends[first] as number;
  return last - first >= 3 && end - (tokens.starts[first] as number) > 5 && tokens.text.startsWith('ing', end - 3);
}

function hasVerb(tokens: TokenTable, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const word = tokens.words[i] as number;
    if (tokens.shapes[i] === shapes.lower && (beForms.has(word) || auxiliaries.has(word))) return true;
  }
  return false;
}

const auxiliaries = wordSet('has have had will would can could did does do');

/** The capitalised words at the end: "Vladimir Putin" of "In Moscow on Monday Vladimir Putin". */
function trailingName(tokens: TokenTable, from: number, last: number): Phrase | undefined {
  let first = last + 1;
  while (first - 1 >= from && isNamePart(tokens, first - 1) && !weekdays.has(tokens.words[first - 1] as number))
    first--;
  if (first > last || prepositions.has(tokens.words[first] as number)) return undefined;
  return first - 1 >= from && prepositions.has(tokens.words[first - 1] as number) ? undefined : { first, last };
}

/** The subject of a whole sentence, for a verb far from it: "Trump" in "Trump, who is in Paris, has left and warned". */
export function sentenceSubject(tokens: TokenTable, from: number, before: number): Phrase | undefined {
  let first = from;
  while (first < before && leads.has(tokens.words[first] as number)) first++;
  if (prepositions.has(tokens.words[first] as number)) {
    // "In a call with Lavrov, Rubio …": the subject comes after the comma.
    while (first < before && !isComma(tokens, first)) first++;
    first++;
  }
  if (first >= before || !startsPhrase(tokens, first)) return undefined;
  if (pronouns.has(tokens.words[first] as number)) return { first, last: first };
  for (let i = first; i < before && i - first < LONGEST; i++) {
    const word = tokens.words[i] as number;
    const sign = signOf(tokens, i);
    const stops =
      (tokens.shapes[i] === shapes.punctuation &&
        !((sign === 0x2d && touches(tokens, i)) || (sign === 46 && isTitleStop(tokens, i)))) ||
      (tokens.shapes[i] === shapes.lower &&
        (beforeVerb.has(word) ||
          beForms.has(word) ||
          speechWords.has(word) ||
          auxiliaries.has(word) ||
          phraseEnders.has(word)));
    if (stops) return i > first ? { first, last: i - 1 } : undefined;
    // A name followed by an unknown word in lower case: the verb.
    if (
      i > first &&
      tokens.shapes[i] === shapes.lower &&
      isNamePart(tokens, i - 1) &&
      !articles.has(tokens.words[i - 1] as number) &&
      !linksNames.has(word) &&
      !roles.has(word)
    )
      return { first, last: i - 1 };
  }
  return undefined;
}

/** In capitals at the head of a sentence, and no name. */
const articles = wordSet('a an the one two three some his her their its our my this these those both many several');
const linksNames = wordSet('of de van von al bin for the and da la');

function startsPhrase(tokens: TokenTable, index: number): boolean {
  const shape = tokens.shapes[index] as number;
  if (shape > shapes.number) return false;
  return !notFirst.has(tokens.words[index] as number);
}

function isNamePart(tokens: TokenTable, index: number): boolean {
  const shape = tokens.shapes[index] as number;
  if (shape === shapes.punctuation) return signOf(tokens, index) === 0x2d && touches(tokens, index);
  return shape >= shapes.capital && shape <= shapes.dotted;
}

/** The stop of "Mr." or "Gov.": no end of a sentence, as that of "the FT. But" is. */
function isTitleStop(tokens: TokenTable, index: number): boolean {
  return (
    tokens.ends[index - 1] === tokens.starts[index] &&
    tokens.shapes[index - 1] !== shapes.caps &&
    abbreviations.has(tokens.words[index - 1] as number) &&
    !sentenceOpeners.has(tokens.words[index + 1] as number)
  );
}

function touches(tokens: TokenTable, index: number): boolean {
  return tokens.ends[index - 1] === tokens.starts[index] && tokens.ends[index] === tokens.starts[index + 1];
}

function isComma(tokens: TokenTable, index: number): boolean {
  return signOf(tokens, index) === 0x2c;
}
