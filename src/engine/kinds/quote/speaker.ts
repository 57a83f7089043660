/** Who is said to have spoken the words between two marks. */
import type { Passage } from '../../text/passages.ts';
import { isDashSign, isWord, shapes, signOf, spanOfTokens, type TokenTable } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';
import type { MarkedWords } from './marks.ts';
import { type Phrase, phraseAfter, phraseBefore, sentenceSubject } from './nounPhrase.ts';
import { beForms, beforeVerb, pronouns, speechWords } from './speech.en.ts';

/** Who is said to have said it, and who passed it on, as the passage words them; `undefined` where it does not tell. */
export interface Attribution {
  readonly speaker: string | undefined;
  readonly relayedBy: string | undefined;
  /** A verb of speech governs the words, whether its subject was found or not. */
  readonly told: boolean;
  /** The verb, its comma or a colon touches the marks: “Yes,” he said. */
  readonly direct: boolean;
}

/** Reads the words after the quotation, then those before it, as far as the neighbouring quotations. */
export function readAttribution(
  passage: Passage,
  marked: MarkedWords,
  previous: MarkedWords | undefined,
  next: MarkedWords | undefined,
  before: Attribution | undefined,
): Attribution {
  const { tokens } = passage;
  const from = previous ? previous.after : passage.first;
  const to = next ? next.open : passage.end;
  const behind = readBehind(tokens, marked, to);
  const ahead = readAhead(tokens, from, marked.open, previous);
  const first = ahead ?? behind ?? readTail(passage, marked.after);
  if (!first)
    return before?.told && previous && sameSentence(tokens, previous.after, marked.open)
      ? { ...before, direct: false }
      : nobody;
  // “Rubio appealed for "dialogue", Bruce said”: the verb before the words names the speaker, the one after who relayed them.
  const after = behind?.speaker;
  const relayedBy = ahead?.speaker && after ? (isPronoun(tokens, after) ? undefined : after) : first.relayedBy;
  const speaker = first.speaker ?? behind?.speaker;
  const speakerText = speaker && phraseText(tokens, speaker);
  const relayedText = relayedBy && phraseText(tokens, relayedBy);
  return {
    speaker: speakerText,
    relayedBy: relayedText?.toLowerCase() === speakerText?.toLowerCase() ? undefined : relayedText,
    told: true,
    direct: first.direct || behind?.direct === true,
  };
}

/** “She called it "hard", she said”: the pronoun stands for the speaker. */
function isPronoun(tokens: TokenTable, phrase: Phrase): boolean {
  return phrase.first === phrase.last && pronouns.has(tokens.words[phrase.first] as number);
}

const nobody: Attribution = { speaker: undefined, relayedBy: undefined, told: false, direct: false };

/** Whether the words between two quotations hold no full stop: “big” rather than “small”. */
function sameSentence(tokens: TokenTable, from: number, to: number): boolean {
  if (isTerminal(signOf(tokens, from - 2))) return false;
  for (let i = from; i < to; i++) {
    if (tokens.shapes[i] === shapes.punctuation && (isTerminal(signOf(tokens, i)) || signOf(tokens, i) === 0x3b))
      return false;
  }
  return true;
}

function isTerminal(sign: number): boolean {
  return sign === 46 || sign === 33 || sign === 63;
}

interface Telling {
  readonly speaker: Phrase | undefined;
  readonly relayedBy: Phrase | undefined;
  readonly direct: boolean;
}

/** “…,” said Lavrov; “…,” the minister, who was in Berlin, said; “…”, according to police. */
function readBehind(tokens: TokenTable, marked: MarkedWords, to: number): Telling | undefined {
  let at = marked.after;
  if (at >= to || at === marked.end) return undefined;
  const inner = signOf(tokens, marked.end - 1);
  const outer = signOf(tokens, at);
  const comma = outer === 0x2c || isDashSign(outer);
  if (comma) at++;
  const verbHere = isSpeechVerb(tokens, at);
  if (according.has(tokens.words[at] as number) && toWord.has(tokens.words[at + 1] as number))
    return told(phraseAfter(tokens, at + 2, to), true);
  if (inner === 46 && !verbHere) return undefined;
  if (verbHere) return told(phraseAfter(tokens, at + 1, to), true);
  const announced = comma || inner === 0x2c || inner === 63 || inner === 33 || isDashSign(inner);
  if (!announced && !pronouns.has(tokens.words[at] as number)) return undefined;
  const verb = nextVerb(tokens, at, to);
  if (verb < 0) return undefined;
  if (!announced && verb > at + 2) return undefined;
  const phrase = phraseBefore(tokens, at, verb);
  // “…”, the paper that Lavrov said: only a phrase that begins where the words end is their speaker.
  return phrase && phrase.first <= at + 1 ? told(phrase, true) : undefined;
}

/** The deal is “dead”, as talks failed, Lavrov told reporters. */
function readTail(passage: Passage, from: number): Telling | undefined {
  const { tokens, end } = passage;
  let comma = end - 1;
  while (comma >= from && !isComma(tokens, comma)) comma--;
  if (comma < from) return undefined;
  const verb = nextVerb(tokens, comma + 1, end);
  if (verb < 0 || verb - comma > 12) return undefined;
  const phrase = phraseBefore(tokens, comma + 1, verb);
  return phrase?.first === comma + 1 ? told(phrase, false) : undefined;
}

/** Lavrov said: “…”; Putin has called it a “…”; according to police, “…”; Lavrov: “…” */
function readAhead(
  tokens: TokenTable,
  from: number,
  open: number,
  previous: MarkedWords | undefined,
): Telling | undefined {
  let told: Telling | undefined;
  let hoping: Phrase | undefined;
  for (let i = open - 1; i >= from; i--) {
    const word = tokens.words[i] as number;
    if (word === 0) {
      const sign = signOf(tokens, i);
      // A full stop before the mark ends the sentence, even after "Dec".
      if (sign === 0x3b || (i === open - 1 && isTerminal(sign) && tokens.shapes[i] === shapes.punctuation)) break;
      continue;
    }
    if (according.has(word) && toWord.has(tokens.words[i + 1] as number)) {
      const phrase = phraseAfter(tokens, i + 2, open);
      told = add(told, phrase, open - 1 === phrase?.last || isComma(tokens, open - 1));
      break;
    }
    if (!told && breaksClause(tokens, i)) break;
    const kind = speechWords.get(word);
    if (kind === undefined || tokens.shapes[i] !== shapes.lower) continue;
    const direct = i === open - 1 || (i === open - 2 && !isWord(tokens, open - 1)) || signOf(tokens, open - 1) === 0x3a;
    if (kind === 'participle') {
      // "Judge Dale threw the case out, saying that": whoever the sentence is about goes on.
      // After somebody's name the participle may be that one's: "was rebuked by Keller, warning".
      const goesOn = isComma(tokens, i - 1) && !startsWithCapital(tokens, i - 2);
      const reaches = direct || (i === open - 2 && that.has(tokens.words[open - 1] as number));
      if (!told && reaches)
        told = { speaker: goesOn ? sentenceSubject(tokens, from, i - 1) : undefined, relayedBy: undefined, direct };
      continue;
    }
    // "Mr Dixon was quoted as saying": his words, though he is no subject.
    if (quoted.has(word) && as.has(tokens.words[i + 1] as number)) {
      told = add(told, phraseBefore(tokens, from, skipBe(tokens, i)), direct);
      break;
    }
    // A group called "Friends of the Earth" has not called anything.
    if (kind === 'naming' && i === open - 1 && !follows(tokens, i, from, beforeVerb)) return told;
    if (isPassive(tokens, i, from)) continue;
    if (previous && i <= from + 1 && (i === from || isComma(tokens, from))) {
      told = add(told, phraseAfter(tokens, i + 1, open), direct);
      break;
    }
    const phrase = phraseBefore(tokens, from, i);
    if (kind === 'noun' && !(phrase && isSubject(tokens, phrase, i, from))) continue;
    // "He said it hoped": who said so is the speaker, not who is said to hope.
    if (kind === 'mental' && phrase && pronouns.has(tokens.words[phrase.last] as number)) {
      hoping ??= phrase;
      continue;
    }
    told = add(told, phrase, direct);
    if (told.relayedBy) break;
  }
  if (!told && hoping) return { speaker: hoping, relayedBy: undefined, direct: false };
  if (!told && signOf(tokens, open - 1) === 0x3a) {
    const phrase = phraseBefore(tokens, from, open - 1);
    if (phrase && phrase.first <= from && startsWithCapital(tokens, phrase.first))
      return { speaker: phrase, relayedBy: undefined, direct: true };
  }
  return told;
}

function told(speaker: Phrase | undefined, direct: boolean): Telling {
  return { speaker, relayedBy: undefined, direct };
}

/** The verb nearest the words has the speaker, one further off who relayed them: Bruce said Rubio had called for “…” */
function add(told: Telling | undefined, phrase: Phrase | undefined, direct: boolean): Telling {
  if (!told) return { speaker: phrase, relayedBy: undefined, direct };
  if (!told.speaker) return { ...told, speaker: phrase };
  return phrase && phrase.first !== told.speaker.first ? { ...told, relayedBy: phrase } : told;
}

const according = wordSet('according');
const toWord = wordSet('to');
const that = wordSet('that');
const as = wordSet('as');
const quoted = wordSet('quoted');

function skipBe(tokens: TokenTable, verb: number): number {
  return beForms.has(tokens.words[verb - 1] as number) ? verb - 1 : verb;
}

/** After a semicolon, or a comma with "but", the verb before it no longer governs: He said no, but the “deal” stood. */
function breaksClause(tokens: TokenTable, index: number): boolean {
  if (!isComma(tokens, index - 1)) return false;
  return contrasts.has(tokens.words[index] as number);
}

const contrasts = wordSet('but while although though which whose whereas');

function isSpeechVerb(tokens: TokenTable, index: number): boolean {
  const kind = speechWords.get(tokens.words[index] as number);
  return tokens.shapes[index] === shapes.lower && (kind === 'finite' || kind === 'naming');
}

/** The next verb of speech of the same clause, or -1. */
function nextVerb(tokens: TokenTable, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + 30); i++) {
    const sign = signOf(tokens, i);
    if (
      tokens.shapes[i] === shapes.punctuation &&
      (sign === 46 || sign === 0x3a || sign === 0x3b || sign === 63 || sign === 33)
    )
      return -1;
    if (isSpeechVerb(tokens, i) && !isPassive(tokens, i, from)) return i;
  }
  return -1;
}

/** "was described as" */
function isPassive(tokens: TokenTable, verb: number, from: number): boolean {
  for (let i = verb - 1; i >= Math.max(from, verb - 3); i--) {
    const word = tokens.words[i] as number;
    if (beForms.has(word)) return !isProgressive(tokens, verb);
    if (!beforeVerb.has(word)) break;
  }
  // "a man described as", "a move seen as": a participle, unless a subject stands before it.
  return (
    as.has(tokens.words[verb + 1] as number) &&
    tokens.shapes[verb - 1] === shapes.lower &&
    !pronouns.has(tokens.words[verb - 1] as number) &&
    !beforeVerb.has(tokens.words[verb - 1] as number)
  );
}

function isProgressive(tokens: TokenTable, verb: number): boolean {
  return speechWords.get(tokens.words[verb] as number) === 'participle';
}

/** "claims" and "notes" are verbs only right after a name or a pronoun. */
function isSubject(tokens: TokenTable, { first, last }: Phrase, verb: number, from: number): boolean {
  if (verb - last > 2 || (first > from && speechWords.has(tokens.words[first - 1] as number))) return false;
  const shape = tokens.shapes[last];
  return (
    pronouns.has(tokens.words[last] as number) ||
    shape === shapes.capital ||
    shape === shapes.caps ||
    shape === shapes.mixed
  );
}

function follows(tokens: TokenTable, index: number, from: number, table: { has(id: number): boolean }): boolean {
  return index - 1 >= from && table.has(tokens.words[index - 1] as number);
}

function startsWithCapital(tokens: TokenTable, index: number): boolean {
  const shape = tokens.shapes[index] as number;
  return shape === shapes.capital || shape === shapes.caps || shape === shapes.mixed || shape === shapes.dotted;
}

function isComma(tokens: TokenTable, index: number): boolean {
  return signOf(tokens, index) === 0x2c;
}

function phraseText(tokens: TokenTable, phrase: Phrase): string {
  const { start, end } = spanOfTokens(tokens, phrase.first, phrase.last);
  return tokens.text.slice(start, end);
}
