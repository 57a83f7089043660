/** Keeps what was judged of a passage against a story: an edit elsewhere only moves it. */
import { shift } from '../base/span.ts';
import type { Reading } from '../check/about.ts';
import { checkPassage, type JudgedClaim } from '../check/checkPassage.ts';
import { countBefore } from '../check/claims.ts';
import { findingsOf } from '../check/settle.ts';
import type { StoryIndex } from '../check/storyIndex.ts';
import type { Assertion, Claim } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Passage } from '../text/passages.ts';
import type { Settings } from './settings.ts';

/** What was judged of one passage, in text order. */
export interface JudgedPassage {
  readonly judged: readonly JudgedClaim[];
  /** Those worth showing. */
  readonly findings: readonly Finding[];
}

export interface VerdictCache {
  /** Begins one check of a draft, whose passages are then asked for in order. */
  begin(reading: Reading, story: StoryIndex, settings: Settings): PassageJudge;
}

export interface PassageJudge {
  judge(index: number): JudgedPassage;
}

interface Kept extends JudgedPassage {
  /** Where the first claim stood, in the raw draft. */
  readonly start: number;
  readonly values: readonly unknown[];
  readonly settings: Settings;
}

/** What was judged against one story. What no check has asked for lately is in `old`, and goes next. */
interface KeptOfStory {
  young: Map<string, Kept>;
  old: ReadonlyMap<string, Kept>;
}

/** `limit`: passages kept for each story, or those of the last two checks where these are more. */
export function createVerdictCache(limit: number): VerdictCache {
  const byStory = new WeakMap<StoryIndex, KeptOfStory>();
  return {
    begin(reading, story, settings) {
      const kept = byStory.get(story) ?? { young: new Map(), old: new Map() };
      byStory.set(story, kept);
      if (kept.young.size >= limit / 2) {
        kept.old = kept.young;
        kept.young = new Map();
      }
      const keys = keysOfPassages(reading);
      const keptOf = (index: number): Kept | undefined => {
        const key = keys[index] ?? '';
        const known = kept.young.get(key) ?? kept.old.get(key);
        if (!known || !isOfValues(known, reading, index)) return undefined;
        kept.young.set(key, known);
        return known;
      };
      return {
        judge(index) {
          const [first, end] = [reading.firstAssertion[index] ?? 0, reading.firstAssertion[index + 1] ?? 0];
          const key = keys[index];
          const start = reading.assertions[first]?.span.start;
          const passage = reading.passages[index];
          if (key === undefined || start === undefined || !passage) return nothing;
          const known = keptOf(index);
          const before = known && moved(known, start - known.start, passage);
          if (before && known.settings === settings) return before;
          const judged = before?.judged ?? checkPassage(reading, index, story, countBefore(reading, passage, first));
          const findings = findingsOf(
            judged.map(({ verdict }) => verdict),
            settings.severities,
          );
          const values = reading.assertions.slice(first, end).map(({ value }) => value);
          kept.young.set(key, { judged, findings, start, values, settings });
          return { judged, findings };
        },
      };
    },
  };
}

const nothing: JudgedPassage = { judged: [], findings: [] };

/**
 * For each passage what its verdicts depend on besides the story and the values: its text, the day it is read against,
 * which of its names are names and whom it speaks of, and how many equal passages stand before it, which claims' ids
 * tell. `undefined` for a passage without claims.
 */
function keysOfPassages({ passages, assertions, firstAssertion, date }: Reading): readonly (string | undefined)[] {
  const seen = new Map<string, number>();
  const day = date ? `${date.from}-${date.to}` : '';
  return passages.map(({ digest }, index) => {
    const first = firstAssertion[index] ?? 0;
    const end = firstAssertion[index + 1] ?? first;
    const before = seen.get(digest) ?? 0;
    seen.set(digest, before + 1);
    const start = assertions[first]?.span.start;
    if (first === end || start === undefined) return undefined;
    const offset = start - (assertions[first] as Assertion).inPassage.start; // checked above
    let key = `${digest}${before}|${day}`;
    for (let i = first; i < end; i++) {
      const { kind, span, inPassage, about } = assertions[i] as Assertion; // in range
      key += `|${kind[0]}${inPassage.start}-${inPassage.end}`;
      // Where markup stands between its words, a passage has other places in the raw draft.
      if (span.start - offset !== inPassage.start || span.end - offset !== inPassage.end)
        key += `@${span.start - offset}-${span.end - offset}`;
      if (about.speaker !== undefined) key += `<${about.speaker}`;
    }
    return key + (assertions[first] as Assertion).about.names.join(',');
  });
}

/** The values come from the passage's own cache, so that most are the very same; dates are read against the draft's. */
function isOfValues({ values }: Kept, { assertions, firstAssertion }: Reading, index: number): boolean {
  const first = firstAssertion[index] ?? 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    const now = assertions[first + at]?.value;
    if (now !== value && JSON.stringify(now) !== JSON.stringify(value)) return false;
  }
  return true;
}

/** The same verdicts in a draft in which the passage stands `by` letters further on. */
function moved(kept: Kept, by: number, passage: Passage): JudgedPassage {
  if (by === 0) return kept;
  const verdicts = new Map<Verdict, Verdict>();
  const judged = kept.judged.map(({ evidence, verdict }) => {
    const after = moveVerdict(verdict, by, passage);
    verdicts.set(verdict, after);
    return { evidence: moveEvidence(evidence, by, passage), verdict: after };
  });
  const findings = kept.findings.map((finding) => ({
    ...finding,
    span: shift(finding.span, by),
    verdict: verdicts.get(finding.verdict) ?? moveVerdict(finding.verdict, by, passage),
    fixes: finding.fixes.map((fix) => ({ ...fix, span: shift(fix.span, by) })),
  }));
  return { judged, findings };
}

function moveVerdict(verdict: Verdict, by: number, passage: Passage): Verdict {
  const both = { claim: moveClaim(verdict.claim, by, passage), at: shift(verdict.at, by) };
  switch (verdict.outcome) {
    case 'supported':
    case 'imprecise':
      return { ...verdict, ...both, by: moveEvidence(verdict.by, by, passage) };
    case 'contradicted':
      return { ...verdict, ...both, against: moveEvidence(verdict.against, by, passage) };
    case 'disputed':
      return {
        ...verdict,
        ...both,
        by: moveEvidence(verdict.by, by, passage),
        against: moveEvidence(verdict.against, by, passage),
      };
    case 'outdated':
      return {
        ...verdict,
        ...both,
        by: moveEvidence(verdict.by, by, passage),
        newer: moveOne(verdict.newer, by, passage),
      };
    case 'unverified':
      return { ...verdict, ...both, nearest: moveEvidence(verdict.nearest, by, passage) };
  }
}

function moveEvidence<List extends readonly Evidence[]>(list: List, by: number, passage: Passage): List {
  if (list.every(({ from }) => from.in === 'source')) return list;
  return list.map((each) => moveOne(each, by, passage)) as readonly Evidence[] as List; // as many as there were
}

/** Only what rests on the draft itself moves: on the claim's own passage, since verdicts of a passage know no other. */
function moveOne(evidence: Evidence, by: number, passage: Passage): Evidence {
  const { from } = evidence;
  switch (from.in) {
    case 'source':
      return evidence;
    case 'draft':
      return { ...evidence, from: { in: 'draft', claim: moveClaim(from.claim, by, passage) } };
    case 'arithmetic': {
      const [first, ...rest] = from.terms;
      const terms = [moveClaim(first, by, passage), ...rest.map((term) => moveClaim(term, by, passage))] as const;
      return { ...evidence, from: { in: 'arithmetic', terms } };
    }
  }
}

function moveClaim(claim: Claim, by: number, passage: Passage): Claim {
  return { ...claim, span: shift(claim.span, by), passage };
}
