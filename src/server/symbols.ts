/** Claims in the outline of a draft, and names and figures of the sources in the search for symbols. */
import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  SymbolKind,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { Assertion, Fact } from '../engine/model/assertion.ts';
import type { Verdict } from '../engine/model/verdict.ts';
import { describeValue, kindLabel, labelOf } from '../engine/service/present.ts';
import { readDraft } from './claims.ts';
import type { Context } from './context.ts';
import { toRange } from './convert.ts';
import type { CheckedDraft } from './reports.ts';
import { outcomeWords, shownOutcome } from './verdictWords.ts';

/** As many as a list is worth reading. */
const LIMIT = 100;
/** Longer names are cut in an outline. */
const LONGEST = 80;

export function offerSymbols(context: Context): void {
  const { connection, guard } = context;
  connection.onDocumentSymbol(
    guard.request<DocumentSymbolParams, DocumentSymbol[]>('The outline', [], async ({ textDocument }, token) => {
      const draft = await readDraft(context, textDocument.uri, token);
      return draft?.report.verdicts.map((verdict) => toDocumentSymbol(draft, verdict)) ?? [];
    }),
  );
  connection.onWorkspaceSymbol(
    guard.request<WorkspaceSymbolParams, WorkspaceSymbol[]>('The search for symbols', [], async ({ query }, token) => {
      if (query.trim().length < 2) return [];
      const found: WorkspaceSymbol[] = [];
      for (const { service } of context.folders.all()) {
        const hits = (await service?.lookUp(query, LIMIT, token)) ?? [];
        const facts = hits.flatMap(({ fact }) => (fact?.kind === 'name' || fact?.kind === 'figure' ? [fact] : []));
        found.push(...(await Promise.all(facts.map((fact) => toWorkspaceSymbol(context, fact)))));
      }
      return found.slice(0, LIMIT);
    }),
  );
}

function toDocumentSymbol({ lines, raw }: CheckedDraft, verdict: Verdict): DocumentSymbol {
  const { at, claim } = verdict;
  const words = raw.slice(at.start, at.end).replace(/\s+/g, ' ').trim();
  return {
    name: cut(words === '' ? describeValue(claim) : words),
    detail: `${kindLabel(claim.kind)}, ${outcomeWords[shownOutcome(verdict)]}`,
    kind: symbolKind(claim),
    range: toRange(lines, { start: Math.min(at.start, claim.span.start), end: Math.max(at.end, claim.span.end) }),
    selectionRange: toRange(lines, at),
  };
}

async function toWorkspaceSymbol(context: Context, fact: Fact): Promise<WorkspaceSymbol> {
  const { range, uri } = await context.sourceLines.placeOf(fact);
  return {
    name: cut(describeValue(fact)),
    kind: symbolKind(fact),
    containerName: labelOf(fact.source),
    location: { uri, range },
  };
}

/** What an editor has for programs, by the nearest picture. */
function symbolKind(assertion: Assertion): SymbolKind {
  switch (assertion.kind) {
    case 'date':
      return SymbolKind.Event;
    case 'figure':
      return SymbolKind.Number;
    case 'quote':
      return SymbolKind.String;
    case 'name':
      return {
        person: SymbolKind.Object,
        organisation: SymbolKind.Module,
        place: SymbolKind.Namespace,
        other: SymbolKind.Key,
      }[assertion.value.type];
  }
}

function cut(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
