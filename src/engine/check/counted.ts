/** Whether two figures count the same thing. */
import { stemHash } from '../text/stems.ts';

export function compareCounted(
  claimed: string | undefined,
  known: string | undefined,
): 'same' | 'other' | 'unknown' | 'neither' {
  if (claimed === undefined && known === undefined) return 'neither';
  if (claimed === undefined || known === undefined) return 'unknown';
  if (claimed === known || stemHash(claimed) === stemHash(known)) return 'same';
  return isPeople(claimed) && isPeople(known) ? 'unknown' : 'other';
}

export function isPeople(counted: string): boolean {
  return PEOPLE.has(counted);
}

/** Words that may count the same people: "killed 12 people", "12 deaths". */
const PEOPLE: ReadonlySet<string> = new Set(
  'person people man woman child death victim casualty civilian resident citizen passenger life dead killed injured wounded'.split(
    ' ',
  ),
);
