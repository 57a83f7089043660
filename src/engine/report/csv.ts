/** A report as a table of claims for a spreadsheet: RFC 4180, with a byte-order mark, since Excel takes a file without one for another encoding. */
import type { ClaimEntry, EvidenceEntry, Report, ReportedDraft, ReportFormat } from './report.ts';
import { sideWords, standingWords } from './words.ts';

export const csv: ReportFormat = {
  label: 'Spreadsheet (CSV)',
  about: 'a line for each claim, for Excel and its kin',
  ending: '.csv',
  write(report) {
    const lines = [columns.map(([name]) => name), ...report.drafts.flatMap((draft) => linesOf(draft, report))];
    return `\ufeff${lines.map((line) => `${line.map(quote).join(',')}\r\n`).join('')}`;
  },
};

interface Row {
  readonly report: Report;
  readonly draft: ReportedDraft;
  readonly claim: ClaimEntry;
  readonly best: EvidenceEntry | undefined;
}

const columns: readonly (readonly [name: string, cell: (row: Row) => string | number | undefined])[] = [
  ['Draft', ({ draft }) => draft.path],
  ['Number', ({ claim }) => claim.number],
  ['Line', ({ claim }) => claim.place.lines?.startLine],
  ['Column', ({ claim }) => claim.place.lines?.startColumn],
  ['Kind', ({ claim }) => claim.kind],
  ['Claim', ({ claim }) => claim.words],
  ['Read as', ({ claim }) => claim.value],
  ['Verdict', ({ claim }) => claim.verdict],
  ['Code', ({ claim }) => claim.code],
  ['What', ({ claim }) => claim.explanation.what],
  ['Why', ({ claim }) => claim.explanation.why],
  ['Next', ({ claim }) => claim.explanation.next],
  ['Expected', ({ claim }) => claim.expected],
  ['Evidence', ({ best }) => best && sideWords(best)],
  ['Source', ({ best }) => best && (best.source?.title ?? 'this draft')],
  ['Source date', ({ best }) => best?.source?.date],
  ['Source file', ({ best, draft }) => best && (best.source?.path ?? draft.path)],
  ['Source line', ({ best }) => best?.place.lines?.startLine],
  // Where markup was, a passage has spaces.
  ['Source says', ({ best }) => best?.passage.replace(/\s+/g, ' ').trim()],
  ['Further evidence', ({ claim }) => Math.max(claim.evidence.length - 1, 0) + claim.more],
  ['Sign-off', ({ claim }) => standingWords(claim)],
  ['Claim id', ({ claim }) => claim.id],
  ['Made', ({ report }) => report.made],
];

function linesOf(draft: ReportedDraft, report: Report): readonly (readonly (string | number | undefined)[])[] {
  return draft.claims.map((claim) =>
    columns.map(([, cell]) => cell({ report, draft, claim, best: claim.evidence[0] })),
  );
}

/** Every cell in quotation marks. Words that a spreadsheet would take for a formula get an apostrophe in front. */
function quote(cell: string | number | undefined): string {
  if (typeof cell === 'number') return String(cell);
  const text = (cell ?? '').replaceAll('\0', '');
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

// Matches "=1+1", "-2+3", "@SUM(A1)", " =1+1", "＝1", and what begins with a tab or the end of a line; not "£4.7 million" or "2-1".
const FORMULA = /^(?:[\t\r\n]|[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]{0,1000}[=+\-@|%＝＋－＠])/;
