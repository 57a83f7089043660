/** What a hostile source says comes out as its own letters. */
import assert from 'node:assert/strict';
import { escapeMarkdown, link, markWords } from '../../src/server/markdown.ts';

describe('text of others in Markdown', () => {
  const hostile = [
    '[click](command:workbench.action.terminal.new)',
    '![x](https://evil.example/pixel.png)',
    '<img src=x onerror=alert(1)>',
    '<https://evil.example>',
    'https://evil.example/path',
    'www.evil.example',
    'mail@evil.example',
    '[ref]: command:x',
    '`code` $(trash) &lt;b&gt; # head | cell',
    '**bold** __bold__ ~~gone~~ \\[x](y)',
  ];
  for (const text of hostile) {
    it(`keeps ${text} from being more than words`, () => {
      const escaped = escapeMarkdown(text);
      assert.equal(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1'), text, 'a reader sees the text as it is');
      assert.doesNotMatch(escaped, /(?<!\\)(?:\\\\)*[[\]()<>`*_~#|!&$@:]/, 'no sign of markup is bare');
    });
  }

  it('puts lines together and drops signs that turn the reading direction', () => {
    assert.equal(escapeMarkdown('one\n\n# two\u202egnp\u2066'), 'one \\# twognp');
  });

  it('marks the words that count', () => {
    assert.equal(
      markWords('More than 50,000 troops came.', { start: 0, end: 23 }),
      '**More than 50\\,000 troops** came\\.',
    );
  });

  it('marks words beside others by a hair space, where emphasis would not open', () => {
    assert.equal(markWords('a(b)c', { start: 1, end: 4 }), 'a\u200a**\\(b\\)**\u200ac');
  });

  it('cuts long sentences around the words', () => {
    const long = `${'before '.repeat(100)}50,000 troops${' after'.repeat(100)}`;
    const shown = markWords(long, { start: 700, end: 713 });
    assert.match(shown, /^… before .*\*\*50\\,000 troops\*\* after .* …$/);
    assert.ok(shown.length < 400);
  });

  it('keeps a link’s address in its brackets', () => {
    assert.equal(
      link('A ](command:x)', 'file:///a (1).md#L1,1'),
      '[A \\]\\(command\\:x\\)](file:///a%20%281%29.md#L1,1)',
    );
  });
});
