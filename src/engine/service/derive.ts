/** How a verdict of a judged draft came about: for `explain`. */
import { contains, overlaps, type Span } from '../base/span.ts';
import { toClaim } from '../check/document/claims.ts';
import { checkDraft } from '../check/draft/checkDraft.ts';
import { prepareWeighing } from '../check/evidence/weighing.ts';
import { judgeClaim } from '../check/judge.ts';
import type { JudgedClaim } from '../check/judgedClaim.ts';
import type { NamedSource } from '../check/notes/attach.ts';
import { draftRules, verdictRules } from '../check/rules/index.ts';
import { toFinding } from '../check/settle.ts';
import { whySilent } from '../check/silence.ts';
import { overlapOf } from '../check/story/context.ts';
import type { RankedSource } from '../check/story/story.ts';
import type { StoryIndex } from '../check/story/storyIndex.ts';
import { weighClaim } from '../check/weigh.ts';
import { whyPassed } from '../check/whyPassed.ts';
import type { Evidence } from '../model/evidence.ts';
import type { SourceId } from '../model/source.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Derivation } from './factService.ts';
import type { JudgedPassage } from './judgedPassage.ts';
import { describeValue } from './present.ts';
import type { DocumentReading } from './readDocument.ts';
import type { Settings } from './settings.ts';

/** A draft with all that was judged of it. */
export interface JudgedDraft {
  readonly document: DocumentReading;
  readonly story: StoryIndex;
  /** Notes of the draft whose source is known. */
  readonly named: readonly NamedSource[];
  readonly judged: readonly JudgedPassage[];
  readonly choice: StoryChoice;
}

/** How the story was chosen. */
export interface StoryChoice {
  readonly ranked: readonly RankedSource[];
  readonly tellers: readonly SourceId[];
  /** Sources that tell but one paragraph. */
  readonly others: readonly SourceId[];
  /** Sources that the draft's writer named. */
  readonly named: readonly SourceId[];
}

/** The verdict at this offset of the raw draft, or of the claim there that was left alone. */
export function derive(draft: JudgedDraft, offset: number, settings: Settings): Derivation | undefined {
  const judged = draft.judged
    .flatMap((passage) => passage.judged)
    .filter(({ verdict: { at, claim } }) => isAt(at, offset) || isAt(claim.span, offset))
    .at(-1);
  const silent = silentAt(draft, offset, judged?.verdict.at);
  const { evidence, verdict } = silent ?? judged ?? {};
  if (!evidence || !verdict) return undefined;
  return {
    verdict,
    finding: silent ? undefined : toFinding(verdict, settings.severities),
    silence: silent && whySilent(verdict.claim, judged?.verdict),
    value: describeValue(verdict.claim),
    weighed: evidence.flatMap(toWeighed),
    within: evidence.flatMap(toWithin),
    rules: rulesOf(verdict, evidence, draft),
    story: storyOf(draft),
  };
}

function isAt({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** A claim of which no verdict was given, though it is the narrower one at this place; judged as if it were worth it. */
function silentAt(
  { document: { reading }, judged, story }: JudgedDraft,
  offset: number,
  within: Span | undefined,
): JudgedClaim | undefined {
  const given = judged.flatMap((passage) => passage.judged.map(({ verdict }) => verdict.claim));
  const index = reading.assertions.findIndex(
    ({ kind, span }) =>
      isAt(span, offset) &&
      (!within || (contains(within, span) && span.end - span.start < within.end - within.start)) &&
      !given.some((claim) => claim.kind === kind && overlaps(claim.span, span)),
  );
  if (index < 0) return undefined;
  const claim = toClaim(reading, index);
  const evidence = weighClaim(claim, prepareWeighing(claim, overlapOf(claim.passage, claim.about, story), story));
  return { evidence, verdict: judgeClaim(claim, evidence) };
}

function toWeighed({ from, relevance, agreement, because }: Evidence): Derivation['weighed'] {
  if (from.in !== 'source') return [];
  const words = 'gap' in agreement ? `${agreement.type}: ${agreement.gap}` : agreement.type;
  return [{ fact: from.fact, relevance, agreement: words, because }];
}

function toWithin({ from, because }: Evidence): Derivation['within'] {
  switch (from.in) {
    case 'source':
      return [];
    case 'draft':
      return [{ claims: [from.claim], because: because.join('; ') }];
    case 'arithmetic':
      return [{ claims: from.terms, because: because.join('; ') }];
  }
}

/** The draft's own rules come first, since they speak before the sources unless a source bears the claim out. */
function rulesOf(
  verdict: Verdict,
  evidence: readonly Evidence[],
  { document, story }: JudgedDraft,
): Derivation['rules'] {
  const { claim, rule } = verdict;
  const clashes = checkDraft({ reading: document.reading, story }).filter((other) => isOfOne(other, verdict));
  const own = draftRules.map((each) => {
    const spoke = each.name === rule;
    const clash = spoke ? undefined : clashes.find((other) => other.rule === each.name);
    const outweighed = clash && 'gap' in clash ? `it speaks of it (${clash.gap}), but the sources say more` : undefined;
    return { name: each.name, spoke, why: spoke ? each.about : (outweighed ?? whyPassed(each, claim, evidence)) };
  });
  if (own.some(({ spoke }) => spoke)) return own;
  const last = verdictRules.findIndex(({ name }) => name === rule);
  return [
    ...own,
    ...verdictRules.slice(0, last + 1).map((each, index) => ({
      name: each.name,
      spoke: index === last,
      why: index === last ? each.about : whyPassed(each, claim, evidence),
    })),
  ];
}

function isOfOne(one: Verdict, other: Verdict): boolean {
  return one.claim.kind === other.claim.kind && overlaps(one.claim.span, other.claim.span);
}

/** Words that are named of those that a source shares with the draft. */
const TELLING = 5;

function storyOf({ choice: { named, ranked, tellers, others }, story }: JudgedDraft): Derivation['story'] {
  return story.sources.map(({ ref }) => {
    const shared = ranked.find(({ id }) => id === ref.id)?.shared ?? [];
    const telling = [...shared]
      .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
      .slice(0, TELLING)
      .map(({ term }) => term);
    const words = telling.length > 0 ? `shares ${shared.length} words with the draft, as ${telling.join(', ')}` : '';
    const why = named.includes(ref.id)
      ? 'was named for the draft'
      : tellers.includes(ref.id)
        ? 'tells most of what the draft tells'
        : others.includes(ref.id)
          ? 'tells a paragraph of the draft'
          : 'is akin to those that do';
    return { source: ref, why: words === '' ? why : `${why}: ${words}` };
  });
}
