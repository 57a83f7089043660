/** A sentence of the draft beside the passages of the sources that speak of it. */
import { evidenceOf, sentenceOf } from '../engine/service/present.ts';
import { messages } from '../protocol/messages.ts';
import type { ComparedPassage } from '../protocol/views.ts';
import { answer } from './answer.ts';
import { readDraft, tellingEvidence, verdictsAt } from './claims.ts';
import type { Context } from './context.ts';
import { dayWords } from './dateWords.ts';
import { nameOf } from './names.ts';

export function offerCompare(context: Context): void {
  answer(context, messages.compare, {
    name: 'A comparison',
    empty: null,
    handle: async ({ uri, position }, token) => {
      const draft = await readDraft(context, uri, token);
      const verdict = draft && verdictsAt(draft, position)[0];
      if (verdict === undefined) return null;
      const passages = await Promise.all(
        tellingEvidence(evidenceOf(verdict)).flatMap(({ agreement, from }) =>
          from.in === 'source' ? [passageOf(context, from.fact, agreement.type === 'same')] : [],
        ),
      );
      return {
        sentence: sentenceOf(verdict.claim).text,
        draft: nameOf(uri),
        passages: eachOnce(passages),
      };
    },
  });
}

async function passageOf(
  context: Context,
  fact: Parameters<Context['sourceLines']['placeOf']>[0],
  agrees: boolean,
): Promise<ComparedPassage> {
  const { passageRange, uri } = await context.sourceLines.placeOf(fact);
  const { date, title } = fact.source;
  return { text: sentenceOf(fact).text, title, date: dayWords(date), uri, range: passageRange, agrees };
}

/** Two facts of one passage are one passage. */
function eachOnce(passages: readonly ComparedPassage[]): readonly ComparedPassage[] {
  const seen = new Map<string, ComparedPassage>();
  for (const passage of passages) {
    const key = `${passage.uri} ${JSON.stringify(passage.range)}`;
    if (!seen.has(key)) seen.set(key, passage);
  }
  return [...seen.values()];
}
