import assert from 'node:assert/strict';
import { sourceId } from '../../../src/engine/model/source.ts';
import { type PassageCache, uncached } from '../../../src/engine/service/passageCache.ts';
import { readAllStated, readStated } from '../../../src/engine/service/readDocument.ts';

const texts: readonly string[] = [
  'Mayor resigns\n\nMayor Anna Keller, 52, resigned on 3 June 2025. “I am tired,” she said.\n',
  '---\ndate: 2025-06-03\n---\n# Budget\n\nThe council approved £4.2 million last week.\n',
  '',
  'Keller said no.\n'.repeat(6000),
  'Published on 4 June 2025\n\nTwelve of 40 councillors voted on Tuesday.\n',
];
const sources = texts.map((raw, at) => ({ file: { id: sourceId(`${at}.md`), path: `${at}.md`, stamp: `${at}` }, raw }));

describe('readAllStated', () => {
  it('reads each source as if it were read alone', () => {
    const alone = sources.map(({ file, raw }) => readStated(file, raw, {}, uncached));
    assert.deepEqual([...readAllStated(sources, uncached)], alone);
    assert.ok(alone.every(({ facts }, at) => texts[at] === '' || facts.length > 0));
    assert.deepEqual([...readAllStated([], uncached)], []);
  });

  it('tells of a date in the front matter that cannot be read, whichever way the source is read', () => {
    for (const [date, told] of [
      ['yesterday-ish', ['The date “yesterday-ish” of the front matter could not be read: write it as 2026-03-01.']],
      ['3 June 2025', []],
      ['2025-06-03T10:15:00Z', []],
      ['June 2025', []],
      ['', []],
    ] as const) {
      const [source] = sources;
      assert.ok(source);
      const dated = { file: source.file, raw: `---\ndate: ${date}\n---\nThe council voted.\n` };
      const messages = [readStated(dated.file, dated.raw, {}, uncached), ...readAllStated([dated], uncached)].map(
        ({ ref }) => ref.problems.map(({ message }) => message),
      );
      assert.deepEqual(messages, [told, told]);
    }
  });

  it('reads no long text before what came of the one before it was taken', () => {
    let read = 0;
    const cache: PassageCache = {
      ...uncached,
      mentionsOf(passages) {
        read++;
        return uncached.mentionsOf(passages);
      },
    };
    const long = sources.filter(({ raw }) => raw.length > 90_000).flatMap((source) => [source, source, source]);
    let taken = 0;
    for (const _ of readAllStated(long, cache)) assert.equal(read, ++taken);
    assert.equal(taken, 3);
  });
});
