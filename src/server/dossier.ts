/** Everything the sources say about a person, an organisation or a place, as a page. */
import type { CancellationToken } from 'vscode-languageserver';
import type { Span } from '../engine/base/span.ts';
import type { ClaimOf, Fact, FactOf } from '../engine/model/assertion.ts';
import type { Verdict } from '../engine/model/verdict.ts';
import type { FactService } from '../engine/service/factService.ts';
import { evidenceOf, roleOf, sameValue, sentenceOf } from '../engine/service/present.ts';
import { messages } from '../protocol/messages.ts';
import type { DossierQuestion, NameItem } from '../protocol/views.ts';
import { answer } from './answer.ts';
import { factsAt, readDraft, verdictsAt } from './claims.ts';
import type { Context } from './context.ts';
import { dayWords } from './dateWords.ts';
import { dossierPage, type Statement } from './dossierPage.ts';
import { nameOf } from './names.ts';

/** Passages looked through for names that fit what was typed. */
const LOOKED_THROUGH = 200;
/** Statements on the page; the newest. */
const SHOWN = 200;
/** Sources held against the others, the newest: each costs the check of its text. */
const HELD_AGAINST = 40;

type NameFact = FactOf<'name'>;
type Named = ClaimOf<'name'> | NameFact;

export function offerDossier(context: Context): void {
  answer(context, messages.names, {
    name: 'The names of the sources',
    empty: [],
    handle: async ({ limit, query, uri }, token) => {
      const found: NameFact[] = [];
      for (const { service } of context.folders.nearestFirst(uri))
        found.push(...fullest(service === undefined ? [] : await namesLike(service, query, token)));
      return fullest(found).slice(0, limit).map(toItem);
    },
  });
  answer(context, messages.dossier, {
    name: 'Everything about a name',
    empty: null,
    handle: async (question, token) => {
      const asked = await askedFor(context, question, token);
      if (asked === undefined) return null;
      const { name, service } = asked;
      const mentions = (await service.mentionsOf(name)).filter((fact): fact is NameFact => fact.kind === 'name');
      if (mentions.length === 0) return null;
      const bySource = newestFirst(mentions);
      const told = await Promise.all(bySource.map((facts) => sentencesOf(service, name, facts)));
      const total = {
        named: bySource.reduce((sum, facts) => sum + firstInEachPassage(facts).length, 0),
        spoken: told.reduce((sum, sentences) => sum + sentences.length, 0),
      };
      total.spoken -= total.named;
      return dossierPage(name.value, mentions, await statementsOf(context, service, told, token), total);
    },
  });
}

interface Asked {
  readonly service: FactService;
  readonly name: Named;
}

async function askedFor(
  context: Context,
  question: DossierQuestion,
  token: CancellationToken,
): Promise<Asked | undefined> {
  if (question.name !== undefined) {
    for (const { service } of context.folders.nearestFirst(question.uri)) {
      const [name] = service === undefined ? [] : fullest(await namesLike(service, question.name, token));
      if (service !== undefined && name !== undefined) return { service, name };
    }
    return undefined;
  }
  const { position, uri } = question;
  const source = context.documents.folderOfSource(uri)?.service;
  if (source !== undefined) {
    const facts = await factsAt(context, source, question);
    const [name] = facts.flatMap((fact) => (fact.kind === 'name' ? [fact] : []));
    return name && { service: source, name };
  }
  const draft = await readDraft(context, uri, token);
  const verdicts = draft === undefined ? [] : verdictsAt(draft, position);
  const [name] = verdicts.flatMap((verdict) =>
    verdict.claim.kind === 'name' ? [nameMeant(verdict.claim, verdict)] : [],
  );
  return draft && name && { service: draft.service, name };
}

/** Of a name that the draft misspells the one of the source: no source has the draft's. */
function nameMeant(claim: ClaimOf<'name'>, verdict: Verdict): Named {
  if (verdict.rule !== 'misspelt' || verdict.outcome !== 'contradicted') return claim;
  const { from } = verdict.against[0];
  return from.in === 'source' && from.fact.kind === 'name' ? from.fact : claim;
}

async function namesLike(service: FactService, query: string, token: CancellationToken): Promise<readonly NameFact[]> {
  const hits = await service.lookUp(query, LOOKED_THROUGH, token);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const facts = hits.flatMap(({ fact }) => (fact?.kind === 'name' && !fact.value.demonym ? [fact] : []));
  // A passage that holds all words may have them in other names than the one it gave.
  const whole = facts.filter(({ value }) => {
    const parts = value.name.toLowerCase().split(/[\s-]+/);
    return words.every(
      (word) => parts.some((part) => part.startsWith(word)) || value.parts.some((part) => part.startsWith(word)),
    );
  });
  return whole.length > 0 ? whole : facts;
}

/** One for each that is named, under the fullest name it has; those named most often first. */
function fullest(facts: readonly NameFact[]): readonly NameFact[] {
  const groups: { readonly best: NameFact; count: number }[] = [];
  for (const fact of [...facts].sort((a, b) => b.value.parts.length - a.value.parts.length)) {
    const group = groups.find(({ best }) => sameValue(fact, best));
    if (group) group.count++;
    else groups.push({ best: fact, count: 1 });
  }
  return groups.sort((a, b) => b.count - a.count).map(({ best }) => best);
}

function toItem(fact: NameFact): NameItem {
  const { source, value } = fact;
  const date = dayWords(source.date);
  return {
    name: value.name,
    type: value.type === 'other' ? 'name' : value.type,
    role: roleOf(fact) ?? '',
    source: date === '' ? source.title : `${source.title} (${date})`,
  };
}

function newestFirst(mentions: readonly NameFact[]): readonly (readonly NameFact[])[] {
  const bySource = new Map<string, NameFact[]>();
  for (const fact of mentions) {
    const facts = bySource.get(fact.source.id);
    if (facts) facts.push(fact);
    else bySource.set(fact.source.id, [fact]);
  }
  return [...bySource.values()].sort((a, b) => startOf(b) - startOf(a));
}

interface Sentence {
  readonly fact: Fact;
  readonly match: Span;
}

/** The sentences of one source that name it, and those that go on with "he" or "she", in text order. */
async function sentencesOf(
  service: FactService,
  name: Named,
  facts: readonly NameFact[],
): Promise<readonly Sentence[]> {
  const [first] = facts;
  const spoken = first === undefined ? [] : await service.spokenOf(first.source.id, name);
  return [
    ...firstInEachPassage(facts).map((fact) => ({ fact, match: sentenceOf(fact).match })),
    ...spoken.map(({ fact, pronoun }) => ({ fact, match: pronoun })),
  ].sort((a, b) => a.fact.span.start - b.fact.span.start);
}

/** Each with what other sources say otherwise; no more than are shown. */
async function statementsOf(
  context: Context,
  service: FactService,
  sources: readonly (readonly Sentence[])[],
  token: CancellationToken,
): Promise<readonly Statement[]> {
  const statements: Statement[] = [];
  for (const [at, sentences] of sources.entries()) {
    if (statements.length >= SHOWN) break;
    const verdicts = at < HELD_AGAINST ? await verdictsOn(context, service, sentences, token) : [];
    for (const { fact, match } of sentences) {
      const { start } = fact.passage.span;
      const doubts = verdicts.filter(({ claim }) => claim.passage.span.start === start);
      statements.push({
        fact,
        match,
        place: await context.sourceLines.placeOf(fact),
        conflicts: await Promise.all(
          doubts
            .flatMap((verdict) => conflictsIn(verdict, fact))
            .map(async ({ against, words }) => ({
              words,
              against,
              place: await context.sourceLines.placeOf(against),
            })),
        ),
      });
    }
  }
  return statements.slice(0, SHOWN);
}

/** The source read as if it were a draft: what the others say of it. */
async function verdictsOn(
  context: Context,
  service: FactService,
  [first]: readonly Sentence[],
  token: CancellationToken,
): Promise<readonly Verdict[]> {
  if (first === undefined || token.isCancellationRequested) return [];
  const { date, id } = first.fact.source;
  const raw = await context.runtime.readText(id).catch(() => undefined);
  if (raw === undefined) return [];
  const report = await service.check({ id: `dossier:${id}`, raw, path: nameOf(id), date }, token);
  return (report?.verdicts ?? []).filter(({ outcome }) => outcome === 'disputed' || outcome === 'outdated');
}

function conflictsIn(verdict: Verdict, { source }: Fact): readonly { against: Fact; words: string }[] {
  const { text, match } = sentenceOf(verdict.claim);
  const words = text.slice(match.start, match.end);
  return evidenceOf(verdict).flatMap(({ agreement, from }) =>
    from.in === 'source' && agreement.type === 'different' && from.fact.source.id !== source.id
      ? [{ against: from.fact, words }]
      : [],
  );
}

function firstInEachPassage(facts: readonly NameFact[]): readonly NameFact[] {
  const byPassage = new Map<number, NameFact>();
  for (const fact of facts) {
    const { start } = fact.passage.span;
    if (!byPassage.has(start)) byPassage.set(start, fact);
  }
  return [...byPassage.values()];
}

function startOf([first]: readonly NameFact[]): number {
  return first?.source.date?.from ?? Number.NEGATIVE_INFINITY;
}
