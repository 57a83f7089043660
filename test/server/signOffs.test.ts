import assert from 'node:assert/strict';
import { messages } from '../../src/protocol/messages.ts';
import { type Editor, openEditor, uriOf } from '../support/languageClient.ts';

const draft =
  'The council approved a budget of £4.7 million on Sunday.\n\nMayor Anna Keller praised the vote of the council.\n\nThe clerk Oskar Brandt counted the votes of the council.\n';
const log = '.deskcheck/signoffs/anna.jsonl';

describe('sign-offs', () => {
  let editor: Editor;

  const open = async (files: Readonly<Record<string, string>> = {}) => {
    const budget = `---\ndate: 2026-03-01\n---\n\n${draft.replace('4.7', '4.2').replace(/The clerk.*\n/, '')}`;
    editor = await openEditor({ files: { 'seeds/budget.md': budget, 'draft.md': draft, ...files } });
    await editor.ready();
    await editor.open('draft.md');
  };
  const codes = async () => (await editor.diagnostics('draft.md')).map(({ code }) => code);
  const refreshed = async (work: () => Promise<void>) => {
    const before = editor.refreshes;
    await work();
    await editor.until('a refresh', () => editor.refreshes > before);
  };
  const openClaims = () => editor.ask(messages.openClaims, { uri: uriOf('draft.md') });
  const decide = async (words: string, decision: 'verified' | 'queried' | 'withdrawn' = 'verified') => {
    const start = editor.positionOf('draft.md', words);
    return editor.ask(messages.decide, {
      uri: uriOf('draft.md'),
      claims: { start, end: start },
      decision,
      method: 'by phone',
    });
  };
  afterEach(() => editor.stop());

  it('take a finding away, and the hover says who signed, when and how', async () => {
    await open();
    const before = await codes();
    assert.deepEqual(before, ['figure.contradicted', 'name.unverified']);
    const { decided, words } = await decide('4.7');
    assert.deepEqual([decided.length, words], [1, ['£4.7 million']]);
    assert.deepEqual(await codes(), ['name.unverified']);
    assert.match(await editor.hover('draft.md', '4.7'), /Signed off by Anna Keller\\, 2 March 2026\\: by phone\\\./);
    assert.ok(editor.refreshes > 0);
    assert.deepEqual(editor.errors, []);
  });

  it('tell beforehand what they would be about, or that there is nothing', async () => {
    await open();
    const meant = (from: string, to: string) =>
      editor.ask(messages.meant, {
        uri: uriOf('draft.md'),
        claims: { start: editor.positionOf('draft.md', from), end: editor.positionOf('draft.md', to) },
        decision: 'verified',
      });
    assert.deepEqual((await meant('4.7', '4.7')).words, ['£4.7 million']);
    assert.equal((await meant('approved', 'counted')).decided.length, 2);
    assert.match((await meant('approved', 'approved')).refused ?? '', /^There is no open claim here/);
    assert.deepEqual(await codes(), ['figure.contradicted', 'name.unverified']);
  });

  it('count as checked, and are no open claims', async () => {
    await open();
    await codes();
    const before = editor.statuses.get(uriOf('draft.md'));
    await decide('4.7');
    await codes();
    const after = editor.statuses.get(uriOf('draft.md'));
    assert.deepEqual([before?.contradicted, after?.contradicted], [1, 0]);
    assert.equal(after?.checked, (before?.checked ?? 0) + 1);
    assert.deepEqual(
      (await openClaims()).map(({ code }) => code),
      ['name.unverified'],
    );
  });

  it('fall open when the sentence changes, with the reason in the message', async () => {
    await open();
    await decide('4.7');
    const start = { line: 0, character: 4 };
    await editor.change('draft.md', { start, end: start }, 'town ');
    assert.match(
      String((await editor.diagnostics('draft.md'))[0]?.message),
      /Open again, since the sentence changed \(signed off by Anna Keller, 2 March 2026: by phone\)\./,
    );
  });

  it('fall open when the evidence changes', async () => {
    await open();
    await decide('4.7');
    await refreshed(() => editor.write({ 'seeds/budget.md': draft.replace('4.7', '4.3') }));
    const { claims } = await editor.ask(messages.signOffs, { uri: uriOf('draft.md') });
    const budget = claims.find(({ code }) => code === 'figure.contradicted');
    assert.match(budget?.words ?? '', /the evidence changed: budget\.md/);
  });

  it('are withdrawn, and a query leaves a remark that the walk passes over', async () => {
    await open();
    await decide('4.7');
    await decide('4.7', 'withdrawn');
    assert.deepEqual(await codes(), ['figure.contradicted', 'name.unverified']);
    await decide('4.7', 'queried');
    assert.equal((await editor.diagnostics('draft.md'))[0]?.severity, 3);
    assert.deepEqual(
      (await openClaims()).map(({ code }) => code),
      ['name.unverified'],
    );
  });

  it('are given to all open claims of a selection', async () => {
    await open();
    const answer = await editor.ask(messages.decide, {
      uri: uriOf('draft.md'),
      claims: { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } },
      decision: 'verified',
    });
    assert.deepEqual(answer.words, ['£4.7 million', 'Oskar Brandt']);
    assert.deepEqual(await codes(), []);
  });

  it('are offered as quick fixes on a finding, and on a claim without one', async () => {
    await open();
    const found = await editor.diagnostics('draft.md');
    const titles = async (diagnostics: typeof found) =>
      (await editor.fixes('draft.md', diagnostics)).map(({ title }) => title);
    const offered = await titles(found.slice(0, 1));
    for (const title of [
      'Sign off “£4.7 million” …',
      'Ask the author about “£4.7 million” …',
      'Waive “£4.7 million” …',
    ])
      assert.ok(offered.includes(title), `${title} among ${offered.join(', ')}`);
    assert.ok((await titles(found)).includes('Sign off all 2 claims here …'));
    await decide('4.7');
    const start = editor.positionOf('draft.md', '4.7');
    const [withdraw] = await editor.connection.sendRequest<readonly { title: string }[]>('textDocument/codeAction', {
      textDocument: { uri: uriOf('draft.md') },
      range: { start, end: start },
      context: { diagnostics: [] },
    });
    assert.equal(withdraw?.title, 'Withdraw the sign-off of “£4.7 million”');
  });

  it('come with a pull, and damage to the log is told', async () => {
    await open();
    await decide('4.7');
    const { claims, problems } = await editor.ask(messages.signOffs, { uri: uriOf('draft.md') });
    assert.equal(claims.filter(({ standing }) => standing.state === 'signed').length, 1);
    assert.deepEqual(problems, []);
    await refreshed(() => editor.write({ [log]: '<<<<<<< HEAD\n' }));
    const damaged = await editor.ask(messages.signOffs, { uri: uriOf('draft.md') });
    assert.match(damaged.problems.join(), /anna\.jsonl, line 1: A merge left its mark here/);
    assert.match(String(editor.pushed.get(uriOf(log))?.[0]?.message), /^A merge left its mark here/);
  });

  it('follow the policy, also when it changes', async () => {
    await open({ '.deskcheck/config.yaml': 'names:\n  - Oskar Brandt\n' });
    assert.deepEqual(await codes(), ['figure.contradicted']);
    await refreshed(() => editor.write({ '.deskcheck/config.yaml': undefined }));
    assert.deepEqual(await codes(), ['figure.contradicted', 'name.unverified']);
  });

  it('are walked to where the policy asks for them, though the claim is supported', async () => {
    await open({ '.deskcheck/config.yaml': 'mustSign:\n  - { kinds: [date], verdicts: [supported] }\n' });
    await codes();
    assert.deepEqual(
      (await openClaims()).map(({ code }) => code),
      ['figure.contradicted', 'date.supported', 'name.unverified'],
    );
    const before = editor.statuses.get(uriOf('draft.md'))?.checked ?? 0;
    await decide('Sunday');
    await codes();
    assert.equal(editor.statuses.get(uriOf('draft.md'))?.checked, before + 1);
    assert.equal((await openClaims()).length, 2);
  });

  it('go by a policy whose mistakes are marked where they stand', async () => {
    const policy = '.deskcheck/config.yaml';
    await open({ [policy]: 'names: []\nmustSign:\n  - kinds: [name, qoute]\n' });
    await codes();
    const [problem] = editor.pushed.get(uriOf(policy)) ?? [];
    assert.match(String(problem?.message), /"qoute" is no kind in mustSign, number 1/);
    assert.deepEqual(problem?.range, { start: { line: 2, character: 11 }, end: { line: 2, character: 24 } });
    await refreshed(() => editor.write({ [policy]: 'names: []\n' }));
    await editor.until('no problem', () => editor.pushed.get(uriOf(policy))?.length === 0);
  });

  it('of an untitled draft are refused, with what to do', async () => {
    await open();
    await editor.open('untitled:Untitled-1', draft);
    const start = { line: 0, character: 36 };
    const answer = await editor.ask(messages.decide, {
      uri: 'untitled:Untitled-1',
      claims: { start, end: start },
      decision: 'verified',
    });
    assert.match(answer.refused ?? '', /^Save this draft in its folder first/);
  });
});
