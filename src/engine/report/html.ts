/** A report as one web page that needs nothing else: no script, no font, no picture; to read, to send and to print. */
import { escapeHtml } from './escape.ts';
import { styleSheet } from './htmlStyle.ts';
import { cutDraft, type Piece } from './marked.ts';
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

export const html: ReportFormat = {
  label: 'Web page (HTML)',
  about: 'to read, send and print: the draft with numbered claims, and a table of evidence, verdicts and sign-offs',
  ending: '.html',
  write(report) {
    const title = `Fact-checking report: ${report.drafts.map(({ path }) => path).join(', ')}`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>
${styleSheet}</style>
</head>
<body>
<header>
<h1>Fact-checking report</h1>
<p>${escapeHtml(madeWords(report))}</p>
</header>
<main>
${report.drafts.map((draft, at) => draftSection(draft, at + 1)).join('\n')}
${sourceSection(report)}</main>
</body>
</html>
`;
  },
};

/** `at` is the draft's number, which keeps the anchors of several apart. */
function draftSection(draft: ReportedDraft, at: number): string {
  const { claims, day, path, problems } = draft;
  return `<section aria-labelledby="draft-${at}">
<h2 id="draft-${at}">${escapeHtml(path)}</h2>
<p>${day ? `Written on ${escapeHtml(day)}. ` : ''}${claims.length === 0 ? 'There is no claim in it' : countClaims(claims)}.</p>
${problems.map((problem) => `<p>${escapeHtml(problem)}</p>\n`).join('')}${claims.length === 0 ? '' : legend(claims)}<h3>The draft</h3>
<div class="draft" dir="auto">${cutDraft(draft)
    .map((piece) => markedPiece(piece, at))
    .join('')}</div>
${claims.length === 0 ? '' : claimTable(draft, at)}</section>`;
}

function legend(claims: readonly ClaimEntry[]): string {
  const items = countVerdicts(claims).map(
    ({ count, verdict }) =>
      `<li class="${verdict}"><span class="sign" aria-hidden="true">${verdictSigns[verdict]}</span> ${count} <mark>${verdict}</mark></li>\n`,
  );
  return `<ul class="legend">\n${items.join('')}</ul>\n`;
}

function markedPiece({ claim, ended, text }: Piece, at: number): string {
  const words = escapeHtml(text);
  const marked = claim && text !== '' ? `<mark class="${claim.verdict}">${words}</mark>` : words;
  return marked + ended.map((each) => reference(each, at)).join('');
}

/** The number behind a claim, which leads to its row and is where the row leads back to. */
function reference({ number, verdict }: ClaimEntry, at: number): string {
  return `<sup class="${verdict}"><a id="text-${at}-${number}" href="#claim-${at}-${number}"><span class="unseen">Claim </span>${number}<span aria-hidden="true">${verdictSigns[verdict]}</span><span class="unseen">, ${verdict}</span></a></sup>`;
}

function claimTable(draft: ReportedDraft, at: number): string {
  return `<h3>The claims</h3>
<div class="wide" role="region" aria-labelledby="claims-${at}" tabindex="0">
<table>
<caption id="claims-${at}">Each claim of ${escapeHtml(draft.path)} with its verdict, its evidence and its sign-off</caption>
<colgroup><col><col class="claim"><col class="verdict"><col class="evidence"><col class="sign-off"></colgroup>
<thead>
<tr><th scope="col">No.</th><th scope="col">Claim</th><th scope="col">Verdict</th><th scope="col">Evidence</th><th scope="col">Sign-off</th></tr>
</thead>
<tbody>
${draft.claims.map((claim) => claimRow(claim, draft, at)).join('')}</tbody>
</table>
</div>
`;
}

function claimRow(claim: ClaimEntry, draft: ReportedDraft, at: number): string {
  const { evidence, explanation, kind, more, number, place, value, verdict, words } = claim;
  const line = place.lines ? `, line ${place.lines.startLine}` : '';
  const advice = `${explanation.what} ${explanation.why} ${explanation.next}`;
  return `<tr id="claim-${at}-${number}">
<th scope="row"><a href="#text-${at}-${number}"><span class="unseen">Claim </span>${number}<span class="unseen"> in the draft</span></a></th>
<td><p><strong><bdi>${escapeHtml(words)}</bdi></strong></p><p class="aside">${kind}${line}${value === words ? '' : `: <bdi>${escapeHtml(value)}</bdi>`}</p></td>
<td class="${verdict}"><p><span class="sign" aria-hidden="true">${verdictSigns[verdict]}</span> <strong>${verdict}</strong></p>${claim.severity === 'off' && verdict === 'supported' ? '' : `<p>${escapeHtml(advice)}</p>`}</td>
<td>${evidence.length === 0 ? '<p>None</p>' : evidence.map((entry) => evidenceBlock(entry, draft)).join('')}${more > 0 ? `<p class="aside">And ${more} more.</p>` : ''}</td>
<td><p>${escapeHtml(standingWords(claim))}</p></td>
</tr>
`;
}

function evidenceBlock(entry: EvidenceEntry, draft: ReportedDraft): string {
  const { match, passage } = entry;
  const [before, words, after] = [
    passage.slice(0, match.start),
    passage.slice(match.start, match.end),
    passage.slice(match.end),
  ].map(escapeHtml);
  return `<figure><blockquote><bdi>${before}<b>${words}</b>${after}</bdi></blockquote><figcaption>${sideWords(entry)}: ${escapeHtml(speakerOf(entry))}, <span class="path">${escapeHtml(placeWords(entry.source?.path ?? draft.path, entry.place))}</span></figcaption></figure>`;
}

function sourceSection({ sources }: Report): string {
  if (sources.length === 0) return '';
  const rows = sources.map(
    ({ day, path, title }) =>
      `<tr><th scope="row"><bdi>${escapeHtml(title)}</bdi></th><td>${escapeHtml(day ?? 'unknown')}</td><td class="path">${escapeHtml(path)}</td></tr>\n`,
  );
  return `<section aria-labelledby="sources">
<h2 id="sources">Sources</h2>
<div class="wide" role="region" aria-labelledby="source-table" tabindex="0">
<table>
<caption id="source-table">The sources that the evidence comes from</caption>
<thead>
<tr><th scope="col">Title</th><th scope="col">Date</th><th scope="col">File</th></tr>
</thead>
<tbody>
${rows.join('')}</tbody>
</table>
</div>
</section>
`;
}
