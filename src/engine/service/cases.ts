/** One draft against the sources that come with it: what scripts and tests ask, with nothing kept afterwards. */
import { neverCancelled } from '../base/cancel.ts';
import { hashText } from '../base/hash.ts';
import type { Problem } from '../base/outcome.ts';
import { dayOf } from '../kinds/date/calendar.ts';
import { toIsoDay } from '../kinds/date/index.ts';
import { type DocumentDate, type SourceId, sourceId } from '../model/source.ts';
import { type ReportedClaim, type ReportSetting, toReportedClaim } from '../report/json.ts';
import type { FactStore } from '../store/factStore.ts';
import { createMemoryStore } from '../store/memory/memoryStore.ts';
import { createOverlayStore } from '../store/overlay/overlayStore.ts';
import type { DraftInput, DraftReport } from './factService.ts';
import { openService } from './open.ts';
import { createPassageCache } from './passageCache.ts';
import type { Ports } from './ports.ts';
import { explainVerdict } from './present.ts';
import { readSource } from './readDocument.ts';
import type { Settings } from './settings.ts';

/** A source that comes with a case of `batch`. */
export interface GivenSource {
  readonly title: string | undefined;
  readonly text: string;
  readonly date: DocumentDate | undefined;
}

/** A line of `batch`, read. */
export interface DraftCase {
  readonly sources: readonly GivenSource[];
  readonly draft: string;
  readonly date: DocumentDate | undefined;
}

/** What is shared by many cases: an index that each of them sees beside its own sources, and how findings are shown. */
export interface CaseSetting {
  readonly ports: Ports;
  readonly below: FactStore | undefined;
  readonly settings: Settings;
}

/** Checks a draft, read as Markdown, against its sources and the index below. */
export async function checkCase(
  { sources, draft, date }: DraftCase,
  { ports, below, settings }: CaseSetting,
): Promise<DraftReport> {
  const own = createMemoryStore();
  const cache = createPassageCache(PASSAGES);
  const ids = caseSourceIds(sources);
  await own.replace(
    sources.map((source, index) =>
      readSource(
        { id: ids[index] as SourceId, path: `${index + 1}.md`, stamp: '' },
        source.text,
        { ...(source.title ? { title: source.title } : {}), ...(source.date ? { date: source.date } : {}) },
        cache,
      ),
    ),
  );
  // Without any source the question is what the draft claims.
  const asked: Settings = sources.length > 0 || below ? settings : { ...settings, strictness: 'everything' };
  const service = openService({ store: below ? createOverlayStore(own, below) : own, ports, settings: asked });
  // Beside an archive, what came with the draft is what it was written from.
  const input: DraftInput = { id: 'case', raw: draft, path: undefined, date, ...(below ? { sources: ids } : {}) };
  const report = await service.check(input, neverCancelled);
  await service.dispose();
  return report ?? nothing;
}

/** Every claim of the report as plain data. */
export function reportClaims(report: DraftReport, setting: ReportSetting): readonly ReportedClaim[] {
  return report.verdicts.map((verdict) => toReportedClaim(verdict, explainVerdict(verdict), setting));
}

/** The ids of a case's sources, made from what they say, so that their order changes no verdict. */
export function caseSourceIds(sources: readonly GivenSource[]): readonly SourceId[] {
  const seen = new Map<string, number>();
  return sources.map(({ title, text, date }) => {
    const hash = hashText(JSON.stringify([title, text, date]));
    const before = seen.get(hash) ?? 0;
    seen.set(hash, before + 1);
    return sourceId(`case:${hash}${before === 0 ? '' : `+${before}`}`);
  });
}

/** "2025-05-28" as a date that somebody gave; `undefined` for anything else, and for days that no calendar has. */
export function givenDate(iso: string): DocumentDate | undefined {
  const parts = ISO_DATE.exec(iso)?.groups;
  if (!parts) return undefined;
  const day = dayOf(Number(parts.year), Number(parts.month), Number(parts.day));
  if (toIsoDay(day) !== iso.slice(0, 10)) return undefined;
  return { from: day, to: day, origin: 'given' };
}

// Matches "2025-05-28" and "2025-05-28T10:00:00Z", not "28-05-2025".
const ISO_DATE = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T.{0,40})?$/;
const PASSAGES = 2048;
const nothing: DraftReport = {
  date: undefined,
  verdicts: [],
  findings: [],
  toldWith: new Map(),
  story: [],
  problems: [] satisfies readonly Problem[],
};
