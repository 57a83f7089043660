/** Decisions about claims: written to the log, and how claims stand by them. */
import type { CancellationToken } from 'vscode-languageserver';
import { overlaps } from '../engine/base/span.ts';
import type { Verdict } from '../engine/model/verdict.ts';
import { attempt } from '../engine/service/each.ts';
import { codeOf, wordsOf } from '../engine/service/present.ts';
import { isChecked } from '../engine/service/signOffs.ts';
import { type DecideAnswer, type DecideQuestion, messages, type SignOffsAnswer } from '../protocol/messages.ts';
import { answer } from './answer.ts';
import { readDraft, verdictsAt } from './claims.ts';
import type { Context } from './context.ts';
import { toRange } from './convert.ts';
import type { CheckedDraft } from './reports.ts';
import { standingWords } from './standingWords.ts';

export function offerSignOffs(context: Context): void {
  answer(context, messages.signOffs, {
    name: 'Sign-offs',
    empty: { claims: [], problems: [] },
    handle: async ({ uri }, token) => {
      const draft = await readDraft(context, uri, token);
      return draft === undefined ? { claims: [], problems: [] } : listSignOffs(draft);
    },
  });
  const failed: DecideAnswer = {
    decided: [],
    words: [],
    refused: 'Nothing was written: the log of Deskcheck (View: Output, Deskcheck) says why.',
  };
  answer(context, messages.decide, {
    name: 'A sign-off',
    empty: failed,
    handle: (question, token) => decide(context, question, token),
  });
  answer(context, messages.meant, {
    name: 'A sign-off',
    empty: failed,
    handle: async (question, token) => {
      const meant = await choose(context, question, token);
      return 'decided' in meant ? meant : answerFor(meant.chosen);
    },
  });
}

function listSignOffs({ folder, lines, report, standings }: CheckedDraft): SignOffsAnswer {
  const claims = report.verdicts.map((verdict) => {
    const standing = standings.get(verdict.claim.id) ?? ({ state: 'open' } as const);
    return {
      claim: verdict.claim.id,
      range: toRange(lines, verdict.at),
      code: codeOf(verdict),
      standing,
      checked: isChecked(verdict, standing, folder.signOffs.policy),
      words: standingWords(standing),
    };
  });
  return { claims, problems: folder.signOffs.problems };
}

async function decide(context: Context, question: DecideQuestion, token: CancellationToken): Promise<DecideAnswer> {
  const meant = await choose(context, question, token);
  if ('decided' in meant) return meant;
  const { chosen, folder, path } = meant;
  const { decision, method, note } = question;
  const written = await attempt(chosen, (verdicts) =>
    folder.signOffs.decide(path, verdicts, {
      decision,
      ...(method === undefined ? {} : { method }),
      ...(note === undefined ? {} : { note }),
    }),
  );
  if (!written.done) {
    context.logger.error(`A sign-off in ${path} was not written`, written.cause);
    return refuse(written.message);
  }
  await folder.readSignOffs();
  return answerFor(chosen);
}

interface Chosen {
  readonly folder: CheckedDraft['folder'];
  /** Of the draft in its folder. */
  readonly path: string;
  /** One at least. */
  readonly chosen: readonly Verdict[];
}

/** What a decision is about, or why there is nothing to decide on. */
async function choose(
  context: Context,
  { claims, decision, uri }: DecideQuestion,
  token: CancellationToken,
): Promise<Chosen | DecideAnswer> {
  const draft = await readDraft(context, uri, token);
  if (draft === undefined)
    return refuse('This document is not checked as a draft: run “Deskcheck: Check This Draft” first.');
  const path = draft.folder.pathOf(uri);
  if (path === undefined)
    return refuse('Save this draft in its folder first: the log of sign-offs names drafts by their path.');
  const named = Array.isArray(claims)
    ? draft.report.verdicts.filter(({ claim }) => claims.includes(claim.id))
    : claimsIn(draft, claims as Exclude<typeof claims, readonly string[]>, decision === 'withdrawn'); // no list
  // One fault is decided on once.
  const chosen = [...new Set(named.map((verdict) => draft.report.toldWith.get(verdict) ?? verdict))];
  return chosen.length === 0 ? refuse(reasonForNone(decision)) : { folder: draft.folder, path, chosen };
}

function answerFor(chosen: readonly Verdict[]): DecideAnswer {
  return { decided: chosen.map(({ claim }) => claim.id), words: chosen.map(({ claim }) => wordsOf(claim)) };
}

/** The claim at a place, whatever its state; of a selection those that the decision would change. */
function claimsIn(
  { lines, report, standings, ...draft }: CheckedDraft,
  range: Exclude<DecideQuestion['claims'], readonly string[]>,
  isWithdrawn: boolean,
): readonly Verdict[] {
  const isDecided = ({ claim }: Verdict) => ['signed', 'queried'].includes(standings.get(claim.id)?.state ?? 'open');
  const span = { start: lines.toOffset(range.start), end: lines.toOffset(range.end) };
  if (span.start === span.end) {
    const there = verdictsAt({ ...draft, lines, report, standings }, range.start);
    return (isWithdrawn ? there.filter(isDecided) : there).slice(0, 1);
  }
  const within = report.verdicts.filter(({ at }) => overlaps(at, span));
  if (isWithdrawn) return within.filter(isDecided);
  const open = within.filter(
    (verdict) => !isChecked(verdict, standings.get(verdict.claim.id), draft.folder.signOffs.policy),
  );
  // A selection that is just one claim means that claim.
  return open.length > 0 || within.length !== 1 ? open : within;
}

function reasonForNone(decision: DecideQuestion['decision']): string {
  return decision === 'withdrawn'
    ? 'There is no sign-off here to withdraw: put the cursor on a claim that was decided on.'
    : 'There is no open claim here: put the cursor on a name, date, figure or quote, or select some.';
}

function refuse(refused: string): DecideAnswer {
  return { decided: [], words: [], refused };
}
