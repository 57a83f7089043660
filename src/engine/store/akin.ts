/** Which sources share a source's telling terms, for a store that can be asked for all of them. */
import type { SourceId } from '../model/source.ts';
import type { FactStore } from './factStore.ts';

/** Sources looked at: more than a story has. */
const KIN = 64;

/** What {@link FactStore.akin} gives. */
export async function akinOfRelated(
  store: Pick<FactStore, 'related'>,
  ...[source, terms, among, least]: Parameters<FactStore['akin']>
): Promise<readonly SourceId[]> {
  const related = await store.related(terms, KIN);
  const scores = new Map(related.map(({ ref, score }) => [ref.id, score]));
  const whole = scores.get(source) ?? 0;
  return among.filter((id) => (whole > 0 ? (scores.get(id) ?? 0) / whole : 0) >= least);
}
