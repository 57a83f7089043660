/**
 * What each thing counts for in judging, and from where on it is enough. The numbers of `relevanceWeights`, `figureWeights`
 * and `thresholds` that `scripts/fitWeights.js` lists are fitted to labelled drafts, the rest of those tables is set by hand
 * beside them; every other table says how it came about. How much is enough in a single room is in `limits.ts`.
 */

/** How much each comparison of contexts adds to relevance; they sum to 1. */
export const relevanceWeights = {
  sentence: 0.35,
  around: 0.15,
  local: 0.5,
} as const;

/** What is near a value, and how near; set by hand. */
export const closeness = {
  /** Words further off say nothing of it. */
  reach: 12,
  /** So many words off one is worth half as much. */
  fades: 4,
  /** What the sentence before or after is worth beside the value's own. */
  next: 0.5,
} as const;

/** What the value itself says of whether two figures speak of the same thing: added to relevance, which stays in 0 to 1. */
export const figureWeights = {
  /** The same thing is counted: "troops" and "soldiers". */
  sameCounted: 0.2,
  /** Another thing is counted. */
  otherCounted: -0.35,
  /** Only one of them says what is counted. */
  unknownCounted: -0.05,
  /** The same befell those whom it counts: "killed 29" and "29 people died". */
  sameFate: 0.2,
  /** The number follows the same name: "MAX 9". */
  sameName: 0.25,
  /** Another form: a duration against an age. */
  otherForm: -0.5,
} as const;

/**
 * How much each thing that ties a figure to its statement says of whether two figures, whose values are not looked at, tell
 * of one thing: logits, fitted by how well they find the passage of an article that a right draft's figure was taken from.
 * That asks for no verdicts, so `scripts/fitWeights.js`, which goes by them, leaves these; a new one is set by hand.
 */
export const placeWeights = {
  /** The words near it. */
  local: 3.6,
  /** The words of its sentence and of those beside it. */
  around: 1.1,
  /** The figure right before it, and right after it, is the same. */
  numberBefore: 0.9,
  numberAfter: 0.9,
  /** Share of the draft's other figures that stand only in the sentence before or after. */
  numbersNear: 0.6,
  /** The draft's sentence has it for something else. */
  isTaken: -0.8,
  sameCounted: 0.7,
  otherCounted: -0.7,
  unknownCounted: -0.8,
  /** Both rose, or fell, by it or to it. */
  sameChange: 0.6,
  otherWay: -0.8,
  /** Up by it, up to it, up from it. */
  otherSlot: -1.6,
  oneChange: -0.5,
  /** One of them is what another number is held against: "up from 12". */
  otherEnd: -0.6,
  bothExpected: 0.9,
  /** One of them stands in brackets, as a conversion does. */
  otherBrackets: -1.7,
  sameMeasure: 1.9,
  sameFate: 1.2,
  sameDay: 0.4,
  otherDay: -1,
  /** "more than" of both. */
  sameBound: 2.1,
  otherRate: -1.8,
  otherRange: -2.1,
  /** Share of the names beside the source's figure that the draft's sentence does not speak of, and the other way round. */
  strangers: -0.5,
  unnamed: -0.4,
} as const;

export const thresholds = {
  /** From here on a fact speaks of the same thing: a different value contradicts. */
  sameStatement: 0.42,
  /** From here on it does where no fact of another value comes near it. */
  likelyStatement: 0.3,
  /** Below, an equal value is taken to be about something else where a firmly placed different one is at least `lead` more relevant. */
  elsewhere: 0.4,
  /** Below, a value that is nearly the same is about something else. */
  nearby: 0.12,
  /** From here on two passages have something in common … */
  trace: 0.02,
  /** … and below this no more than chance may have put there. */
  chance: 0.15,
  /** From here on a differing date outweighs an equal one that is only there by chance. */
  placed: 0.5,
  /** By how much a differing fact must be more relevant than an agreeing one to outweigh it. */
  lead: 0.25,
  /** From here on two sources speak of the same thing so plainly that a difference between them is worth a word. */
  firm: 0.6,
  /** By how much what decides a claim stands before all other evidence. */
  ahead: 0.01,
  /** Facts whose relevance differs by no more than this bear on the claim alike. */
  level: 0.12,
  /** By how much likelier another place must be what the draft tells of than those with its number, in logits: see `placeWeights` … */
  placeLead: 2.5,
  /** … and of a number that is met everywhere. */
  commonPlaceLead: 4,
  /** … and so much it must come to by itself. */
  likelyPlace: 1.2,
  /** Sources this many days apart or less are of the same days. */
  sameDays: 2,
  /** From here on what a source says in the claim's place is worth naming beside a claim that none supports. */
  nearEnough: 0.35,
  /** Share of a quote's words that a passage must hold, in order, to be what was quoted. */
  quoted: 0.55,
  /** A source may tell the same story when it has at least this share of the best source's score … */
  story: 0.2,
  /** … and shares at least this much of the best source's names, by weight. */
  akin: 0.5,
  /** … or has at least this share of that score … */
  nearStory: 0.45,
  /** … and shares at least this much of those names. */
  nearAkin: 0.25,
  /** A source tells the draft's story when the share of the draft's distinct words that it has comes to this, together with … */
  toldByOne: 0.57,
  /** … so much for the names: for all of them, and less where it has a name at fewer of the times it stands there … */
  toldNames: 0.45,
  /** … and to so much more for each doubling of the sources, since of many one has more of the words by chance … */
  toldByChance: 0.025,
  /** … or, of a draft that hardly names anybody, when they have this share of its words together … */
  told: 0.42,
  /** … and if they do not, a value that they have too supports a claim only from this relevance on … */
  foreign: 0.25,
  /** … or from this on, in a round-up: what no source tells in it may still be an item that one tells in other words. */
  foreignItem: 0.15,
  /** Of a round-up so many sentences are each in a paragraph that some source tells. */
  roundUp: 0.5,
  /** A source tells a paragraph when it has at least this share of the paragraph's telling words, by squared weight … */
  paragraph: 0.4,
  /** … and joins the story for it when that is so many times what the best of the story's sources has. */
  paragraphLead: 1.5,
  /** … or when it has this share of the words, and among them a number that the story lacks … */
  paragraphPart: 0.3,
  /** … or words that the story lacks and that make up this share. */
  paragraphAdded: 0.15,
  /** A source tells another story of the draft when it adds at least this share of the best source's score. */
  another: 0.5,
} as const;

/** How surely a sentence ties a word to somebody whom it names; by hand, together with {@link exchange}. */
export const tieWeights = {
  /** So many tokens from the one who does it a word is tied half as much … */
  fades: 12,
  /** … sooner before a name that does not come first … */
  fadesBefore: 6,
  /** … and sooner yet beside a place: what happens there stands close by. */
  fadesHeld: 4,
  /** What is left of a tie behind each mark or word between clauses; after a name, before it, and beside a place. */
  behind: 0.75,
  behindBefore: 0.55,
  behindHeld: 0.4,
  /** A word before a name is less surely its own where another name stands before both … */
  second: 0.6,
  /** … and so is one after a place. */
  afterPlace: 0.8,
} as const;

/** What a fact that has the claim's name counts for beside others; set by hand. */
export const nameRank = {
  /** A fact that has the whole name. */
  itself: 0.9,
  /** What another's context counts for beside a role that is the claim's … */
  lessLikely: 0.8,
  /** … and what the first name does beside that. */
  firstName: 0.1,
} as const;

/**
 * When two names of a draft stand in one another's places, by what a word is worth: its weight in the story, times how
 * plainly either text ties it to one of the two. Set by hand on right drafts, and on the same with two names exchanged:
 * drafts that `scripts/fitWeights.js` does not make.
 */
export const exchange = {
  /** Sentences within which both names must stand. */
  reach: 4,
  /** A word that is tied to one hardly more than to the other is tied to neither. */
  chance: 0.2,
  /** What speaks for an exchange must come to so much where each sentence names but one of them … */
  apart: 1.2,
  /** … and to so much if it is told of but one of the two … */
  oneSided: 1.8,
  /** … or to so much altogether. */
  together: 3,
  /** No word is worth more. */
  most: 1.5,
  /** So many words … */
  words: 2,
  /** … must come to this each. */
  word: 0.3,
  /** What speaks for the draft as it is may come to this share of that. */
  own: 0.35,
  /** From here on a mention is doubted by itself. */
  mention: 0.6,
  /** A word that a source ties to so many … */
  many: 4,
  /** … so plainly tells nothing of either. */
  told: 0.4,
} as const;
