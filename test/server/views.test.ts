/** What the views, the comparison, the dossier and the symbols are given, over a real connection. */
import assert from 'node:assert/strict';
import type { CodeLens, CompletionList, DocumentSymbol, WorkspaceSymbol } from 'vscode-languageserver-protocol';
import { messages } from '../../src/protocol/messages.ts';
import { type Editor, openEditor, uriOf } from '../support/languageClient.ts';

const files = {
  'seeds/budget.md':
    '---\ntitle: Budget vote\ndate: 2026-03-01\n---\n\nThe council approved a budget of £4.2 million on Sunday.\n\nMayor Anna Keller praised the vote.\n\nIn the gallery of the council 12 people were arrested, Anna Keller said.\n',
  'seeds/gallery.md':
    '---\ntitle: Noise in the gallery\ndate: 2026-03-01\n---\n\nAnna Keller saw the council approve a budget of £4.2 million on Sunday.\n\nIn the gallery of the council 14 people were arrested, Anna Keller said.\n',
  'draft.md':
    '# Budget\n\nThe council approved a budget of £4.7 million on Sunday.\n\nMayor Anna Keller praised the vote.\n',
};

describe('the views of the language server', () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = await openEditor({ files });
    await editor.ready();
  });
  afterEach(async () => {
    assert.deepEqual(editor.errors, []);
    await editor.stop();
  });

  const showLenses = async () => {
    const before = editor.lensRefreshes;
    await editor.configure({ lens: true });
    await editor.until('lenses asked for', () => editor.lensRefreshes > before);
  };

  it('list every claim with its verdict, also a supported one', async () => {
    const uri = await editor.open('draft.md');
    const claims = (await editor.ask(messages.claims, { uri })) ?? assert.fail('No claims.');
    const budget = claims.find(({ words }) => words === '£4.7 million');
    assert.equal(budget?.code, 'figure.contradicted');
    assert.equal(budget.found, true);
    assert.match(budget.message, /£4\.2 million/);
    assert.equal(budget.fix?.text, '£4.2 million');
    assert.equal(claims.find(({ name }) => name === 'Anna Keller')?.outcome, 'supported');
    assert.equal(await editor.ask(messages.claims, { uri: uriOf('seeds/budget.md') }), null);
  });

  it('tell of words in the wrong mouth once: the name is settled with the quotation', async () => {
    const words = '“We will rebuild the harbour wall before winter,”';
    await editor.stop();
    const wall = `${words} said council leader Ruth Meyer.\n`;
    editor = await openEditor({ files: { ...files, 'seeds/wall.md': wall } });
    await editor.ready();
    const uri = await editor.open('draft.md', `${words} said Harold Quine.\n`);
    const claims = (await editor.ask(messages.claims, { uri })) ?? assert.fail('No claims.');
    const [quote, name] = claims;
    assert.deepEqual(
      claims.map(({ code, found, toldWith }) => [code, found, toldWith]),
      [
        ['quote.speaker', true, undefined],
        ['name.contradicted', false, quote?.id],
      ],
    );
    assert.deepEqual(
      (await editor.ask(messages.openClaims, { uri })).map(({ code }) => code),
      ['quote.speaker'],
    );
    const status = await editor.ask(messages.check, { uri });
    assert.deepEqual([status?.claims, status?.checked], [1, 0]);
    const meant = await editor.ask(messages.meant, { uri, claims: name?.range ?? [], decision: 'verified' });
    assert.deepEqual(meant.decided, [quote?.id]);
  });

  it('tell a draft that does not agree with itself from what a source contradicts', async () => {
    const uri = await editor.open(
      'draft.md',
      'On three days 390 prisoners, 307 prisoners and 303 prisoners came home, a total of 1,100 prisoners.\n',
    );
    const claims = (await editor.ask(messages.claims, { uri })) ?? assert.fail('No claims.');
    assert.equal(claims.find(({ code }) => code === 'figure.inconsistent')?.outcome, 'inconsistent');
    assert.match(await editor.hover('draft.md', '1,100'), /^\*\*At odds with the draft itself\*\* · figure/);
    assert.equal((await editor.ask(messages.check, { uri }))?.contradicted, 0);
  });

  it('give the claim at a place', async () => {
    const uri = await editor.open('draft.md');
    const position = editor.positionOf('draft.md', '£4.7 million');
    assert.equal((await editor.ask(messages.claimAt, { uri, position }))?.words, '£4.7 million');
    assert.equal(await editor.ask(messages.claimAt, { uri, position: editor.positionOf('draft.md', 'praised') }), null);
  });

  it('list sources with what the open drafts use of them', async () => {
    const uri = await editor.open('draft.md');
    const [folder] = await editor.ask(messages.sources, {});
    const budget = folder?.sources.find(({ title }) => title === 'Budget vote');
    assert.equal(budget?.date, '1 March 2026');
    assert.ok(budget.counts.figure > 0);
    const [use] = budget.drafts;
    assert.equal(use?.uri, uri);
    assert.equal(use.name, 'draft.md');
    assert.ok(use.claims.some(({ outcome, words }) => words === '£4.7 million' && outcome === 'contradicted'));
    assert.deepEqual(folder?.unread, []);
  });

  it('tell of sources that could not be read', async () => {
    const other = await openEditor({
      files: { ...files, 'seeds/broken.txt': 'x' },
      unreadable: [uriOf('seeds/broken.txt')],
    });
    await other.ready();
    const [folder] = await other.ask(messages.sources, {});
    assert.deepEqual(
      folder?.unread.map(({ name }) => name),
      ['seeds/broken.txt'],
    );
    await other.stop();
  });

  it('tell no longer of a source that could not be read once the folder that it lay in is gone', async () => {
    const other = await openEditor({
      files: { ...files, 'seeds/old/broken.txt': 'x', 'seeds/old/fine.md': 'Anna Keller came.\n' },
      unreadable: [uriOf('seeds/old/broken.txt')],
    });
    await other.ready();
    const told = async () => {
      const [folder] = await other.ask(messages.sources, {});
      return [folder?.sources.length, folder?.unread.length];
    };
    assert.deepEqual(await told(), [3, 1]);
    await other.write({ 'seeds/old': undefined });
    await other.until('two sources', () => other.folders[0]?.sources === 2);
    assert.deepEqual(await told(), [2, 0]);
    await other.stop();
  });

  it('hold a sentence of the draft against passages of the sources', async () => {
    const uri = await editor.open('draft.md');
    const comparison = await editor.ask(messages.compare, {
      uri,
      position: editor.positionOf('draft.md', '£4.7 million'),
    });
    assert.equal(comparison?.draft, 'draft.md');
    assert.equal(comparison.sentence, 'The council approved a budget of £4.7 million on Sunday.');
    const [first] = comparison.passages;
    assert.equal(first?.title, 'Budget vote');
    assert.equal(first.text, 'The council approved a budget of £4.2 million on Sunday.');
    assert.equal(first.agrees, false);
    assert.equal(first.range.start.line, 5);
  });

  it('are a quick fix away, where a source speaks of the claim', async () => {
    await editor.open('draft.md', `${files['draft.md']}\nKeith Kellogg came.\n`);
    const diagnostics = await editor.diagnostics('draft.md');
    const titles = await Promise.all(
      diagnostics.map(async (diagnostic) => (await editor.fixes('draft.md', [diagnostic])).map(({ title }) => title)),
    );
    assert.ok(titles[0]?.includes('Compare with the source'), String(titles[0]));
    assert.ok(titles[1]?.includes('Explain this verdict'), String(titles[1]));
  });

  it('find names as one types them', async () => {
    const names = await editor.ask(messages.names, { query: 'kel', limit: 10, uri: undefined });
    assert.deepEqual(
      names.map(({ name, type }) => [name, type]),
      [['Anna Keller', 'person']],
    );
  });

  for (const [from, question] of [
    ['a name', { name: 'Anna Keller', uri: undefined }],
    ['a claim', { name: undefined, path: 'draft.md' }],
    ['a source', { name: undefined, path: 'seeds/budget.md' }],
  ] as const) {
    it(`give a dossier from ${from}, with its sentences and conflicts`, async () => {
      const path = 'path' in question ? question.path : undefined;
      if (path !== undefined) await editor.open(path);
      const page = await editor.ask(
        messages.dossier,
        path === undefined
          ? { name: 'Anna Keller', uri: undefined }
          : { name: undefined, uri: uriOf(path), position: editor.positionOf(path, 'Anna Keller') },
      );
      const markdown = page?.markdown ?? '';
      assert.match(markdown, /^# Anna Keller\n/);
      assert.match(markdown, /Named in 2 sources, in 4 sentences/);
      assert.match(markdown, /## 1 March 2026: Budget vote/);
      assert.ok(markdown.includes(`[line 8](${uriOf('seeds/budget.md')}#L8,7)`), markdown);
      assert.match(markdown, /Sources disagree\*\* on “12.*\*\*14/);
    });
  }

  it('give the dossier of the name that is meant, from one that the draft misspells', async () => {
    await editor.stop();
    const draft = 'Mayor Anna Kellar praised the vote.\n';
    editor = await openEditor({ files: { ...files, 'draft.md': draft } });
    await editor.ready();
    const uri = await editor.open('draft.md');
    const position = editor.positionOf('draft.md', 'Anna Kellar');
    const page = await editor.ask(messages.dossier, { name: undefined, uri, position });
    assert.match(page?.markdown ?? '', /^# Anna Keller\n/);
  });

  it('list in a dossier what a source says of a person as “she”', async () => {
    const article =
      '---\ntitle: The clerk\ndate: 2026-03-02\n---\n\nThe clerk Ruth Meyer came late. She had missed a train from Dover. The train of 9 March was late, and the mayor thanked her in Dover.\n\nOn Monday Karl Voss left. He went to Calais.\n\n“The mayor and Ruth Meyer will go to Rome,” Karl Voss said. He and she were glad of 3 March.\n';
    await editor.stop();
    editor = await openEditor({ files: { ...files, 'seeds/clerk.md': article } });
    await editor.ready();
    const page = await editor.ask(messages.dossier, { name: 'Ruth Meyer', uri: undefined });
    const markdown = page?.markdown ?? '';
    assert.match(markdown, /Named in 1 source, in 2 sentences, and meant by “he” or “she” in 1 more sentence\./);
    assert.match(markdown, /- \*\*She\*\* had missed a train from Dover\\\. \[line 6\]/);
    assert.doesNotMatch(markdown, /Calais|thanked|glad/);
  });

  it('give roles as the sources write them', async () => {
    const articles = {
      'seeds/talks.md':
        '# Talks\n\nThe Russian envoy Pavel Orlov came. The Russian envoy Pavel Orlov left.\n\nRUSSIAN ENVOY Pavel Orlov did not speak.\n',
    };
    await editor.stop();
    editor = await openEditor({ files: articles });
    await editor.ready();
    const page = await editor.ask(messages.dossier, { name: 'Pavel Orlov', uri: undefined });
    assert.match(page?.markdown ?? '', /^\*\*Given as:\*\* Russian envoy \(3\)$/m);
    const [item] = await editor.ask(messages.names, { query: 'orlov', limit: 10, uri: undefined });
    assert.equal(item?.role, 'Russian envoy');
  });

  it('show claims in the outline of a draft, and none in that of a source', async () => {
    const outline = async (path: string) =>
      editor.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
        textDocument: { uri: await editor.open(path) },
      });
    const symbols = await outline('draft.md');
    const budget = symbols.find(({ name }) => name === '£4.7 million');
    assert.equal(budget?.detail, 'figure, contradicted');
    assert.equal(budget.selectionRange.start.line, 2);
    assert.deepEqual(await outline('seeds/budget.md'), []);
  });

  it('complete names from two letters on, and figures after what they count', async () => {
    const complete = async (text: string) => {
      const uri = await editor.open('untitled:Untitled-1', text);
      const { items } = await editor.connection.sendRequest<CompletionList>('textDocument/completion', {
        textDocument: { uri },
        position: { line: 0, character: text.length },
      });
      return items.map(({ label }) => label);
    };
    assert.deepEqual(await complete('On Sunday Mayor Ke'), ['Anna Keller']);
    assert.deepEqual(await complete('On Sunday K'), []);
    assert.deepEqual(await complete('On Sunday ke'), []);
    assert.ok((await complete('They approved a budget of ')).includes('£4.2 million'));
    assert.ok((await complete('They approved a budget of £4')).includes('£4.2 million'));
    assert.deepEqual(await complete('They approved a budget of £9'), []);
  });

  it('complete names of the draft’s story first, then those that begin with what is typed', async () => {
    const named = ['Isle of Mander', 'Eva Mander', 'Mandy Fox'];
    // As many that a search looks through no more.
    const crowd = Array.from({ length: 40 }, () => named).flat();
    const others = crowd.map((name, at): [string, string] => [
      `seeds/chess${at}.md`,
      `Chess was played in the tent, and ${name} was what the visitors spoke of.\n`,
    ]);
    const budget = files['seeds/budget.md'].replace('Mayor Anna Keller', 'The Pro Mandel Weekly');
    const draft = 'The council approved a budget of £4.2 million on Sunday.\n\nMan';
    await editor.stop();
    editor = await openEditor({
      files: { ...Object.fromEntries(others), 'seeds/budget.md': budget, 'draft.md': draft },
    });
    await editor.ready();
    const uri = await editor.open('draft.md');
    await editor.diagnostics('draft.md');
    const { items } = await editor.connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 2, character: 3 },
    });
    const sorted = items.map(({ label, sortText = '' }) => ({ label, sortText }));
    sorted.sort((a, b) => (a.sortText < b.sortText ? -1 : 1));
    assert.deepEqual(
      sorted.map(({ label }) => label),
      ['Pro Mandel Weekly', 'Mandy Fox', 'Eva Mander', 'Isle of Mander'],
    );
  });

  it('count the claims of each paragraph where the setting asks for it', async () => {
    const uri = await editor.open('draft.md');
    const lenses = () => editor.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.deepEqual(await lenses(), []);
    await showLenses();
    assert.deepEqual(
      (await lenses()).map(({ command, range }) => [command?.title, range.start.line]),
      [
        ['2 claims, 1 open', 2],
        ['1 claim, 0 open', 4],
      ],
    );
    const before = editor.lensRefreshes;
    await editor.ask(messages.decide, {
      uri,
      claims: { start: editor.positionOf('draft.md', '4.7'), end: editor.positionOf('draft.md', '4.7') },
      decision: 'verified',
    });
    await editor.until('lenses asked for anew', () => editor.lensRefreshes > before);
    assert.equal((await lenses())[0]?.command?.title, '2 claims, 0 open');
  });

  it('count the claims of a table once', async () => {
    const table = '| | Budget |\n| --- | --- |\n| Council | £4.2 million |\n| Anna Keller | £4.9 million |\n';
    const uri = await editor.open('draft.md', `The council met.\n\n${table}\nMayor Anna Keller praised the vote.\n`);
    await showLenses();
    const lenses = await editor.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.deepEqual(
      lenses.map(({ command, range }) => [command?.title, range.start.line]),
      [
        ['3 claims, 1 open', 4],
        ['1 claim, 0 open', 7],
      ],
    );
  });

  it('find people and figures of the sources as symbols', async () => {
    const find = (query: string) => editor.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query });
    const [keller] = await find('keller');
    assert.match(keller?.name ?? '', /Anna Keller/);
    assert.match(keller?.containerName ?? '', /\(1 March 2026\)$/);
    assert.ok((await find('4.2')).some(({ name }) => name.includes('4.2 million')));
    assert.deepEqual(await find('k'), []);
  });
});
