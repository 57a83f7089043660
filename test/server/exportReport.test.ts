/** Export Report over a real connection. */
import assert from 'node:assert/strict';
import { messages } from '../../src/protocol/messages.ts';
import { type Editor, openEditor } from '../support/languageClient.ts';

const files = {
  'seeds/budget.md':
    '---\ntitle: Budget vote\ndate: 2026-03-01\n---\n\nThe council approved a budget of £4.2 million.\n',
  'draft.md': '# Budget\n\nThe council approved a budget of £4.7 million.\n',
};

describe('a report from the language server', () => {
  let editor: Editor;
  before(async () => {
    editor = await openEditor({ files });
    await editor.ready();
  });
  after(async () => {
    assert.deepEqual(editor.errors, []);
    await editor.stop();
  });
  const write = (uri: string, format: string) => editor.ask(messages.exportReport, { uri, format, version: '1.2.3' });

  it('can be had in every format there is', async () => {
    const uri = await editor.open('draft.md');
    const formats = await editor.ask(messages.reportFormats, {});
    assert.deepEqual(
      formats.map(({ ending }) => ending),
      ['.html', '.md', '.csv', '.sarif', '.jsonld'],
    );
    for (const { name } of formats) assert.match((await write(uri, name))?.text ?? '', /£4\.7 million/, name);
  });

  it('says where the words stand, and the source’s', async () => {
    const { runs } = JSON.parse((await write(await editor.open('draft.md'), 'sarif'))?.text ?? '');
    const [{ locations, relatedLocations }] = runs[0].results;
    assert.deepEqual(
      [...locations, ...relatedLocations].map(({ physicalLocation: { artifactLocation, region } }) => [
        artifactLocation.uri,
        region.startLine,
        region.startColumn,
      ]),
      [
        ['draft.md', 3, 34],
        ['seeds/budget.md', 6, 34],
      ],
    );
    assert.equal(runs[0].tool.driver.version, '1.2.3');
  });

  it('tells of an untitled draft, and of a sign-off', async () => {
    const uri = await editor.open('untitled:Untitled-1', files['draft.md']);
    assert.match((await write(uri, 'csv'))?.text ?? '', /"Untitled-1",1,3,34,/);
    const draft = await editor.open('draft.md');
    const { start } = (await editor.diagnostics('draft.md'))[0]?.range ?? assert.fail();
    await editor.ask(messages.decide, {
      uri: draft,
      claims: { start, end: start },
      decision: 'waived',
      note: 'rounded',
    });
    assert.deepEqual(await editor.diagnostics('draft.md'), []);
    const { runs } = JSON.parse((await write(draft, 'sarif'))?.text ?? '');
    assert.equal(runs[0].results[0].ruleId, 'figure.contradicted');
    assert.equal(runs[0].results[0].level, 'error');
    assert.equal(runs[0].results[0].suppressions[0].status, 'accepted');
    assert.match(runs[0].results[0].suppressions[0].justification, /^Waived by .*: rounded$/);
  });

  it('is not to be had of a source, nor in a format that is none', async () => {
    assert.equal(await write(await editor.open('seeds/budget.md'), 'html'), null);
    assert.equal(await write(await editor.open('draft.md'), 'toString'), null);
  });
});
