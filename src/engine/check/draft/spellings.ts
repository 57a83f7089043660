/** Two spellings of one person's name in a draft: "Olena Kovalenko" and "Olena Kowalenko", "Zelensky" and "Zelenskyy". */
import { countryOf, isMisspelling, isPlaceKnown, transliterated } from '../../kinds/name/index.ts';
import type { NameType } from '../../kinds/name/value.ts';
import { givenNameWords } from '../../lexicon/lookUp.ts';
import type { SourceId } from '../../model/source.ts';
import { textOf } from '../../text/placed.ts';
import { hashWord } from '../../text/vocabulary.ts';
import { fold } from '../../text/words.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import type { Clash, Draft, DraftCheck } from './draft.ts';

/** All mentions of one spelling. */
interface Spelling {
  readonly parts: readonly string[];
  /** The parts joined by spaces. */
  readonly key: string;
  readonly isPerson: boolean;
  /** Indices into the reading's assertions. */
  readonly mentions: [number, ...number[]];
}

/** Two of some spellings, by index, and the word in which they differ. */
interface Pair {
  readonly one: number;
  readonly other: number;
  readonly words: Apart;
}

/** Speaks only where everything but one word is the same, and that word told apart by a slip or by how it is transliterated. */
export const checkSpellings: DraftCheck = (draft) => {
  const spellings = spellingsIn(draft);
  const clashes: Clash[] = [];
  for (const group of byInitial(spellings)) {
    for (const { one, other, words } of pairsIn(group))
      clashes.push(...settle(draft, group[one] as Spelling, group[other] as Spelling, words)); // indices are of the group
  }
  return clashes.filter(({ claim }, at) => clashes.findIndex((each) => each.claim === claim) === at);
};

/** By the spellings: of a draft's names one keystroke changes one at most. Emptied when full. */
const knownPairs = new Map<string, readonly Pair[]>();
const FULL = 1024;

/** Those of the spellings that may be one person's name. */
function pairsIn(group: readonly Spelling[]): readonly Pair[] {
  if (group.length < 2) return NO_PAIRS;
  const key = group.map((each) => (each.isPerson ? `${each.key}+` : each.key)).join('\n');
  const known = knownPairs.get(key);
  if (known) return known;
  const pairs = group.flatMap((first, one) =>
    group.flatMap((second, other): Pair | readonly [] => {
      const words = other > one ? apart(first.parts, second.parts) : undefined;
      // Words that do not show whose name they are differ by a letter for all kinds of reasons: "Southern", "Northern".
      return words && (words.variant || (first.isPerson && second.isPerson)) ? { one, other, words } : [];
    }),
  );
  if (knownPairs.size >= FULL) knownPairs.clear();
  knownPairs.set(key, pairs);
  return pairs;
}

const NO_PAIRS: readonly Pair[] = [];

/** Names of people, each spelling once; a surname whose full name the draft has too is spelt as there. */
function spellingsIn({ reading: { assertions, entityOf } }: Draft): readonly Spelling[] {
  const spellings = new Map<string, Spelling>();
  // In text order, and so are the mentions of each.
  for (let index = 0; index < entityOf.length; index++) {
    const entity = entityOf[index];
    const assertion = assertions[index];
    if (!entity || assertion?.kind !== 'name' || !mayBePerson(entity.type) || assertion.value.doubtful) continue;
    if (assertion.value.demonym) continue;
    const { parts } = assertion.value;
    if (parts.length === 1 && entity.parts.length > 1) continue;
    // Of as many parts, it is the entity's own name.
    const key = parts.length === entity.parts.length ? entity.key : parts.join(' ');
    const known = spellings.get(key);
    if (known) known.mentions.push(index);
    else spellings.set(key, { parts, key, isPerson: entity.type === 'person', mentions: [index] });
  }
  return [...spellings.values()];
}

/** A bare surname often does not show that it is a person's. */
function mayBePerson(type: NameType): boolean {
  return type === 'person' || type === 'other';
}

/** Slips in a surname's first letter are too rare to compare every name with every other. */
function byInitial(spellings: readonly Spelling[]): Iterable<readonly Spelling[]> {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const initial = spelling.parts.at(-1)?.charAt(0) ?? '';
    const group = groups.get(initial);
    if (group) group.push(spelling);
    else groups.set(initial, [spelling]);
  }
  return groups.values();
}

interface Apart {
  readonly one: string;
  readonly other: string;
  /** A matter of transliteration rather than a slip. */
  readonly variant: boolean;
}

/** The one word in which two names of one person differ. */
function apart(a: readonly string[], b: readonly string[]): Apart | undefined {
  const [lastOfA, lastOfB] = [a.at(-1) ?? '', b.at(-1) ?? ''];
  if (a.length === b.length) {
    const at = a.findIndex((part, index) => part !== b[index]);
    if (a.some((part, index) => index !== at && part !== b[index])) return undefined;
    const [one, other] = [a[at] ?? '', b[at] ?? ''];
    if (a.length > 1 && at < a.length - 1)
      return isGiven(one) && isGiven(other) ? variantOf(one, other) : slip(one, other);
    return a.length > 1 ? slip(one, other) : variantOf(one, other);
  }
  // "Mr Fedan" after "Hakan Fidan", where the draft has no other Fedan.
  if (a.length > 1 && b.length > 1) return undefined;
  const single = a.length === 1 ? lastOfA : lastOfB;
  return mayBeOther(single) ? undefined : slip(lastOfA, lastOfB);
}

function slip(one: string, other: string): Apart | undefined {
  if (Math.min(one.length, other.length) < SHORTEST) return undefined;
  return variantOf(one, other) ?? (isMisspelling(one, other) ? { one, other, variant: false } : undefined);
}

/** In shorter words one letter makes another name: "Brown" and "Crown". */
const SHORTEST = 5;

function variantOf(one: string, other: string): Apart | undefined {
  return one.length >= SHORTEST && one !== other && transliterated(one) === transliterated(other)
    ? { one, other, variant: true }
    : undefined;
}

/** A word that is a name in its own right more often than a slip. */
function mayBeOther(word: string): boolean {
  return isGiven(word) || isPlaceKnown(word) || countryOf(word) !== undefined;
}

function isGiven(word: string): boolean {
  return givenNameWords.has(hashWord(word));
}

/** Doubts the spelling that no source has, else the rarer, else the later. */
function settle(
  { reading, story }: Draft,
  one: Spelling,
  other: Spelling,
  { one: a, other: b, variant }: Apart,
): readonly Clash[] {
  const [sayA, sayB] = [sourcesSaying(a, story), sourcesSaying(b, story)];
  // Whoever writes both means two people, or has the same slip; either way the draft follows its source.
  if ([...sayA].some((source) => sayB.has(source))) return [];
  const keepOne = sayA.size > 0 !== sayB.size > 0 ? sayA.size > 0 : one.mentions.length >= other.mentions.length;
  const [kept, doubted, right, wrong] = keepOne ? [one, other, a, b] : [other, one, b, a];
  const written = (index: number) => textOf(reading.assertions[index] as (typeof reading.assertions)[number]);
  return doubted.mentions.map((claim) => ({
    claim,
    terms: kept.mentions,
    by: 'spelling',
    agreement: variant ? 'near' : 'different',
    gap: `“${written(claim)}” here, “${written(kept.mentions[0])}” elsewhere in the draft`,
    expected: respelt(written(claim), wrong, wordLike(written(kept.mentions[0]), right) ?? right),
  }));
}

function sourcesSaying(word: string, story: StoryIndex): ReadonlySet<SourceId> {
  const passages = story.passagesSaying.get(hashWord(word)) ?? [];
  return new Set(passages.flatMap((at) => story.passages[at]?.source.ref.id ?? []));
}

/** A name with one of its words changed for the way that another mention writes it. */
function respelt(name: string, wrong: string, right: string): string {
  const word = wordLike(name, wrong);
  return word === undefined ? name : name.replace(word, right);
}

/** The name's own word whose folded form is `part`, as written. */
function wordLike(name: string, part: string): string | undefined {
  return name
    .split(/[\s-]+/)
    .find((word) => fold(word).replace(/'s?$/, '') === part)
    ?.replace(/['\u2019]s?$/, '');
}
