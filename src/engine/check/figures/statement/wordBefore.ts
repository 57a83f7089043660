/** The word that leads to a number in its clause: "conceded" of "scored 54 goals and conceded 38". */
import { oncePer } from '../../../base/oncePer.ts';
import type { AssertionOf, ClaimOf, FactOf } from '../../../model/assertion.ts';
import { type Passage, passageText } from '../../../text/passages.ts';
import { shapes } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/vocabulary.ts';
import { isEdge, tokensOf } from '../../evidence/around.ts';
import { figuresIn } from '../../evidence/mentionsIn.ts';
import { compareCounted } from './counted.ts';
import { periodOf, startOf } from './ties.ts';

/**
 * Whether the draft leads to its number with the word that leads to the other number of the fact's sentence, and has
 * nothing of the one that leads to the fact's: "conceded 54".
 */
export function isLedByOther(claim: ClaimOf<'figure'>, fact: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  if (!areJoined(fact, other) || !isAlike(fact, other) || !isAlike(claim, other)) return false;
  // Annual inflation of 3.1 % is how much higher prices are than a year before.
  const period = periodOf(claim, startOf(claim));
  if (period !== undefined && period === periodOf(fact, startOf(fact))) return false;
  const mine = wordBefore(claim);
  if (mine === 0 || mine !== wordBefore(other)) return false;
  const its = wordBefore(fact);
  return its !== 0 && its !== mine && !claim.passage.stems.includes(its);
}

/** Whether the second of the two is said beside the first, and not from where or than what it went. */
function areJoined(one: FactOf<'figure'>, other: FactOf<'figure'>): boolean {
  if (one.passage !== other.passage) return false;
  const [first, second] = one.inPassage.start < other.inPassage.start ? [one, other] : [other, one];
  return JOINED.test(passageText(one.passage).slice(first.inPassage.end, second.inPassage.start));
}

// Matches " goals and conceded ", not ", well above the " or " and, as it said, ".
const JOINED = /\b(?:and|but|while) [^,;:.]{1,40}$/;

function isAlike({ value: one }: AssertionOf<'figure'>, { value: other }: AssertionOf<'figure'>): boolean {
  if (one.form !== other.form || one.unit !== other.unit || one.form === 'ordinal' || one.form === 'score')
    return false;
  return compareCounted(one.counted, other.counted) !== 'other';
}

/** Stem of the last telling word before the number in its clause, after the figure before; 0 where there is none or it is a name or the number's own by "with" or the like. */
function wordBefore(figure: AssertionOf<'figure'>): number {
  const { passage } = figure;
  const { stems, first, tokens } = passage;
  const taken = figureTokens(passage);
  for (let at = tokensOf(figure).first - 1; !isEdge(passage, at) && !taken.has(at); at--) {
    if (apart.has(tokens.words[at] as number)) return 0; // no edge, so in range, as below
    const stem = stems[at - first] as number;
    if (stem !== 0) return tokens.shapes[at] === shapes.lower ? stem : 0;
  }
  return 0;
}

/** Before a number that is no object of the word before them: "beat Leith with 52". */
const apart = wordSet('with in of from at to after than for on under over');

/** The tokens of a passage's figures. */
const figureTokens = oncePer((passage: Passage): ReadonlySet<number> => {
  const taken = new Set<number>();
  for (const { span } of figuresIn(passage)) {
    const { first, last } = tokensOf({ passage, inPassage: span });
    for (let at = first; at <= last; at++) taken.add(at);
  }
  return taken;
});
