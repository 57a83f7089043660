/** Evidence for names: who of the story is meant, and who of the story nearly is. */
import { kinds } from '../../kinds/index.ts';
import type { Agreement } from '../../kinds/kind.ts';
import {
  acronymKey,
  compareRoles,
  countryOf,
  isFullerName,
  isNationOf,
  isPartOf,
  namesOf,
  spelledOutBy,
  spellsOut,
} from '../../kinds/name/index.ts';
import { isLetStand } from '../../lexicon/acronyms.en.ts';
import { genericNameWords } from '../../lexicon/genericNameWords.en.ts';
import { isInState, isState } from '../../lexicon/lookUp.ts';
import type { ClaimOf, FactOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { hashWord, idOf } from '../../text/vocabulary.ts';
import { asSaidElsewhere, evidenceFrom, relevanceOf, scoresAt, scoresOf, type Weighing } from '../evidence/weighing.ts';
import { evidenceLimit } from '../limits.ts';
import {
  type FoundWords,
  findAcronym,
  findTogether,
  findWords,
  findWordsOf,
  type WordInPassage,
  wordsIn,
} from '../story/findWords.ts';
import { factOfWords, type StoryIndex, type StoryPassage } from '../story/storyIndex.ts';
import { nameRank, thresholds } from '../weights.ts';
import { deedTurnedRound } from './deeds.ts';
import { othersOfFirstName } from './firstNames.ts';
import { isScene, onlyHomes } from './homes.ts';
import { namedInPlace } from './inPlace.ts';
import { allWordsKnown, inflected, isNumbered } from './knownWords.ts';
import { turnedRound } from './results.ts';
import { scoredByOther } from './scorers.ts';
import { governedFrom } from './seats.ts';
import { calledOtherwise, saidOfSister } from './sisters.ts';

/** Words of one name may stand this many tokens apart in other words of the source: "police in central Glasgow". */
const TOGETHER = 7;

/** Facts that share a key with the claim, then its words wherever the story says them; all of no account where a sister body is meant, a result or a deed is told the other way round, or the goal is another's. */
export function weighName(claim: ClaimOf<'name'>, weighing: Weighing): readonly Evidence[] {
  const evidence = weighItself(claim, weighing);
  if (!evidence.some(({ agreement }) => agreement.type === 'same')) return evidence;
  const ofSister = saidOfSister(claim, evidence, weighing);
  const result = ofSister.length > 0 ? ofSister : turnedRound(claim, weighing);
  const turned = result.length > 0 ? result : deedTurnedRound(claim, weighing);
  const ofOther = turned.length > 0 ? turned : scoredByOther(claim, weighing);
  return ofOther.length === 0 ? evidence : [...ofOther, ...evidence.map(besides)];
}

function weighItself(claim: ClaimOf<'name'>, weighing: Weighing): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const fact of weighing.story.namesSharing(claim.value)) {
    const agreement = agreementOf(claim, fact, weighing.story);
    if (agreement.type === 'incomparable') continue;
    evidence.push(evidenceFrom(fact, agreement, relevanceOf(scoresOf(fact, weighing)), [because(agreement, fact)]));
  }
  const same = evidence.filter(({ agreement }) => agreement.type === 'same');
  if (same.length > 0) {
    const rivals = namedInPlace(claim, same, weighing);
    if (rivals.length > 0) return [...rivals, ...evidence.map(besides)];
    return onlyHomes(claim, same, weighing.story) ?? evidence;
  }
  const begun = beginnings(claim, weighing);
  if (begun.length > 0) return begun;
  const within = [...placesWithin(claim, weighing), ...governedFrom(claim, weighing)];
  if (within.length > 0) return [...evidence.filter(({ agreement }) => agreement.type === 'implied'), ...within];
  const mixed = mixedUp(claim, evidence);
  if (mixed.length > 0) return mixed;
  const hasPart = evidence.some(({ agreement }) => agreement.type === 'near');
  const said = saidOtherwise(claim, hasPart, weighing);
  const inside = said.length > 0 ? [] : citiesWithin(claim, weighing);
  if (inside.length > 0) return inside;
  const called = said.length > 0 ? [] : calledOtherwise(claim, weighing);
  return called.length > 0 ? called : [...evidence, ...said];
}

function agreementOf(claim: ClaimOf<'name'>, fact: FactOf<'name'>, story: StoryIndex): Agreement {
  const agreement = kinds.name.compare(claim.value, fact.value);
  if (agreement.type !== 'same') return agreement;
  if (isFullerName(claim.value, fact.value)) return { type: 'implied', gap: 'another name of it' };
  if (!spellsOut(claim.value, fact.value)) return agreement;
  if (standsForAnother(fact, claim, story)) return { type: 'incomparable' };
  return isLetStand(fact.value.name) ? agreement : { type: 'implied', gap: 'not spelled out' };
}

/** Whether the acronym is short for names of the story none of which is the claim's: "EC" for the European Commission, not an "EU Council". */
function standsForAnother(acronym: FactOf<'name'>, claim: ClaimOf<'name'>, story: StoryIndex): boolean {
  const full = story
    .namesUnder(acronymKey(acronym.value.parts[0] ?? ''))
    .filter(({ value }) => spellsOut(value, acronym.value));
  return full.length > 0 && full.every(({ value }) => kinds.name.compare(claim.value, value).type !== 'same');
}

function because({ type }: Agreement, { value: { name } }: FactOf<'name'>): string {
  switch (type) {
    case 'same':
      return 'the same name';
    case 'implied':
      return `stands for ${name}`;
    default:
      return `a name like it: ${name}`;
  }
}

/** The name is in the story, but not here: that is no word for what the draft says. */
export function besides(evidence: Evidence): Evidence {
  return evidence.agreement.type === 'same' ? asSaidElsewhere(evidence) : evidence;
}

/**
 * Longer names of the story that begin with the claim's nation, or with what its letters stand for: "Chilean Olympic
 * champion", "Scottish National Party Holyrood leader".
 */
function beginnings(claim: ClaimOf<'name'>, weighing: Weighing): readonly Evidence[] {
  // What the "Chilean Olympic champion" did need not have been in Chile.
  const agreement: Agreement = isScene(claim) ? { type: 'implied', gap: 'which is of it' } : { type: 'same' };
  return weighing.story.facts.name
    .filter(({ value }) => isNationOf(claim.value, value) || spelledOutBy(claim.value, value) > 0)
    .slice(0, evidenceLimit)
    .map((fact) =>
      evidenceFrom(fact, agreement, relevanceOf(scoresOf(fact, weighing)), [`${fact.value.name} begins with it`]),
    );
}

/**
 * Places of the story that lie in the country the claim names: the draft may tell its readers where Istanbul is. For a
 * nationality ("the Moroccan city of Rabat") the draft's sentence must name the place too, or somebody whom a source
 * names beside it: who lives in Rabat may be of any nation. Where the towns and states of Britain and the
 * United States are needs no telling; of what nation somebody there is does.
 */
function placesWithin(claim: ClaimOf<'name'>, weighing: Weighing): readonly Evidence[] {
  if (!isCountry(claim.value) && !claim.value.demonym) return [];
  const there = weighing.story.facts.name.filter((fact) => isPartOf(fact.value, claim.value));
  const inside = claim.value.demonym
    ? there.filter((fact) => findWordsOf(fact.value.name, claim.passage) ?? namesSomebodyOf(claim, fact, weighing))
    : there;
  const home = HOME.has(countryOf(claim.value.parts.join(' ')) ?? '');
  return inside.slice(0, evidenceLimit).map((fact) => {
    const because = `${fact.value.name} is there`;
    const agreement: Agreement = home ? { type: 'same' } : { type: 'implied', gap: 'which lies there' };
    return evidenceFrom(fact, agreement, relevanceOf(scoresOf(fact, weighing)), [because]);
  });
}

/** Cities of the story that lie in the state or province the claim names, where a source tells like things of them. */
function citiesWithin(claim: ClaimOf<'name'>, weighing: Weighing): readonly Evidence[] {
  const state = claim.value.parts.join(' ');
  if (claim.value.type !== 'place' || !isState(state)) return [];
  const evidence: Evidence[] = [];
  for (const fact of weighing.story.facts.name) {
    if (!isInState(fact.value.parts.join(' '), state)) continue;
    const relevance = relevanceOf(scoresOf(fact, weighing));
    if (relevance < thresholds.chance) continue;
    const because = `${fact.value.name} is there`;
    evidence.push(evidenceFrom(fact, { type: 'implied', gap: 'which lies there' }, relevance, [because]));
  }
  return evidence.slice(0, evidenceLimit);
}

/** Whether the place stands beside somebody whom the claim's sentence names: "Lena Fischer, of Munich", for "the German, Lena Fischer". */
function namesSomebodyOf(claim: ClaimOf<'name'>, place: FactOf<'name'>, { story }: Weighing): boolean {
  return story
    .factsIn(story.passageOf.get(place) ?? -1)
    .some(
      (fact) =>
        fact.kind === 'name' &&
        fact.value.type === 'person' &&
        findWordsOf(fact.value.name, claim.passage) !== undefined,
    );
}

/** Countries whose places a reader of English news is taken to know: Britain and the United States. */
const HOME: ReadonlySet<string> = new Set(['gb', 'us']);

function isCountry({ parts, demonym }: ClaimOf<'name'>['value']): boolean {
  return !demonym && countryOf(parts.join(' ')) !== undefined;
}

/**
 * First and last name of two different people put together: "Hakan Kalin", where the story has Hakan Fidan and Ibrahim
 * Kalin and nobody of either name alone. Such evidence needs no context: the name itself is the statement.
 */
function mixedUp(claim: ClaimOf<'name'>, evidence: readonly Evidence[]): readonly Evidence[] {
  const [first, last] = [claim.value.parts[0], claim.value.parts.at(-1)];
  if (claim.value.type === 'place' || claim.value.type === 'organisation' || claim.value.parts.length < 2) return [];
  const people = evidence.filter(
    ({ agreement, from }) =>
      agreement.type === 'different' &&
      from.in === 'source' &&
      from.fact.kind === 'name' &&
      from.fact.value.parts.length > 1 &&
      from.fact.value.type === 'person',
  );
  const partsOf = ({ from }: Evidence): readonly string[] =>
    from.in === 'source' && from.fact.kind === 'name' ? from.fact.value.parts : [];
  const byFirst = people.filter((each) => partsOf(each)[0] === first);
  const byLast = people.filter((each) => partsOf(each).at(-1) === last);
  if (byFirst.length === 0 || byLast.length === 0) return [];
  const passageOf = ({ from }: Evidence) => (from.in === 'source' ? from.fact.passage : undefined);
  const mixed = [...new Set([...byFirst, ...byLast])];
  return mixed.map((each) => {
    // Of two in one sentence the words around them do not tell which is meant; mostly it is the surname that slipped.
    const context = Math.max(
      ...mixed.filter((other) => passageOf(other) === passageOf(each)).map(({ relevance }) => relevance),
    );
    const likelihood = isOfRole(claim, each)
      ? 1
      : context * nameRank.lessLikely + (byFirst.includes(each) ? nameRank.firstName : 0);
    return {
      ...each,
      relevance: nameRank.itself + (1 - nameRank.itself) * likelihood,
      because: [...each.because, 'first and last name of different people'],
    };
  });
}

function isOfRole({ value: { role } }: ClaimOf<'name'>, { from }: Evidence): boolean {
  const known = from.in === 'source' && from.fact.kind === 'name' ? from.fact.value.role : undefined;
  return role !== undefined && known !== undefined && compareRoles(role, known).type === 'same';
}

/**
 * The name's words in text that no kind took for this name: one after the other, close together, or all of them
 * somewhere in the story, generic ones such as "City" aside.
 */
function saidOtherwise(claim: ClaimOf<'name'>, hasPart: boolean, weighing: Weighing): readonly Evidence[] {
  const { story } = weighing;
  const said = wordsIn(claim.passage, claim.inPassage);
  const words = said.map(({ hash }) => hash);
  const [only] = said;
  if (!only) return [];
  const sequence =
    said.length === 1 && only.acronym
      ? findAcronym(only.hash, story, evidenceLimit)
      : findWords(words, story, evidenceLimit);
  if (sequence.length > 0) return sequence.map((found) => atWords(claim, found, weighing, 'the same words'));
  // "Richard Adam" is another man than "Richard Adams".
  const isWhole = claim.value.type === 'person' && said.length > 1;
  const plural = isWhole ? [] : inNumber(said).flatMap((other) => findWords(other, story, evidenceLimit));
  if (plural.length > 0) return plural.map((found) => atWords(claim, found, weighing, 'singular for plural'));
  const otherwise = namesOf(claim.value).flatMap((name) => findAcronym(hashWord(name), story, evidenceLimit));
  if (otherwise.length > 0) return otherwise.map((found) => atWords(claim, found, weighing, 'its usual short form'));
  if (words.length < 2 || isNumbered(claim) || othersOfFirstName(claim, story).length > 0) return [];
  const together = findTogether(words, story, TOGETHER, evidenceLimit);
  if (together.length > 0)
    return together.map((found) => atWords(claim, found, weighing, 'the same words close together'));
  const telling = said.filter(({ text }) => text !== 'of' && !genericNameWords.has(idOf(text)));
  // A story that has neither a part of the name as a name nor its one telling word has merely the same words.
  if ((!hasPart && telling.length > 1) || !allWordsKnown(claim, story)) return [];
  if (meansAnother(claim, new Set(telling.map(({ text }) => text)), weighing)) return [];
  return telling.flatMap(({ hash, text }) =>
    [hash, inflected(text) ?? hash]
      .flatMap((word) => findWords([word], story, 1))
      .slice(0, 1)
      .map((found) => atWords(claim, found, weighing, 'its words, apart')),
  );
}

/** The words with the last one, or the one before "of", in the other number: "Archbishops of Canterbury" for "Archbishop of Canterbury". */
function inNumber(said: readonly WordInPassage[]): readonly (readonly number[])[] {
  return said.flatMap(({ text }, at) => {
    if (at < said.length - 1 && said[at + 1]?.text !== 'of') return [];
    const other = inflected(text);
    return other === undefined ? [] : [said.map(({ hash }, i) => (i === at ? other : hash))];
  });
}

/** Whether the story has these telling words in the name of another only: "Manchester City", where all Manchester is "Manchester United". */
function meansAnother(claim: ClaimOf<'name'>, telling: ReadonlySet<string>, weighing: Weighing): boolean {
  const named = weighing.story
    .namesSharing(claim.value)
    .map(({ value }) => value.parts)
    .filter((parts) => [...telling].every((word) => parts.includes(word)));
  return (
    named.some((parts) =>
      parts.some((part) => genericNameWords.has(idOf(part)) && !claim.value.parts.includes(part)),
    ) && !named.some((parts) => parts.length === telling.size)
  );
}

function atWords(claim: ClaimOf<'name'>, { at, inPassage }: FoundWords, weighing: Weighing, because: string): Evidence {
  const passage = weighing.story.passages[at] as StoryPassage; // findWords gives indices of the story's passages
  const fact = factOfWords(claim, passage, inPassage);
  const scores = scoresAt(at, inPassage, weighing);
  return evidenceFrom(fact, { type: 'same' }, relevanceOf(scores), [because]);
}
