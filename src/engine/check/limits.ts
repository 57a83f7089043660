/**
 * How much is enough, room by room: words in common, passages looked at, numbers that one may be reckoned from. Set by hand,
 * and held by the fixtures in `test/checks/`; what evidence counts for is in `weights.ts`. How far a pattern reaches, and what a calendar or a game knows, stands beside its reader.
 */

/** How many facts are shown and judged for one claim. */
export const evidenceLimit = 6;
/** How many sources one draft is weighed against. */
export const storyLimit = 24;
/** … and against how many with those that tell single paragraphs of it: no round-up has more, and the readings of all are kept. */
export const roundUpLimit = 200;

/** When a sentence of a source tells of another what the draft's clause tells, in whatever build. */
export const clauseLimits = {
  /** Telling words that a clause must have. */
  told: 4,
  /** Share of them, by weight, that the sentence must have … */
  share: 0.5,
  /** … where neither a name nor a number is among them … */
  sharePlain: 0.65,
  /** … and where the other has another place in its clause: "Keller beat Sand" and "Sand lost to Ray". */
  shareTurned: 0.75,
  /** Telling words of them that it must have. */
  shared: 3,
  /** With such a share of so many telling words, a name or number among them, it is the very statement. */
  veryShare: 0.85,
  veryShared: 6,
  /** How much of what is told of the other may be told of the claim's bearer elsewhere. */
  asMuch: 0.7,
  /** Below this share of the clause a passage says nothing of it. */
  chance: 0.3,
  /** Of so many telling words nearest to the draft's name the source must have … */
  nearest: 4,
  /** … so many … */
  near: 3,
  /** … or so many where there is no doubt of the place or little else is told. */
  nearTold: 2,
  /** The same of those nearest to the source's name. */
  nearestThere: 6,
  nearThere: 2,
  /** Telling words in small letters that a sentence has, and a list of names has not. */
  plain: 3,
} as const;

/** When a source tells what the draft's clause tells of somebody in the same place of its clause. */
export const tellingLimits = {
  /** Share of what the draft tells, by weight, that a source must tell of the other … */
  share: 0.7,
  /** … where neither a name nor a number is among it … */
  sharePlain: 0.8,
  /** … and where it is no more telling words than must be. */
  shareFew: 0.85,
  /** Telling words of it at least … */
  shared: 3,
  /** … and where neither a name nor a number is among them. */
  sharedPlain: 4,
  /** With so many, names and numbers counted twice, no other event of the kind is meant. */
  many: 6,
  /** Share from which on a place may tell the same, of somebody whom it does not name perhaps. */
  mayBe: 0.5,
  /** How much of what is told of the other must be told of somebody without a name, so that it may be told of either. */
  asMuch: 0.75,
  /** So many stems are counted as nearest to a verb. */
  nearest: 3,
  /** With so many telling words a clause need not go on past a comma. */
  enough: 4,
} as const;

/** When what a source tells of another it tells of the draft's person too. */
export const bothLimits = {
  /** Share, by weight, of what the draft and the other's sentence have in common that must be told of the draft's person. */
  told: 0.8,
  /** Sentences after the other's in which its source may come to the draft's person: "Keller, too, wants an inquiry". */
  after: 6,
  /** Passages that are asked for each role. */
  places: 6,
} as const;

/** When a source says of a sister body what the draft says of one: the council for the commission. */
export const sisterLimits = {
  /** Share of the words near the claim up to which a place says nothing of what the draft says. */
  nothing: 0.05,
  /** Share from which on it does. */
  much: 0.2,
  /** Places looked at of a body's own word. */
  places: 64,
} as const;

/** When a source has another name or number in the draft's very words. */
export const inPlaceLimits = {
  /** Telling words that both sentences must have, in order and without a break, on both sides of the name together … */
  names: 4,
  /** … or so many where they are all that both clauses say … */
  wholeClause: 3,
  /** … or so many around a figure. */
  figures: 3,
  /** With so many telling words in common a clause of a source that has the draft's own figure may well be meant. */
  own: 2,
  /** By how many more than where a source has the draft's own figure. */
  lead: 2,
} as const;

/** When one clause of a source makes the draft's statement with another number. */
export const ownClauseLimits = {
  /** So relevant at least is its place. */
  least: 0.35,
  /** By how much more than those with the draft's number where two words of its clause are the draft's … */
  lead: 0.15,
  /** … and where one is. */
  farLead: 0.3,
  /** With so many digits a number is hardly met twice. */
  manyDigits: 4,
} as const;

/** A sentence that carries on the one before it. */
export const sequelLimits = {
  /** So many telling words at most has one that leaves the rest to the one before. */
  telling: 8,
  /** Share of the draft's telling words that the two sentences must have. */
  known: 0.6,
  /** How many times as large the one number may be as the other, and yet be written for it. */
  times: 10,
  /** Tokens of its head that are looked at, and telling words among them. */
  head: 3,
  headTelling: 2,
} as const;

/** What a reporter may reckon. Of more numbers than these almost any other can be made, and small ones are differences of many. */
export const reckonLimits = {
  /** Figures of a passage, at most … */
  figures: 10,
  /** … numbers of a source that are like the draft's other one … */
  ends: 12,
  /** … numbers of a source that a share may be of … */
  wholes: 12,
  /** … amounts of two sentences of which one may be what is left … */
  amounts: 6,
  /** … numbers of one sort in two sentences, where the draft's has at least so many digits that tell, else the only two … */
  beside: 4,
  besideDigits: 2,
  /** … numbers of two sentences that may be multiplied or shared out … */
  factors: 6,
  /** … and parts of a sum. */
  parts: 5,
  /** The least sum: fewer are told one by one … */
  sum: 4,
  /** … and the least of a longer list. */
  sumOfList: 10,
  /** The least number that is reckoned from two … */
  derived: 10,
  /** … and the least difference. */
  apart: 10,
  /** The least majority that is told in votes. */
  majority: 10,
  /** Digits of a number that is hardly reckoned from two by chance. */
  digits: 3,
  /** The fewest years: one is "a year" of anything … */
  years: 2,
  /** … and so many are told of few things. */
  manyYears: 25,
} as const;

/** How far what is reckoned may be from what is told, as a part of the whole unless it says otherwise. */
export const slacks = {
  /** A share: “one in 13” for 7.5 %, not “one in 10” for 11.8 %. */
  share: 0.05,
  /** What is said to be over or under a mark: "more than a quarter" is said of up to three tenths. */
  bound: 0.2,
  /** A total in the draft's own sentence … */
  ownSum: 0.05,
  /** … and a share of it in rough words. */
  ownShare: 0.15,
  /** A length, by this part of its unit … */
  length: 0.5,
  /** … by this part of all where only a mark is named that was passed … */
  passed: 0.6,
  /** … and by this part of a unit, since months and years differ in length. */
  unit: 0.1,
  /** Years are counted loosely at either end, by this part of one … */
  years: 0.25,
  /** … by this part of all where the words are rough … */
  roughYears: 0.15,
  /** … and by this where they only say what was passed. */
  passedYears: 0.75,
  /** A percentage in the draft is seldom worked out more exactly than this from numbers that were rounded for print … */
  percentage: 0.01,
  /** … or than this part of it. */
  ofPercentage: 0.08,
} as const;

/** How much is looked at, and what it counts for, where nothing bears a claim out. */
export const nearestLimits = {
  /** Facts of the claim's sort that are given, each in a passage of its own … */
  alike: 6,
  /** … of so many places that are weighed … */
  weighed: 24,
  /** … and so many passages at the head of a source, whatever they speak of. */
  head: 3,
  /** What it speaks for a fact that its source begins there … */
  lead: 0.15,
  /** … less the further down, to nothing after so many tokens. */
  leadTokens: 100,
  /** Passages that are looked into for the nearest … */
  lookedInto: 4,
  /** … of which so many are shown … */
  shown: 3,
  /** … from the beginning of so many sources. */
  begun: 2,
  /** How much it speaks for evidence that its fact is of the claim's sort … */
  ofSort: 0.15,
  /** … and against it that it is a whole passage. */
  whole: 0.1,
} as const;

/** Words of quotations and of who said them. */
export const quoteLimits = {
  /** Fewer are no statement that a source would have by itself. */
  statement: 5,
  /** So many that say something, quoted as a part of the draft's own sentence, take the form it needs … */
  fragment: 3,
  /** … and so many may stand between them in the source: "wins something" for "want to win us something". */
  between: 2,
  /** Of the quote's words, by how telling they are, a passage that says them has far more than this, however it writes them. */
  held: 0.2,
  /** A quote is the fact where its passage as a whole has no more of the words than this besides. */
  preferred: 0.05,
  /** So many passages before "he said" are looked through for him, and as many more for another who may be meant. */
  back: 3,
  /** Up to this many words are quoted for their flavour as often as for what was said. */
  short: 3,
  /** Fewer than these two people may well both have used: “very close”, “looking forward”. */
  own: 3,
} as const;

/** Which sources tell a draft's story, or a paragraph of it: what is too little to tell. */
export const storyLimits = {
  /** Fewer distinct words are one sentence, whose wording may be all its own. */
  stems: 25,
  /** Fewer distinct names may all be new. */
  names: 4,
  /** Up to this many sources are taken to be about one thing. */
  folder: 8,
  /** Power of ten of folders from which on an archive is as strange to a story as it gets. */
  large: 1,
  /** Fewer new words are chance. */
  newTerms: 3,
  /** So many shared words are no chance. */
  manyTerms: 15,
  /** More stories no draft tells. */
  tellers: 4,
  /** A paragraph with fewer distinct words and numbers is a heading or a remark. */
  heading: 5,
  /** One of so many sentences may be a column of news in brief. */
  column: 4,
  /** It is asked for by so many of its rarest terms. */
  asked: 16,
  /** Fewer words that a source shares with it are chance … */
  shared: 3,
  /** … and so are fewer new ones. */
  added: 3,
  /** It draws on no more reports. */
  paragraphTellers: 3,
} as const;

/** Numbers so small, or so near, that they say little. */
export const countLimits = {
  /** Up to this a reader counts for himself what a story tells one by one: "two men", "the three brothers". */
  countable: 3,
  /** Up to this one that counts nothing says little: "six in all", "a row of four". */
  bare: 10,
  /** So many are counted out in words seldom enough to be told apart. */
  many: 10,
  /** From this many digits on, the last nought aside, a number tells what it is of. */
  digits: 3,
  /** From here on few numbers of a story are the same by chance, round as they are. */
  large: 1000,
  /** Two counts of one thing differ by no more than this factor, but where somebody wrote millions for billions … */
  times: 50,
  /** … two counts of one event by no more than this: 12 dead and 13. */
  like: 1.5,
  /** Fewer are told of one by one, and two such counts are of two things. */
  disputed: 5,
  /** A slip makes millions of billions, and no more: by this factor. */
  slip: 1e4,
} as const;

/** How far apart what belongs together may be. */
export const distanceLimits = {
  /** Days from one report to another from which on they may tell of two events of the kind: last year's prize and this year's. */
  reportDays: 60,
  /** Days by which a day that is told from that of writing may be off. */
  writingDays: 6,
  /** Passages after the first count in which a toll may be raised … */
  raised: 2,
  /** … before a pronoun in which whoever it stands for is named … */
  named: 5,
  /** … and between the goals of one match. */
  goals: 3,
} as const;
