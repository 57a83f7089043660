/**
 * A report as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one for each claim, in one collection.
 * Positions there count Unicode code points.
 */
import type { SignOff } from '../model/signOff.ts';
import type { ClaimEntry, EvidenceEntry, Report, ReportedDraft, ReportFormat, TextPlace } from './report.ts';
import { sideWords } from './words.ts';

export const webAnnotation: ReportFormat = {
  label: 'Web Annotations (JSON-LD)',
  about: 'a W3C annotation for each claim, for annotation and archive software',
  ending: '.jsonld',
  write: (report) => `${JSON.stringify(collectionOf(report), undefined, 2)}\n`,
};

function collectionOf(report: Report): object {
  const [{ uri }] = report.drafts;
  const generator = { type: 'Software', name: `${report.program.name} ${report.program.version}` };
  const items = report.drafts.flatMap((draft) =>
    draft.claims.map((claim) => annotationOf(claim, draft, { generator, generated: report.made })),
  );
  const id = `${uri}#deskcheck`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `Fact-checking report: ${report.drafts.map(({ path }) => path).join(', ')}`,
    generator,
    generated: report.made,
    total: items.length,
    // A page has one annotation at least.
    ...(items.length > 0
      ? { first: { id: `${id}-page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items } }
      : {}),
  };
}

function annotationOf(claim: ClaimEntry, draft: ReportedDraft, origin: object): object {
  const { evidence, explanation, id, standing, verdict } = claim;
  return {
    id: `${draft.uri}#deskcheck-${encodeURIComponent(id)}`,
    type: 'Annotation',
    motivation: 'assessing',
    ...origin,
    body: [
      textBody('classifying', verdict),
      textBody('commenting', `${explanation.what} ${explanation.why} ${explanation.next}`),
      ...evidence.flatMap((entry) => evidenceBodies(entry, draft)),
      ...(standing?.state === 'signed' || standing?.state === 'queried' ? [signOffBody(standing.by)] : []),
    ],
    target: {
      type: 'SpecificResource',
      source: { id: draft.uri, type: 'Text', format: formatOf(draft.path), language: 'en' },
      selector: selectorsOf(claim.place, claim.words),
    },
  };
}

/** The place in the source. A body says no more of itself than what it is for, so what it says comes beside it. */
function evidenceBodies(entry: EvidenceEntry, draft: ReportedDraft): readonly object[] {
  const { match, passage, place, source } = entry;
  const document = source ?? draft;
  return [
    {
      type: 'SpecificResource',
      purpose: entry.side === 'near' ? 'linking' : 'assessing',
      source: {
        id: document.uri,
        type: 'Text',
        format: formatOf(document.path),
        language: 'en',
      },
      selector: selectorsOf(place, passage.slice(match.start, match.end)),
    },
    textBody('describing', `${sideWords(entry)}: ${source?.label ?? 'this draft'}: “${passage}”`),
  ];
}

function signOffBody({ decision, method, note, when, who }: SignOff): object {
  return {
    ...textBody('moderating', [decision, method, note].filter((part) => part !== undefined).join(': ')),
    creator: { type: 'Person', name: who },
    ...(when ? { created: when } : {}),
  };
}

function textBody(purpose: string, value: string): object {
  return { type: 'TextualBody', purpose, value, format: 'text/plain', language: 'en' };
}

/** `words` are what there is to go by where the document could not be read again. */
function selectorsOf({ points, quote }: TextPlace, words: string): readonly object[] {
  return [
    { type: 'TextQuoteSelector', ...(quote ?? { exact: words }) },
    ...(points ? [{ type: 'TextPositionSelector', start: points.start, end: points.end }] : []),
  ];
}

function formatOf(path: string): string {
  return path.endsWith('.md') ? 'text/markdown' : 'text/plain';
}
