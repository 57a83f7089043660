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
export const checkFigures: DraftCheck = ({ reading }) => {
  const { assertions, firstAssertion, passages } = reading;
  const clashes: Clash[] = [];
  for (let at = 0; at < passages.length; at++) {
    const end = firstAssertion[at + 1] ?? 0;
    let count = 0;
    for (let index = firstAssertion[at] ?? end; index < end; index++) {
      const { kind, value } = assertions[index] as Assertion; // in range
      if (kind === 'figure') values[count++] = value;
    }
    if (count > 1 && !isSound(passages[at] as Passage, count)) clashes.push(...checkAnew(reading, at, count)); // in range
  }
  return clashes;
};

/** Values of the figures of the passage that is looked at; those behind are of others. */
const values: FigureValue[] = [];

/** A sentence without a clash, as nearly all are. */
interface Sound {
  readonly digest: Digest;
  readonly values: readonly FigureValue[];
}

/** By the first of their values: a passage that an edit leaves alone keeps its own. */
const sound = new WeakMap<FigureValue, Sound>();

/** Whether it is known of the passage, which has so many figures, that it has no clash. */
function isSound({ digest }: Passage, count: number): boolean {
  const known = sound.get(values[0] as FigureValue); // there are two
  if (known?.digest !== digest || known.values.length !== count) return false;
  for (let i = 1; i < count; i++) if (known.values[i] !== values[i]) return false;
  return true;
}

function checkAnew(reading: Reading, at: number, count: number): readonly Clash[] {
  const figures = placedIn(reading, at, 'figure');
  const clashes = checks.flatMap((check) => check(figures));
  const { digest } = reading.passages[at] as Passage; // the caller's own index
  if (clashes.length === 0) sound.set(values[0] as FigureValue, { digest, values: values.slice(0, count) });
  return clashes;
}
