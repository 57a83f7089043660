import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { forgetOld } from '../../../src/host/node/ownFolder.ts';

describe('a folder of our own for temporary files', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'deskcheck-own-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  function ownFolderIn(temporary: string): string {
    const module = new URL('../../../src/host/node/ownFolder.ts', import.meta.url).href;
    const script = `import { ownFolder } from ${JSON.stringify(module)}; process.stdout.write(String(ownFolder()));`;
    const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
    return spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env,
      timeout: 10_000,
    }).stdout.toString();
  }

  it('is made once, and is then there', () => {
    const made = ownFolderIn(folder);
    assert.equal(path.dirname(made), folder);
    assert.equal(ownFolderIn(folder), made);
  });

  for (const name of ['/proc/nothing', '/proc', '/dev/null', path.join(folder, 'nowhere')])
    it(`is none where ${path.relative(folder, name).startsWith('..') ? name : 'nothing'} is to hold it`, () => {
      assert.equal(ownFolderIn(name), 'undefined');
    });

  it('keeps what was written within thirty days, and no empty folder', () => {
    const own = path.join(folder, 'own');
    const now = Date.parse('2026-03-31T10:00:00Z');
    for (const [name, days] of [
      ['code', 29],
      ['former', 31],
      ['v24/new', 1],
      ['v24/old', 400],
      ['v22/old', 400],
    ] as const) {
      const file = path.join(own, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, 'code');
      const written = new Date(now - days * 86_400_000);
      utimesSync(file, written, written);
    }
    forgetOld(own, now);
    assert.deepEqual(readdirSync(own, { recursive: true }).sort(), ['code', 'v24', path.join('v24', 'new')]);
    forgetOld(path.join(folder, 'nowhere'), now);
  });

  it('is none that others may write to, and no link', function () {
    if (process.platform === 'win32') this.skip();
    const name = path.basename(ownFolderIn(folder));
    assert.equal(statSync(path.join(folder, name)).mode & 0o077, 0);
    const open = path.join(folder, 'open');
    mkdirSync(path.join(open, name), { recursive: true });
    chmodSync(path.join(open, name), 0o777);
    assert.equal(ownFolderIn(open), 'undefined');
    const linked = path.join(folder, 'linked');
    mkdirSync(linked);
    symlinkSync(path.join(folder, name), path.join(linked, name));
    assert.equal(ownFolderIn(linked), 'undefined');
  });
});
