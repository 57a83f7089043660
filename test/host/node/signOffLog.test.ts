import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { openSignOffLog } from '../../../src/host/node/signOffLog.ts';

describe('the folder .deskcheck', () => {
  let folder: string;
  let memory: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'deskcheck-log-'));
    memory = path.join(folder, 'elsewhere', 'memory.json');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const names = () => readdirSync(path.join(folder, '.deskcheck/signoffs')).sort();
  const textOf = (name = '') => readFileSync(path.join(folder, '.deskcheck/signoffs', name), 'utf8');

  it('is empty where there is none', async () => {
    assert.deepEqual(await openSignOffLog({ folder, memory }).read(), { log: [], policy: undefined, problems: [] });
  });

  it('goes on in its own file, also after a start, and tells what the line follows', async () => {
    const follows: (string | undefined)[] = [];
    const note = (line: string) => (last: string | undefined) => {
      follows.push(last);
      return [line];
    };
    const log = openSignOffLog({ folder, memory });
    await Promise.all([log.append(note('a')), log.append(note('b'))]);
    await openSignOffLog({ folder, memory }).append(note('c'));
    assert.deepEqual(follows, [undefined, 'a', 'b']);
    assert.equal(names().length, 1);
    assert.equal(textOf(names()[0]), 'a\nb\nc\n');
  });

  it('begins a file of its own where another wrote, or on a branch that has another end', async () => {
    const log = openSignOffLog({ folder, memory });
    await log.append(() => ['a']);
    writeFileSync(path.join(folder, '.deskcheck/signoffs', names()[0] ?? ''), 'other\n');
    await log.append((last) => [`${last}`]);
    assert.equal(names().length, 2);
    await openSignOffLog({ folder, memory: undefined }).append(() => ['c']);
    assert.equal(names().length, 3);
  });

  it('merges without a conflict where two branches signed', async () => {
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
    git('init', '-q', '-b', 'main');
    for (const [name, value] of Object.entries({ 'user.name': 'Anna Keller', 'user.email': 'a@example.org' }))
      git('config', name, value);
    const log = openSignOffLog({ folder, memory });
    const sign = async (line: string) => {
      await log.append(() => [line]);
      git('add', '.deskcheck');
      git('commit', '-qm', line);
    };
    await sign('start');
    git('checkout', '-qb', 'other');
    await sign('other');
    git('checkout', '-q', 'main');
    await sign('main');
    git('merge', '-q', '--no-edit', 'other');
    const { log: files } = await log.read();
    assert.deepEqual(files.flatMap(({ text }) => text.trim().split('\n')).sort(), ['main', 'other', 'start']);
    assert.match(files[0]?.name ?? '', /^\.deskcheck\/signoffs\/anna-keller-[0-9a-f]{8}\.jsonl$/);
    assert.equal(await log.who(), 'Anna Keller');
  });

  it('asks git for a name from outside of the folder, and of a folder that is not trusted nothing', async () => {
    // Tells where it was run, and with what.
    writeFileSync(path.join(folder, 'git'), '#!/bin/sh\necho "$PWD: $*"\n', { mode: 0o755 });
    const before = process.env.PATH;
    process.env.PATH = `${folder}${path.delimiter}${before}`;
    try {
      const trusted = await openSignOffLog({ folder, memory }).who();
      assert.equal(trusted, `${realpathSync(homedir())}: -C ${folder} config user.name`);
      const untrusted = await openSignOffLog({ folder, memory, isTrusted: () => false }).who();
      assert.equal(untrusted, `${realpathSync(homedir())}: config --global user.name`);
    } finally {
      process.env.PATH = before;
    }
  });

  it('says in a sentence that it cannot write', async () => {
    writeFileSync(path.join(folder, '.deskcheck'), 'a file in its place');
    await assert.rejects(
      openSignOffLog({ folder, memory }).append(() => ['a']),
      /could not be written to .*signoffs.*: see that the folder can be written to\./,
    );
  });

  it('says that the log is there and cannot be read', async () => {
    mkdirSync(path.join(folder, '.deskcheck'));
    writeFileSync(path.join(folder, '.deskcheck/signoffs'), 'a file in its place');
    const { log, problems } = await openSignOffLog({ folder, memory }).read();
    assert.deepEqual(log, []);
    assert.deepEqual(problems, ['.deskcheck/signoffs could not be read (ENOTDIR): see that it may be.']);
  });

  it('reads the policy', async () => {
    mkdirSync(path.join(folder, '.deskcheck'));
    writeFileSync(path.join(folder, '.deskcheck/config.yaml'), 'names: []\n');
    const { policy } = await openSignOffLog({ folder, memory }).read();
    assert.deepEqual(policy, { name: '.deskcheck/config.yaml', text: 'names: []\n' });
  });
});
