/** Offices that are over: a newer source has another in them, or a source says that somebody has left them. */
import { kinds } from '../../kinds/index.ts';
import { isFormerOffice } from '../../kinds/name/index.ts';
import { countryNamed, demonymCountry } from '../../lexicon/lookUp.ts';
import type { ClaimOf, FactOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { DocumentDate } from '../../model/source.ts';
import { passageText } from '../../text/passages.ts';
import { datesIn } from '../evidence/mentionsIn.ts';
import { namesOfClaimed } from '../story/bearers.ts';
import { findWordsOf } from '../story/findWords.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import { thresholds } from '../weights.ts';
import { ownedRole } from '../wording.ts';
import { AGAIN, BACK, HELD, PAST, PRONOUN } from './offices.en.ts';

interface Office {
  /** "prime minister". */
  readonly title: string;
  readonly country: string | undefined;
}

/**
 * What tells that the office which the draft gives to the claimed person is over. Silent on sentences that tell of
 * another time, and of sources newer than the draft. `relevance` is 1: the office itself is the statement.
 */
export function endedOffices(
  claim: ClaimOf<'name'>,
  story: StoryIndex,
  written: DocumentDate | undefined,
): readonly Evidence[] {
  const { role, type } = claim.value;
  if (role === undefined || type !== 'person') return [];
  const ended = [...newerHolders(claim, story, written), ...leftOffices(role, claim, story, written)];
  return ended.length === 0 || tellsOfAnotherTime(claim) ? [] : ended;
}

/** Whoever holds the claimed person's office in a source newer than every one in which the claimed person does. */
function newerHolders(
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
  if (written && written.to <= last) return [];
  const isNewer = (fact: FactOf<'name'>): boolean => {
    const day = fact.source.date?.from;
    return day !== undefined && day - last > thresholds.sameDays && !isAfter(fact, written);
  };
  const newer = story.facts.name.filter(
    (fact) =>
      isNewer(fact) &&
      !own.includes(fact) &&
      fact.value.type === 'person' &&
      isOffice(officeOf(fact.value.role), claimed.title, country),
  );
  return newer.map((fact) => ({
    from: { in: 'source', fact },
    agreement: { type: 'different', gap: `${fact.value.name}, ${fact.value.role ?? ''}` },
    relevance: 1,
    because: [`${fact.value.name} is ${ownedRole(fact.value.role ?? '', fact)} in a newer source`],
  }));
}

/** Whether this evidence of {@link endedOffices} is another holder: it is of the person. */
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

/** "In 2022 Chancellor Olaf Scholz …": a weekday or "yesterday" is now, any other time may be when he still held it. */
function tellsOfAnotherTime(claim: ClaimOf<'name'>): boolean {
  return datesIn(claim.passage).some(
    ({ value: { bound, relative, until } }) =>
      bound === 'until' ||
      until !== undefined ||
      relative === undefined ||
      (relative.unit !== 'weekday' && relative.unit !== 'day'),
  );
}

/** Whether the source is newer than the draft. */
function isAfter({ source }: FactOf<'name'>, written: DocumentDate | undefined): boolean {
  return source.date !== undefined && written !== undefined && source.date.from > written.to;
}

const LEFT = 'held that office once';

/** What tells that the claimed person has left the claimed office, where no source of the same days or newer has him in it. */
function leftOffices(
  role: string,
  claim: ClaimOf<'name'>,
  story: StoryIndex,
  written: DocumentDate | undefined,
): readonly Evidence[] {
  const own = namesOfClaimed(claim, story);
  const left = own.filter((fact) => !isAfter(fact, written) && tellsOfLeaving(role, fact, story, written));
  if (left.length === 0 || isCalledPast(role, claim)) return [];
  // Any other role of his may be the claimed one in other words.
  const others = own.filter((fact) => fact.value.role !== undefined && !left.includes(fact));
  return left
    .filter((fact) => others.every((other) => isNewer(fact, other)))
    .map((fact) => ({
      from: { in: 'source', fact },
      agreement: { type: 'different', gap: LEFT },
      relevance: 1,
      because: [LEFT],
    }));
}

/** Whether the draft has the office over too, or of a time that is over: "ex-president", "the then president". */
function isCalledPast(role: string, { passage }: ClaimOf<'name'>): boolean {
  const at = findWordsOf(role, passage);
  return at !== undefined && PAST.test(passageText(passage).slice(0, at.start));
}

/** Whether this evidence of {@link endedOffices} is of the office, and says nothing of the name. */
export function isLeftOffice({ agreement }: Evidence): boolean {
  return agreement.type === 'different' && agreement.gap === LEFT;
}

function isNewer({ source: one }: FactOf<'name'>, { source: other }: FactOf<'name'>): boolean {
  return one.date !== undefined && other.date !== undefined && one.date.from - other.date.from > thresholds.sameDays;
}

function tellsOfLeaving(
  role: string,
  fact: FactOf<'name'>,
  story: StoryIndex,
  written: DocumentDate | undefined,
): boolean {
  if (fact.value.role !== undefined && isFormerOffice(role, fact.value.role)) return true;
  const text = passageText(fact.passage);
  const now = Math.min(written?.from ?? Number.POSITIVE_INFINITY, fact.source.date?.from ?? Number.POSITIVE_INFINITY);
  return story.factsIn(story.passageOf.get(fact) ?? -1).some((date) => {
    if (date.kind !== 'date' || date.inPassage.start < fact.inPassage.end) return false;
    const { bound, until, to } = date.value;
    if ((bound !== 'until' && until === undefined) || to === undefined || to >= now) return false;
    const held = HELD.exec(text.slice(fact.inPassage.end, date.inPassage.start))?.groups;
    if (held?.office === undefined || AGAIN.test(text.slice(date.inPassage.end)) || isBack(fact, story)) return false;
    // "Ann Lee, mayor until 2029": whether that is over only a day tells.
    if (held.was === undefined && now === Number.POSITIVE_INFINITY) return false;
    return isFormerOffice(role, `former ${held.office.toLowerCase()}`);
  });
}

/** Whether a sentence after the fact's has the same person back in office: "She was re-elected in 2024". */
function isBack(fact: FactOf<'name'>, { passageOf, passages }: StoryIndex): boolean {
  const at = passageOf.get(fact) ?? -1;
  const last = fact.value.parts.at(-1) ?? '';
  return [at + 1, at + 2].some((next) => {
    const { source, passage } = passages[next] ?? {};
    if (passage === undefined || source !== passages[at]?.source) return false;
    const text = passageText(passage);
    return BACK.test(text) && (PRONOUN.test(text) || text.toLowerCase().includes(last));
  });
}
