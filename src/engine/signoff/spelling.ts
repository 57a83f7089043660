/** Names that the house spells in one way. */
import { compareSpans } from '../base/span.ts';
import type { Finding } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';
import { textOf } from '../text/placed.ts';
import type { Policy } from './policy.ts';

/** A finding for each name that has a spelling the house replaces, beside those that there are. */
export function addHouseSpellings(
  findings: readonly Finding[],
  verdicts: readonly Verdict[],
  { spellings }: Policy,
): readonly Finding[] {
  if (spellings.size === 0) return findings;
  const found = verdicts.flatMap((verdict) => findingOf(verdict, spellings) ?? []);
  const spans = new Set(found.map(({ span }) => `${span.start}-${span.end}`));
  // What is replaced need not be found in the sources as well.
  const others = findings.filter(
    ({ span, verdict }) => verdict.claim.kind !== 'name' || !spans.has(`${span.start}-${span.end}`),
  );
  return found.length === 0 ? findings : [...others, ...found].sort((a, b) => compareSpans(a.span, b.span));
}

function findingOf({ claim }: Verdict, spellings: ReadonlyMap<string, string>): Finding | undefined {
  if (claim.kind !== 'name') return undefined;
  const words = textOf(claim);
  for (const [other, preferred] of spellings) {
    const at = wordAt(words, other);
    if (at < 0) continue;
    const span = { start: claim.span.start + at, end: claim.span.start + at + other.length };
    return {
      code: 'name.misspelt',
      severity: 'warning',
      span,
      verdict: { claim, rule: 'misspelt', at: span, outcome: 'unverified', nearest: [] },
      explanation: {
        what: `The draft says “${other}”.`,
        why: `The house writes “${preferred}”.`,
        next: 'Take the house’s spelling, or sign it off where the other is meant.',
      },
      fixes: [{ title: `Replace with “${preferred}”`, span, text: preferred }],
    };
  }
  return undefined;
}

/** Where the whole words stand in a name; -1 where they do not. */
function wordAt(words: string, wanted: string): number {
  const at = words.indexOf(wanted);
  const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  return at < 0 || isLetter(words[at - 1]) || isLetter(words[at + wanted.length]) ? -1 : at;
}
