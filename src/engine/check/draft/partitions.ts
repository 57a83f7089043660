/** A group of people against those it is made of: "Of the 12 victims, 5 were women and 9 were men". */
import type { FigureValue } from '../../kinds/figure/index.ts';
import { passageText } from '../../text/passages.ts';
import { textOf } from '../../text/placed.ts';
import type { Clash, FigureCheck, Placed } from './draft.ts';
import { GROUP, OF_THE, PART } from './partitions.en.ts';

/**
 * Speaks only where the parts are more than the whole and nobody can be of two of them. Fewer than the whole say
 * nothing: the others need not be told.
 */
export const checkPartitions: FigureCheck = (figures) =>
  figures.length < WHOLE_AND_PARTS
    ? []
    : figures.flatMap((whole, at) => (isWhole(whole) ? (clashIn(whole, figures.slice(at + 1)) ?? []) : []));

/** A whole and two parts. */
const WHOLE_AND_PARTS = 3;

function clashIn(whole: Placed<'figure'>, others: readonly Placed<'figure'>[]): Clash | undefined {
  const parts: Placed<'figure'>[] = [];
  const words: string[] = [];
  for (const each of others) {
    const word = kindOf(each);
    if (word === undefined || !isExact(each.assertion.value)) break;
    parts.push(each);
    words.push(word);
  }
  const [first, ...more] = parts;
  if (!first || more.length === 0 || !areApart(words)) return undefined;
  const sum = parts.reduce((before, { assertion }) => before + (assertion.value.low ?? 0), 0);
  if (sum <= (whole.assertion.value.low ?? 0)) return undefined;
  const terms = parts.map(({ assertion }) => textOf(assertion)).join(' + ');
  return {
    // The whole is what sources most often have too.
    claim: (parts.at(-1) as Placed<'figure'>).index, // never empty
    terms: [whole.index, ...parts.slice(0, -1).map(({ index }) => index)],
    by: 'arithmetic',
    agreement: 'different',
    gap: `${terms} make ${sum}, more than ${textOf(whole.assertion)}`,
    expected: undefined,
  };
}

function isWhole({ assertion: { value, passage, inPassage } }: Placed<'figure'>): boolean {
  const text = passageText(passage);
  return (
    isExact(value) &&
    OF_THE.test(text.slice(Math.max(0, inPassage.start - REACH), inPassage.start)) &&
    GROUP.test(text.slice(inPassage.end))
  );
}

function isExact({ form, bound, low, high, per }: FigureValue): boolean {
  return form === 'cardinal' && bound === 'exact' && low !== undefined && low === high && per === undefined;
}

const REACH = 24;

function kindOf({ assertion: { passage, inPassage } }: Placed<'figure'>): string | undefined {
  const kind = PART.exec(passageText(passage).slice(inPassage.end))?.groups?.kind;
  return kind === undefined ? undefined : (SINGULAR.get(kind) ?? kind.replace(/s$/, ''));
}

const SINGULAR: ReadonlyMap<string, string> = new Map([
  ['women', 'woman'],
  ['men', 'man'],
  ['children', 'child'],
  ['voted for', 'for'],
  ['in favour', 'for'],
  ['voted against', 'against'],
]);

/** Words of one set never tell of one person; a girl is a child and a woman an adult. */
const APART: readonly ReadonlySet<string>[] = ['woman man girl boy', 'woman man child', 'child adult', 'male female']
  .map((words) => new Set(words.split(' ')))
  .concat(new Set(['for', 'against', 'abstained']));

/** Whether no two of these can be said of one person. */
function areApart(words: readonly string[]): boolean {
  return new Set(words).size === words.length && APART.some((apart) => words.every((word) => apart.has(word)));
}
