/** Every mention of one thing, in the sources and in open drafts. */
import type { CancellationToken, Location, ReferenceParams } from 'vscode-languageserver';
import type { Claim, Fact } from '../engine/model/assertion.ts';
import type { FactService } from '../engine/service/factService.ts';
import { sameValue } from '../engine/service/present.ts';
import { factsAt, readDraft, verdictsAt } from './claims.ts';
import type { Context } from './context.ts';
import { toRange } from './convert.ts';

export function offerReferences(context: Context): void {
  context.connection.onReferences(
    context.guard.request<ReferenceParams, Location[]>('Find references', [], async (params, token) => {
      const asked = await assertionsAt(context, params, token);
      if (asked === undefined) return [];
      const inSources = await Promise.all(asked.assertions.map((assertion) => asked.service.mentionsOf(assertion)));
      const places = await Promise.all(inSources.flat().map((fact) => context.sourceLines.placeOf(fact)));
      const inDrafts = await Promise.all(
        asked.assertions.map((assertion) => mentionsInDrafts(context, asked.service, assertion, token)),
      );
      return unique([...places.map(({ uri, range }) => ({ uri, range })), ...inDrafts.flat()]);
    }),
  );
}

interface Asked {
  readonly service: FactService;
  readonly assertions: readonly (Claim | Fact)[];
}

async function assertionsAt(
  context: Context,
  params: ReferenceParams,
  token: CancellationToken,
): Promise<Asked | undefined> {
  const { uri } = params.textDocument;
  const source = context.documents.folderOfSource(uri)?.service;
  if (source !== undefined) {
    const facts = await factsAt(context, source, { uri, position: params.position });
    return { service: source, assertions: facts.slice(0, 1) };
  }
  const draft = await readDraft(context, uri, token);
  const first = draft && verdictsAt(draft, params.position)[0];
  return draft && first && { service: draft.service, assertions: [first.claim] };
}

async function mentionsInDrafts(
  context: Context,
  service: FactService,
  asked: Claim | Fact,
  token: CancellationToken,
): Promise<readonly Location[]> {
  const found: Location[] = [];
  for (const { document, folder } of context.documents.drafts()) {
    if (folder.service !== service) continue;
    const draft = await context.reports.of(document, folder, token);
    for (const { claim } of draft?.report.verdicts ?? []) {
      if (draft && sameValue(asked, claim)) found.push({ uri: draft.uri, range: toRange(draft.lines, claim.span) });
    }
  }
  return found;
}

function unique(locations: readonly Location[]): Location[] {
  const seen = new Map(locations.map((location) => [`${location.uri} ${JSON.stringify(location.range)}`, location]));
  return [...seen.values()];
}
