/** The sentences that a verdict rests on, as they are printed under it. */
import type { Evidence } from '../engine/model/evidence.ts';
import type { SourceRef } from '../engine/model/source.ts';
import type { Verdict } from '../engine/model/verdict.ts';
import { evidenceOf, labelOf, sentenceOf, witnessesIn } from '../engine/service/present.ts';
import { formatPlace, formatSentence, type Lines, style, withoutControls } from './print.ts';
import type { SourcePlaces } from './sourcePlaces.ts';

/** Two lines for each: where it stands, and its sentence. `lines` are those of the draft. */
export async function formatEvidence(
  verdict: Verdict,
  draft: string,
  lines: Lines,
  places: SourcePlaces,
): Promise<readonly string[]> {
  const printed: string[] = [];
  for (const evidence of sidesOf(verdict)) {
    const { from } = evidence;
    const stated = from.in === 'source' ? from.fact : witnessesIn(evidence, verdict.claim)[0];
    if (stated === undefined) continue;
    const head =
      from.in === 'source'
        ? await formatSource(from.fact.source, from.fact.span.start, places)
        : `${formatPlace(draft, lines.positionOf(stated.span.start))}  this draft`;
    const { text, match } = sentenceOf(stated);
    printed.push(`    ${head}`, `      ${formatSentence(text, match)}`);
  }
  return printed;
}

/** "seeds/budget.md:14:5  Budget vote (1 March 2026)". */
export async function formatSource(source: SourceRef, offset: number, places: SourcePlaces): Promise<string> {
  return `${await places.placeOf(source, offset)}  ${style.dim(withoutControls(labelOf(source)))}`;
}

/** The best of each side; `explain` shows all that was weighed. */
function sidesOf(verdict: Verdict): readonly Evidence[] {
  switch (verdict.outcome) {
    case 'disputed':
      return [verdict.against[0], verdict.by[0]];
    case 'outdated':
      return [verdict.newer, verdict.by[0]];
    case 'supported':
    case 'imprecise':
    case 'contradicted':
    case 'unverified':
      return evidenceOf(verdict).slice(0, 1);
  }
}
