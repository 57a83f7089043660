/** Names after two letters, and figures after what they count, from the sources. Nothing is made up. */
import {
  type CancellationToken,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  type Range,
} from 'vscode-languageserver';
import type { FactOf } from '../engine/model/assertion.ts';
import { describeValue, labelOf, sentenceOf, wordsOf } from '../engine/service/present.ts';
import type { Context } from './context.ts';
import type { FolderIndex } from './folderIndex.ts';

const LIMIT = 30;
/** Passages looked through for facts that fit. */
const LOOKED_THROUGH = 100;

/** Capitalised words before the cursor, the last perhaps only begun: "Anna Ke", "Ke". */
const NAME_BEGUN = /(?:^|[^\p{L}\p{N}])(?<begun>\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}*){0,3})$/u;
/** A noun, and perhaps the beginning of a figure: "a budget of £4", "troops: ", "arrested". */
const AFTER_NOUN =
  /(?<noun>\p{Ll}{4,})(?:\s+(?:of|to|is|was|were|at|by|about|around|over|nearly))?[\s:]+(?<begun>[£$€]?[\d.,]*)$/u;

export function offerCompletion(context: Context): void {
  const nothing: CompletionList = { isIncomplete: false, items: [] };
  context.connection.onCompletion(
    context.guard.request<CompletionParams, CompletionList>('A completion', nothing, async (params, token) => {
      const document = context.documents.get(params.textDocument.uri);
      const folder = document && context.documents.folderOfDraft(document);
      if (document === undefined || folder?.service === undefined) return nothing;
      const { character, line } = params.position;
      const before = document.getText({ start: { line, character: 0 }, end: params.position });
      const name = NAME_BEGUN.exec(before)?.groups?.begun;
      const { begun, noun } = AFTER_NOUN.exec(before)?.groups ?? {};
      const rangeOf = (words: string): Range => ({
        start: { line, character: character - words.length },
        end: params.position,
      });
      const items =
        name !== undefined
          ? await namesLike(folder, name, rangeOf, token)
          : noun !== undefined && begun !== undefined
            ? await figures(folder, noun, begun, rangeOf(begun), token)
            : [];
      return { isIncomplete: items.length > 0, items };
    }),
  );
}

/** "Mayor Ke" begins no name, and "Ke" does: the longest run of words that begins one counts. */
async function namesLike(
  folder: FolderIndex,
  run: string,
  rangeOf: (words: string) => Range,
  token: CancellationToken,
): Promise<CompletionItem[]> {
  for (let begun = run; begun.length > 1; begun = begun.replace(/^[^ -]+[ -]?/u, '')) {
    const found = await names(folder, begun, rangeOf(begun), token);
    if (found.length > 0) return found;
  }
  return [];
}

async function names(
  { service }: FolderIndex,
  begun: string,
  range: Range,
  token: CancellationToken,
): Promise<CompletionItem[]> {
  const hits = (await service?.lookUp(begun, LOOKED_THROUGH, token)) ?? [];
  const wanted = begun.toLowerCase();
  const facts = hits.flatMap(({ fact }) => (fact?.kind === 'name' && !fact.value.demonym ? [fact] : []));
  const fitting = facts.filter(({ value: { name } }) =>
    name
      .toLowerCase()
      .split(/(?<=[\s-])/)
      .some((_word, at, words) => words.slice(at).join('').startsWith(wanted)),
  );
  return eachOnce(fitting, ({ value }) => value.name).map((fact, at) => ({
    ...itemFor(fact, at, range, fact.value.name, begun),
    kind: CompletionItemKind.Reference,
  }));
}

async function figures(
  { service }: FolderIndex,
  noun: string,
  begun: string,
  range: Range,
  token: CancellationToken,
): Promise<CompletionItem[]> {
  const hits = (await service?.lookUp(noun, LOOKED_THROUGH, token)) ?? [];
  const ids = [...new Set(hits.map(({ ref }) => ref.id))];
  if (ids.length === 0 || service === undefined) return [];
  const facts: FactOf<'figure'>[] = [];
  for (const { fact, passage, ref, start } of hits) {
    if (token.isCancellationRequested) return [];
    if (fact?.kind === 'figure') facts.push(fact);
    // What was found is the passage: the figure may stand beside the word.
    else if (facts.length < LIMIT)
      for (let at = start; at < start + passage.length; at = nextDigit(passage, at - start + 1) + start) {
        const found = (await service.factsAt(ref.id, at)).find((one) => one.kind === 'figure');
        if (found?.kind === 'figure') facts.push(found);
      }
  }
  const fitting = facts.filter((fact) => wordsOf(fact).startsWith(begun));
  return eachOnce(fitting, wordsOf).map((fact, at) => ({
    ...itemFor(fact, at, range, wordsOf(fact), begun),
    kind: CompletionItemKind.Value,
  }));
}

/** Where the next digit of a passage stands, or its end. */
function nextDigit(passage: string, from: number): number {
  const at = passage.slice(from).search(/\d/);
  return at < 0 ? passage.length : from + at;
}

function itemFor(
  fact: FactOf<'name'> | FactOf<'figure'>,
  at: number,
  range: Range,
  words: string,
  begun: string,
): CompletionItem {
  return {
    label: words,
    labelDetails: { description: labelOf(fact.source) },
    detail: describeValue(fact),
    // Plain text: what a source says can be no markup here.
    documentation: `${sentenceOf(fact).text}\n\n${labelOf(fact.source)}`,
    textEdit: { range, newText: words },
    // A surname begins the word that is typed, not the name that is put in.
    filterText: `${begun}${words}`,
    sortText: String(at).padStart(4, '0'),
  };
}

function eachOnce<Item>(items: readonly Item[], wordsFor: (item: Item) => string): readonly Item[] {
  const seen = new Map<string, Item>();
  for (const item of items) if (!seen.has(wordsFor(item))) seen.set(wordsFor(item), item);
  return [...seen.values()].slice(0, LIMIT);
}
