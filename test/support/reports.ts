/** Reports on drafts in memory, with a moment and a version of their own. */

import { readLines } from '../../src/cli/print.ts';
import type { ClaimId } from '../../src/engine/model/assertion.ts';
import type { Standing } from '../../src/engine/model/signOff.ts';
import type { Report } from '../../src/engine/report/report.ts';
import { makeReport, type ReadText, type ReportFormatName, writeReport } from '../../src/engine/service/makeReport.ts';
import { checkDraft, type Newsroom } from './newsroom.ts';

export interface ReportAsked extends Newsroom {
  readonly standings?: (words: string, claim: ClaimId) => Standing | undefined;
}

export async function reportOn(asked: ReportAsked): Promise<Report> {
  const { draft, sources, standings } = asked;
  const { report } = await checkDraft(asked);
  const name = draft.name ?? 'draft.md';
  const wordsOf = new Map(report.verdicts.map(({ at, claim }) => [claim.id, draft.text.slice(at.start, at.end)]));
  return makeReport(
    [
      {
        path: name,
        uri: `file:///news%20room/${encodeURIComponent(name)}`,
        text: readText(draft.text),
        report,
        ...(standings ? { standingOf: (claim: ClaimId) => standings(wordsOf.get(claim) ?? '', claim) } : {}),
      },
    ],
    {
      version: '1.2.3',
      now: Date.UTC(2026, 2, 2, 9, 30),
      pathOf: (id) => `seeds/${id}`,
      uriOf: (id) => `file:///news%20room/seeds/${encodeURIComponent(id)}`,
      readText: async ({ id }) => {
        const source = sources.find((each) => each.name === id);
        return source && readText(source.date ? `---\ndate: ${source.date}\n---\n${source.text}` : source.text);
      },
    },
  );
}

export async function written(format: ReportFormatName, asked: ReportAsked): Promise<string> {
  return writeReport(format, await reportOn(asked));
}

function readText(raw: string): ReadText {
  const lines = readLines(raw);
  return {
    raw,
    linesOf: ({ start, end }) => {
      const [from, to] = [lines.positionOf(start), lines.positionOf(end)];
      return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
    },
  };
}

/** One claim of each of the commonest verdicts, and a pair of surrogates before them. */
export const budget: ReportAsked = {
  sources: [
    {
      name: 'budget.md',
      date: '2026-03-01',
      text: '🙂 The council approved a budget of £4.2 million on Sunday.\n\nMayor Anna Keller praised the vote in Oldham.\n',
    },
  ],
  draft: {
    date: '2026-03-02',
    text: '# Budget 🙂\r\n\r\nThe council approved a budget of £4.7 million on Sunday.\r\n\r\nMayor Anna Keller praised the vote in Oldham.\r\n\r\nKeith Kellogg was there.\r\n',
  },
};

/** Markup, scripts, links, formulas and orders wherever a draft or a source can put them. */
const attack =
  '<script>alert(1)</script><img src=x onerror=alert(1)> [click](javascript:alert(1)) ![x](https://evil.example/x.png) **b** `c` | https://evil.example www.evil.example {0} ]]> </style> \u202egnp\u202c "=1+1"';
export const hostile: ReportAsked = {
  sources: [
    {
      name: '=cmd"<b>.md',
      date: '2026-03-01',
      text: `The council approved a budget of £4.2 million on Sunday ${attack}.\n\nOskar <i>Brandt</i> wrote ${attack} on a wall.\n`,
    },
  ],
  draft: {
    name: '=draft"<i>.md',
    date: '2026-03-02',
    text: `=cmd|' /C calc'!A1 ${attack}\n\nThe council approved a budget of £4.7 million on Sunday ${attack}.\n\n1. “=1+1 <b>${attack}</b>,” Keith Kellogg said.\n\n- Keith Kellogg was there.\n\n===\n`,
  },
  standings: (_words, claim) => ({
    state: 'signed',
    by: {
      claim,
      decision: 'verified',
      who: '=Ann <b>Roe</b>',
      when: '2026-03-02T09:00:00.000Z',
      method: `by phone ${attack}`,
      note: attack,
    },
  }),
};
