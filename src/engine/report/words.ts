/** Words and signs that the formats for people share. */
import { assertNever } from '../base/never.ts';
import { monthNames } from '../kinds/date/words.en.ts';
import type { SignOff } from '../model/signOff.ts';
import type { OutcomeWord } from '../model/verdict.ts';
import type { ClaimEntry, EvidenceEntry, Report, TextPlace } from './report.ts';

/** Tells verdicts apart without colour. */
export const verdictSigns: Readonly<Record<OutcomeWord, string>> = {
  contradicted: '✗',
  disputed: '⇄',
  outdated: '↻',
  unverified: '?',
  imprecise: '≈',
  supported: '✓',
};

/** What to look at first comes first. */
const verdictOrder: readonly OutcomeWord[] = [
  'contradicted',
  'disputed',
  'outdated',
  'unverified',
  'imprecise',
  'supported',
];

/** "2 contradicted", "9 supported": verdicts that occur. */
export function countVerdicts(
  claims: readonly ClaimEntry[],
): readonly { readonly verdict: OutcomeWord; readonly count: number }[] {
  return verdictOrder
    .map((verdict) => ({ verdict, count: claims.filter((claim) => claim.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
}

/** "9 of 12 claims checked, 1 queried": a claim is checked that a source supports or a person has settled. */
export function countClaims(claims: readonly ClaimEntry[]): string {
  const checked = claims.filter(
    ({ standing, verdict }) => verdict === 'supported' || standing?.state === 'signed',
  ).length;
  const queried = claims.filter(({ standing }) => standing?.state === 'queried').length;
  const total = claims.length === 1 ? '1 claim' : `${claims.length} claims`;
  return `${checked} of ${total} checked${queried > 0 ? `, ${queried} queried` : ''}`;
}

/** What evidence does for a claim, in words: "Says so". */
export function sideWords({ side }: EvidenceEntry): string {
  switch (side) {
    case 'for':
      return 'Says so';
    case 'against':
      return 'Says otherwise';
    case 'near':
      return 'Nearest';
    default:
      return assertNever(side);
  }
}

/** Who says it: "Budget vote (1 March 2026)", "this draft". */
export function speakerOf({ source }: EvidenceEntry): string {
  return source?.label ?? 'this draft';
}

/** "seeds/budget.md:14:5"; the path alone where the line is not known. */
export function placeWords(path: string, { lines }: TextPlace): string {
  return lines ? `${path}:${lines.startLine}:${lines.startColumn}` : path;
}

/** How a claim stands at the desk: "Verified by Ann Roe on 2 March 2026, 09:30 UTC, by phone"; a supported one needs nobody. */
export function standingWords({ standing, verdict }: Pick<ClaimEntry, 'standing' | 'verdict'>): string {
  if (standing?.state === 'signed' || standing?.state === 'queried') return signOffWords(standing.by);
  if (standing?.fallen) return `Open again: ${standing.fallen.words}. It was: ${signOffWords(standing.fallen.was)}`;
  return verdict === 'supported' ? 'None needed' : 'Open';
}

/** "2 March 2026, 09:30 UTC"; what is no moment stays as it is. */
function momentWords(iso: string): string {
  const parts = MOMENT.exec(iso)?.groups;
  const month = monthNames[Number(parts?.month) - 1];
  return parts && month ? `${Number(parts.day)} ${month} ${parts.year}, ${parts.time} UTC` : iso;
}

/** When and by what the report was made, as a sentence. */
export function madeWords({ made, program }: Report): string {
  return `Made on ${momentWords(made)} by ${program.name} ${program.version}.`;
}

function signOffWords({ decision, method, note, when, who }: SignOff): string {
  const word = `${decision.charAt(0).toUpperCase()}${decision.slice(1)}`;
  // What a list of the house accepts, nobody decided at some moment.
  return `${word} by ${who}${when ? ` on ${momentWords(when)}` : ''}${method ? `, ${method}` : ''}${note ? `: ${note}` : ''}`;
}

// Matches "2026-03-02T09:30:00.000Z", not "2026-03-02".
const MOMENT = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)T(?<time>\d\d:\d\d)(?::[\d.]{2,12})?Z$/;
