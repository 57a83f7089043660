import type { Evidence } from '../../model/evidence.ts';
import { thatIs } from '../evidence/rank.ts';
import { daysNewer, sourceOf } from '../evidence/sourceDates.ts';
import { isLeftOffice, isNewerHolder } from '../names/offices.ts';
import { replacementFixes } from '../replacement.ts';
import { thresholds } from '../weights.ts';
import { claimWords, evidenceWords, roleWords, sourceLabel, spanOfRole, writtenRole } from '../wording.ts';
import type { VerdictRule } from './rule.ts';

/** Only an older source says so; a newer one makes the same statement with another value. */
export const outdated: VerdictRule = {
  name: 'outdated',
  severity: 'warning',
  about: 'Only an older source says so; a newer one says otherwise.',
  examples: {
    figure: {
      sources: [
        { date: '2025-05-01', text: 'At least 12 people were killed in the strike on Kharkiv.' },
        { date: '2025-05-20', text: 'At least 14 people were killed in the strike on Kharkiv.' },
      ],
      draft: 'At least 12 people were killed in the strike on Kharkiv.',
    },
    name: {
      sources: [
        { date: '2024-12-09', text: 'German Chancellor Olaf Scholz promised Ukraine weapons.' },
        { date: '2025-05-17', text: 'German Chancellor Friedrich Merz spoke with Ukraine.' },
      ],
      draft: 'German Chancellor Olaf Scholz promised Ukraine weapons.',
    },
  },
  judge(claim, evidence) {
    const by = thatIs(evidence, 'same');
    if (claim.kind === 'name' && by) {
      const left = evidence.find(isLeftOffice);
      const newer = evidence.find(isNewerHolder) ?? left;
      if (newer === undefined) return undefined;
      const at = newer === left ? spanOfRole(claim) : claim.span;
      return { claim, rule: 'outdated', at, outcome: 'outdated', by, newer };
    }
    if (claim.kind !== 'figure') return undefined;
    if (!by || by[0].relevance < thresholds.firm) return undefined;
    const newer = (thatIs(evidence, 'different') ?? []).find(
      (each) =>
        each.relevance >= thresholds.firm &&
        by.every(
          (agreeing) => sourceOf(agreeing) !== sourceOf(each) && (daysNewer(each, agreeing) ?? 0) > thresholds.sameDays,
        ),
    );
    return newer && { claim, rule: 'outdated', at: claim.span, outcome: 'outdated', by, newer };
  },
  explain(verdict) {
    const newer = verdict.outcome === 'outdated' ? verdict.newer : undefined;
    const by = verdict.outcome === 'outdated' ? verdict.by[0] : undefined;
    const { claim } = verdict;
    if (claim.kind === 'name' && newer && isLeftOffice(newer))
      return {
        what: `The draft calls ${claimWords(claim)} “${roleWords(claim.value.role ?? '', claim.passage)}”.`,
        why: `${sourceLabel(newer)} ${saysLeft(newer)}.`,
        next: 'Say “former”, or cite a source that has the office still held.',
      };
    return {
      what: `The draft says “${claimWords(claim)}”${by ? `, as ${sourceLabel(by)} did` : ''}.`,
      why: newer ? `The newer ${sourceLabel(newer)} ${says(newer)}.` : 'A newer source says otherwise.',
      next: 'Take the newer value, or say when this one held.',
    };
  },
  fixes: (verdict) => (verdict.outcome === 'outdated' ? replacementFixes(verdict, verdict.newer) : []),
};

function says(newer: Evidence): string {
  const role = writtenRole(newer);
  const words = `“${evidenceWords(newer)}”`;
  if (role === undefined) return `says ${words}`;
  return /\bformer\b/i.test(role) ? `calls ${words} “${role}”` : `has ${words} in that office`;
}

function saysLeft(newer: Evidence): string {
  const role = writtenRole(newer);
  return role === undefined ? 'says that this is over' : `says “${role}”`;
}
