/** What the sources say of some words, as one types them. */
import { describeValue, sentenceOf, wordsOf } from '../engine/service/present.ts';
import type { SearchHit } from '../engine/store/factStore.ts';
import { type LookUpAnswer, type LookUpItem, messages } from '../protocol/messages.ts';
import { answer } from './answer.ts';
import type { Context } from './context.ts';
import { toRange } from './convert.ts';
import { dayWords } from './dateWords.ts';

export function offerLookUp(context: Context): void {
  answer(context, messages.lookUp, {
    name: 'A lookup',
    empty: { state: 'failed', items: [] },
    handle: async ({ query, limit, uri }, token) => {
      const items: LookUpItem[] = [];
      for (const folder of context.folders.nearestFirst(uri)) {
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
