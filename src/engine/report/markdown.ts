/** A report as Markdown: the draft with its claims numbered, then each claim with its verdict, evidence and sign-off. */
import { escapeMarkdown, escapeMarkdownStart } from './escape.ts';
import { cutDraft } from './marked.ts';
import type { ClaimEntry, EvidenceEntry, Report, ReportedDraft, ReportFormat } from './report.ts';
import {
  countClaims,
  countVerdicts,
  madeWords,
  placeWords,
  sideWords,
  speakerOf,
  standingWords,
  verdictSigns,
} from './words.ts';

export const markdown: ReportFormat = {
  label: 'Markdown',
  about: 'to paste into a note, a ticket or a message',
  ending: '.md',
  write(report) {
    const blocks = [
      '# Fact-checking report',
      escapeMarkdown(madeWords(report)),
      ...report.drafts.flatMap(draftBlocks),
      ...sourceBlocks(report),
    ];
    return `${blocks.join('\n\n')}\n`;
  },
};

function draftBlocks(draft: ReportedDraft): readonly string[] {
  const { claims, day, path, problems } = draft;
  return [
    `## ${escapeMarkdown(path)}`,
    [
      `${day ? `Written on ${day}. ` : ''}${claims.length === 0 ? 'There is no claim in it' : countClaims(claims)}.`,
      ...problems.map((problem) => escapeMarkdownStart(escapeMarkdown(problem))),
    ].join('\n\n'),
    ...(claims.length === 0
      ? []
      : [
          countVerdicts(claims)
            .map(({ verdict, count }) => `- ${escapeMarkdown(verdictSigns[verdict])} ${count} ${verdict}`)
            .join('\n'),
          '### The draft, with its claims numbered',
          quoteDraft(draft),
          '### The claims',
          ...claims.map((claim) => claimBlock(claim, draft)),
        ]),
  ];
}

/** Line for line, each claim followed by its number and sign. */
function quoteDraft(draft: ReportedDraft): string {
  const lines = [''];
  for (const { text, ended } of cutDraft(draft)) {
    const [first = '', ...rest] = text.split(LINE_END).map(escapeMarkdown);
    lines[lines.length - 1] += first;
    lines.push(...rest);
    lines[lines.length - 1] += ended.map((claim) => ` **\\[${signOf(claim)}\\]**`).join('');
  }
  return lines.map((line) => `> ${escapeMarkdownStart(line)}`.trimEnd()).join('  \n');
}

function claimBlock(claim: ClaimEntry, draft: ReportedDraft): string {
  const { evidence, explanation, more, place, verdict, words } = claim;
  return [
    `#### ${signOf(claim)} “${escapeMarkdown(words)}”: ${verdict}`,
    '',
    escapeMarkdownStart(escapeMarkdown(`${explanation.what} ${explanation.why} ${explanation.next}`)),
    '',
    `- Where: ${escapeMarkdown(placeWords(draft.path, place))}`,
    `- Read as ${claim.kind}: ${escapeMarkdown(claim.value)}`,
    ...evidence.map((entry) => evidenceLine(entry, draft)),
    ...(more > 0 ? [`- And ${more} more`] : []),
    `- Sign-off: ${escapeMarkdown(standingWords(claim))}`,
  ].join('\n');
}

function evidenceLine(entry: EvidenceEntry, draft: ReportedDraft): string {
  const { match, passage } = entry;
  const [before, words, after] = [
    passage.slice(0, match.start),
    passage.slice(match.start, match.end),
    passage.slice(match.end),
  ].map(escapeMarkdown);
  const marked = words?.trim() ? `${before}**${words}**${after}` : escapeMarkdown(passage);
  const where = placeWords(entry.source?.path ?? draft.path, entry.place);
  return `- ${sideWords(entry)}: “${marked}” (${escapeMarkdown(speakerOf(entry))}, ${escapeMarkdown(where)})`;
}

function sourceBlocks({ sources }: Report): readonly string[] {
  if (sources.length === 0) return [];
  return [
    '## Sources',
    sources.map(({ label, path }) => `- ${escapeMarkdown(label)}, ${escapeMarkdown(path)}`).join('\n'),
  ];
}

function signOf({ number, verdict }: ClaimEntry): string {
  return `${number} ${escapeMarkdown(verdictSigns[verdict])}`;
}

const LINE_END = /\r\n|\r|\n/;
