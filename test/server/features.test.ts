/** Each feature once, over a real connection: open, pull, act, close. */
import assert from 'node:assert/strict';
import type { DiagnosticSeverity } from 'vscode-languageserver-protocol';
import { messages } from '../../src/protocol/messages.ts';
import { type Editor, openEditor, uriOf } from '../support/languageClient.ts';

const files = {
  'seeds/budget.md':
    '---\ntitle: Budget vote\ndate: 2026-03-01\n---\n\nThe council approved a budget of £4.2 million on Sunday.\n\nMayor Anna Keller praised the vote.\n',
  'draft.md':
    '# Budget\n\nThe council approved a budget of £4.7 million on Sunday.\n\nMayor Anna Keller praised the vote.\n',
};

describe('the language server', () => {
  let editor: Editor;
  const start = async (more: Partial<Parameters<typeof openEditor>[0]> = {}): Promise<void> => {
    editor = await openEditor({ files, ...more });
    await editor.ready();
  };
  afterEach(async () => {
    // A source that cannot be read is told in the log: one test has one.
    assert.deepEqual(
      editor.errors.filter((message) => !message.includes('was not read')),
      [],
    );
    await editor.stop();
  });

  it('shows a problem with its code, three-part message, rule link and source place', async () => {
    await start();
    await editor.open('draft.md');
    const [found, ...more] = await editor.diagnostics('draft.md');
    assert.equal(more.length, 0);
    assert.equal(found?.code, 'figure.contradicted');
    assert.equal(found.severity, 1 satisfies DiagnosticSeverity);
    assert.equal(found.codeDescription?.href, 'rule:figure.contradicted');
    assert.match(String(found.message), /£4\.7 million.*£4\.2 million/);
    assert.deepEqual(found.range, { start: { line: 2, character: 33 }, end: { line: 2, character: 45 } });
    const [related] = found.relatedInformation ?? [];
    assert.equal(related?.location.uri, uriOf('seeds/budget.md'));
    assert.deepEqual(related.location.range, { start: { line: 5, character: 33 }, end: { line: 5, character: 45 } });
    assert.match(related.message, /^Budget vote \(1 March 2026\): The council/);
  });

  it('links to no page of a rule where the client has none', async () => {
    await start({ isWithoutPages: true });
    await editor.open('draft.md');
    const [found] = await editor.diagnostics('draft.md');
    assert.deepEqual([found?.code, found?.codeDescription], ['figure.contradicted', undefined]);
  });

  it('shows each sentence of a source once, and of what no source says the nearest alone', async () => {
    const source = `${files['seeds/budget.md']}\nThe stadium cost £50 million in 2019 and £30 million in 2020.\n`;
    const draft =
      'The council heard Keith Kellogg.\n\n| Item | Cost |\n| --- | --- |\n| Stadium | £70 million |\n\nThe council approved a budget.\n';
    await start({ files: { ...files, 'seeds/budget.md': source, 'draft.md': draft } });
    await editor.open('draft.md');
    const [name, figure, ...more] = await editor.diagnostics('draft.md');
    assert.deepEqual([name?.code, figure?.code, more], ['name.unverified', 'figure.unverified', []]);
    assert.deepEqual(name?.relatedInformation, []);
    assert.doesNotMatch(await editor.hover('draft.md', 'Kellogg'), /nearest found/);
    const told = figure?.relatedInformation?.map(({ message }) => message) ?? [];
    assert.equal(told.length, 2);
    assert.match(told[0] ?? '', /^The nearest found: Budget vote \(1 March 2026\): The council approved/);
    assert.match(
      told[1] ?? '',
      /^The nearest found: Budget vote \(1 March 2026\): The stadium cost £50 million in 2019/,
    );
  });

  it('tells beside a place that no source has which places its sources have', async () => {
    const source =
      '---\ntitle: Attack\n---\n\nPolice said two men were held after the attack in Ruswick. A man went to Otley Infirmary.\n';
    await start({
      files: { 'seeds/attack.md': source, 'draft.md': 'Two teenagers have been arrested in Bradford.\n' },
    });
    await editor.open('draft.md');
    const hover = await editor.hover('draft.md', 'Bradford');
    assert.match(hover, /The sources have these places: \[Ruswick\]\(file:.*attack\.md#L5,\d+\)/);
    assert.doesNotMatch(hover, /Police/);
  });

  it('lets no source turn the reading direction in a message', async () => {
    const turned = files['seeds/budget.md']
      .replace('title: Budget', 'title: \u202eBudget')
      .replace('on Sunday', '\u2067on Sunday');
    await start({ files: { ...files, 'seeds/budget.md': turned } });
    await editor.open('draft.md');
    const [found] = await editor.diagnostics('draft.md');
    assert.ok(found?.relatedInformation?.length);
    assert.doesNotMatch(JSON.stringify(found), /[\u202a-\u202e\u2066-\u2069]/);
  });

  it('names no witness where the calendar alone refutes a date', async () => {
    const draft = 'The council meets again on Tuesday, March 9, 2026.\n';
    await start({ files: { ...files, 'draft.md': draft } });
    await editor.open('draft.md');
    const [found] = await editor.diagnostics('draft.md');
    assert.equal(found?.code, 'date.weekday');
    assert.deepEqual(found.relatedInformation, []);
    const hover = await editor.hover('draft.md', 'March 9');
    assert.match(hover, /By the calendar \(9 March 2026 is a Monday\)/);
  });

  it('answers "unchanged" until draft or sources change', async () => {
    await start();
    await editor.open('draft.md');
    const first = await editor.pull('draft.md');
    assert.ok(first.kind === 'full' && first.resultId);
    assert.equal((await editor.pull('draft.md', first.resultId)).kind, 'unchanged');
    await editor.change('draft.md', { start: { line: 0, character: 2 }, end: { line: 0, character: 8 } }, 'Money');
    assert.equal((await editor.pull('draft.md', first.resultId)).kind, 'full');
  });

  it('follows what is typed', async () => {
    await start();
    await editor.open('draft.md');
    assert.equal((await editor.diagnostics('draft.md')).length, 1);
    await editor.change('draft.md', { start: { line: 2, character: 36 }, end: { line: 2, character: 37 } }, '2');
    assert.deepEqual(await editor.diagnostics('draft.md'), []);
  });

  it('checks untitled documents, and leaves sources and what is no draft alone', async () => {
    await start();
    await editor.open('untitled:Untitled-1', files['draft.md']);
    assert.equal((await editor.diagnostics('untitled:Untitled-1')).length, 1);
    await editor.open('README.md', files['draft.md']);
    assert.deepEqual(await editor.diagnostics('README.md'), []);
    await editor.open('seeds/budget.md');
    assert.deepEqual(await editor.diagnostics('seeds/budget.md'), []);
    assert.equal(editor.statuses.get(uriOf('seeds/budget.md'))?.role, 'source');
  });

  it('pushes where the editor cannot pull', async () => {
    await start({ pushes: true });
    const uri = await editor.open('draft.md');
    await editor.until('a pushed problem', () => editor.pushed.get(uri)?.length === 1);
    await editor.close('draft.md');
    await editor.until('nothing pushed', () => editor.pushed.get(uri)?.length === 0);
  });

  it('tells how many claims are supported', async () => {
    await start();
    const uri = await editor.open('draft.md');
    await editor.diagnostics('draft.md');
    await editor.until('a status', () => editor.statuses.has(uri));
    const status = editor.statuses.get(uri);
    assert.equal(status?.role, 'draft');
    assert.equal(status.findings, 1);
    assert.equal(status.contradicted, 1);
    assert.ok(status.supported > 0 && status.supported < status.claims);
  });

  it('shows in a hover what is doubted before what is not', async () => {
    const draft = `${files['draft.md']}\n“I have never been happy with the council of Anna Keller,” the clerk said.\n`;
    await start({ files: { ...files, 'draft.md': draft } });
    await editor.open('draft.md');
    const hover = await editor.hover('draft.md', 'Anna Keller,”');
    assert.match(hover, /^\*\*Not found in the sources\*\* · quote[\s\S]*\*\*Supported\*\* · name: Anna Keller/);
  });

  it('begins a long quotation in a hover, and says it whole but once, in the sentence of the source', async () => {
    const said =
      '“We have waited nine years for this wall and we will not wait a tenth winter for it,” Anna Keller said.';
    editor = await openEditor({ files: { 'seeds/wall.md': `${said}\n`, 'draft.md': `${said}\n` } });
    await editor.ready();
    await editor.open('draft.md');
    const hover = await editor.hover('draft.md', 'waited');
    assert.match(
      hover,
      /· quote: “We have waited nine years for this wall and we will not wait …” \\\(Anna Keller\\\)\n/,
    );
    assert.equal(hover.split('tenth winter').length, 2);
  });

  it('shows in a hover the verdict, the value, the sentence with its words marked, and the line of the source', async () => {
    await start();
    await editor.open('draft.md');
    const supported = await editor.hover('draft.md', 'Anna Keller');
    assert.match(supported, /^\*\*Supported\*\* · name/);
    assert.match(supported, /Mayor \*\*Anna Keller\*\* praised/);
    assert.ok(supported.includes(`[Budget vote](${uriOf('seeds/budget.md')}#L8,7) · 1 March 2026`), supported);
    assert.equal(await editor.hover('draft.md', 'approved'), '');
  });

  it('shows in a hover none of the sentences that the problem above it lists', async () => {
    const others = [1, 2, 3, 4, 5].map((day): [string, string] => [
      `seeds/${day}.md`,
      `---\ndate: 2026-03-02\n---\n\nThe council approved a budget of £4.2 million on Sunday, speaker ${day} said.\n`,
    ]);
    await start({ files: { ...files, ...Object.fromEntries(others) } });
    await editor.open('draft.md');
    const [found] = await editor.diagnostics('draft.md');
    assert.equal(found?.relatedInformation?.length, 5);
    const hover = await editor.hover('draft.md', '£4.7 million');
    assert.match(hover, /^\*\*Contradicted\*\* · figure: [^\n]*\n\n- [^\n]*\*\*£4\\\.2 million\*\*/);
    assert.equal(hover.match(/^- /gm)?.length, 1);
  });

  it('shows in a hover all that it rests on where no problem stands above it', async () => {
    await start({ isWithoutProblemsInHovers: true });
    await editor.open('draft.md');
    const hover = await editor.hover('draft.md', '£4.7 million');
    assert.match(hover, /^\*\*Contradicted\*\* · figure: [^\n]*\n\n- [^\n]*\*\*£4\\\.2 million\*\*/);
  });

  it('goes to the source', async () => {
    await start();
    await editor.open('draft.md');
    const [target] = await editor.definition('draft.md', '£4.7 million');
    assert.equal(target?.targetUri, uriOf('seeds/budget.md'));
    assert.equal(target.targetSelectionRange.start.line, 5);
    assert.equal(target.targetRange.start.character, 0);
  });

  it('finds every mention in sources and open drafts, from a draft and from a source', async () => {
    await start();
    await editor.open('draft.md');
    const expected = [uriOf('draft.md'), uriOf('seeds/budget.md')];
    const fromDraft = await editor.references('draft.md', 'Anna Keller');
    assert.deepEqual([...new Set(fromDraft.map(({ uri }) => uri))].sort(), expected);
    await editor.open('seeds/budget.md');
    const fromSource = await editor.references('seeds/budget.md', 'Anna Keller');
    assert.deepEqual([...new Set(fromSource.map(({ uri }) => uri))].sort(), expected);
  });

  it('offers the source’s value, and only where the words still stand', async () => {
    await start();
    const uri = await editor.open('draft.md');
    const diagnostics = await editor.diagnostics('draft.md');
    const [fix] = await editor.fixes('draft.md', diagnostics);
    assert.equal(fix?.isPreferred, true);
    assert.deepEqual(fix.edit?.changes?.[uri], [{ range: diagnostics[0]?.range, newText: '£4.2 million' }]);
    // An edit before the claim moves the diagnostic along, as an editor does.
    await editor.change('draft.md', { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } }, '');
    const moved = diagnostics.map((diagnostic) => ({
      ...diagnostic,
      range: { start: { line: 0, character: 33 }, end: { line: 0, character: 45 } },
    }));
    const [again] = await editor.fixes('draft.md', moved);
    assert.equal(again?.edit?.changes?.[uri]?.[0]?.range.start.line, 0);
    const stale = await editor.fixes('draft.md', diagnostics);
    assert.ok(stale.every(({ edit }) => edit === undefined));
  });

  it('looks up what the sources say', async () => {
    await start();
    const found = await editor.ask(messages.lookUp, { query: 'kell', limit: 10, uri: undefined });
    const [item] = found.items;
    assert.equal(found.state, 'ready');
    assert.equal(item?.title, 'Budget vote');
    assert.equal(item.date, '1 March 2026');
    assert.equal(item.uri, uriOf('seeds/budget.md'));
    assert.match(item.passage, /Anna Keller/);
    assert.equal(item.range.start.line, 7);
    assert.deepEqual(await editor.ask(messages.lookUp, { query: 'zebra', limit: 10, uri: undefined }), {
      state: 'ready',
      items: [],
    });
  });

  it('explains a verdict and has a page for each rule', async () => {
    await start();
    await editor.open('draft.md');
    const page = await editor.ask(messages.explain, {
      uri: uriOf('draft.md'),
      position: editor.positionOf('draft.md', '£4.7 million'),
    });
    assert.match(
      page?.markdown ?? '',
      /contradicted[\s\S]*What was weighed[\s\S]*supported: passed: no source says[\s\S]*\*\*spoke\*\*[\s\S]*Sources of the story/,
    );
    assert.equal(
      await editor.ask(messages.explain, {
        uri: uriOf('draft.md'),
        position: editor.positionOf('draft.md', 'approved'),
      }),
      null,
    );
    const rule = await editor.ask(messages.rulePage, { code: 'figure.contradicted' });
    assert.match(rule?.markdown ?? '', /^# figure\.contradicted\n[\s\S]*A draft says:/);
    assert.equal(await editor.ask(messages.rulePage, { code: 'no.such' }), null);
  });

  it('lists open claims in the order of the draft', async () => {
    await start();
    await editor.open('draft.md', `${files['draft.md']}\nKeith Kellogg came.\n`);
    const claims = await editor.ask(messages.openClaims, { uri: uriOf('draft.md') });
    assert.deepEqual(
      claims.map(({ code }) => code),
      ['figure.contradicted', 'name.unverified'],
    );
    // In passing: the values first, since the end of a line is soon cut.
    assert.match(claims[0]?.message ?? '', /^“£4\.7 million” → “£4\.2 million”\. /);
    assert.match(claims[1]?.message ?? '', /^“Keith Kellogg”\. No source says so/);
  });

  it('checks on demand what is no draft by its settings', async () => {
    await start();
    await editor.open('README.md', files['draft.md']);
    const status = await editor.ask(messages.check, { uri: uriOf('README.md') });
    assert.equal(status?.role, 'draft');
    assert.equal((await editor.diagnostics('README.md')).length, 1);
  });

  it('checks all drafts but those that the editor shows, also open ones', async () => {
    await start({
      files: {
        ...files,
        'second.md': files['draft.md'],
        'notes/third.txt': 'The council approved a budget of £9 million on Sunday.',
      },
    });
    await editor.open('draft.md');
    // As an editor does that looks for links in it.
    await editor.open('second.md');
    const checked: string[] = [];
    editor.connection.onNotification(
      messages.checkedDraft.method,
      ({ uri, diagnostics }: { uri: string; diagnostics: unknown[] }) => {
        checked.push(`${uri} ${diagnostics.length}`);
      },
    );
    const answer = await editor.ask(messages.checkAll, { workDoneToken: 'one', shown: [uriOf('draft.md')] });
    assert.deepEqual(answer, { checked: 2, findings: 2, problems: [] });
    assert.deepEqual(checked.sort(), [`${uriOf('notes/third.txt')} 1`, `${uriOf('second.md')} 1`]);
  });

  it('shows what is indexed, with problems met', async () => {
    await start({ files: { ...files, 'seeds/broken.txt': 'x' }, unreadable: [uriOf('seeds/broken.txt')] });
    const [contents] = await editor.ask(messages.contents, {});
    assert.deepEqual(
      contents?.sources.map(({ path, title, date }) => [path, title, date]),
      [['seeds/budget.md', 'Budget vote', '1 March 2026']],
    );
    assert.ok((contents?.sources[0]?.counts.name ?? 0) > 0);
    assert.deepEqual(
      contents?.problems.map(({ name, message }) => [name, message]),
      [['seeds/broken.txt', 'It cannot be read.']],
    );
  });
});
