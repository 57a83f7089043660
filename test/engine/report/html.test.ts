import assert from 'node:assert/strict';
import { budget, hostile, written } from '../../support/reports.ts';

describe('a report as a web page', () => {
  it('marks the draft with numbered claims, each with its sign and its word', async () => {
    const page = await written('html', budget);
    assert.match(
      page,
      /<mark class="contradicted">£4\.7 million<\/mark><sup class="contradicted"><a id="text-1-(\d)" href="#claim-1-\1">/,
    );
    assert.match(
      page,
      /<span class="unseen">Claim <\/span>\d<span aria-hidden="true">✗<\/span><span class="unseen">, contradicted<\/span>/,
    );
    assert.match(page, /<mark class="supported">Anna Keller<\/mark>/);
  });

  it('has a table of verdicts, evidence and sign-offs, with headers', async () => {
    const page = await written('html', budget);
    for (const name of ['No.', 'Claim', 'Verdict', 'Evidence', 'Sign-off'])
      assert.ok(page.includes(`<th scope="col">${name}</th>`), name);
    assert.match(page, /<blockquote><bdi>🙂 The council approved a budget of <b>£4\.2 million<\/b> on Sunday\.<\/bdi>/);
    assert.match(
      page,
      /Says otherwise: budget\.md \(1 March 2026\), <span class="path">seeds\/budget\.md:4:37<\/span>/,
    );
    assert.ok(page.includes('<p>Open</p>'));
  });

  it('tells who signed off, when and how, and why a decision fell', async () => {
    const page = await written('html', {
      ...budget,
      standings: (words, claim) => {
        const by = {
          claim,
          decision: 'verified',
          who: 'Ann Roe',
          when: '2026-03-02T09:05:00.000Z',
          method: 'by phone',
        } as const;
        if (words === '£4.7 million') return { state: 'signed', by: { ...by, note: 'with the treasurer' } };
        return { state: 'open', fallen: { was: by, reason: 'sentence', words: 'the sentence changed' } };
      },
    });
    assert.ok(page.includes('Verified by Ann Roe on 2 March 2026, 09:05 UTC, by phone: with the treasurer'));
    assert.ok(page.includes('Open again: the sentence changed. It was: Verified by Ann Roe'));
    assert.match(page, /4 of 5 claims checked\./);
  });

  it('needs nothing from elsewhere and runs nothing', async () => {
    const page = await written('html', budget);
    assert.match(page, /^<!doctype html>\n<html lang="en">/);
    assert.match(page, /Content-Security-Policy" content="default-src 'none'/);
    assert.doesNotMatch(page, /<script|<link|<img|<iframe|@import|url\(|\son\w+=/i);
  });

  it('shows what drafts and sources say as text', async () => {
    const page = await written('html', hostile);
    const body = page.slice(page.indexOf('</style>') + '</style>'.length);
    const allowed = new Set(
      'a b bdi blockquote body caption col colgroup div figcaption figure h1 h2 h3 head header html li main mark p section span strong sup table tbody td th thead tr ul'.split(
        ' ',
      ),
    );
    for (const { groups } of body.matchAll(/<\/?(?<tag>[a-z0-9]+)(?<attributes>[^>]*)>/gi)) {
      assert.ok(allowed.has(groups?.tag ?? ''), `<${groups?.tag}>`);
      assert.doesNotMatch(groups?.attributes ?? '', /\bon\w+=|javascript:|https?:/i);
    }
    assert.doesNotMatch(page.replace(/<style>[\s\S]*?<\/style>/, ''), /<script|<img|<i>|\u202e/);
    assert.ok(page.includes('&#60;script&#62;alert(1)&#60;/script&#62;'));
  });

  it('writes several drafts, and one without claims', async () => {
    const page = await written('html', { ...budget, draft: { text: 'Nothing to see.\n' } });
    assert.ok(page.includes('There is no claim in it.'));
    assert.doesNotMatch(page, /<table/);
  });
});
