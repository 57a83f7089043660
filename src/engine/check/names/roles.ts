/** Roles that the story gives a person, where none of them can be the one that the draft gives. */
import { isNonEmpty } from '../../base/nonEmpty.ts';
import type { Agreement } from '../../kinds/kind.ts';
import { compareParties, compareRoleBodies, compareRoles, isCoarserRole } from '../../kinds/name/index.ts';
import type { ClaimOf, FactOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { type Passage, passageText } from '../../text/passages.ts';
import { evidenceFrom, relevanceOf, scoresOf, type Weighing } from '../evidence/weighing.ts';
import { namesOfClaimed } from '../story/bearers.ts';
import { ownedRole } from '../wording.ts';
import { FORMER, MOVES, OUTRIGHT } from './roles.en.ts';

/** Why such evidence speaks against the claim. */
const ANOTHER_ROLE = 'another role of the same person';

interface ToldRole {
  readonly fact: FactOf<'name'>;
  readonly agreement: Agreement;
  /** Whose the office is: "Leeds coach" against "Hull coach". */
  readonly body: 'same' | 'different' | 'unknown';
  /** "Labour MP" against "Conservative MP". */
  readonly party: 'same' | 'different' | 'unknown';
  /** "Minister" says less than "defence minister", and is no word for it where another minister is told of as well. */
  readonly isCoarser: boolean;
}

/**
 * The roles of the claimed person in the story, most telling first, where one of them excludes the claimed role and no
 * other is the claimed one in other words: "foreign minister" for "defence minister", "Hull coach" for "Leeds coach".
 */
export function otherRoles(claim: ClaimOf<'name'>, weighing: Weighing): readonly Evidence[] {
  const { role } = claim.value;
  if (role === undefined) return [];
  const named = namesOfClaimed(claim, weighing.story).filter((fact) => fact.value.role !== undefined);
  if (named.length === 0) return [];
  const written = ownedRole(role, claim);
  const told = named.map((fact): ToldRole => {
    const known = fact.value.role ?? '';
    return {
      fact,
      agreement: compareRoles(role, known),
      body: compareRoleBodies(written, ownedRole(known, fact)),
      party: compareParties(role, known),
      isCoarser: isCoarserRole(known, role),
    };
  });
  const against = told.filter((each) => isAgainst(each) && !mayHaveMoved(each, role));
  if (!isNonEmpty(against)) return [];
  const isOfAnother = against.some(({ body }) => body === 'different');
  const isOfOtherParty = against.some(({ party }) => party === 'different');
  const agrees = told.some((each) => {
    if (isAgainst(each)) return false;
    if (isOfOtherParty) return each.party === 'same';
    return isAgreement(each.agreement) && !(isOfAnother ? each.body !== 'same' : each.isCoarser);
  });
  if (agrees || named.some(({ passage }) => isSaidOutright(role, passage))) return [];
  return against
    .map(({ fact, agreement }) => {
      const gap = agreement.type === 'different' ? agreement.gap : `${role} against ${fact.value.role ?? ''}`;
      return evidenceFrom(fact, { type: 'different', gap }, relevanceOf(scoresOf(fact, weighing)), [ANOTHER_ROLE]);
    })
    .sort((a, b) => b.relevance - a.relevance);
}

/** Whether this evidence is one of {@link otherRoles}: it is of the role, and says nothing of the name. */
export function isOtherRole({ because }: Evidence): boolean {
  return because[0] === ANOTHER_ROLE;
}

function isAgainst({ agreement, body, party }: ToldRole): boolean {
  if (party === 'different') return true;
  return agreement.type === 'different' || (body === 'different' && isAgreement(agreement));
}

/** Whether the office elsewhere may be over: "England have named former Chelsea manager Thomas Tuchel as head coach". */
function mayHaveMoved({ fact, agreement, body, party }: ToldRole, role: string): boolean {
  if (party !== 'different' && (agreement.type === 'different' || body !== 'different')) return false;
  const [owner = ''] = role.split(' ');
  const text = passageText(fact.passage);
  return FORMER.test(fact.value.role ?? '') || (MOVES.test(text) && text.toLowerCase().includes(owner));
}

function isAgreement({ type }: Agreement): boolean {
  return type === 'same' || type === 'near';
}

/** Whether the passage gives somebody this very role in a way that no kind reads: "who became prime minister", "was sworn in as mayor". */
function isSaidOutright(role: string, passage: Passage): boolean {
  const text = passageText(passage);
  const said = text.toLowerCase();
  for (let at = said.indexOf(role); at >= 0; at = said.indexOf(role, at + 1))
    if (OUTRIGHT.test(text.slice(0, at))) return true;
  return false;
}
