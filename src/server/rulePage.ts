/** The page of a rule, made from the rule's own texts, so that it is there without a network. */
import { type RuleEntry, ruleList } from '../engine/service/ruleList.ts';
import { messages, type Page } from '../protocol/messages.ts';
import { answer } from './answer.ts';
import type { Context } from './context.ts';
import { longDayOf } from './longDay.ts';
import { escapeMarkdown } from './markdown.ts';

export function offerRulePage(context: Context): void {
  answer(context, messages.rulePage, {
    name: 'The page of a rule',
    empty: null,
    handle: async ({ code }) => pageOf(code),
  });
}

/** The page of the rule with this code, "figure.contradicted"; `null` where there is none. */
export function pageOf(code: string): Page | null {
  const rule = ruleList.find((entry) => entry.code === code);
  if (rule === undefined) return null;
  const markdown = `# ${code}

${rule.about}

It is shown as ${rule.severity === 'information' ? 'information' : withArticle(rule.severity)}. To show it otherwise, or not at all, set \`deskcheck.severity\`: \`{ "${code}": "off" }\`.

## Example

${rule.example.sources.map(sourceSays).join('\n\n')}

A draft says:

> ${escapeMarkdown(rule.example.draft)}
`;
  return { title: code, markdown };
}

function sourceSays({ date, name, text }: RuleEntry['example']['sources'][number]): string {
  const which = [name === undefined ? '' : ` \`${name}\``, date === undefined ? '' : ` of ${dayOf(date)}`].join('');
  return `A source${which} says:\n\n> ${escapeMarkdown(text)}`;
}

function dayOf(date: string): string {
  return longDayOf(new Date(date));
}

function withArticle(word: string): string {
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}
