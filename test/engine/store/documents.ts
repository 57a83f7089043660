/** Stored documents made from plain text, with every fact that the kinds find. */
import { hashText } from '../../../src/engine/base/hash.ts';
import { shift } from '../../../src/engine/base/span.ts';
import { kinds, kindTags } from '../../../src/engine/kinds/index.ts';
import type { Fact, FactId } from '../../../src/engine/model/assertion.ts';
import { type Fingerprint, type SourceId, type SourceRef, sourceId } from '../../../src/engine/model/source.ts';
import type { SourceDocument } from '../../../src/engine/store/factStore.ts';
import { passageText, readPassages } from '../../../src/engine/text/passages.ts';

export function documentOf(id: string, prose: string, more: Partial<SourceRef> = {}): SourceDocument {
  const ref: SourceRef = {
    id: sourceId(id),
    title: `Title of ${id}`,
    date: undefined,
    fingerprint: hashText(prose) as Fingerprint,
    stamp: `${prose.length}:1`,
    problems: [],
    ...more,
  };
  return { ref, prose, facts: factsOf(ref, prose) };
}

/** `SourceId`s of paths. */
export function ids(...paths: readonly string[]): readonly SourceId[] {
  return paths.map(sourceId);
}

/** Facts as plain data, so that those of two stores can be compared: their passages differ in the table they lead into. */
export function plain(facts: readonly Fact[]): readonly object[] {
  return facts.map(({ passage, value, ...rest }) => ({
    ...rest,
    // As it reads in JSON: a field that is undefined is one that is missing.
    value: JSON.parse(JSON.stringify(value)),
    passage: { text: passageText(passage), span: passage.span, block: passage.block, digest: passage.digest },
  }));
}

/** The words of each fact. */
export function wordsOf(facts: readonly Fact[]): readonly string[] {
  return facts.map(({ passage, inPassage }) => passageText(passage).slice(inPassage.start, inPassage.end));
}

function factsOf(source: SourceRef, prose: string): readonly Fact[] {
  const facts: Fact[] = [];
  for (const passage of readPassages(prose)) {
    for (const kind of kindTags) {
      for (const { span: inPassage, value } of kinds[kind].find(passage)) {
        const span = shift(inPassage, passage.span.start);
        const id = `${source.id}#${span.start}-${span.end}${kind}` as FactId;
        const about = { names: passage.block === 0 ? [] : ['rustem umerov', `block ${passage.block}`] };
        facts.push({ kind, value, span, inPassage, passage, about, id, source, place: { type: 'text', span } } as Fact); // kind and value are of one kind
      }
    }
  }
  return facts;
}
