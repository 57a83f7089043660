/** Quick fixes, rebuilt from what each diagnostic carries: offered, never applied unasked. */
import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type TextEdit,
} from 'vscode-languageserver';
import { fieldOf } from '../engine/base/fields.ts';
import { wordsOf } from '../engine/service/present.ts';
import { clientCommands, type FixData } from '../protocol/messages.ts';
import { readDraft, verdictsAt } from './claims.ts';
import type { Context } from './context.ts';
import { type Lines, readLines, toRange } from './convert.ts';

export function offerCodeActions(context: Context): void {
  context.connection.onCodeAction(
    context.guard.request('A quick fix', [] as CodeAction[], async (params: CodeActionParams, token) => {
      const document = context.documents.get(params.textDocument.uri);
      const own = params.context.diagnostics.filter(({ source }) => source === 'Deskcheck');
      if (document === undefined) return [];
      if (own.length === 0) return context.options.commands ? deskActions(context, params, token) : [];
      const raw = document.getText();
      const lines = readLines(raw);
      const offered = own.flatMap((diagnostic) => {
        const uri = document.uri;
        const actions = fixesOf(diagnostic).flatMap((fix) => {
          const edit = editOf(raw, lines, diagnostic, fix);
          return edit === undefined ? [] : [toAction(uri, diagnostic, fix, edit)];
        });
        // Two values to choose between: neither is the one to take without looking.
        const preferred = actions.length === 1 ? actions : actions.map((action) => ({ ...action, isPreferred: false }));
        return [...preferred, ...(context.options.commands ? commandsFor(uri, raw, lines, diagnostic) : [])];
      });
      return context.options.commands && own.length > 1 ? [...offered, signAll(document.uri, own)] : offered;
    }),
  );
}

function toAction(uri: string, diagnostic: Diagnostic, fix: FixData, edit: TextEdit): CodeAction {
  return {
    title: fix.quoted ? `Change the quotation: “${fix.before}” to “${fix.after}”` : fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: !fix.quoted,
    edit: { changes: { [uri]: [edit] } },
  };
}

function commandsFor(uri: string, raw: string, lines: Lines, diagnostic: Diagnostic): readonly CodeAction[] {
  const words = raw.slice(lines.toOffset(diagnostic.range.start), lines.toOffset(diagnostic.range.end));
  const shown = inShort(words);
  const make = (title: string, command: string, ...args: readonly unknown[]): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: { title, command, arguments: [...args] },
  });
  const claim = claimOf(diagnostic);
  return [
    ...(claim === undefined
      ? []
      : [
          make(`Sign off “${shown}” …`, clientCommands.signOff, uri, [claim]),
          make(`Ask the author about “${shown}” …`, clientCommands.query, uri, [claim]),
          make(`Waive “${shown}” …`, clientCommands.waive, uri, [claim]),
        ]),
    ...(diagnostic.relatedInformation?.some(({ location }) => location.uri !== uri)
      ? [make('Compare with the source', clientCommands.compare, uri, diagnostic.range.start)]
      : []),
    make('Explain this verdict', clientCommands.explain, uri, diagnostic.range.start),
    make(`Look up “${shown}” in the sources`, clientCommands.lookUp, words),
  ];
}

/** For a selection. */
function signAll(uri: string, diagnostics: readonly Diagnostic[]): CodeAction {
  const title = `Sign off all ${diagnostics.length} claims here …`;
  const claims = diagnostics.flatMap((diagnostic) => claimOf(diagnostic) ?? []);
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [...diagnostics],
    command: { title, command: clientCommands.signOff, arguments: [uri, claims] },
  };
}

/** On a claim that shows no problem: to decide on it all the same, or to take a decision back. */
async function deskActions(
  context: Context,
  { range, textDocument: { uri } }: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const draft = await readDraft(context, uri, token);
  const [verdict] = draft === undefined ? [] : verdictsAt(draft, range.start);
  if (draft === undefined || verdict === undefined) return [];
  const words = wordsOf(verdict.claim);
  const shown = inShort(words);
  const isOpen = (draft.standings.get(verdict.claim.id)?.state ?? 'open') === 'open';
  const [title, command] = isOpen
    ? ([`Sign off “${shown}” …`, clientCommands.signOff] as const)
    : ([`Withdraw the sign-off of “${shown}”`, clientCommands.withdraw] as const);
  const decide = {
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command, arguments: [uri, [verdict.claim.id]] },
  };
  const cite = `Name the source of “${shown}” …`;
  const isMarkdown = context.documents.get(uri)?.languageId === 'markdown';
  return verdict.outcome === 'supported' && isMarkdown
    ? [
        decide,
        {
          title: cite,
          kind: CodeActionKind.QuickFix,
          command: { title: cite, command: clientCommands.cite, arguments: [uri, range.start] },
        },
      ]
    : [decide];
}

/** Words in a title; longer ones are cut. */
function inShort(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

/** Code units of words in a title. */
const LONGEST = 40;

function claimOf({ data }: Diagnostic): string | undefined {
  const claim = fieldOf(data, 'claim');
  return typeof claim === 'string' ? claim : undefined;
}

/** The change, where the words it replaces are still in their place. */
function editOf(raw: string, lines: Lines, diagnostic: Diagnostic, fix: FixData): TextEdit | undefined {
  const start = lines.toOffset(diagnostic.range.start) + fix.shift;
  const span = { start, end: start + fix.before.length };
  return raw.slice(span.start, span.end) === fix.before
    ? { range: toRange(lines, span), newText: fix.after }
    : undefined;
}

function fixesOf({ data }: Diagnostic): readonly FixData[] {
  const fixes = fieldOf(data, 'fixes');
  return Array.isArray(fixes) ? fixes.filter(isFixData) : [];
}

function isFixData(fix: unknown): fix is FixData {
  const types = { title: 'string', shift: 'number', before: 'string', after: 'string', quoted: 'boolean' } as const;
  return Object.entries(types).every(([name, type]) => typeof fieldOf(fix, name) === type);
}
