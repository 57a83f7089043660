/** A draft cut where its claims begin and end, so that a format can mark them; claims may lie in one another. */
import { contains } from '../base/span.ts';
import type { ClaimEntry, ReportedDraft } from './report.ts';

/** A run of the draft's text in which no claim begins or ends. */
export interface Piece {
  readonly text: string;
  /** The innermost claim that the piece is in. */
  readonly claim: ClaimEntry | undefined;
  /** Claims that end with this piece, by number. */
  readonly ended: readonly ClaimEntry[];
}

/** Cuts the raw draft wherever a claim begins or ends, so that nested claims become whole pieces. */
export function cutDraft({ claims, raw }: ReportedDraft): readonly Piece[] {
  const cuts = new Set([0, raw.length]);
  for (const { place } of claims) cuts.add(place.span.start).add(place.span.end);
  const sorted = [...cuts].filter((cut) => cut >= 0 && cut <= raw.length).sort((a, b) => a - b);
  const ending = new Map<number, ClaimEntry[]>();
  for (const claim of claims) {
    const { end } = claim.place.span;
    ending.set(end, [...(ending.get(end) ?? []), claim]);
  }
  const pieces: Piece[] = [];
  // Claims come by place, so that those around a piece are among the ones that have begun and not ended.
  let open: readonly ClaimEntry[] = [];
  let next = 0;
  for (const [at, start] of sorted.entries()) {
    const end = sorted[at + 1];
    if (end === undefined) break;
    const begun: ClaimEntry[] = [];
    for (let claim = claims[next]; claim && claim.place.span.start <= start; claim = claims[++next]) begun.push(claim);
    open = [...open, ...begun].filter(({ place }) => contains(place.span, { start, end }));
    pieces.push({
      text: raw.slice(start, end),
      claim: innermost(open),
      ended: claims.filter(({ place }) => place.span.end === end),
    });
  }
  return pieces;
}

function innermost(claims: readonly ClaimEntry[]): ClaimEntry | undefined {
  const lengthOf = ({ place }: ClaimEntry) => place.span.end - place.span.start;
  return claims.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
}
