/** Insert Citation and Strip Source Notes: what they change, worked out; the client applies it. */
import type { SourceId } from '../engine/model/source.ts';
import { type CitationItem, messages } from '../protocol/messages.ts';
import { answer } from './answer.ts';
import { readDraft, verdictsAt } from './claims.ts';
import type { Context } from './context.ts';
import { toRange } from './convert.ts';
import { dayWords } from './dateWords.ts';

export function offerCitations(context: Context): void {
  const { documents } = context;
  answer(context, messages.citations, {
    name: 'A citation',
    empty: null,
    handle: async ({ uri, position }, token) => {
      const draft = await readDraft(context, uri, token);
      const verdict = draft && verdictsAt(draft, position)[0];
      if (draft === undefined || verdict === undefined) return null;
      const { folder, input, lines, service } = draft;
      const fromFolder = (id: SourceId): string => folder.pathOf(id) ?? id;
      const ofDraft = folder.pathOf(uri);
      const fromDraft = (id: SourceId): string => {
        const path = folder.pathOf(id);
        return path === undefined || ofDraft === undefined ? (path ?? id) : relativePath(ofDraft, path);
      };
      const found = await service.citations(input, verdict.claim.id, { fromFolder, fromDraft }, token);
      if (found === undefined) return null;
      const sources = found.sources.map(({ edits, source: { date, id, title } }): CitationItem => {
        const toEdits = (list: (typeof edits)['link']) =>
          list.map(({ span, text }) => ({ range: toRange(lines, span), text }));
        return {
          title,
          date: dayWords(date),
          path: fromFolder(id),
          edits: { comment: toEdits(edits.comment), footnote: toEdits(edits.footnote), link: toEdits(edits.link) },
        };
      });
      return { version: draft.version, style: found.style ?? null, sources };
    },
  });
  answer(context, messages.stripNotes, {
    name: 'A clean copy',
    empty: null,
    handle: async ({ uri }) => {
      const document = documents.get(uri);
      const service = document && documents.folderOfDraft(document)?.service;
      return document === undefined || service === undefined ? null : service.stripNotes(document.getText());
    },
  });
}

/** "../seeds/budget.md" for "seeds/budget.md" as seen from "stories/budget.md". */
function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const parts = to.split('/');
  let shared = 0;
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared]) shared++;
  return [...folders.slice(shared).map(() => '..'), ...parts.slice(shared)].join('/');
}
