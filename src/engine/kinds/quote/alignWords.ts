/** Which claimed word is which known word. */
import { contractedMeanings } from './spelling.en.ts';
import type { Unit, Units } from './units.ts';

/** For each claimed unit the index of the known unit it stands for, or -1; rising. */
export type Pairing = Int32Array;

/**
 * Best pairing of the claimed words with a stretch of the known ones. Short texts are solved exactly; long ones are cut
 * at word triples that occur once in both, so that time stays near linear.
 */
export function alignWords(claimed: Units, known: readonly Unit[]): Pairing {
  const pairing: Pairing = new Int32Array(claimed.units.length).fill(-1);
  alignPart(
    claimed,
    known,
    { from: 0, to: claimed.units.length, knownFrom: 0, knownTo: known.length, openStart: true, openEnd: true },
    pairing,
  );
  return pairing;
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly knownFrom: number;
  readonly knownTo: number;
  /** Whether known words before the first or after the last pair are left out freely. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Cells of the exact method that take about a millisecond. */
const MOST_CELLS = 60_000;

function alignPart(claimed: Units, known: readonly Unit[], part: Part, pairing: Pairing): void {
  const rows = part.to - part.from;
  const columns = part.knownTo - part.knownFrom;
  if (rows === 0 || columns === 0) return;
  if (rows * columns <= MOST_CELLS) {
    solve(claimed, known, part, pairing);
    return;
  }
  const anchors = findAnchors(claimed.units, known, part);
  let { from, knownFrom, openStart } = part;
  for (const [mine, theirs] of anchors) {
    solveIfSmall(claimed, known, { from, to: mine, knownFrom, knownTo: theirs, openStart, openEnd: false }, pairing);
    pairing[mine] = theirs;
    from = mine + 1;
    knownFrom = theirs + 1;
    openStart = false;
  }
  if (anchors.length > 0) solveIfSmall(claimed, known, { ...part, from, knownFrom, openStart }, pairing);
}

/** Between anchors; a stretch that is still too long has no words worth pairing. */
function solveIfSmall(claimed: Units, known: readonly Unit[], part: Part, pairing: Pairing): void {
  let { knownFrom, knownTo } = part;
  const rows = part.to - part.from;
  if (rows === 0) return;
  // At an open end only the words nearby can belong to the quotation.
  const reach = rows * 2 + 20;
  if (part.openStart) knownFrom = Math.max(knownFrom, knownTo - reach);
  else if (part.openEnd) knownTo = Math.min(knownTo, knownFrom + reach);
  if (knownTo > knownFrom && rows * (knownTo - knownFrom) <= MOST_CELLS)
    solve(claimed, known, { ...part, knownFrom, knownTo }, pairing);
}

const MATCH = 4;
const LOOSE = 3;
const CHANGE = -2;
const GAP = -1;
/** So that one run of words beats the same words scattered. */
const RUN = 1;

const DIAGONAL = 0;
const UP = 1;
const LEFT = 2;

/** Needleman and Wunsch's table, with free ends on the known side. */
function solve(claimed: Units, known: readonly Unit[], part: Part, pairing: Pairing): void {
  const { from, knownFrom } = part;
  const rows = part.to - from;
  const columns = part.knownTo - knownFrom;
  const width = columns + 1;
  const moves = new Uint8Array((rows + 1) * width);
  let above = new Int32Array(width);
  let here = new Int32Array(width);
  for (let column = 1; column < width; column++) {
    above[column] = part.openStart ? 0 : column * GAP;
    moves[column] = LEFT;
  }
  for (let row = 1; row <= rows; row++) {
    const mine = claimed.units[from + row - 1] as Unit;
    // Known words before a claimed word that an ellipsis precedes cost nothing, nor do those beside a bracket.
    const free = claimed.ellipses.has(from + row) || mine.bracketed || claimed.units[from + row]?.bracketed === true;
    here[0] = (above[0] as number) + (mine.bracketed ? 0 : GAP);
    moves[row * width] = UP;
    const lastRow = row === rows && part.openEnd;
    for (let column = 1; column <= columns; column++) {
      const theirs = known[knownFrom + column - 1] as Unit;
      const fit = fitOf(mine, theirs);
      const run = fit > 0 && row > 1 && column > 1 && moves[(row - 1) * width + column - 1] === DIAGONAL ? RUN : 0;
      let best = (above[column - 1] as number) + fit + run;
      let move = DIAGONAL;
      const up = (above[column] as number) + (mine.bracketed ? 0 : GAP);
      if (up > best) {
        best = up;
        move = UP;
      }
      const left = (here[column - 1] as number) + (free || lastRow || theirs.bracketed || theirs.filler ? 0 : GAP);
      if (left > best) {
        best = left;
        move = LEFT;
      }
      here[column] = best;
      moves[row * width + column] = move;
    }
    [above, here] = [here, above];
  }
  for (let row = rows, column = columns; row > 0 && column > 0; ) {
    const move = moves[row * width + column];
    if (move === DIAGONAL) {
      row--;
      column--;
      if (fitOf(claimed.units[from + row] as Unit, known[knownFrom + column] as Unit) > 0)
        pairing[from + row] = knownFrom + column;
    } else if (move === UP) row--;
    else column--;
  }
}

function fitOf(mine: Unit, theirs: Unit): number {
  if (mine.word === theirs.word) return MATCH;
  if (mine.contracted || theirs.contracted) {
    const meanings = contractedMeanings.get(mine.word);
    if (meanings?.includes(theirs.word)) return LOOSE;
    if (contractedMeanings.get(theirs.word)?.includes(mine.word)) return LOOSE;
  }
  return CHANGE;
}

/** Places where three words occur once in the claim and once in the known text, in an order that rises in both. */
function findAnchors(
  claimed: readonly Unit[],
  known: readonly Unit[],
  part: Part,
): readonly (readonly [number, number])[] {
  const mine = triples(claimed, part.from, part.to);
  const theirs = triples(known, part.knownFrom, part.knownTo);
  const pairs: [number, number][] = [];
  for (const [triple, at] of mine) {
    const there = theirs.get(triple);
    if (at >= 0 && there !== undefined && there >= 0) pairs.push([at, there]);
  }
  return longestRising(pairs);
}

/** Start of each triple of words; -1 where it occurs more than once. */
function triples(units: readonly Unit[], from: number, to: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let i = from; i + 2 < to; i++) {
    const key = `${units[i]?.word} ${units[i + 1]?.word} ${units[i + 2]?.word}`;
    found.set(key, found.has(key) ? -1 : i);
  }
  return found;
}

/** Longest subsequence whose second numbers rise, of pairs whose first numbers do. */
function longestRising(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const tails: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, value], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] as number] as readonly [number, number])[1] < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = index;
  });
  const rising: (readonly [number, number])[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] as number)
    rising.push(pairs[index] as readonly [number, number]);
  return rising.reverse();
}
