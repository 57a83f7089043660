/** What was judged at one place of a draft, and what a source states at one of its own. */
import type { CancellationToken, Position } from 'vscode-languageserver';
import type { Span } from '../engine/base/span.ts';
import type { Fact } from '../engine/model/assertion.ts';
import type { Evidence } from '../engine/model/evidence.ts';
import type { SourceId } from '../engine/model/source.ts';
import type { Verdict } from '../engine/model/verdict.ts';
import type { FactService } from '../engine/service/factService.ts';
import { evidenceOf, isOfSort, wordsOf } from '../engine/service/present.ts';
import type { PlaceInDraft } from '../protocol/views.ts';
import type { Context } from './context.ts';
import type { CheckedDraft } from './reports.ts';

/** The newest judgement of an open draft; `undefined` for what is no draft, or when cancelled. */
export async function readDraft(
  context: Context,
  uri: string,
  token: CancellationToken,
): Promise<CheckedDraft | undefined> {
  const document = context.documents.get(uri);
  const folder = document === undefined ? undefined : context.documents.folderOfDraft(document);
  return document === undefined || folder === undefined ? undefined : context.reports.of(document, folder, token);
}

/**
 * Verdicts on the words at a place: on what is underlined, else on the whole claim. What is doubted comes first, so that
 * a quotation that was walked to is not hidden by a name at its end; then the closest fit.
 */
export function verdictsAt(draft: CheckedDraft, position: Position): readonly Verdict[] {
  const offset = draft.lines.toOffset(position);
  const underlined = draft.report.verdicts.filter(({ at }) => holds(at, offset));
  const found =
    underlined.length > 0 ? underlined : draft.report.verdicts.filter(({ claim }) => holds(claim.span, offset));
  const doubted = new Set(draft.report.findings.map(({ verdict }) => verdict.claim.id));
  const rank = ({ claim }: Verdict) => (doubted.has(claim.id) ? 0 : 1);
  return [...found].sort((a, b) => rank(a) - rank(b) || lengthOf(a.at) - lengthOf(b.at) || a.at.start - b.at.start);
}

/** Evidence less relevant than this share of the best is another story: "Explain This Verdict" has it all. */
const SHARE_OF_BEST = 0.6;

/** The evidence worth a reader's look. Every mention of a name is: who it is does not hang on what is said. */
export function tellingEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  const best = Math.max(...evidence.map(({ relevance }) => relevance));
  return evidence.filter(
    ({ agreement, from, relevance }) =>
      relevance >= best * SHARE_OF_BEST ||
      (agreement.type === 'same' && from.in === 'source' && from.fact.kind === 'name'),
  );
}

/** Sentences shown beside a claim that no source makes: more would hide that none of them does. */
const NEAREST = 2;

/**
 * Evidence as a reader is shown it: each sentence once, by its best fact. Of what no source says only the nearest that
 * can be held against it: a sentence that shares no more than the story would seem to answer the claim.
 */
export function shownEvidence(verdict: Verdict, evidence = evidenceOf(verdict)): readonly Evidence[] {
  const seen = new Set<string>();
  const shown = tellingEvidence(evidence).filter(({ agreement, from }) => {
    if (from.in !== 'source') return true;
    if (verdict.outcome === 'unverified' && agreement.type === 'incomparable') return false;
    const sentence = `${from.fact.passage.span.start} ${from.fact.source.id}`;
    return !seen.has(sentence) && seen.add(sentence);
  });
  return verdict.outcome === 'unverified' ? shown.slice(0, NEAREST) : shown;
}

/** So many values are told of beside a name or a date that no source has. */
const VALUES = 3;

/**
 * Names or dates of the claim's own sort that its story's sources have, where they have not the claim's: each once, the
 * nearest first, and none from a sentence that is shown anyway.
 */
export function othersOfSort(verdict: Verdict): readonly Fact[] {
  const { claim, outcome, rule } = verdict;
  if (outcome !== 'unverified' || rule !== 'unverified' || (claim.kind !== 'name' && claim.kind !== 'date')) return [];
  const shown = new Set(factsIn(shownEvidence(verdict)).map(({ passage }) => passage));
  const others = new Map<string, Fact>();
  for (const fact of factsIn(evidenceOf(verdict))) {
    const words = wordsOf(fact);
    if (isOfSort(claim, fact) && !shown.has(fact.passage) && !others.has(words)) others.set(words, fact);
  }
  return [...others.values()].slice(0, VALUES);
}

/** Facts of sources among evidence, each once. */
export function factsIn(evidence: readonly Evidence[]): readonly Fact[] {
  const facts = new Map<string, Fact>();
  for (const { from } of evidence) if (from.in === 'source') facts.set(from.fact.id, from.fact);
  return [...facts.values()];
}

/** The facts of a source at a place in it; none where the index does not have it. */
export async function factsAt(
  { sourceLines }: Context,
  service: FactService,
  { position, uri }: PlaceInDraft,
): Promise<readonly Fact[]> {
  const [ref] = await service.refs([uri as SourceId]); // ids are what their host says, and in an editor URIs
  if (ref === undefined) return [];
  const lines = await sourceLines.of(ref);
  return service.factsAt(ref.id, lines.toOffset(position));
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
