/** The party in a role: "conservative" of "conservative mp". */
import { LEADS, parties } from './parties.en.ts';

/** By each word for it, which party it is in which states. */
const known = new Map<string, Map<number, number>>();
for (const [state, row] of parties.entries())
  for (const [party, words] of row.split(', ').entries())
    for (const word of words.split(' = ')) {
      const of = known.get(word) ?? new Map<number, number>();
      known.set(word, of.set(state, party));
    }
const LONGEST = Math.max(...[...known.keys()].map((word) => word.split(' ').length));

/**
 * Whether two folded roles ("conservative mp", "labour mp for denby") are of the same party or of two of one state;
 * `unknown` where one names none, or they may be of two states.
 */
export function compareParties(one: string, other: string): 'same' | 'different' | 'unknown' {
  const a = partyOf(one);
  const b = a && partyOf(other);
  if (!a || !b) return 'unknown';
  let isOfOneState = false;
  for (const [state, party] of a) {
    const theirs = b.get(state);
    if (theirs === party) return 'same';
    isOfOneState ||= theirs !== undefined;
  }
  return isOfOneState ? 'different' : 'unknown';
}

/** What the role begins with, "senior" and the like left out; but "new democrat" is a party. */
function partyOf(role: string): ReadonlyMap<number, number> | undefined {
  return partyAtHead(role) ?? partyAtHead(role.replace(LEADS, ''));
}

function partyAtHead(role: string): ReadonlyMap<number, number> | undefined {
  const words = role.split(' ');
  for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
    const party = known.get(words.slice(0, length).join(' '));
    if (party) return party;
  }
  return undefined;
}
