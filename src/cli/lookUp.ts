/** `deskcheck lookup`: what the sources say. */
import { toReportedHit } from '../engine/report/json.ts';
import type { FactService } from '../engine/service/factService.ts';
import { describeValue, kindLabel } from '../engine/service/present.ts';
import { findSources, openDesk } from './desk.ts';
import { formatSource } from './evidence.ts';
import { neverCancelled } from './ports.ts';
import { formatSentence, print, style, withoutControls } from './print.ts';
import { createSourcePlaces, type SourcePlaces } from './sourcePlaces.ts';
import { readArguments, readChoice, UsageError, type Verb } from './usage.ts';

const SHOWN = 20;

export const lookUp: Verb = {
  usage: 'deskcheck lookup QUERY --sources PATH... [--index FILE] [--format text|json]',
  about: 'finds what the sources say: value, sentence, source',
  details: `QUERY is one or more words, the last of which may be unfinished: "troops Sum" finds troops near Sumy.
--sources PATH...   files, folders or globs of what the newsroom trusts; a glob that begins with "!" takes files away
--index FILE        keeps what was read in an index on disk, and reads only what changed
--format json       value, sentence, source and offsets of each

The best ${SHOWN} passages are shown.`,
  async run(args) {
    const { positionals, sources, values } = readArguments(args, ['sources', 'index', 'format']);
    const format = readChoice('format', values.format, ['text', 'json']);
    const query = positionals.join(' ').trim();
    if (query === '')
      throw new UsageError('Say what to look up before --sources, as in: deskcheck lookup troops --sources seeds.');
    const asked = { sources, index: values.index };
    const desk = await openDesk(asked, (await findSources(asked)).files);
    const hits = await desk.service.lookUp(query, SHOWN, neverCancelled);
    if (format === 'json')
      print(JSON.stringify({ query, hits: hits.map((hit) => toReportedHit(hit, desk.paths.pathOf)) }, undefined, 2));
    else {
      const places = createSourcePlaces(desk.paths);
      for (const hit of hits) print(`${await formatHit(hit, places)}\n`);
      if (hits.length === 0) print(`No source has ${withoutControls(`“${query}”`)}.`);
    }
    await desk.service.dispose();
    return 0;
  },
};

type SearchHit = Awaited<ReturnType<FactService['lookUp']>>[number];

async function formatHit({ fact, passage, ref, start }: SearchHit, places: SourcePlaces): Promise<string> {
  const match = fact?.inPassage ?? { start: 0, end: 0 };
  return [
    ...(fact ? [`${style.bold(withoutControls(describeValue(fact)))} (${kindLabel(fact.kind)})`] : []),
    `  ${formatSentence(passage, match)}`,
    `  ${await formatSource(ref, fact?.span.start ?? start, places)}`,
  ].join('\n');
}
