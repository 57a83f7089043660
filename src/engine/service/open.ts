/** Opens the engine over a store and a host's ports: what every main calls. */
import type { CancelToken } from '../base/cancel.ts';
import { compareSpans, type Span } from '../base/span.ts';
import type { Reading } from '../check/document/about.ts';
import type { JudgedClaim } from '../check/judgedClaim.ts';
import { storyLimit } from '../check/limits.ts';
import { holdToNamed } from '../check/notes/holdToNamed.ts';
import { stripNotes } from '../check/notes/writeNotes.ts';
import { findingsOf, tellsOfOthers, toldWithOthers } from '../check/settle.ts';
import { isRoundUp } from '../check/story/paragraphs.ts';
import { chooseStory, isTold } from '../check/story/story.ts';
import { asForeign, heldAt, type StoryIndex } from '../check/story/storyIndex.ts';
import { createStoryTerms } from '../check/story/storyTerms.ts';
import { thresholds } from '../check/weights.ts';
import type { Fact } from '../model/assertion.ts';
import type { Finding } from '../model/finding.ts';
import type { SourceId, SourceRef } from '../model/source.ts';
import type { Verdict } from '../model/verdict.ts';
import type { FactStore } from '../store/factStore.ts';
import { atOnce, inBreaths, startBreathing } from './breathing.ts';
import { createChoosing } from './choosing.ts';
import { citationsFor } from './citations.ts';
import { derive, type JudgedDraft } from './derive.ts';
import { withDraftVerdicts } from './draftVerdicts.ts';
import type { DraftInput, DraftReport, FactService } from './factService.ts';
import { type BatchSize, type BulkIndexing, createIndexer, type Elsewhere, smallBatches } from './indexer.ts';
import type { JudgedPassage } from './judgedPassage.ts';
import { createNotedSources } from './notedSources.ts';
import { createParagraphTellers, type ToldParagraphs } from './paragraphTellers.ts';
import { createPassageCache } from './passageCache.ts';
import { createPassagesOfDrafts } from './passagesOfDrafts.ts';
import type { Ports } from './ports.ts';
import { readInSteps, readSource } from './readDocument.ts';
import type { Settings } from './settings.ts';
import { spokenOf } from './spokenOf.ts';
import { createStoryCache } from './storyCache.ts';
import { createVerdictCache, type PassageJudge } from './verdictCache.ts';

/** Passages whose mentions are kept: those of some hundred articles, a few megabytes. */
const PASSAGES = 8192;
/** Drafts whose last text is kept: those that are open side by side. */
const DRAFTS = 8;
/** Passages whose verdicts are kept for each story: those of a few long drafts. */
const JUDGED = 1024;
/** Milliseconds of judging between two breaths, so that a cancellation takes effect in time. */
const SLICE = 2;
/** Where the writer named the sources, no others are asked. */
const nothingBeside: ToldParagraphs = { tellers: [], told: new Set() };

/** What a host gives a service. */
export interface ServiceParts {
  readonly store: FactStore;
  readonly ports: Ports;
  readonly settings: Settings;
  /** Where the host has threads to spare for reading. */
  readonly bulk?: BulkIndexing | undefined;
  /** Where the host has a process to spare: for much at once it is asked before {@link bulk}. */
  readonly elsewhere?: Elsewhere | undefined;
  /** How much is written together; for a host whose thread also answers if left out. */
  readonly batches?: BatchSize;
}

/** The service owns the store from here on: `dispose` closes it. */
export function openService(parts: ServiceParts): FactService {
  const { store, ports, settings: initial } = parts;
  let settings = initial;
  const passages = createPassageCache(PASSAGES);
  const drafts = createPassagesOfDrafts(DRAFTS);
  const stories = createStoryCache(store, passages);
  const paragraphs = createParagraphTellers(store);
  const verdicts = createVerdictCache(JUDGED);
  const noted = createNotedSources(store);
  const storyTerms = createStoryTerms();
  const chooseSources = createChoosing();
  const indexer = createIndexer(
    store,
    ports,
    (file, raw) => readSource(file, raw, {}, passages),
    parts.batches ?? smallBatches,
    parts,
  );

  /** As the sources say that the writer names for the passage. `judges`: those of this check, by the story. */
  async function judgeByNote(
    reading: Reading,
    index: number,
    ids: readonly SourceId[],
    all: JudgedPassage,
    judges: Map<StoryIndex, PassageJudge>,
  ): Promise<JudgedPassage> {
    const story = heldAt(await stories.storyOf(ids), settings.strictness);
    const judge = judges.get(story) ?? verdicts.begin(reading, story, settings);
    judges.set(story, judge);
    const named = atOnce(judge.judge([index], []))[index];
    const judged = holdToNamed(named?.judged ?? [], all.judged, story);
    return {
      judged,
      findings: findingsOf(
        judged.map(({ verdict }) => verdict),
        settings.severities,
      ),
    };
  }

  async function judge(draft: DraftInput, token: CancelToken): Promise<JudgedDraft | undefined> {
    const breathing = startBreathing(ports, SLICE, token);
    const steps = readInSteps(draft.raw, draft.path, draft.date, passages, drafts.of(draft.id));
    const document = await inBreaths(steps, breathing);
    if (!document || !(await breathing.goesOn())) return undefined;
    const related = await store.related(storyTerms(document.reading.passages), storyLimit);
    if (!(await breathing.goesOn())) return undefined;
    const size = await store.count();
    const named = draft.sources ?? [];
    const { ranked, tellers: found, others } = chooseSources(related, size, named);
    // A newsroom's only source tells the story whatever words a draft takes for it.
    const tellers = found.length === 0 && size === 1 ? await store.ids() : found;
    const akin: SourceId[] = [];
    for (const { ids, leastAkin } of others) akin.push(...(await stories.akinTo(tellers, ids, leastAkin, breathing)));
    if (!(await breathing.goesOn())) return undefined;
    const main = chooseStory(tellers, akin);
    const beside = named.length > 0 ? nothingBeside : await paragraphs.tellersOf(document.reading, main);
    if (!(await breathing.goesOn())) return undefined;
    const chosen = [...main, ...beside.tellers];
    await stories.readAhead(chosen, breathing);
    if (!(await breathing.goesOn())) return undefined;
    const nearest = await stories.storyOf(chosen);
    if (!(await breathing.goesOn())) return undefined;
    const isOwn = isTold(document.reading, nearest);
    const ofAnother = isRoundUp(document.reading, beside.told) ? thresholds.foreignItem : thresholds.foreign;
    const story = heldAt(isOwn ? nearest : asForeign(nearest, ofAnother), settings.strictness);
    const judge = verdicts.begin(document.reading, story, settings);
    // A round-up is told by nobody as a whole, but each of its paragraphs by a source of its own.
    const judgeOfTold =
      isOwn || beside.told.size === 0
        ? judge
        : verdicts.begin(document.reading, heldAt(nearest, settings.strictness), settings);
    const notes = await noted.read(draft.raw, draft.path, document.reading);
    const judges = new Map<StoryIndex, PassageJudge>([[story, judge]]);
    const judged: JudgedPassage[] = [];
    const byJudge = new Map<PassageJudge, number[]>([
      [judge, []],
      [judgeOfTold, []],
    ]);
    for (const [index, passage] of document.reading.passages.entries()) {
      judged.push({ judged: [], findings: [] });
      if (!notes.inNotes.has(index)) byJudge.get(beside.told.has(passage) ? judgeOfTold : judge)?.push(index);
    }
    for (const [by, indices] of byJudge) if (!(await inBreaths(by.judge(indices, judged), breathing))) return undefined;
    for (const [index, ids] of notes.sourcesOf) {
      const all = judged[index];
      if (!all || notes.inNotes.has(index)) continue;
      if (!(await breathing.goesOn())) return undefined;
      judged[index] = await judgeByNote(document.reading, index, ids, all, judges);
    }
    if (!(await breathing.goesOn())) return undefined;
    const all = withDraftVerdicts(judged, { reading: document.reading, story }, settings);
    const problems = [...document.problems, ...notes.problems];
    return {
      document: { ...document, problems },
      named: notes.named,
      story,
      judged: all,
      choice: { ranked, tellers, others: beside.tellers, named },
    };
  }

  return {
    get generation() {
      return store.generation;
    },
    configure(next) {
      settings = next;
    },
    async check(draft, token) {
      const done = await judge(draft, token);
      return done && toReport(done);
    },
    reconcile: (files, token, progress) => indexer.reconcile(files, token, progress),
    update: (files, token) => indexer.update(files, token),
    forget: (ids) => store.remove(ids),
    async lookUp(query, limit, token) {
      const hits = await store.search(query, limit);
      return token.isCancellationRequested ? [] : hits;
    },
    mentionsOf: (assertion) => store.mentions(assertion),
    async factsAt(id, offset) {
      const story = await stories.storyOf([id]);
      return Object.values(story.facts).flatMap((facts: readonly Fact[]) =>
        facts.filter(({ span }) => span.start <= offset && offset <= span.end),
      );
    },
    namesIn: async (ids) => (await stories.storyOf(ids)).facts.name,
    spokenOf: async (id, person) => spokenOf(person, await stories.storyOf([id])),
    async explain(draft, offset, token) {
      const done = await judge(draft, token);
      return done && derive(done, offset, settings);
    },
    async citations(draft, claim, paths, token) {
      const done = await judge(draft, token);
      const verdicts = done?.judged.flatMap((passage) => passage.judged.map((each) => each.verdict)) ?? [];
      const verdict = verdicts.find((each) => each.claim.id === claim);
      if (!done || !verdict) return undefined;
      const sentenceEnd = done.document.reading.prose.toRaw(verdict.claim.passage.span.end);
      return citationsFor(draft.raw, verdict, sentenceEnd, done.named, paths);
    },
    stripNotes: async (raw) => stripNotes(raw, await noted.names()),
    sources: () => store.sources(),
    sourceIds: () => store.ids(),
    sourceCount: () => store.count(),
    refs: (ids) => store.refs(ids),
    counts: () => store.counts(),
    dispose: () => store.close(),
  };
}

function toReport({ document, story, judged: passages }: JudgedDraft): DraftReport {
  const verdicts: Verdict[] = [];
  const findings: Finding[] = [];
  const toldWith = new Map<Verdict, Verdict>();
  for (let at = 0; at < passages.length; at++) {
    const { judged, findings: shown } = passages[at] as JudgedPassage; // in range, as below
    for (let i = 0; i < shown.length; i++) findings.push(shown[i] as Finding);
    const first = verdicts.length;
    let mayTell = false;
    for (let i = 0; i < judged.length; i++) {
      const { verdict } = judged[i] as JudgedClaim;
      verdicts.push(verdict);
      mayTell ||= tellsOfOthers(verdict);
    }
    if (!mayTell) continue;
    // Where a setting hides the one, the other is shown for itself.
    for (const [verdict, other] of toldWithOthers(verdicts.slice(first)))
      if (!shown.some((finding) => finding.verdict === verdict)) toldWith.set(verdict, other);
  }
  return {
    date: document.reading.date,
    verdicts: inOrder(verdicts, ({ at }) => at),
    findings: inOrder(findings, ({ span }) => span),
    toldWith,
    story: story.sources.map(({ ref }): SourceRef => ref),
    problems: document.problems,
  };
}

/** By place. Most lists are in order already, which is seen in less time than they are sorted. */
function inOrder<Item>(list: readonly Item[], placeOf: (item: Item) => Span): readonly Item[] {
  for (let at = 1; at < list.length; at++)
    // Both are in range.
    if (compareSpans(placeOf(list[at - 1] as Item), placeOf(list[at] as Item)) > 0)
      return list.toSorted((a, b) => compareSpans(placeOf(a), placeOf(b)));
  return list;
}
