/** Headlines and tables in which capitals say nothing: "SOCCER - JAPAN GET LUCKY WIN", "Ukraine And Russia Agree To Talk". */
import {
  commonWords,
  demonymCountry,
  givenNameWords,
  isPlaceKnown,
  mayBeginDemonym,
  mayBeginPlace,
  surnameLikeWords,
} from '../../lexicon/lookUp.ts';
import { numberWords } from '../../text/numerals.en.ts';
import type { Passage } from '../../text/passages.ts';
import { shapes, signOf, type TokenTable, tokenFolded, touchesNext } from '../../text/tokens.ts';
import { declareWord, wordSet } from '../../text/vocabulary.ts';
import { clubs } from './clubs.en.ts';
import { isCapitalised, traitsAt } from './looks.ts';
import { CLUB_WORDS, SHEET_LABELS, SIDES, SPORTS } from './openers.en.ts';
import { type Emit, how, maybeSurname } from './piece.ts';
import { traits } from './traits.en.ts';

const STATE = declareWord('state');

/** A passage or some of its tokens, `end` not included. */
type Stretch = Pick<Passage, 'tokens' | 'first' | 'end'>;

/** Whether capitals say nothing here: hardly a word that is not a small connecting one is in lower case. */
export function isHeadline({ tokens, first, end }: Stretch): boolean {
  // Nearly every sentence is told by its first words, before any word is looked up.
  let lower = 0;
  for (let i = first; i < end; i++)
    if (tokens.shapes[i] === shapes.lower && isLong(tokens, i) && ++lower > 1) return false;
  let capital = 0;
  let large = 0;
  let plain = 0;
  let ordinary = 0;
  let told = 0;
  for (let i = first; i < end; i++) {
    const shape = tokens.shapes[i] as number;
    if (shape > shapes.dotted) continue;
    const length = (tokens.ends[i] as number) - (tokens.starts[i] as number);
    if (shape !== shapes.lower && length > 1) {
      capital++;
      if (shape === shapes.caps || shape === shapes.dotted) large++;
      if (shape === shapes.caps && length > 2 && isOrdinary(tokens, i)) ordinary++;
      // A word that nobody would write large: the sign that the whole line is.
      if (i > first && isPlainWord(tokens, i)) plain++;
    } else if (
      shape === shapes.lower &&
      (isLong(tokens, i) ? !joints.has(tokens.words[i] as number) : verbs.has(tokens.words[i] as number))
    )
      told++;
  }
  if (large === capital && capital > 1 && lower === 0 && ordinary > 0) return true;
  if (capital < 3 || lower * 4 > capital) return false;
  // "JUVENTUS BEAT MILAN" tells by one word, "Juventus Beat Milan" or a list of players only by several.
  return large === capital ? plain > 0 : told === 0 && plain > 1 && plain * 3 >= capital;
}

/** Words that a line with a capital on every other word leaves small. */
const joints = wordSet(
  'with from over into after before than amid against under about between during through that upon without within',
);
/** Short words that such a line writes large. */
const verbs = wordSet('is are was had has did do be he she it we i not who');

function isLong(tokens: TokenTable, at: number): boolean {
  return (tokens.ends[at] as number) - (tokens.starts[at] as number) > 3;
}

/** A word that stands in no list of names; in a line of capitals it says that the capitals say nothing. */
function isOrdinary(tokens: TokenTable, at: number): boolean {
  const hash = tokens.hashes[at] as number;
  return (
    commonWords.has(hash) &&
    !givenNameWords.has(hash) &&
    !mayBeginPlace(hash) &&
    !mayBeginDemonym(hash) &&
    (traitsAt(tokens, at) & traits.organisation) === 0
  );
}

/** A common word that does not belong to names: no "Council", "City", "Minister", "Brown". */
function isPlainWord(tokens: TokenTable, at: number): boolean {
  const known = traitsAt(tokens, at);
  if (
    known &
    (traits.organisation |
      traits.place |
      traits.event |
      traits.head |
      traits.role |
      traits.title |
      traits.calendar |
      traits.never |
      traits.roleModifier)
  )
    return false;
  const hash = tokens.hashes[at] as number;
  if (known & traits.function) return (tokens.ends[at] as number) - (tokens.starts[at] as number) > 2;
  return (
    commonWords.has(hash) &&
    !givenNameWords.has(hash) &&
    !surnameLikeWords.has(hash) &&
    !mayBeginPlace(hash) &&
    !mayBeginDemonym(hash)
  );
}

/** Emits the names of a passage in which most words have capitals, in order: there a capital says nothing. */
export function findInHeadline({ tokens, first, end }: Stretch, emit: Emit): void {
  let i = first;
  while (i < end) {
    if (!isCapitalised(tokens, i)) {
      i++;
      continue;
    }
    const body = endOfBody(tokens, i, end);
    if (body > i) {
      emit(i, body, how.plain);
      i = body + 1;
      continue;
    }
    const place = longestKnown(tokens, i, end);
    // "ALPINE SKIING - ..."
    if (place.demonym && i < first + 2 && isRubric(tokens, i + place.length)) {
      i += place.length + 1;
      continue;
    }
    if (place.length > 0 && isHeadOfName(tokens, i + place.length) && isCapitalised(tokens, i + place.length)) {
      emit(i, i + place.length, how.plain);
      i += place.length + 1;
    } else if (place.length > 0) {
      emit(i, i + place.length - 1, place.demonym ? how.demonym : how.plain);
      i += place.length;
    } else if (isNameWord(tokens, i, end)) {
      const last = endOfName(tokens, i, end);
      const sure = last > i || tokens.shapes[i] === shapes.caps || givenNameWords.has(tokens.hashes[i] as number);
      emit(i, last, sure ? how.plain : how.doubtful);
      i = last + 1;
    } else {
      if (CLUB_WORDS.has(tokens.words[i] as number)) {
        // "STANDARD LIEGE".
        const town = i + 1 < end && isCapitalised(tokens, i + 1) ? longestKnown(tokens, i + 1, end) : NONE;
        if (town.length > 0 && !town.demonym) {
          emit(i, i + town.length, how.plain);
          i += town.length;
        } else emit(i, i, how.doubtful);
      } else if (SIDES.has(tokens.words[i] as number) || mayBeInflected(tokens, i)) emit(i, i, how.doubtful);
      else if (maybeCalled(tokens, i)) emit(i, i, maybeSurname);
      i++;
    }
  }
}

/** "NATIONAL FOOTBALL LEAGUE": the last token of a body that is named so; `at` where none is. */
function endOfBody(tokens: TokenTable, at: number, end: number): number {
  if (!SCOPES.has(tokens.words[at] as number)) return at;
  for (let i = at + 1; i < end && i < at + 4 && isCapitalised(tokens, i); i++)
    if (BODIES.has(tokens.words[i] as number)) return i;
  return at;
}

const SCOPES = wordSet('national international');
const BODIES = wordSet(
  'league association federation union council congress assembly party committee commission institute agency board society bank',
);

/** Number of tokens of the longest place or nationality that begins here. */
function longestKnown(
  tokens: TokenTable,
  at: number,
  end: number,
): { readonly length: number; readonly demonym: boolean } {
  const hash = tokens.hashes[at] as number;
  // "U.S." is no word that a place begins with, but a place.
  const placeLike = mayBeginPlace(hash) || tokens.shapes[at] === shapes.dotted;
  const demonymLike = mayBeginDemonym(hash);
  if (!placeLike && !demonymLike && !PHRASE_STARTS.has(tokens.words[at] as number)) return NONE;
  let name = '';
  let best = NONE;
  for (let i = at; i < end && i < at + 4 && isCapitalised(tokens, i); i++) {
    name = name === '' ? tokenFolded(tokens, i) : `${name} ${tokenFolded(tokens, i)}`;
    const common = i === at && commonWords.has(hash) && COMMON_PLACES.has(name) === false;
    if (placeLike && !common && isPlaceKnown(name)) best = { length: i - at + 1, demonym: false };
    else if (PHRASES.has(name)) best = { length: i - at + 1, demonym: false };
    else if (demonymLike && demonymCountry(name) !== undefined) best = { length: i - at + 1, demonym: true };
  }
  return best;
}

/** Names made of common words, and clubs that go by more than their town. */
const PHRASES: ReadonlySet<string> = new Set([
  ...'united nations,european union,european commission,world cup,white house,supreme court,red cross,premier league,champions league,labour party,house of lords,red star,security council,world bank,downing street,super bowl,grand prix,davis cup,red sox,white sox,blue jays,maple leafs,red wings,trail blazers,golden state'.split(
    ',',
  ),
  ...[...clubs].filter((club) => club.includes(' ')),
]);
const PHRASE_STARTS = wordSet([...PHRASES].map((phrase) => phrase.slice(0, phrase.indexOf(' '))).join(' '));

const NONE = { length: 0, demonym: false };

/** Places that are common words too, and more often the place in a headline. */
const COMMON_PLACES = new Set('china turkey georgia jordan chad cuba peru us uk uae gaza wales kent'.split(' '));

/** A word that is a name even where all words are in capitals. */
function isNameWord(tokens: TokenTable, at: number, end: number): boolean {
  const known = traitsAt(tokens, at);
  const hash = tokens.hashes[at] as number;
  const length = (tokens.ends[at] as number) - (tokens.starts[at] as number);
  if (known & (traits.function | traits.calendar | traits.never | traits.title)) return false;
  if (SPORTS.has(tokens.words[at] as number) || SHEET_LABELS.has(tokens.words[at] as number)) return false;
  // The "DAYER" of "ONE-DAYER".
  if (
    signOf(tokens, at - 1) === 0x2d &&
    touchesNext(tokens, at - 1) &&
    touchesNext(tokens, at - 2) &&
    isSmallWord(tokens, at - 2)
  )
    return false;
  if (tokens.shapes[at] === shapes.dotted)
    return at + 1 < end && isCapitalised(tokens, at + 1) && !commonWords.has(tokens.hashes[at + 1] as number);
  if (length < 2 || (known & (traits.role | traits.roleModifier) && !givenNameWords.has(hash))) return false;
  const next = at + 1;
  const followed =
    next < end &&
    isCapitalised(tokens, next) &&
    !commonWords.has(tokens.hashes[next] as number) &&
    traitsAt(tokens, next) === 0;
  if (commonWords.has(hash)) return givenNameWords.has(hash) && followed;
  return !looksInflected(tokens, at) || givenNameWords.has(hash);
}

function isSmallWord(tokens: TokenTable, at: number): boolean {
  return (traitsAt(tokens, at) & traits.function) !== 0 || numberWords.has(tokens.words[at] as number);
}

/** "City Council" after a place, "State" of "Ohio State". */
function isHeadOfName(tokens: TokenTable, at: number): boolean {
  if (tokens.words[at] === STATE) return true;
  const known = traitsAt(tokens, at);
  if (known & traits.event && !(known & (traits.organisation | traits.place)))
    return EVENTS.has(tokens.words[at] as number);
  return (known & (traits.organisation | traits.place)) !== 0 && !LOOSE.has(tokens.words[at] as number);
}

/** What a place gives its name to; "FINAL", "WAR" and "CRISIS" may stand after any. */
const EVENTS = wordSet(
  'cup open olympics paralympics trophy league masters festival marathon derby stakes shield invitational',
);

/** Ends names of organisations and places in a sentence; in a headline more often a word of its own: "PARIS COURT JAILS BOMBER". */
const LOOSE = wordSet(`
  police transport company companies government administration parliament senate congress court tribunal army navy force service news media newspaper newspapers press
  television tv radio oil gas petroleum power water steel mining electronics electric motor motors rail railways air software securities investment finance financial capital
  insurance industries international partners treasury cabinet coalition party rights front movement watch center centre group records stores hotel restaurant theatre hospital
  school schools college church board
  airport station port street prison jail border beach forest park home close cross way hill north south east west ground hall
`);

/** A common word before a dash that stands free. */
function isRubric(tokens: TokenTable, at: number): boolean {
  return isPlainWord(tokens, at) && signOf(tokens, at + 1) === 0x2d && !touchesNext(tokens, at);
}

/** "MAJOR", "PENGUINS": a word that the text may have as a name below its headline. */
function maybeCalled(tokens: TokenTable, at: number): boolean {
  const hash = tokens.hashes[at] as number;
  if (!commonWords.has(hash) || (tokens.ends[at] as number) - (tokens.starts[at] as number) < 3) return false;
  if (SPORTS.has(tokens.words[at] as number)) return false;
  const known = traitsAt(tokens, at);
  return (
    known === 0 || (surnameLikeWords.has(hash) && (known & (traits.function | traits.calendar | traits.never)) === 0)
  );
}

function endOfName(tokens: TokenTable, first: number, end: number): number {
  let last = first;
  while (last + 1 < end) {
    const next = last + 1;
    if (isCapitalised(tokens, next) && !touchesNext(tokens, last)) {
      const known = traitsAt(tokens, next);
      const hash = tokens.hashes[next] as number;
      const afterGiven = givenNameWords.has(tokens.hashes[last] as number) || tokens.shapes[last] === shapes.dotted;
      const joins =
        known & traits.organisation
          ? !afterGiven
          : known === 0 &&
            (!commonWords.has(hash)
              ? !mayBeginDemonym(hash) && !(mayBeginPlace(hash) && isPlaceKnown(tokenFolded(tokens, next)))
              : afterGiven && surnameLikeWords.has(hash));
      if (!joins) return last;
      last = next;
    } else if (
      signOf(tokens, next) === 0x2d &&
      touchesNext(tokens, last) &&
      touchesNext(tokens, next) &&
      next + 1 < end &&
      isCapitalised(tokens, next + 1) &&
      !commonWords.has(tokens.hashes[next + 1] as number)
    )
      last = next + 1;
    else return last;
  }
  return last;
}

/** "NEDVED": a word of no list that is no name only by its ending; the text may have it below. */
function mayBeInflected(tokens: TokenTable, at: number): boolean {
  return (
    traitsAt(tokens, at) === 0 &&
    tokens.shapes[at] === shapes.caps &&
    !commonWords.has(tokens.hashes[at] as number) &&
    !SPORTS.has(tokens.words[at] as number) &&
    looksInflected(tokens, at)
  );
}

function looksInflected(tokens: TokenTable, at: number): boolean {
  return /(?:ly|ing|ed|ers|tion|tions|ment|ments|ness|ists|ism)$/.test(tokenFolded(tokens, at));
}
