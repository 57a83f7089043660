/** What the sources say of the claim under the pointer. */
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import type { Claim } from '../engine/model/assertion.ts';
import type { Evidence } from '../engine/model/evidence.ts';
import type { Verdict } from '../engine/model/verdict.ts';
import { describeValue, evidenceOf, kindLabel, sentenceOf, witnessesIn, wordsOf } from '../engine/service/present.ts';
import { othersOfSort, readDraft, shownEvidence, verdictsAt } from './claims.ts';
import type { Context } from './context.ts';
import { toFragment, toRange } from './convert.ts';
import { datedWords } from './dateWords.ts';
import { factsBeside } from './diagnostics.ts';
import { escapeMarkdown, link, markWords } from './markdown.ts';
import type { CheckedDraft } from './reports.ts';
import { standingWords } from './standingWords.ts';
import { outcomeWords, shownOutcome } from './verdictWords.ts';

/** More than this no one reads in a hover; the rest is counted. */
const SHOWN = 4;
/** Verdicts told at one place: a name within a quotation, and the quotation. */
const VERDICTS = 2;
/** Code units of a quotation, enough to tell it from others. */
const LONGEST = 60;

export function offerHover(context: Context): void {
  context.connection.onHover(
    context.guard.request<HoverParams, Hover | null>('A hover', null, async (params, token) => {
      const draft = await readDraft(context, params.textDocument.uri, token);
      const verdicts = draft === undefined ? [] : verdictsAt(draft, params.position).slice(0, VERDICTS);
      const first = verdicts[0];
      if (draft === undefined || first === undefined) return null;
      const parts = await Promise.all(verdicts.map((verdict) => verdictWords(context, draft, verdict)));
      return {
        contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') },
        range: toRange(draft.lines, first.at),
      };
    }),
  );
}

async function verdictWords(context: Context, draft: CheckedDraft, verdict: Verdict): Promise<string> {
  const { claim } = verdict;
  const outcome = capitalised(outcomeWords[shownOutcome(verdict)]);
  const head = `**${outcome}** · ${kindLabel(claim.kind)}: ${escapeMarkdown(valueWords(claim))}`;
  // Where the problem stands in the same hover, with its message and the sentences it rests on, nothing is said twice.
  const isShown =
    context.options.problemsInHovers && draft.report.findings.some((finding) => finding.verdict.claim.id === claim.id);
  const groups = await Promise.all(
    groupsOf(verdict).map((group) => groupWords(context, draft, verdict, isShown ? notBeside(verdict, group) : group)),
  );
  const standing = isShown ? '' : escapeMarkdown(standingWords(draft.standings.get(claim.id)));
  return [head, standing, ...groups, await othersWords(context, verdict)].filter((part) => part !== '').join('\n\n');
}

/** The parsed value in words. A long quotation stands whole in the draft and in its sources: here it is only begun. */
function valueWords(claim: Claim): string {
  if (claim.kind !== 'quote' || claim.value.words.length <= LONGEST) return describeValue(claim);
  const words = `${claim.value.words.slice(0, claim.value.words.lastIndexOf(' ', LONGEST))} …`;
  return describeValue({ ...claim, value: { ...claim.value, words } });
}

/** "The sources have these places: Leeds, Otley", each a link to where it stands. */
async function othersWords(context: Context, verdict: Verdict): Promise<string> {
  const links = await Promise.all(
    othersOfSort(verdict).map(async (fact) => {
      const { uri, range } = await context.sourceLines.placeOf(fact);
      return link(wordsOf(fact), `${uri}#${toFragment(range)}`);
    }),
  );
  const { kind, value } = verdict.claim;
  return links.length === 0
    ? ''
    : `The sources have ${sortWords[kind === 'name' ? value.type : 'date']}: ${links.join(', ')}`;
}

const sortWords = {
  person: 'these people',
  organisation: 'these organisations',
  place: 'these places',
  other: 'these names',
  date: 'these dates',
} as const;

interface Group {
  readonly heading: string;
  readonly evidence: readonly Evidence[];
}

/** Where sources disagree, each side stands under its own heading. */
function groupsOf(verdict: Verdict): readonly Group[] {
  switch (verdict.outcome) {
    case 'supported':
    case 'imprecise':
      return [{ heading: '', evidence: verdict.by }];
    case 'contradicted':
      return [{ heading: '', evidence: verdict.against }];
    case 'disputed':
      return [
        { heading: 'Says the same:', evidence: verdict.by },
        { heading: 'Says otherwise:', evidence: verdict.against },
      ];
    case 'outdated':
      return [
        { heading: 'Newer:', evidence: [verdict.newer] },
        { heading: 'Older, says the same:', evidence: verdict.by },
      ];
    case 'unverified':
      return [{ heading: 'The nearest found:', evidence: evidenceOf(verdict) }];
  }
}

/** What the problem does not list. */
function notBeside(verdict: Verdict, { evidence, heading }: Group): Group {
  const told = new Set(factsBeside(verdict).map(({ id }) => id));
  const isTold = ({ from }: Evidence) => from.in === 'draft' || (from.in === 'source' && told.has(from.fact.id));
  return { heading, evidence: shownEvidence(verdict, evidence).filter((one) => !isTold(one)) };
}

async function groupWords(
  context: Context,
  draft: CheckedDraft,
  verdict: Verdict,
  { heading, evidence: all }: Group,
): Promise<string> {
  const evidence = shownEvidence(verdict, all);
  if (evidence.length === 0) return '';
  const items = await Promise.all(
    evidence.slice(0, SHOWN).map((one) => evidenceItem(context, draft, verdict.claim, one)),
  );
  const more = evidence.length - items.length;
  return [
    ...(heading === '' ? [] : [heading, '']),
    ...items.map((item) => `- ${item}`),
    ...(more > 0 ? [`- … and ${more} more: press F12 to see them all`] : []),
  ].join('\n');
}

async function evidenceItem(context: Context, draft: CheckedDraft, claim: Claim, evidence: Evidence): Promise<string> {
  const { agreement, from } = evidence;
  const gap = 'gap' in agreement ? ` (${escapeMarkdown(agreement.gap)})` : '';
  switch (from.in) {
    case 'source': {
      const { uri, range } = await context.sourceLines.placeOf(from.fact);
      const { text, match } = sentenceOf(from.fact);
      const date = datedWords(from.fact.source.date);
      const where = link(from.fact.source.title, `${uri}#${toFragment(range)}`);
      return `${markWords(text, match)}${gap}  \n  ${where}${date && ` · ${escapeMarkdown(date)}`}`;
    }
    case 'draft': {
      const { text, match } = sentenceOf(from.claim);
      const line = toRange(draft.lines, from.claim.span).start.line + 1;
      return `${markWords(text, match)}${gap}  \n  This draft, line ${line}`;
    }
    case 'arithmetic': {
      const terms = witnessesIn(evidence, claim).map((term) => escapeMarkdown(describeValue(term)));
      return `${terms.length === 0 ? 'By the calendar' : `By arithmetic from ${terms.join(', ')}`}${gap}`;
    }
  }
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
