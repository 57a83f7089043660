/** The gate and the proof of the log, as continuous integration meets them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { neverCancelled } from '../../src/engine/base/cancel.ts';
import { sourceId } from '../../src/engine/model/source.ts';
import { openService } from '../../src/engine/service/open.ts';
import { wordsOf } from '../../src/engine/service/present.ts';
import { defaultSettings } from '../../src/engine/service/settings.ts';
import { createSignOffs } from '../../src/engine/service/signOffs.ts';
import { createMemoryStore } from '../../src/engine/store/memory/memoryStore.ts';
import { openSignOffLog } from '../../src/host/node/signOffLog.ts';
import { type CommandLine, openCommandLine } from '../support/commandLine.ts';

const budget =
  '---\ntitle: Council votes\ndate: 2026-03-03\n---\n\nThe council approved a budget of £4.2 million on Monday, Mayor Anna Lindqvist said.\n';
const draft = 'The council approved a budget of £4.7 million on Monday, Mayor Anna Lindqvist said.\n';

describe('the gate', function () {
  this.timeout(30_000);
  let desk: CommandLine;
  const gate = (...more: readonly string[]) => desk.run(['gate', 'draft.md', '--sources', 'seeds', ...more]);
  const logFile = () => {
    const folder = path.join(desk.folder, '.deskcheck/signoffs');
    return path.join(folder, readdirSync(folder)[0] ?? '');
  };

  beforeEach(() => {
    desk = openCommandLine();
    desk.write('seeds/budget.md', budget);
    desk.write('draft.md', draft);
  });
  afterEach(() => desk.remove());

  it('is shut by an open claim, in a line that a problem matcher reads', () => {
    const { err, out, status } = gate();
    assert.equal(
      out,
      'draft.md:1:34: error figure.contradicted: “£4.7 million” is contradicted, and nobody has signed it off.\ndraft.md: 2 of 3 claims checked; 1 claim to correct or to sign off\n',
    );
    assert.deepEqual([status, err], [1, '']);
    const { contributes } = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8'));
    const matched = new RegExp(contributes.problemMatchers[0].pattern.regexp).exec(out.split('\n')[0] ?? '');
    assert.deepEqual(matched?.slice(1, 6), [...['draft.md', '1', '34', 'error', 'figure.contradicted']]);
  });

  it('opens once the claim is signed off', async () => {
    await sign(desk.folder, '4.7');
    assert.deepEqual(gate(), {
      status: 0,
      out: 'draft.md: 3 of 3 claims checked; nothing holds it back\n',
      err: '',
    });
    const checked = desk.run(['check', 'draft.md', '--sources', 'seeds']);
    assert.deepEqual(
      [checked.status, checked.out],
      [0, 'draft.md: 3 claims, 2 supported, 1 signed off; 0 errors, 0 warnings\n'],
    );
    assert.deepEqual(JSON.parse(gate('--format', 'json').out), {
      log: [],
      drafts: [{ draft: 'draft.md', claims: 3, checked: 3, held: [] }],
    });
  });

  it('is shut again when the evidence changes, and says so', async () => {
    await sign(desk.folder, '4.7');
    desk.write('seeds/budget.md', budget.replace('4.2', '4.3'));
    const { out, status } = gate();
    assert.equal(status, 1);
    assert.match(out, /is contradicted, and .+ decided on it, but the evidence changed: budget\.md\./);
  });

  it('follows the policy, and does not open by one that it cannot read', () => {
    desk.write('.deskcheck/config.yaml', 'mustSign:\n  - kinds: [quote]\n');
    assert.equal(gate().status, 0);
    desk.write('.deskcheck/config.yaml', 'mustSign:\n  - kinds: [qoute]\n');
    const { err, status } = gate();
    assert.equal(status, 2);
    assert.match(err, /^deskcheck: \.deskcheck\/config\.yaml: "qoute" is no kind in mustSign, number 1/);
  });

  it('lets nothing through where a draft is not there', () => {
    desk.write('fine.md', draft.replace('4.7', '4.2'));
    const { err, out, status } = desk.run(['gate', 'fine.md', 'fin.md', 'stories/*.md', '--sources', 'seeds']);
    assert.equal(err, 'deskcheck: There is no file or folder fin.md. No file that can be read fits stories/*.md.\n');
    assert.deepEqual([out, status], ['', 2]);
  });

  it('is shut by a log that was altered, which verify-log names', async () => {
    const none = desk.run(['verify-log']);
    const what = '(.deskcheck/signoffs), so nothing to verify.';
    assert.deepEqual([none.status, none.out], [0, `There is no log of sign-offs here or in a folder above ${what}\n`]);
    assert.equal(desk.run(['verify-log', 'seeds']).out, `There is no log of sign-offs in seeds ${what}\n`);
    await sign(desk.folder, '4.7');
    const whole = desk.run(['verify-log', desk.folder]);
    assert.deepEqual([whole.status, whole.out], [0, '1 entry in 1 file, all as they were written.\n']);
    const file = logFile();
    const name = path.relative(desk.folder, file);
    desk.write(name, readFileSync(file, 'utf8').replace('"verified"', '"waived"'));
    const { out, status } = desk.run(['verify-log']);
    assert.equal(status, 1);
    assert.ok(out.startsWith(`${name}:1: error signoff.log: The entry of `), out);
    assert.match(out, /was altered after it was written/);
    assert.equal(gate().status, 1);
    rmSync(file);
    assert.equal(desk.run(['verify-log', 'gone']).status, 2);
  });
});

/** As the editor does it, in a service of its own. */
async function sign(folder: string, words: string): Promise<void> {
  const service = openService({
    store: createMemoryStore(),
    settings: defaultSettings,
    ports: {
      reader: { read: async () => budget },
      logger: { info: () => undefined, warn: () => undefined, error: (message) => assert.fail(message) },
      clock: { now: () => 0 },
      breathe: () => Promise.resolve(),
    },
  });
  await service.update([{ id: sourceId('seeds/budget.md'), path: 'seeds/budget.md', stamp: '1' }], neverCancelled);
  const report = await service.check({ id: 'draft.md', raw: draft, path: 'draft.md', date: undefined }, neverCancelled);
  const log = openSignOffLog({ folder, memory: undefined });
  const signOffs = createSignOffs(log, { pathOf: (id) => id, idOf: sourceId });
  const chosen = report?.verdicts.filter(({ claim }) => wordsOf(claim).includes(words)) ?? [];
  assert.equal(chosen.length, 1);
  await signOffs.decide('draft.md', chosen, { decision: 'verified', method: 'by phone' });
}
