/** Evidence sorted by how it agrees. */
import { isNonEmpty, type NonEmpty } from '../../base/nonEmpty.ts';
import type { FigureValue } from '../../kinds/figure/value.ts';
import type { Agreement } from '../../kinds/kind.ts';
import type { Evidence } from '../../model/evidence.ts';

/** Relevance of the best evidence that agrees in this way; 0 without any. */
export function relevanceIn(evidence: readonly Evidence[], type: Agreement['type']): number {
  let best = 0;
  for (const each of evidence) if (each.agreement.type === type && each.relevance > best) best = each.relevance;
  return best;
}

/** Evidence that agrees in this way, best first, if there is any. */
export function thatIs(evidence: readonly Evidence[], type: Agreement['type']): NonEmpty<Evidence> | undefined {
  const found = evidence.filter(({ agreement }) => agreement.type === type);
  return isNonEmpty(found) ? found : undefined;
}

/** The gap that a piece of evidence shows; empty where it agrees. */
export function gapOf(evidence: Evidence): string {
  return 'gap' in evidence.agreement ? evidence.agreement.gap : '';
}

/** The figure that a source states as evidence; `undefined` for evidence of another kind or from elsewhere. */
export function figureOf({ from }: Evidence): FigureValue | undefined {
  return from.in === 'source' && from.fact.kind === 'figure' ? from.fact.value : undefined;
}
