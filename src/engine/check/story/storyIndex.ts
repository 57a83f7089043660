/** The sources of a draft's story, ready to be asked: which passages hold a word, which facts share a key. */
import type { Span } from '../../base/span.ts';
import type { KindTag } from '../../kinds/index.ts';
import type { NameValue } from '../../kinds/name/value.ts';
import type { About, Assertion, Claim, Fact, FactId, FactOf } from '../../model/assertion.ts';
import type { SourceRef } from '../../model/source.ts';
import type { Passage } from '../../text/passages.ts';
import { stemHash } from '../../text/stems.ts';
import { isWord, shapes } from '../../text/tokens.ts';
import type { Reading } from '../document/about.ts';
import type { Strictness } from '../strictness.ts';
import type { FactContext } from './context.ts';
import { indexNames, type NameIndex } from './nameIndex.ts';

/** A source of the story, read whole. */
export interface StorySource {
  readonly ref: SourceRef;
  readonly reading: Reading;
}

/** A passage of a story's source. */
export interface StoryPassage {
  readonly source: StorySource;
  readonly passage: Passage;
  /** Its index within its source. */
  readonly index: number;
}

/** The sources that tell the draft's story, by all that a claim is looked for by. */
export interface StoryIndex {
  /** Whether these sources, the nearest there are, tell another story than the draft. */
  readonly isForeign: boolean;
  /** How relevant a value of theirs must be to support a claim, 0 to 1: 0 but where they tell another story. */
  readonly leastRelevance: number;
  /** How strictly drafts are held against it. */
  readonly strictness: Strictness;
  readonly sources: readonly StorySource[];
  /** By source, then in text order. */
  readonly passages: readonly StoryPassage[];
  /** Stem hash to the indices of the passages that hold it, ascending. */
  readonly passagesWith: ReadonlyMap<number, readonly number[]>;
  /** Hash of a folded word to the indices of the passages that hold it, ascending. */
  readonly passagesSaying: ReadonlyMap<number, readonly number[]>;
  readonly facts: { readonly [Tag in KindTag]: readonly FactOf<Tag>[] };
  /** Passage index of each fact, by fact. */
  readonly passageOf: ReadonlyMap<Fact, number>;
  /** The context of each fact, once it has been asked for. */
  readonly contexts: Map<Fact, FactContext>;
  /** Facts of the passage with this index, in text order. */
  readonly factsIn: (passage: number) => readonly Fact[];
  /** Names under one of the kind's keys, in text order. */
  readonly namesUnder: (key: string) => readonly FactOf<'name'>[];
  /** Names that share a key with this one, each once, in text order. */
  readonly namesSharing: (value: NameValue) => readonly FactOf<'name'>[];
  /** How telling a stem is within the story: about 0.7 where every passage has it, more the rarer. */
  weight(stem: number): number;
}

/** Indexes the story's sources; the order of `sources` decides ties. */
export function indexStory(sources: readonly StorySource[]): StoryIndex {
  const passages: StoryPassage[] = [];
  const passagesWith = new Map<number, number[]>();
  const passagesSaying = new Map<number, number[]>();
  const facts: { [Tag in KindTag]: FactOf<Tag>[] } = { name: [], date: [], figure: [], quote: [] };
  const passageOf = new Map<Fact, number>();
  const byPassage: Fact[][] = [];
  for (const source of sources) {
    const { reading } = source;
    for (const [index, passage] of reading.passages.entries()) {
      const at = passages.length;
      passages.push({ source, passage, index });
      const here: Fact[] = [];
      byPassage.push(here);
      const stems = passage.stems;
      for (let i = passage.first; i < passage.end; i++) {
        if (!isWord(passage.tokens, i) && passage.tokens.shapes[i] !== shapes.number) continue;
        post(passagesSaying, passage.tokens.hashes[i] as number, at);
        const stem = stems[i - passage.first] as number;
        if (stem !== 0) post(passagesWith, stem, at);
      }
      for (let i = reading.firstAssertion[index] as number; i < (reading.firstAssertion[index + 1] as number); i++) {
        const fact = toFact(reading.assertions[i] as Assertion, source.ref);
        addFact(facts, fact);
        passageOf.set(fact, at);
        here.push(fact);
      }
      for (const stem of stemsOfNames(here[0]?.about)) post(passagesWith, stem, at);
    }
  }
  let names: NameIndex | undefined;
  return {
    isForeign: false,
    leastRelevance: 0,
    strictness: 'balanced',
    sources,
    passages,
    passagesWith,
    passagesSaying,
    facts,
    passageOf,
    contexts: new Map(),
    factsIn: (passage) => byPassage[passage] ?? [],
    namesUnder: (key) => {
      names ??= indexNames(facts.name);
      return names.under(key);
    },
    namesSharing: (value) => {
      names ??= indexNames(facts.name);
      return names.sharing(value);
    },
    weight: (stem) => {
      const held = passagesWith.get(stem)?.length ?? 0;
      return held === 0 ? 0.5 * Math.log(2 + passages.length) : Math.log(1 + (passages.length + 1) / (held + 0.5));
    },
  };
}

/** What is read from a story, kept for as long as its facts are: it is asked for with every claim, at whatever strictness. */
export function oncePerStory<Read extends object | boolean>(
  read: (story: StoryIndex) => Read,
): (story: StoryIndex) => Read {
  const kept = new WeakMap<StoryIndex['facts'], Read>();
  return (story) => {
    const known = kept.get(story.facts);
    if (known !== undefined) return known;
    const made = read(story);
    kept.set(story.facts, made);
    return made;
  };
}

const foreign = new WeakMap<StoryIndex, Map<number, StoryIndex>>();
const atStep = new WeakMap<StoryIndex, Map<Strictness, StoryIndex>>();

/** The same sources as those of another story, whose values support a claim only from this relevance on; the same object for the same two. */
export function asForeign(story: StoryIndex, leastRelevance: number): StoryIndex {
  const made = foreign.get(story) ?? new Map<number, StoryIndex>();
  foreign.set(story, made);
  const one = made.get(leastRelevance) ?? { ...story, isForeign: true, leastRelevance };
  made.set(leastRelevance, one);
  return one;
}

/** The story as it is held against a draft at this step; the same object for the same story and step. */
export function heldAt(story: StoryIndex, strictness: Strictness): StoryIndex {
  if (story.strictness === strictness) return story;
  const steps = atStep.get(story) ?? new Map<Strictness, StoryIndex>();
  atStep.set(story, steps);
  const made = steps.get(strictness) ?? { ...story, strictness };
  steps.set(strictness, made);
  return made;
}

/** A source's assertion as a fact. */
export function toFact(assertion: Assertion, source: SourceRef): Fact {
  const id = `${source.id}#${assertion.span.start}-${assertion.span.end}${assertion.kind}` as FactId; // a source states one fact of a kind at a place
  const { kind, span, inPassage, value, passage, about } = assertion;
  // Written out, since spreading takes twice as long and this runs for each fact of an archive. Kind and value come from one assertion.
  return { kind, span, inPassage, value, passage, about, id, source, place: { type: 'text', span } } as Fact;
}

/** A fact that no kind found by itself, because the source states it in other words or in small letters: the claim's value at those words. */
export function factOfWords(claim: Claim, story: StoryPassage, inPassage: Span): Fact {
  const { prose } = story.source.reading;
  const from = story.passage.span.start;
  const span = { start: prose.toRaw(from + inPassage.start), end: prose.toRaw(from + inPassage.end) };
  const id = `${story.source.ref.id}#${span.start}-${span.end}-words` as FactId; // told apart from found facts by its form
  return {
    ...claim,
    span,
    inPassage,
    passage: story.passage,
    about: NOBODY,
    id,
    source: story.source.ref,
    place: { type: 'text', span },
  };
}

const NOBODY: About = { names: [] };

/** Stems of the names a passage speaks of, those that only "he" stands for among them. */
export function stemsOfNames(about: About | undefined): readonly number[] {
  return about === undefined ? [] : about.names.flatMap(stemsOfName);
}

/** By the name: the same few are spoken of all through a text. Emptied when full. */
const knownStems = new Map<string, readonly number[]>();
const FULL = 4096;

function stemsOfName(name: string): readonly number[] {
  const known = knownStems.get(name);
  if (known) return known;
  const stems = name
    .split(' ')
    .map(stemHash)
    .filter((stem) => stem !== 0);
  if (knownStems.size >= FULL) knownStems.clear();
  knownStems.set(name, stems);
  return stems;
}

function addFact(facts: { [Tag in KindTag]: FactOf<Tag>[] }, fact: Fact): void {
  switch (fact.kind) {
    case 'name':
      facts.name.push(fact);
      return;
    case 'date':
      facts.date.push(fact);
      return;
    case 'figure':
      facts.figure.push(fact);
      return;
    case 'quote':
      facts.quote.push(fact);
      return;
  }
}

function post(postings: Map<number, number[]>, word: number, passage: number): void {
  const list = postings.get(word);
  if (!list) postings.set(word, [passage]);
  else if (list[list.length - 1] !== passage) list.push(passage);
}
