/** The index follows files, folders and settings, and open drafts follow the index. */
import assert from 'node:assert/strict';
import { createMemoryStore } from '../../src/engine/store/memory/memoryStore.ts';
import { messages } from '../../src/protocol/messages.ts';
import { type Editor, folder, openEditor, uriOf } from '../support/languageClient.ts';

const budget = '---\ndate: 2026-03-01\n---\n\nThe council approved a budget of £4.2 million on Sunday.\n';
const draft = 'The council approved a budget of £4.7 million on Sunday.\n';

describe('sources', () => {
  let editor: Editor;
  const codes = async (path = 'draft.md') => (await editor.diagnostics(path)).map(({ code }) => code);
  const untilSources = (count: number) =>
    editor.until(
      `${count} sources`,
      () =>
        editor.folders.reduce((sum, { sources }) => sum + sources, 0) === count &&
        editor.folders.every(({ state }) => state !== 'reading'),
    );
  afterEach(async () => {
    assert.deepEqual(editor.errors, []);
    await editor.stop();
  });

  it('say nothing of drafts where there are none, and answer once one comes', async () => {
    editor = await openEditor({ files: { 'draft.md': draft } });
    await editor.ready();
    await editor.open('draft.md');
    assert.deepEqual(await codes(), []);
    assert.equal(editor.folders[0]?.state, 'empty');
    const before = editor.refreshes;
    await editor.write({ 'seeds/budget.md': budget });
    await untilSources(1);
    await editor.until('a refresh', () => editor.refreshes > before);
    assert.deepEqual(await codes(), ['figure.contradicted']);
  });

  it('are followed when edited, renamed and deleted', async () => {
    editor = await openEditor({
      files: { 'draft.md': draft, 'seeds/budget.md': budget, 'seeds/other.md': 'The weather was fine.' },
    });
    await editor.ready();
    await editor.open('draft.md');
    assert.deepEqual(await codes(), ['figure.contradicted']);
    let before = editor.refreshes;
    await editor.write({ 'seeds/budget.md': budget.replace('4.2', '4.7') });
    await editor.until('a refresh', () => editor.refreshes > before);
    assert.deepEqual(await codes(), []);
    before = editor.refreshes;
    await editor.write({ 'seeds/budget.md': undefined, 'seeds/vote.md': budget });
    await editor.until('a refresh', () => editor.refreshes > before);
    assert.deepEqual(await codes(), ['figure.contradicted']);
    const [link] = await editor.definition('draft.md', '£4.7 million');
    assert.equal(link?.targetUri, uriOf('seeds/vote.md'));
  });

  it('go with the folder they were in, and come with it', async () => {
    editor = await openEditor({ files: { 'draft.md': draft, 'seeds/may/one.md': budget, 'seeds/may/two.md': budget } });
    await untilSources(2);
    await editor.write({ 'seeds/may': undefined });
    await untilSources(0);
    assert.equal(editor.folders[0]?.state, 'empty');
  });

  it('belong to their own folder', async () => {
    const other = 'file:///elsewhere';
    editor = await openEditor({
      folders: [folder, other],
      files: {
        'draft.md': draft,
        'seeds/budget.md': budget,
        [`${other}/draft.md`]: draft,
        [`${other}/seeds/budget.md`]: budget.replace('4.2', '4.7'),
      },
    });
    await untilSources(2);
    await editor.open('draft.md');
    await editor.open(`${other}/draft.md`);
    assert.deepEqual(await codes('draft.md'), ['figure.contradicted']);
    assert.deepEqual(await codes(`${other}/draft.md`), []);
  });

  it('are where the settings say', async () => {
    editor = await openEditor({
      files: { 'draft.md': draft, 'archive/budget.md': budget },
      settings: { sources: ['archive/*.md'] },
    });
    await untilSources(1);
    await editor.open('draft.md');
    assert.deepEqual(await codes(), ['figure.contradicted']);
    await editor.configure({ sources: ['elsewhere/*.md'] });
    await untilSources(0);
    assert.deepEqual(await codes(), []);
  });

  it('give findings of the severity that the settings say', async () => {
    editor = await openEditor({ files: { 'draft.md': draft, 'seeds/budget.md': budget } });
    await editor.ready();
    await editor.open('draft.md');
    await editor.configure({ severity: { 'figure.contradicted': 'hint' } });
    // The first refresh may be one that the reading of the sources asked for.
    for (;;) {
      const before = editor.refreshes;
      if ((await editor.diagnostics('draft.md'))[0]?.severity === 4) break;
      await editor.until('a refresh with the new severity', () => editor.refreshes > before);
    }
  });

  it('that are kept answer at once on a second start, and only what changed is read', async () => {
    // The service closes its store; a database would be opened again.
    const store = Object.assign(createMemoryStore(), { close: async () => undefined });
    editor = await openEditor({ store, files: { 'draft.md': draft, 'seeds/budget.md': budget } });
    await editor.ready();
    await editor.stop();
    editor = await openEditor({
      store,
      files: { 'draft.md': draft, 'seeds/budget.md': budget },
      unreadable: [uriOf('seeds/budget.md')],
    });
    await editor.ready();
    assert.equal(editor.folders[0]?.problems, 0, 'an unchanged source is not read');
    await editor.open('draft.md');
    assert.equal((await editor.pull('draft.md')).kind, 'full');
  });

  it('that are kept answer before files are looked for', async () => {
    const steps: string[] = [];
    const kept = createMemoryStore();
    const store = Object.assign(kept, { close: async () => undefined });
    const files = { 'draft.md': draft, 'seeds/budget.md': budget };
    editor = await openEditor({ store, files });
    await editor.ready();
    await editor.stop();
    const { related } = kept;
    store.related = async (terms, limit) => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      steps.push('judged');
      return related.call(kept, terms, limit);
    };
    editor = await openEditor({
      store,
      files: { ...files, 'seeds/budget.md': budget.replace('4.2', '4.3') },
      pushes: true,
      listing: () => steps.push('listed'),
    });
    await editor.open('draft.md');
    // What had changed meanwhile is told all the same.
    const message = () => String(editor.pushed.get(uriOf('draft.md'))?.[0]?.message);
    await editor.until('the source as it is now', () => message().includes('£4.3 million'));
    assert.deepEqual(steps, ['judged', 'listed', 'judged']);
  });

  it('stop being read when the progress is cancelled, and what was read is kept', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`seeds/${at}.md`, budget]));
    editor = await openEditor({ files: { 'draft.md': draft, ...many }, cancelsProgress: true, slowness: 2 });
    const told: string[] = [];
    editor.connection.onNotification('$/progress', ({ value }: { value: { message?: string } }) => {
      if (value.message) told.push(value.message);
    });
    await editor.ready();
    // The folder is named by the progress: its path would push the name of the file out of sight.
    assert.match(told[0] ?? '', /^\d+ of 300: seeds\/\d+\.md$/);
    assert.equal(editor.folders[0]?.state, 'partial');
    assert.ok((editor.folders[0]?.sources ?? 0) < 300);
  });

  it('are not said to say nothing while they are being read', async () => {
    editor = await openEditor({ files: { 'seeds/budget.md': budget }, slowness: 50 });
    const question = { query: 'budget', limit: 10, uri: undefined };
    await editor.until('the reading', () => editor.folders[0]?.state === 'reading');
    assert.deepEqual(await editor.ask(messages.lookUp, question), { state: 'reading', items: [] });
    await editor.ready();
    const { items, state } = await editor.ask(messages.lookUp, question);
    assert.deepEqual([state, items.length > 0], ['ready', true]);
  });

  it('are read anew by Rebuild Index', async () => {
    editor = await openEditor({ files: { 'draft.md': draft, 'seeds/budget.md': budget } });
    await editor.ready();
    assert.deepEqual(await editor.ask(messages.rebuildIndex, {}), { sources: 1, failed: 0, outcome: 'done' });
    await editor.open('draft.md');
    assert.deepEqual(await codes(), ['figure.contradicted']);
  });
});

describe('an index that cannot be opened', () => {
  const files = { 'draft.md': draft, 'seeds/budget.md': budget };

  it('is opened by Rebuild Index once it can be', async () => {
    const editor = await openEditor({ files, unopenable: 1 });
    await editor.until('a failure', () => editor.folders[0]?.state === 'failed');
    assert.deepEqual(await editor.ask(messages.rebuildIndex, {}), { sources: 1, failed: 0, outcome: 'done' });
    await editor.open('draft.md');
    assert.deepEqual(
      (await editor.diagnostics('draft.md')).map(({ code }) => code),
      ['figure.contradicted'],
    );
    await editor.stop();
  });

  it('is no index without sources: the failure is told as one', async () => {
    const editor = await openEditor({ files, unopenable: 2 });
    await editor.until('a failure', () => editor.folders[0]?.state === 'failed');
    const question = { query: 'budget', limit: 10, uri: undefined };
    assert.deepEqual(await editor.ask(messages.lookUp, question), { state: 'failed', items: [] });
    assert.deepEqual(await editor.ask(messages.rebuildIndex, {}), { sources: 0, failed: 0, outcome: 'failed' });
    assert.equal(editor.folders[0]?.state, 'failed');
    await editor.stop();
  });
});
