/** Offices of one institution that one person holds at a time, and who holds them where the draft has somebody else. */
import { kinds } from '../../kinds/index.ts';
import { clubOf, compareRoles, isSameClub, officeOfOne } from '../../kinds/name/index.ts';
import type { ClaimOf, FactOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { passageText } from '../../text/passages.ts';
import { evidenceFrom } from '../evidence/weighing.ts';
import { namesOfClaimed } from '../story/bearers.ts';
import { findWordsOf } from '../story/findWords.ts';
import type { StoryIndex } from '../story/storyIndex.ts';
import { thresholds } from '../weights.ts';
import { ownedRole } from '../wording.ts';
import { bearerOf, isOneBearer, isOneName, shortName } from './bearers.ts';
import { CHANGES, NEW } from './holders.en.ts';

/**
 * Whom the story names in the office that the draft gives to the claimed person, where it gives that person another:
 * "Kopper, the Bundesbank president" where sources have Tietmeyer for it and Kopper as Deutsche Bank chairman; of a
 * manager or coach, another club's. Nothing where the story gives the claimed person no role, or one that the claimed
 * role may be another word for, and nothing from a source that is older than what tells of the person: offices change
 * hands.
 */
export function otherHolders(claim: ClaimOf<'name'>, story: StoryIndex): readonly Evidence[] {
  const role = claim.value.role ?? '';
  if (NEW.test(role)) return [];
  const club = clubOf(role);
  const office = officeOfOne(role);
  if ((office === undefined && club === undefined) || claim.value.type !== 'person') return [];
  const isClaimed = ({ value }: FactOf<'name'>): boolean =>
    kinds.name.compare(claim.value, value).type === 'same' || isShorter(value.parts, claim.value.parts);
  const own = story.facts.name.filter((fact) => fact.value.role !== undefined && isClaimed(fact));
  const isOther = club === undefined ? isOtherOffice(role) : isOtherClub(club);
  if (own.length === 0 || !own.every(({ value }) => isOther(value.role ?? ''))) return [];
  const isHeld = (known: string): boolean => {
    const theirs = club && clubOf(known);
    return club === undefined ? officeOfOne(known) === office : theirs !== undefined && isSameClub(club, theirs);
  };
  const isOlder = ({ source }: FactOf<'name'>): boolean =>
    own.some((each) => (source.date?.from ?? Number.POSITIVE_INFINITY) < (each.source.date?.from ?? 0));
  return story.facts.name
    .filter((fact) => fact.value.type === 'person' && isHeld(fact.value.role ?? ''))
    .filter((fact) => !isClaimed(fact) && !isOlder(fact))
    .map((fact) => ({
      from: { in: 'source', fact },
      agreement: { type: 'different', gap: gapOfHolder(fact) },
      relevance: thresholds.firm,
      because: [`${fact.value.name} is ${ownedRole(fact.value.role ?? '', fact)}`],
    }));
}

/**
 * Whom the story names in the office that the draft gives to the claimed person, of whom it tells no office at all:
 * "Justice Secretary Brandt" where a source that names Brandt has "Justice Secretary Anna Keller". Nothing where what is
 * told around the claimed person's name may be that he has it, or takes it over.
 */
export function heldByAnother(claim: ClaimOf<'name'>, story: StoryIndex): readonly Evidence[] {
  const { role = '', type } = claim.value;
  const office = officeOfOne(role);
  if (office === undefined || type !== 'person' || story.isForeign || NEW.test(role)) return [];
  const own = namesOfClaimed(claim, story);
  if (own.length === 0 || own.some((fact) => fact.value.role !== undefined)) return [];
  const holders = story.facts.name.filter(
    (fact) => fact.value.type === 'person' && officeOfOne(fact.value.role ?? '') === office && !own.includes(fact),
  );
  const [holder] = holders;
  if (!holder || !holders.every((each) => isOneName(each.value, holder.value))) return [];
  if (
    isOneBearer(bearerOf(claim.value, story), holder.value, story) ||
    findWordsOf(shortName(holder.value), claim.passage)
  )
    return [];
  const sources = new Set(holders.map(({ source }) => source.id));
  if (!own.some(({ source }) => sources.has(source.id)) || own.some((fact) => mayHold(fact, role, holders))) return [];
  return [
    evidenceFrom(holder, { type: 'different', gap: `${claim.value.name} against ${holder.value.name}` }, 1, [
      `${holder.value.name} is ${ownedRole(holder.value.role ?? '', holder)}`,
    ]),
  ];
}

/** Whether the sentence has the office beside what it says of its holder, or tells of a change. */
function mayHold({ passage }: FactOf<'name'>, role: string, holders: readonly FactOf<'name'>[]): boolean {
  const text = passageText(passage);
  if (CHANGES.test(text)) return true;
  const head = role.split(/[\s-]+/).at(-1) ?? '';
  return findWordsOf(head, passage) !== undefined && !holders.some((holder) => holder.passage === passage);
}

/** Whether a role is no other word for the claimed one. */
function isOtherOffice(claimed: string): (known: string) => boolean {
  return (known) => compareRoles(claimed, known).type === 'incomparable';
}

function isOtherClub(claimed: ReadonlySet<string>): (known: string) => boolean {
  return (known) => {
    const club = clubOf(known);
    return club !== undefined && !isSameClub(claimed, club);
  };
}

/** Whether this evidence is one of {@link otherHolders}: it is of the office, and says nothing of the name. */
export function isOtherHolder({ agreement, from }: Evidence): boolean {
  return (
    agreement.type === 'different' &&
    from.in === 'source' &&
    from.fact.kind === 'name' &&
    agreement.gap === gapOfHolder(from.fact)
  );
}

function gapOfHolder({ value }: FactOf<'name'>): string {
  return `${value.name} is ${value.role ?? ''}`;
}

function isShorter(parts: readonly string[], of: readonly string[]): boolean {
  return parts.length < of.length && parts.every((part) => of.includes(part));
}
