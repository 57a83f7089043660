/** Words that news puts for one another: what the list says of itself, and where a phrase is found. */
import assert from 'node:assert/strict';
import { wordings } from '../../../../src/engine/check/names/wordings.en.ts';
import { toldAt } from '../../../../src/engine/check/names/wordings.ts';
import { readPassages } from '../../../../src/engine/text/passages.ts';
import { stemHash } from '../../../../src/engine/text/stems.ts';

/** What the first word of the sentence tells. */
function told(sentence: string): number {
  const [passage] = readPassages(sentence);
  assert(passage);
  return toldAt(passage, passage.first);
}

describe('wordings', () => {
  it('have each phrase once, and none that begins with a stop word', () => {
    const lines = new Map<string, string>();
    for (const line of wordings.split('\n'))
      for (const phrase of line.split(', ')) {
        const [head = '', ...rest] = phrase.split(' ');
        assert.notEqual(stemHash(head), 0, phrase);
        const key = [stemHash(head), ...rest].join(' ');
        assert.equal(lines.get(key), undefined, `${phrase}: also in ${lines.get(key)}`);
        lines.set(key, line);
      }
  });

  it('are known in any form and with a word between', () => {
    assert.equal(told('Handed in her notice on Monday.'), told('Resigned.'));
    assert.equal(told('Stepping down.'), told('Quits.'));
    assert.notEqual(told('Handed in her report on the notice.'), told('Resigned.'));
    assert.notEqual(told('Stepped on it.'), told('Resigned.'));
  });

  it('leave other words as they are', () => {
    assert.equal(told('Lanterns fell.'), stemHash('lanterns'));
    assert.equal(told('The mayor.'), 0);
  });
});
