/** Whether the words around a date speak of what was or of what is to come. */
import { shapes, signOf, type TokenTable, touchesNext } from '../../text/tokens.ts';
import { defineWords, wordSet } from '../../text/vocabulary.ts';
import { beforeClock } from './beforeClock.ts';

type Tense = 'past' | 'future';
const futureWords = `
  will won't would shall he'll she'll they'll we'll it'll you'll i'll due scheduled expected expects plans planned set slated
  upcoming payable expect deadline ahead tomorrow forthcoming hopes intends may might can cannot can't could should going is are unless expires begins
  starts opens closes meets arrives leaves visits returns runs lasts matures comes ends begin resume expire effective likely
`;
const pastWords = `
  was were had did said told made came went took got gave saw began became left met won lost beat fell rose sent held kept
  led brought bought sold paid died spoke wrote ran broke struck hit shot found put has have been since after didn't wasn't
  weren't hadn't ago upheld withheld withdrew overthrew overcame undertook forbade swore wore tore rang sang swam grew drew threw flew knew stood sank sought taught thought caught fought built spent felt heard says
  shrank slid swung rode woke hid hung clung crept dealt drove drank ate fled flung forgot forgave laid lent lit meant overtook rebuilt shook slept sprang stole stuck swept chose
`;
const tensed = (list: string, tense: Tense): [string, Tense][] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => [word, tense]);
const cues = defineWords<Tense>([...tensed(futureWords, 'future'), ...tensed(pastWords, 'past')]);
/** They speak of the future only where nothing speaks of the past: "is" beside "said on Monday". */
// "visits" and "returns" are nouns as often: "The visits on Friday drew crowds".
const weak = wordSet(
  "is are set may might can cannot can't could should has have since after going meets arrives leaves visits returns comes ends begin resume expire",
);
/** Words before "to" that make what follows it to come: "agreed to meet on Monday", "was to return Friday". */
const aims = wordSet(
  'agreed agree due plans plan planned planning expected set scheduled hope hopes want wants intend intends ready likely about going decided promised vowed pledged is are was were ordered',
);
const to = wordSet('to');
const be = wordSet('be');
const notPast = wordSet('seed breed need feed speed indeed exceed proceed red bed shed united wed');
const set = wordSet('set');
const setIn = wordSet('in out up off aside back');
const setOn = wordSet('for to');
/** Right before their date they say what is planned: "Talks end Friday", "whose term ends Dec. 31"; not "the end Friday". */
const plans = wordSet(
  'end ends start starts begin begins open opens close closes resume resumes expire expires return leave leaves arrive arrives meet meets reopen reopens comes votes shuts',
);
const early = wordSet('early late again');
/** Those that are as often what begins or ends. */
const nouns = wordSet('end start close open return leave meet');
/** Before a noun that another leads: "by market close", "at the season start". */
const nounLeads = wordSet('at by on for with');
const noSubjects = wordSet(
  'a an the his her its their our my your this that these those no any each every of at by for to in on from since until before after with year month week day new early late all two three',
);
const onOrIn = wordSet('on in at');
const modals = wordSet("may might should can cannot can't");
const have = wordSet('have not');
const takenUp = wordSet('effect place office');
const into = wordSet('into');
const goneOn = wordSet('on into live');
const going = defineWords<typeof into>([
  ['takes', takenUp],
  ['take', takenUp],
  ['comes', into],
  ['come', into],
  ['goes', goneOn],
  ['go', goneOn],
]);
const onWord = wordSet('on');
const onWhat = wordSet('sale trial strike show display air');
/** "did not go on trial", "had to go on strike": the verb before them has the tense. */
const notSet = wordSet("to not never did didn't cannot can't");
const ofTheirs = wordSet('a an the his her its their new another');
const present = wordSet('plays faces hosts travels kicks votes goes resumes reopens debuts');
const turns = wordSet('turns');
const plural = wordSet('play face host meet visit');
const journeys = wordSet('go travel head');
const goers = wordSet('go goes head heads');
const the = wordSet('the');
const polls = wordSet('polls');
/** All verbs that {@link presentAt} knows, to be asked first. */
const presents = wordSet(
  'plays faces hosts travels kicks votes goes resumes reopens debuts turns play face host meet visit travel head heads takes take comes come go',
);
const subjects = wordSet(
  'and who which then he she it team side club council committee board parliament senate assembly congress cabinet union',
);
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const BACK = 24;
const ON = 12;
/** "publishes its half-year results on Friday". */
const PUBLISHED_WORDS = 8;

/**
 * The nearest verb decides, the one before the date rather than the one after it: "He said on Monday that talks will
 * resume" is past, "The talks, which will resume on Monday, ended" is to come.
 */
export function tenseAround(
  tokens: TokenTable,
  passageFirst: number,
  passageEnd: number,
  first: number,
  last: number,
): Tense | undefined {
  const lead = onOrIn.has(tokens.words[first - 1] as number) ? first - 2 : first - 1;
  // "Polls close at 10pm on Thursday".
  const clock = beforeClock({ tokens, first: passageFirst, end: passageEnd }, lead + 1);
  const plan = clock < lead && onOrIn.has(tokens.words[clock] as number) ? clock - 1 : beforePlace(tokens, lead);
  // "Markets close early on Tuesday."
  const verb = early.has(tokens.words[plan] as number) ? plan - 1 : plan;
  if (lead > passageFirst && isArranged(tokens, lead)) return 'future';
  if (verb > passageFirst && isPlan(tokens, verb) && (verb === lead || isOfSentence(tokens, passageFirst, verb)))
    return 'future';
  let faint: Tense | undefined;
  for (let at = first - 1; at >= passageFirst && at >= first - BACK; at--) {
    // "It fell; by the fall it may rise."
    if (signOf(tokens, at) === SEMICOLON) break;
    if (at > passageFirst && first - at <= PUBLISHED_WORDS && isPublished(tokens, at, last)) return 'future';
    const cue = cueAt(tokens, at, passageFirst);
    if (cue === undefined) continue;
    if (!isFaint(tokens, at)) return cue;
    faint ??= cue;
  }
  for (let at = last + 1; at < passageEnd && at <= last + ON; at++) {
    const cue = cueAt(tokens, at, passageFirst);
    if (cue === undefined) continue;
    if (!isFaint(tokens, at)) return cue;
    // "In January's Super Bowl, which Viacom is fighting": another clause, and another time.
    if (!hasClauseBetween(tokens, last, at)) faint ??= cue;
  }
  return faint;
}

/** Whether ", which" or the like stands between the two tokens. */
function hasClauseBetween(tokens: TokenTable, first: number, last: number): boolean {
  for (let at = first + 2; at < last; at++)
    if (relatives.has(tokens.words[at] as number) && signOf(tokens, at - 1) === COMMA) return true;
  return false;
}

const relatives = wordSet('which who whose where');

/** "The prize is announced Monday", "Hearings are held on Friday": what the present tells of one day is arranged. */
function isArranged(tokens: TokenTable, at: number): boolean {
  return (
    isOrAre.has(tokens.words[at - 1] as number) &&
    tokens.shapes[at] === shapes.lower &&
    (arranged.has(tokens.words[at] as number) || (endsInEd(tokens, at) && !told.has(tokens.words[at] as number)))
  );
}

const isOrAre = wordSet('is are');
const arranged = wordSet('held shown sworn');
/** "He is said on Monday to have left." */
const told = wordSet('reported alleged believed accused charged supposed');

/** Whether a cue speaks only where no other does: "may leave" speaks for itself, "may have left" does not. */
function isFaint(tokens: TokenTable, at: number): boolean {
  const word = tokens.words[at] as number;
  if (!weak.has(word)) return false;
  const next = tokens.words[at + 1] as number;
  if (modals.has(word)) return tokens.shapes[at + 1] !== shapes.lower || have.has(next);
  return !isSet(tokens, at);
}

/** "takes effect", "comes into force", "goes on sale": in the present they tell what is to come. */
function isSet(tokens: TokenTable, at: number): boolean {
  const goes = going.get(tokens.words[at] as number);
  if (goes === undefined) return false;
  const next = tokens.words[at + 1] as number;
  return goes.has(next) && (!onWord.has(next) || onWhat.has(tokens.words[at + 2] as number));
}

/** The "meet" of "Ministers meet in Rome on Friday"; `last` itself where no place stands there. */
function beforePlace(tokens: TokenTable, last: number): number {
  let at = last;
  while (at > last - PLACE && isCapital(tokens, at)) at--;
  return at < last && at > 0 && onOrIn.has(tokens.words[at] as number) ? at - 1 : last;
}

/** Words that the name of a place has at most. */
const PLACE = 4;

/** "The bank reports on Thursday", "Barclays publishes its results Friday"; not "The Times reports on Thursday that" or "news reports on Thursday". */
function isPublished(tokens: TokenTable, at: number, last: number): boolean {
  if (!publishes.has(tokens.words[at] as number) || tokens.shapes[at] !== shapes.lower) return false;
  if (that.has(tokens.words[last + 1] as number)) return false;
  const subject = at - 1;
  if (publishing.has(tokens.words[subject] as number)) return true;
  return isCapital(tokens, subject) && !noPublishers.has(tokens.words[subject] as number);
}

const publishes = wordSet('reports releases publishes announces unveils');
const that = wordSet('that said say says');
/** Who publishes what the news waits for. */
const publishing = wordSet(
  'it bank company group firm retailer chain airline insurer lender maker carrier bureau department office agency ministry government builder operator producer',
);
/** Capitals that report what was, or lead another word. */
const noPublishers = wordSet(
  'times post news journal telegraph guardian independent mail herald tribune star mirror sun observer reuters xinhua itar-tass tass interfax magazine newspaper the a an his her its their our these those all some other new',
);

/** A present tense with its subject before it. */
function isPlan(tokens: TokenTable, at: number): boolean {
  const before = at - 1;
  return (
    plans.has(tokens.words[at] as number) &&
    tokens.shapes[at] === shapes.lower &&
    tokens.shapes[before] !== shapes.possessive &&
    // "The governor, barred from a third term, leaves in January."
    (tokens.shapes[before] !== shapes.punctuation || (signOf(tokens, before) === COMMA && endsInS(tokens, at))) &&
    !noSubjects.has(tokens.words[before] as number) &&
    !isNoun(tokens, at)
  );
}

/** "By market close on Friday", "at the season start on Friday": one of something, and no verb of many. */
function isNoun(tokens: TokenTable, at: number): boolean {
  const before = at - 1;
  const word = tokens.words[before] as number;
  if (!nouns.has(tokens.words[at] as number) || endsInS(tokens, before) || many.has(word)) return false;
  const isLed = ofTheirs.has(tokens.words[before - 1] as number);
  // "Workers at Shell return on Friday."
  if (!isLed && isCapital(tokens, before)) return false;
  const lead = isLed ? before - 2 : before - 1;
  return lead >= 0 && nounLeads.has(tokens.words[lead] as number);
}

/** Whether nothing but its subject stands before the verb: not "won at a track meet in Rome", nor "as shops close at 6pm". */
function isOfSentence(tokens: TokenTable, passageFirst: number, verb: number): boolean {
  if (verb - passageFirst > SUBJECT) return false;
  let isOfMany = many.has(tokens.words[verb - 1] as number);
  for (let at = passageFirst; at < verb; at++) {
    const word = tokens.words[at] as number;
    if (beside.has(word) || cueAt(tokens, at, passageFirst) !== undefined) return false;
    // "Labour won the votes": an article leads what the subject's verb is said of.
    if (at > passageFirst && ofTheirs.has(word) && !within.has(tokens.words[at - 1] as number)) return false;
    isOfMany ||= endsInS(tokens, at);
  }
  return isOfMany || endsInS(tokens, verb);
}

/** "Regulators ordered it to raise its capital by Dec. 31": what somebody was told to do was to come; a date that begins at `first`. */
export function isDemanded(tokens: TokenTable, passageFirst: number, first: number): boolean {
  let aim = first - 1;
  while (aim > passageFirst && first - aim < BACK && !to.has(tokens.words[aim] as number)) {
    if (tokens.shapes[aim] === shapes.punctuation) return false;
    aim--;
  }
  if (!to.has(tokens.words[aim] as number) || tokens.shapes[aim + 1] !== shapes.lower) return false;
  for (let at = aim - 1; at >= passageFirst && aim - at <= DEMAND && tokens.shapes[at] !== shapes.punctuation; at--) {
    if (demands.has(tokens.words[at] as number)) return true;
    if (cueAt(tokens, at, passageFirst) !== undefined) return false;
  }
  return false;
}

const demands = wordSet(
  'ordered told asked urged directed instructed advised invited required wanted gave allowed forced obliged warned persuaded',
);
/** Tokens from the verb to its "to". */
const DEMAND = 5;

/** Tokens that the subject of a plan has at most. */
const SUBJECT = 10;
const within = wordSet('of and from');
const many = wordSet('they we you people police men women');
/** Words that no subject has, but what stands beside it. */
const beside = wordSet(
  'at on in by for with to as before after when while because since until that who which but if than then',
);

function cueAt(tokens: TokenTable, at: number, passageFirst: number): Tense | undefined {
  // "at the Met in May", "said Will Smith".
  if (tokens.shapes[at] === shapes.capital && at > passageFirst && tokens.shapes[at - 1] === shapes.lower)
    return undefined;
  const word = tokens.words[at] as number;
  // "to be held", "will be announced": the participle is no past.
  if (at > 0 && be.has(tokens.words[at - 1] as number)) return 'future';
  if (to.has(word)) return at > 0 && aims.has(tokens.words[at - 1] as number) ? 'future' : undefined;
  const cue = cues.get(word);
  // "set a record" and "terms set in March" are past, "is set for Monday" is to come.
  if (set.has(word) && !setOn.has(tokens.words[at + 1] as number))
    return ofTheirs.has(tokens.words[at + 1] as number) || setIn.has(tokens.words[at + 1] as number)
      ? 'past'
      : undefined;
  if (cue !== undefined) return cue;
  if (presents.has(word)) {
    const plan = presentAt(tokens, at, passageFirst);
    if (plan !== false) return plan;
  }
  // "the top-ranked side" tells no time.
  if (at > passageFirst && isDash(signOf(tokens, at - 1)) && touchesNext(tokens, at - 1)) return undefined;
  return tokens.shapes[at] === shapes.lower && endsInEd(tokens, at) && !notPast.has(word) ? 'past' : undefined;
}

/** A verb in the present that may tell what is to come: `false` where it has another part in the sentence. */
function presentAt(tokens: TokenTable, at: number, passageFirst: number): Tense | undefined | false {
  const word = tokens.words[at] as number;
  if (isSet(tokens, at)) return at > 0 && notSet.has(tokens.words[at - 1] as number) ? undefined : 'future';
  if (goers.has(word) && to.has(tokens.words[at + 1] as number) && isToPolls(tokens, at + 2))
    return at > 0 && notSet.has(tokens.words[at - 1] as number) ? undefined : 'future';
  // "She turns 80 on Friday."
  if (turns.has(word) && tokens.shapes[at + 1] === shapes.number) return 'future';
  // "and plays Lee on Monday" and "Vikings host Utrecht on Monday" are to come, "the plays on Monday" not.
  if (present.has(word) && at > passageFirst)
    return (isCapital(tokens, at - 1) && !ofTheirs.has(tokens.words[at - 1] as number)) ||
      subjects.has(tokens.words[at - 1] as number)
      ? 'future'
      : undefined;
  if (plural.has(word) && at > passageFirst && isCapital(tokens, at - 1) && isCapital(tokens, at + 1)) return 'future';
  // "Wales go to Paris on Saturday".
  if (journeys.has(word) && at > passageFirst && isCapital(tokens, at - 1) && to.has(tokens.words[at + 1] as number))
    return isCapital(tokens, at + 2) ? 'future' : undefined;
  return false;
}

/** "Voters go to the polls on Sunday": what is held on one day is to come. */
function isToPolls(tokens: TokenTable, at: number): boolean {
  return the.has(tokens.words[at] as number) && polls.has(tokens.words[at + 1] as number);
}

function endsInS(tokens: TokenTable, at: number): boolean {
  return tokens.text.charCodeAt((tokens.ends[at] as number) - 1) === 115;
}

function isCapital({ shapes: all }: TokenTable, at: number): boolean {
  return all[at] === shapes.capital;
}

function isDash(sign: number): boolean {
  return sign === 0x2d || sign === 0x2010;
}

function endsInEd(tokens: TokenTable, at: number): boolean {
  const end = tokens.ends[at] as number;
  return (
    end - (tokens.starts[at] as number) > 3 &&
    tokens.text.charCodeAt(end - 1) === 100 &&
    tokens.text.charCodeAt(end - 2) === 101
  );
}
