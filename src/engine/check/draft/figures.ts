/** Figures of one sentence against each other: of a sentence that an edit leaves alone it is known what they come to. */
import type { FigureValue } from '../../kinds/figure/index.ts';
import type { Assertion } from '../../model/assertion.ts';
import type { Digest, Passage } from '../../text/passages.ts';
import type { Reading } from '../document/about.ts';
import { checkDirections } from './directions.ts';
import { type Clash, type DraftCheck, type FigureCheck, placedIn } from './draft.ts';
import { checkPartitions } from './partitions.ts';
import { checkPercentages } from './percentages.ts';
import { checkSums } from './sums.ts';

const checks: readonly FigureCheck[] = [checkSums, checkPartitions, checkPercentages, checkDirections];

/** All checks of figures, sentence by sentence. */
export const checkFigures: DraftCheck = ({ reading }) =>
  reading.passages.flatMap((_, at) => (isSound(reading, at) ? [] : checkAnew(reading, at)));

/** A sentence without a clash, as nearly all are. */
interface Sound {
  readonly digest: Digest;
  readonly values: readonly FigureValue[];
}

/** By the first of their values: a passage that an edit leaves alone keeps its own. */
const sound = new WeakMap<FigureValue, Sound>();

/** Whether the passage has no two figures, or is known to have no clash. */
function isSound({ assertions, firstAssertion, passages }: Reading, at: number): boolean {
  const end = firstAssertion[at + 1] ?? 0;
  let count = 0;
  let known: Sound | undefined;
  let isKnown = true;
  for (let index = firstAssertion[at] ?? end; index < end; index++) {
    const { kind, value } = assertions[index] as Assertion; // in range
    if (kind !== 'figure') continue;
    if (count === 0) known = sound.get(value);
    isKnown &&= known?.values[count] === value;
    count++;
  }
  return count < 2 || (isKnown && known?.values.length === count && known.digest === passages[at]?.digest);
}

function checkAnew(reading: Reading, at: number): readonly Clash[] {
  const figures = placedIn(reading, at, 'figure');
  const clashes = checks.flatMap((check) => check(figures));
  const { digest } = reading.passages[at] as Passage; // the caller's own index
  const values = figures.map(({ assertion }) => assertion.value);
  if (clashes.length === 0) sound.set(values[0] as FigureValue, { digest, values }); // there are two
  return clashes;
}
