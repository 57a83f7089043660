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
import type { SourceId } from '../engine/model/source.ts';
import type { FactService } from '../engine/service/factService.ts';
import { describeValue, labelOf, sentenceOf, wordsOf } from '../engine/service/present.ts';
import type { Context } from './context.ts';

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
      const service = document && context.documents.folderOfDraft(document)?.service;
      if (document === undefined || service === undefined) return nothing;
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
          ? await namesLike(service, context.reports.storyOf(document.uri), name, rangeOf, token)
          : noun !== undefined && begun !== undefined
            ? await figures(service, noun, begun, rangeOf(begun), token)
            : [];
      return { isIncomplete: items.length > 0, items };
    }),
  );
}

/** "Mayor Ke" begins no name, and "Ke" does: the longest run of words that begins one counts. */
async function namesLike(
  service: FactService,
  story: readonly SourceId[],
  run: string,
  rangeOf: (words: string) => Range,
  token: CancellationToken,
): Promise<CompletionItem[]> {
  const own = await service.namesIn(story);
  for (let begun = run; begun.length > 1; begun = begun.replace(/^[^ -]+[ -]?/u, '')) {
    const hits = await service.lookUp(begun, LOOKED_THROUGH, token);
    const others = hits.flatMap(({ fact }) => (fact?.kind === 'name' ? [fact] : []));
    const found = nearestFirst(own, others, begun.toLowerCase());
    if (found.length > 0)
      return found.map((fact, at) => ({
        ...itemFor(fact, at, rangeOf(begun), fact.value.name, begun),
        kind: CompletionItemKind.Reference,
      }));
  }
  return [];
}

/** Names of which a word begins so, each once. Those of the draft's story come first: an archive has others of every beginning. */
function nearestFirst(
  own: readonly FactOf<'name'>[],
  others: readonly FactOf<'name'>[],
  begun: string,
): readonly FactOf<'name'>[] {
  const ranked = [...byBeginning(own, begun), ...byBeginning(others, begun)];
  return eachOnce(ranked, ({ value }) => value.name);
}

/** Those that begin so, people whose surname does, then those in which another word does; else as they came. */
function byBeginning(facts: readonly FactOf<'name'>[], begun: string): readonly FactOf<'name'>[] {
  const groups: FactOf<'name'>[][] = [[], [], []];
  for (const fact of facts) {
    const { demonym, name, type } = fact.value;
    const words = name.toLowerCase().split(/(?<=[\s-])/);
    const at = demonym ? -1 : words.findIndex((_word, from) => words.slice(from).join('').startsWith(begun));
    if (at >= 0) groups[at === 0 ? 0 : type === 'person' && at === words.length - 1 ? 1 : 2]?.push(fact);
  }
  return groups.flat();
}

async function figures(
  service: FactService,
  noun: string,
  begun: string,
  range: Range,
  token: CancellationToken,
): Promise<CompletionItem[]> {
  const hits = await service.lookUp(noun, LOOKED_THROUGH, token);
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
