/** Whether the sources at hand tell what a draft tells. */
import assert from 'node:assert/strict';
import { chooseStory, isTold, mayTell } from '../../../../src/engine/check/story/story.ts';
import { indexStory } from '../../../../src/engine/check/story/storyIndex.ts';
import { type Fingerprint, type SourceId, sourceId } from '../../../../src/engine/model/source.ts';
import { createPassageCache } from '../../../../src/engine/service/passageCache.ts';
import { readText } from '../../../../src/engine/service/readDocument.ts';

const read = (text: string) => readText(text, undefined, undefined, createPassageCache(100)).reading;

function isToldBy(draft: string, ...sources: readonly string[]): boolean {
  const story = indexStory(
    sources.map((text, index) => ({
      ref: {
        id: sourceId(`${index}.md`),
        title: `${index}.md`,
        date: undefined,
        fingerprint: `${index}` as Fingerprint, // any text will do: nothing is stored
        stamp: '',
        problems: [],
      },
      reading: read(text),
    })),
  );
  return isTold(read(draft), story);
}

describe('a draft’s story', () => {
  const report = `Orrin Gale, the outfielder who has spent nine seasons with the Tidewater Herons, was traded to the
    Calder Kings on Monday for two minor league pitchers. Gale hit .301 last year. Herons general manager Sam Pollard
    said that it had been a hard decision, and that the club needed younger arms.`;

  it('is told by another report of the event, though in other words', () => {
    const draft = `The Calder Kings have landed the veteran they wanted all winter. Orrin Gale leaves after nine seasons
      with the Tidewater Herons, who receive pitchers in return. Pollard, the general manager behind the swap, spoke of
      payroll pressure, empty seats and rebuilding around prospects instead.`;
    assert.equal(isToldBy(draft, report), true);
  });

  it('is told by a report of what came before, which has those whom it speaks of most', () => {
    const draft = `Pollard defended letting Gale go. "Gale gave us everything," Pollard told a packed room, "and nobody
      doubts Gale." Pollard, whose Herons lost again, refused to say whether Dirk Amsel or another outfielder follows Gale.
      Asked about season tickets, Pollard shrugged. Gale himself flew to the Kings before breakfast, carrying one bag.`;
    assert.equal(isToldBy(draft, report), true);
    assert.equal(isToldBy(draft.replaceAll('Pollard', 'Voss').replaceAll('Gale', 'Ferrer'), report), false);
  });

  it('is not told by many reports of other events that have its people', () => {
    const draft = `Orrin Gale of the Tidewater Herons was booked for drunken driving. Officers stopped his truck near
      Calder at two after a birthday party in Quill Harbor, and Gale refused a breath test, deputy Ray Coombs wrote. Sam
      Pollard spoke of regret, judge Ilse Morrow will hear him in March, and Coombs will testify before Morrow.`;
    const others = [
      'Officers stopped a truck near Calder whose driver refused to speak. A judge let him go.',
      'The league may hear in March of a ground that fans call too small. Sam Pollard built it.',
      'Two kings were booked for a play. Drunken guests mocked them, a critic spoke of regret.',
    ];
    assert.equal(isToldBy(draft, report, ...others), false);
  });

  it('is told by every source of a folder gathered for it, however little of its names one has', () => {
    const [much, little] = ['much.md', 'little.md'].map(sourceId) as [SourceId, SourceId]; // two paths, two ids
    const ranked = [
      { id: much, score: 20, shared: [] },
      { id: little, score: 1, shared: [] },
    ];
    const storyIn = (size: number) =>
      chooseStory(
        [much],
        mayTell(ranked, [much], size).flatMap(({ ids }) => ids),
      );
    assert.deepEqual(storyIn(2), [much, little]);
    assert.deepEqual(storyIn(2000), [much]);
  });

  it('asks fewer shared names of a source that has nearly as much of a long draft as its teller', () => {
    const [teller, near, short, far] = ['teller.md', 'near.md', 'short.md', 'far.md'] as [
      SourceId,
      SourceId,
      SourceId,
      SourceId,
    ]; // paths are ids
    const words = (count: number) => Array.from({ length: count }, (_, at) => ({ term: `word${at}`, weight: 1 }));
    const ranked = [
      { id: teller, score: 40, shared: words(40) },
      { id: near, score: 24, shared: words(24) },
      { id: short, score: 22, shared: words(8) },
      { id: far, score: 16, shared: words(16) },
    ];
    const [likely, possible] = mayTell(ranked, [teller], 2000);
    assert.deepEqual(likely?.ids, [near]);
    assert.deepEqual(possible?.ids, [short, far]);
    assert.ok((likely?.leastAkin ?? 1) < (possible?.leastAkin ?? 0));
  });
});
