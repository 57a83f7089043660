/** How a verdict came about, as a page. */
import type { Derivation } from '../engine/service/factService.ts';
import { kindLabel, labelOf, sentenceOf } from '../engine/service/present.ts';
import { messages, type Page } from '../protocol/messages.ts';
import { answer } from './answer.ts';
import { readDraft } from './claims.ts';
import type { Context } from './context.ts';
import { toFragment } from './convert.ts';
import { datedWords } from './dateWords.ts';
import { escapeMarkdown, link, markWords } from './markdown.ts';

export function offerExplain(context: Context): void {
  answer(context, messages.explain, {
    name: 'Explain This Verdict',
    empty: null,
    handle: async ({ uri, position }, token) => {
      const draft = await readDraft(context, uri, token);
      if (draft === undefined) return null;
      const derivation = await draft.service.explain(draft.input, draft.lines.toOffset(position), token);
      return derivation === undefined ? null : pageOf(context, derivation);
    },
  });
}

async function pageOf(context: Context, derivation: Derivation): Promise<Page> {
  const { finding, rules, silence, story, value, verdict, weighed, within } = derivation;
  const { text, match } = sentenceOf(verdict.claim);
  const candidates = await Promise.all(
    weighed.map(async ({ agreement, because, fact, relevance }, at) => {
      const { range, uri } = await context.sourceLines.placeOf(fact);
      const sentence = sentenceOf(fact);
      const date = datedWords(fact.source.date);
      return [
        `${at + 1}. ${markWords(sentence.text, sentence.match)}`,
        `   - ${link(fact.source.title, `${uri}#${toFragment(range)}`)}${date && ` · ${escapeMarkdown(date)}`}`,
        `   - Is it about the same thing? ${relevance.toFixed(2)} of 1${because.length > 0 ? `: ${because.map(escapeMarkdown).join('; ')}` : ''}`,
        `   - Is it the same value? ${escapeMarkdown(agreement)}`,
      ].join('\n');
    }),
  );
  const sections = [
    `# ${escapeMarkdown(match.end > match.start ? text.slice(match.start, match.end) : text)}: ${verdict.outcome}`,
    `> ${markWords(text, match)}`,
    `Read as ${kindLabel(verdict.claim.kind)}: ${escapeMarkdown(value)}`,
    ...(finding
      ? [escapeMarkdown(`${finding.explanation.what} ${finding.explanation.why} ${finding.explanation.next}`)]
      : []),
    ...(silence === undefined ? [] : [`Nothing is shown: ${escapeMarkdown(silence)}`]),
    '## What was weighed',
    candidates.length > 0 ? candidates.join('\n\n') : 'Nothing in the sources was near enough to be weighed.',
    ...(within.length > 0
      ? ['## Within the draft', within.map(({ because }) => `- ${escapeMarkdown(because)}`).join('\n')]
      : []),
    '## Rules, in their order',
    rules
      .map(
        ({ name, spoke, why }) =>
          `- ${escapeMarkdown(name)}: ${spoke ? '**spoke**' : 'passed'}: ${escapeMarkdown(why)}`,
      )
      .join('\n'),
    '## Sources of the story',
    story.length > 0
      ? story.map(({ source, why }) => `- ${escapeMarkdown(labelOf(source))}: ${escapeMarkdown(why)}`).join('\n')
      : 'None of the sources tells what the draft tells.',
  ];
  return { title: 'Explain This Verdict', markdown: `${sections.join('\n\n')}\n` };
}
