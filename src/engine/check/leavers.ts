/** People whom the sources have in an office that they no longer hold: "was president until 2021", "the former president". */
import { isFormerOffice } from '../kinds/name/index.ts';
import type { ClaimOf, FactOf } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import type { DocumentDate } from '../model/source.ts';
import { passageText } from '../text/passages.ts';
import { namesOfClaimed } from './bearers.ts';
import { findWordsOf } from './findWords.ts';
import { tellsOfAnotherTime } from './offices.ts';
import type { StoryIndex } from './storyIndex.ts';
import { thresholds } from './weights.ts';

const LEFT = 'held that office once';

/**
 * What tells that the claimed person has left the claimed office, where no source of the same days or newer has him in
 * it. Silent on sentences that tell of another time. `relevance` is 1: the office itself is the statement.
 */
export function leftOffices(
  claim: ClaimOf<'name'>,
  story: StoryIndex,
  written: DocumentDate | undefined,
): readonly Evidence[] {
  const { role, type } = claim.value;
  if (role === undefined || type !== 'person') return [];
  const own = namesOfClaimed(claim, story);
  const left = own.filter((fact) => tellsOfLeaving(role, fact, story, written));
  if (left.length === 0 || tellsOfAnotherTime(claim) || isCalledPast(role, claim)) return [];
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

// Matches the end of "the ex-", "Then-" and "a one-time ", not of "lex-" and "by then, ".
const PAST = /(?:^|[^\p{L}])(?:ex|then|former|one-?time|past|retired|late|erstwhile|sometime)(?:-| )$/iu;

/** Whether this evidence is one of {@link leftOffices}: it is of the office, and says nothing of the name. */
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
    if (held?.office === undefined || AGAIN.test(text.slice(date.inPassage.end))) return false;
    // "Ann Lee, mayor until 2029": whether that is over only a day tells.
    if (held.was === undefined && now === Number.POSITIVE_INFINITY) return false;
    return isFormerOffice(role, `former ${held.office.toLowerCase()}`);
  });
}

// Matches all between name and years in "Ann Lee was president of Norland until 2021", "Ann Lee, mayor from 2017 to 2021".
const HELD =
  /^(?:,? (?:who )?(?<was>was|served as|had been)|,)(?: (?:the|a|an|its|their))?(?<office>(?: [\w.\u2019'-]{1,20}){1,8}?)(?: until| till| from| between)? $/;
// Matches all after the years in "from 2017 to 2021 and again from 2023" and "until 2021, was re-elected", not of "until 2021. Again".
const AGAIN = /^[^.;]{0,60}\b(?:again|re-elected|reelected|returned|since|second time)\b/;
