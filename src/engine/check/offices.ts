/** Offices that one person of a country holds at a time, and who holds them in a newer source than the draft's. */

import { kinds } from '../kinds/index.ts';
import type { NameValue } from '../kinds/name/value.ts';
import { countryNamed, demonymCountry } from '../lexicon/lookUp.ts';
import type { ClaimOf, FactOf } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import type { DocumentDate } from '../model/source.ts';
import type { StoryIndex } from './storyIndex.ts';
import { thresholds } from './weights.ts';

interface Office {
  /** "prime minister". */
  readonly title: string;
  readonly country: string | undefined;
}

/**
 * Whoever holds the claimed person's office in a source newer than every one in which the claimed person does; or that
 * person, where the newer source calls him former. Silent on sentences that tell of another time, and on drafts older
 * than the newer source. `relevance` is 1: the office itself is the statement.
 */
export function newerHolders(
  claim: ClaimOf<'name'>,
  story: StoryIndex,
  written: DocumentDate | undefined,
): readonly Evidence[] {
  const claimed = officeOf(claim.value.role);
  if (!claimed) return [];
  const own = story.facts.name.filter(
    (fact) => fact.value.type === 'person' && kinds.name.compare(claim.value, fact.value).type === 'same',
  );
  const held = own.flatMap((fact) => {
    const office = officeOf(fact.value.role);
    return office?.title === claimed.title ? [{ fact, office }] : [];
  });
  const country = claimed.country ?? held.find(({ office }) => office.country !== undefined)?.office.country;
  const days = held.map(({ fact }) => fact.source.date?.from);
  if (country === undefined || held.length === 0 || days.includes(undefined)) return [];
  const last = Math.max(...days.map((day) => day ?? 0));
  if ((written && written.to <= last) || tellsOfAnotherTime(claim)) return [];
  const isNewer = (fact: FactOf<'name'>): boolean => {
    const day = fact.source.date?.from;
    return day !== undefined && day - last > thresholds.sameDays && (!written || day <= written.to);
  };
  const newer = story.facts.name.filter(
    (fact) =>
      isNewer(fact) &&
      (own.includes(fact)
        ? isFormer(fact.value, claimed.title)
        : fact.value.type === 'person' && isOffice(officeOf(fact.value.role), claimed.title, country)),
  );
  return newer.map((fact) => ({
    from: { in: 'source', fact },
    agreement: { type: 'different', gap: `${fact.value.name}, ${fact.value.role ?? ''}` },
    relevance: 1,
    because: [`${fact.value.name} is ${fact.value.role ?? ''} in a newer source`],
  }));
}

/** Whether this evidence is that of {@link newerHolders}: it alone may outdate a name. */
export function isNewerHolder({ agreement, from, relevance }: Evidence): boolean {
  return (
    agreement.type === 'different' &&
    relevance === 1 &&
    from.in === 'source' &&
    from.fact.kind === 'name' &&
    from.fact.value.role !== undefined &&
    agreement.gap === `${from.fact.value.name}, ${from.fact.value.role}`
  );
}

/** Reads a role that is an office and its country and nothing else: "German chancellor", "president of France". */
function officeOf(role: string | undefined): Office | undefined {
  if (role === undefined) return undefined;
  const words = role.replaceAll('.', '').replace(/defense/, 'defence');
  for (const title of OFFICES) {
    if (words === title) return { title, country: undefined };
    const before = words.endsWith(` ${title}`) ? words.slice(0, -title.length - 1) : undefined;
    const after = words.startsWith(`${title} of `) ? words.slice(title.length + 4).replace(/^the /, '') : undefined;
    const place = before ?? after;
    const country = place === undefined ? undefined : (demonymCountry(place) ?? countryNamed(place));
    if (country !== undefined) return { title, country };
  }
  return undefined;
}

/** Offices of a state of which there is one. */
const OFFICES: readonly string[] = [
  'president',
  'prime minister',
  'chancellor',
  'foreign minister',
  'defence minister',
  'interior minister',
  'finance minister',
  'justice minister',
  'foreign secretary',
  'home secretary',
  'defence secretary',
  'secretary of state',
  'treasury secretary',
  'king',
  'queen',
];

function isOffice(office: Office | undefined, title: string, country: string): boolean {
  return office?.title === title && office.country === country;
}

function isFormer({ role }: NameValue, title: string): boolean {
  const former = /^(?:former|ex) (?<rest>.{1,60})$/.exec(role ?? '')?.groups?.rest;
  return former !== undefined && officeOf(former)?.title === title;
}

/** "In 2022 Chancellor Olaf Scholz …": a weekday or "yesterday" is now, any other time may be when he still held it. */
export function tellsOfAnotherTime(claim: ClaimOf<'name'>): boolean {
  return kinds.date
    .find(claim.passage)
    .some(
      ({ value: { relative } }) => relative === undefined || (relative.unit !== 'weekday' && relative.unit !== 'day'),
    );
}
