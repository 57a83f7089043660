/** Taking time: medians of several runs, rivals and ours by turns so that a busy machine slows all alike. */
import { performance } from 'node:perf_hooks';

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds that the work takes. */
export async function timeOf(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Something to be timed over so many characters of text. */
export interface Runner {
  readonly name: string;
  readonly characters: number;
  run(): unknown;
}

/** MB/s of each, the median of `rounds`; in each round every one has its turn, after one turn to warm up. */
export async function throughputs(runners: readonly Runner[], rounds: number): Promise<ReadonlyMap<string, number>> {
  const speeds = new Map<string, number[]>(runners.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const { name, characters, run } of runners) {
      const milliseconds = await timeOf(run);
      if (round > 0) speeds.get(name)?.push(characters / 1000 / milliseconds);
    }
  }
  return new Map([...speeds].map(([name, list]) => [name, median(list)]));
}
