/** What the sources say of some words, as one types them. */
import { describeValue, sentenceOf, wordsOf } from '../engine/service/present.ts';
import type { SearchHit } from '../engine/store/factStore.ts';
import { type LookUpAnswer, type LookUpItem, messages } from '../protocol/messages.ts';
import { answer } from './answer.ts';
import type { Context } from './context.ts';
import { toRange } from './convert.ts';
import { dayWords } from './dateWords.ts';
import type { FolderIndex } from './folderIndex.ts';

export function offerLookUp(context: Context): void {
  answer(context, messages.lookUp, {
    name: 'A lookup',
    empty: { state: 'failed', items: [] },
    handle: async ({ query, limit, uri }, token) => {
      const items: LookUpItem[] = [];
      for (const folder of inOrder(context, uri)) {
        if (token.isCancellationRequested || items.length >= limit) break;
        const hits = (await folder.service?.lookUp(query, limit - items.length, token)) ?? [];
        items.push(...(await Promise.all(hits.map((hit) => toItem(context, hit)))));
      }
      return { state: stateOf(context), items };
    },
  });
}

function stateOf({ folders }: Context): LookUpAnswer['state'] {
  const states = folders.all().map(({ state }) => state);
  if (states.includes('reading')) return 'reading';
  return states.includes('failed') ? 'failed' : 'ready';
}

/** The folder of the document that asks comes first. */
function inOrder(context: Context, uri: string | undefined): readonly FolderIndex[] {
  const own = uri === undefined ? undefined : context.folders.holding(uri);
  const all = context.folders.all();
  return own === undefined ? all : [own, ...all.filter((folder) => folder !== own)];
}

async function toItem(context: Context, { ref, passage, start, fact }: SearchHit): Promise<LookUpItem> {
  const about = { title: ref.title, date: dayWords(ref.date) };
  if (fact !== undefined) {
    const place = await context.sourceLines.placeOf(fact);
    return {
      kind: fact.kind,
      value: describeValue(fact),
      passage: sentenceOf(fact).text,
      words: wordsOf(fact),
      ...place,
      ...about,
    };
  }
  const lines = await context.sourceLines.of(ref);
  const range = toRange(lines, { start, end: start + passage.length });
  return {
    kind: undefined,
    value: passage,
    passage,
    words: passage,
    uri: ref.id,
    range,
    passageRange: range,
    ...about,
  };
}
