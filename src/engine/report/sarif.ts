/**
 * A report as SARIF 2.1.0 (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), for code hosts,
 * editors and dashboards. Its results are the verdicts worth showing: a supported claim is no result.
 */
import { linesWithoutControls } from '../base/controls.ts';
import type {
  ClaimEntry,
  EvidenceEntry,
  Report,
  ReportedDraft,
  ReportedRule,
  ReportedSource,
  ReportFormat,
  TextPlace,
} from './report.ts';
import { sideWords, speakerOf, standingWords } from './words.ts';

export const sarif: ReportFormat = {
  label: 'SARIF 2.1.0',
  about: 'findings for code hosts, editors and dashboards',
  ending: '.sarif',
  write(report) {
    const log = { $schema: SCHEMA, version: '2.1.0', runs: [runOf(report)] };
    return `${JSON.stringify(log, undefined, 2)}\n`;
  },
};

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** Stands for the folder that paths begin from, so that a report says nothing of where that folder is. */
const ROOT = 'ROOT';
/** The way a fingerprint is made; another way would get another number. */
const FINGERPRINT = 'deskcheckClaim/v1';

/** Where drafts and sources stand in the list of artifacts: drafts first. */
interface Artifacts {
  readonly locationOf: (document: ReportedDraft | ReportedSource) => object;
  readonly all: readonly object[];
}

function runOf(report: Report): object {
  const { drafts, made, program, rules } = report;
  const artifacts = artifactsOf(report);
  // A run in which one result may be suppressed says so of each.
  const keepsSignOffs = drafts.some(({ claims }) => claims.some(({ standing }) => standing !== undefined));
  const problems = drafts.flatMap((draft) =>
    draft.problems.map((problem) => ({
      level: 'warning',
      message: messageOf(problem),
      locations: [{ physicalLocation: { artifactLocation: artifacts.locationOf(draft) } }],
    })),
  );
  return {
    tool: { driver: { name: program.name, version: program.version, language: 'en', rules: rules.map(ruleOf) } },
    language: 'en',
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {
      [ROOT]: { description: { text: 'The folder that the paths of drafts and sources begin from.' } },
    },
    invocations: [
      {
        executionSuccessful: true,
        endTimeUtc: made,
        ...(problems.length > 0 ? { toolExecutionNotifications: problems } : {}),
      },
    ],
    artifacts: artifacts.all,
    results: drafts.flatMap((draft) =>
      draft.claims
        .filter(({ severity }) => severity !== 'off')
        .map((claim) => resultOf(claim, draft, { report, artifacts, keepsSignOffs })),
    ),
  };
}

function artifactsOf({ drafts, sources }: Report): Artifacts {
  const documents = [...drafts, ...sources];
  const indexes = new Map(documents.map(({ uri }, index) => [uri, index]));
  return {
    locationOf: (document) => ({ ...fileOf(document), index: indexes.get(document.uri) ?? -1 }),
    all: documents.map((document) => ({
      location: fileOf(document),
      ...('raw' in document ? { roles: ['analysisTarget'] } : {}),
      mimeType: document.path.endsWith('.md') ? 'text/markdown' : 'text/plain',
      ...('title' in document ? { description: messageOf(document.label) } : {}),
    })),
  };
}

function fileOf({ path, uri }: ReportedDraft | ReportedSource): object {
  // Without a file there is no path: "untitled:Untitled-1".
  return uri.startsWith('file:') ? { uri: encodePath(path), uriBaseId: ROOT } : { uri };
}

function ruleOf({ about, code, example, severity }: ReportedRule): object {
  const said = [...example.sources.map(({ text }) => `A source says: “${text}”`), `A draft says: “${example.draft}”`];
  return {
    id: code,
    name: code.replace(/(?:^|\.)(\w)/g, (_match, letter: string) => letter.toUpperCase()),
    shortDescription: messageOf(about),
    help: {
      ...messageOf([about, ...said].join(' ')),
      markdown: `${about}\n\n${said.map((line) => `- ${line}`).join('\n')}`,
    },
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: levels[severity] },
    properties: { tags: ['fact-checking', code.slice(0, code.indexOf('.'))] },
  };
}

interface ResultSetting {
  readonly report: Report;
  readonly artifacts: Artifacts;
  readonly keepsSignOffs: boolean;
}

function resultOf(
  claim: ClaimEntry,
  draft: ReportedDraft,
  { artifacts, keepsSignOffs, report }: ResultSetting,
): object {
  const { code, evidence, explanation, expected, fixes, id, kind, place, severity, value, verdict, words } = claim;
  const rule = report.rules.findIndex((each) => each.code === code);
  const file = artifacts.locationOf(draft);
  return {
    ruleId: code,
    ...(rule < 0 ? {} : { ruleIndex: rule }),
    kind: 'fail',
    level: severity === 'off' ? 'none' : levels[severity],
    message: messageOf(`${explanation.what} ${explanation.why} ${explanation.next}`),
    locations: [
      {
        physicalLocation: {
          artifactLocation: file,
          region: { ...regionOf(place), snippet: { text: words } },
        },
      },
    ],
    ...(evidence.length > 0
      ? { relatedLocations: evidence.map((entry, at) => relatedOf(entry, at + 1, { draft, artifacts })) }
      : {}),
    partialFingerprints: { [FINGERPRINT]: id },
    ...(keepsSignOffs ? { suppressions: suppressionsOf(claim) } : {}),
    ...(fixes.length > 0
      ? {
          fixes: fixes.map((fix) => ({
            description: messageOf(fix.title),
            artifactChanges: [
              {
                artifactLocation: file,
                replacements: [{ deletedRegion: regionOf(fix.place), insertedContent: { text: fix.text } }],
              },
            ],
          })),
        }
      : {}),
    properties: { kind, verdict, value, ...(expected === undefined ? {} : { expected }) },
  };
}

function relatedOf(
  entry: EvidenceEntry,
  id: number,
  { artifacts, draft }: { readonly artifacts: Artifacts; readonly draft: ReportedDraft },
): object {
  return {
    id,
    physicalLocation: {
      artifactLocation: artifacts.locationOf(entry.source ?? draft),
      region: {
        ...regionOf(entry.place),
        ...(entry.place.quote ? { snippet: { text: entry.place.quote.exact } } : {}),
      },
    },
    message: messageOf(`${sideWords(entry)}: ${speakerOf(entry)}: “${entry.passage}”`),
  };
}

/** A query suppresses nothing: it is a review under way. */
function suppressionsOf(claim: ClaimEntry): readonly object[] {
  const { standing } = claim;
  if (standing?.state !== 'signed' && standing?.state !== 'queried') return [];
  const { decision, method, note, when, who } = standing.by;
  return [
    {
      kind: 'external',
      status: standing.state === 'signed' ? 'accepted' : 'underReview',
      justification: standingWords(claim),
      properties: {
        decision,
        who,
        ...(when ? { when } : {}),
        ...(method ? { method } : {}),
        ...(note ? { note } : {}),
      },
    },
  ];
}

/** Both ways to say where: lines and columns, and UTF-16 code units from the start. */
function regionOf({ lines, span }: TextPlace): object {
  return { ...lines, charOffset: span.start, charLength: span.end - span.start };
}

/** Plain text in which nothing is a placeholder ("{0}") and nothing an embedded link ("[here](1)"). */
function messageOf(text: string): { readonly text: string } {
  return {
    text: linesWithoutControls(text)
      .replace(/\s+/g, ' ')
      .replace(/[{}]/g, '$&$&')
      .replace(/\](?=\()/g, '] '),
  };
}

function encodePath(path: string): string {
  return path
    .split('/')
    .map((name) => encodeURIComponent(linesWithoutControls(name)))
    .join('/');
}

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;
