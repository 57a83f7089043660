import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { budget, hostile, written } from '../../support/reports.ts';

/** CommonMark and tables, HTML let through and bare addresses made links: whatever a reader's program may do. */
interface Renderer {
  render(text: string): string;
}
const require = createRequire(import.meta.url);
const renderer: Renderer = require('markdown-it')({ html: true, linkify: true, typographer: false });

describe('a report as Markdown', () => {
  it('quotes the draft with its claims numbered, and tells of each', async () => {
    const text = await written('markdown', budget);
    assert.match(text, /^> \\# Budget 🙂/m);
    assert.match(text, /£4\.7 million \*\*\\\[\d ✗\\\]\*\* on Sunday/);
    assert.match(text, /^#### \d ✗ “£4\.7 million”: contradicted$/m);
    assert.match(
      text,
      /^- Says otherwise: “🙂 The council approved a budget of \*\*£4\.2 million\*\* on Sunday\.” \(budget\.md \(1 March 2026\), seeds\/budget\.md:4:37\)$/m,
    );
    assert.match(text, /^- Sign-off: Open$/m);
  });

  it('shows what drafts and sources say as text', async () => {
    const page = renderer.render(await written('markdown', hostile));
    const tags = new Set(Array.from(page.matchAll(/<(?<tag>[a-z0-9]+)/gi), ({ groups }) => groups?.tag));
    assert.deepEqual([...tags].sort(), ['blockquote', 'h1', 'h2', 'h3', 'h4', 'li', 'p', 'strong', 'ul']);
    assert.ok(page.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
    assert.doesNotMatch(page, /\u202e/);
  });
});
