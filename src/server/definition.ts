/** Go to source: from a claim to the passages of the sources that speak of it. */
import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import { evidenceOf } from '../engine/service/present.ts';
import { factsIn, readDraft, tellingEvidence, verdictsAt } from './claims.ts';
import type { Context } from './context.ts';
import { toRange } from './convert.ts';

export function offerDefinition(context: Context): void {
  context.connection.onDefinition(
    context.guard.request<DefinitionParams, LocationLink[] | Location[]>('Go to source', [], async (params, token) => {
      const draft = await readDraft(context, params.textDocument.uri, token);
      const verdicts = draft === undefined ? [] : verdictsAt(draft, params.position);
      const first = verdicts[0];
      if (draft === undefined || first === undefined) return [];
      const origin = toRange(draft.lines, first.at);
      const facts = factsIn(verdicts.flatMap((verdict) => tellingEvidence(evidenceOf(verdict))));
      const places = await Promise.all(facts.map((fact) => context.sourceLines.placeOf(fact)));
      if (!context.client.locationLinks) return places.map(({ uri, range }) => ({ uri, range }));
      return places.map(({ uri, range, passageRange }) => ({
        originSelectionRange: origin,
        targetUri: uri,
        targetRange: passageRange,
        targetSelectionRange: range,
      }));
    }),
  );
}
