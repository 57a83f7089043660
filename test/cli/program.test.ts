/** What ships as `deskcheck`, in the surroundings that it meets. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { type CommandLine, openCommandLine } from '../support/commandLine.ts';

const source = '---\ntitle: Council votes\ndate: 2026-03-03\n---\n\nThe council approved a budget of £4.2 million.\n';
const draft = 'The council approved a budget of £4.7 million.\n';

describe('the program deskcheck', function () {
  this.timeout(60_000);
  let desk: CommandLine;
  before(() => {
    desk = openCommandLine();
    desk.write('seeds/budget.md', source);
    desk.write('draft.md', draft);
    desk.write('fine.md', draft.replace('4.7', '4.2'));
    assert.equal(desk.run(['index', '--sources', 'seeds', '--index', 'kept.db']).status, 0);
  });
  after(() => desk.remove());

  const unread: readonly (readonly [args: string, status: number])[] = [
    ['check draft.md fine.md --sources seeds', 1],
    ['gate draft.md fine.md --sources seeds', 1],
    ['gate fine.md gone.md --sources seeds', 2],
    ['report draft.md --sources seeds', 0],
    ['check gone.md --sources seeds', 2],
  ];
  for (const [args, status] of unread) {
    it(`gives ${status} for "${args}" also where nobody reads on`, async () => {
      const { err, status: given } = await desk.runUnread(args.split(' '), 'output');
      assert.equal(given, status);
      assert.doesNotMatch(err, /EPIPE|\bat /);
      assert.equal((await desk.runUnread(args.split(' '), 'all')).status, status);
    });
  }

  for (const folder of ['/proc', '/dev/null', 'nowhere']) {
    it(`starts where ${folder} is to hold temporary files`, () => {
      const env = { TMPDIR: folder, TEMP: folder, TMP: folder, NODE_COMPILE_CACHE: '' };
      const { err, status } = desk.runIn({ env }, ['check', 'draft.md', '--sources', 'seeds']);
      assert.deepEqual({ err, status }, { err: '', status: 1 });
      assert.ok(!existsSync(path.join(desk.folder, 'nowhere')));
    });
  }

  const withIndex: readonly (readonly [args: string, said: RegExp, status: number])[] = [
    ['check draft.md --index kept.db', /^draft\.md:1:34: error figure\.contradicted\n/, 1],
    ['check - --index kept.db', /^-:1:34: error figure\.contradicted\n/, 1],
    ['gate - --index kept.db', /^-:1:34: error figure\.contradicted: /, 1],
    ['report - --index kept.db --format markdown', /£4\.7 million[\s\S]*Council votes/, 0],
    ['explain - --at 1:34 --index kept.db', /^-:1:34: contradicted \(error figure\.contradicted\)\n/, 0],
    ['lookup budget --index kept.db', /seeds\/budget\.md:6:1 {2}Council votes \(3 March 2026\)\n/, 0],
    ['index --sources seeds --index kept.db', /^0 read, 1 unchanged, 0 forgotten, 0 skipped; /, 0],
    ['batch --index kept.db', /^\{"id":7,"claims":\[\{.*"verdict":"contradicted"/, 0],
  ];
  for (const [args, said, status] of withIndex) {
    const input = args.startsWith('batch') ? JSON.stringify({ id: 7, draft, sources: [] }) : draft;
    it(`reuses an index with "deskcheck ${args}"`, () => {
      const ended = desk.run(args.split(' '), input);
      assert.match(ended.out, said);
      assert.deepEqual([ended.err, ended.status], ['', status]);
    });
    it(`says in a sentence that "deskcheck ${args}" needs a newer Node`, () => {
      const ended = desk.runIn({ input, env: { NODE_OPTIONS: '--no-experimental-sqlite' } }, args.split(' '));
      assert.match(ended.err, /^deskcheck: An index on disk needs Node 22\.13 or newer; this is Node [\d.]+\.\n$/);
      assert.deepEqual([ended.out, ended.status], ['', 2]);
    });
  }

  // Of this machine; the one that runs the tests is always there.
  for (const { file, hasIndex, version } of nodes()) {
    it(`runs on Node ${version}`, () => {
      const ended = desk.runIn({ node: file }, ['check', 'draft.md', '--sources', 'seeds']);
      assert.match(ended.out, /^draft\.md:1:34: error figure\.contradicted\n/);
      assert.deepEqual(ended, desk.run(['check', 'draft.md', '--sources', 'seeds']));
      const kept = desk.runIn({ node: file }, ['check', 'draft.md', '--index', 'kept.db']);
      if (hasIndex) assert.deepEqual(kept, ended);
      else assert.deepEqual([kept.status, kept.err.includes(`this is Node ${version}`)], [2, true]);
    });
  }

  it('finds drafts and sources by globs that the shell leaves alone', () => {
    desk.write('stories/deep/one.md', draft);
    const { out, status } = desk.run(['check', 'stories/**/*.md', '--sources=seeds/*.{md,txt}']);
    assert.match(out, /\nstories\/deep\/one\.md: 1 claim, 0 supported; 1 error, 0 warnings\n$/);
    assert.equal(status, 1);
    desk.write('seeds/old/rumour.md', draft);
    desk.write('stories/old/two.md', draft);
    const without = ['check', 'stories', '!stories/old/**', '--sources', 'seeds', '!seeds/old/**'];
    assert.deepEqual(desk.run(without), { out, err: '', status });
    const { err } = desk.run(['check', 'stories', '!stories/o', '--sources', 'seeds', '!seeds/odl/**', '!seeds/old']);
    assert.equal(
      err,
      'No file fits seeds/odl/**, so !seeds/odl/** takes none away.\nNo file fits stories/o, so !stories/o takes none away.\n',
    );
  });

  it('writes claims as JSON of the agreed shape', () => {
    const root = path.join(import.meta.dirname, '../..');
    const ended = desk.run([
      'check',
      path.join(root, 'examples'),
      '--sources',
      path.join(root, 'seeds'),
      '--format',
      'json',
    ]);
    const textOf = (file: string): string => readFileSync(path.resolve(desk.folder, file), 'utf8');
    for (const { claims, draft: file } of JSON.parse(ended.out)) {
      for (const { evidence, expected, ...claim } of claims) {
        const names = ['kind', 'start', 'end', 'text', 'value', 'verdict', 'rule', 'message'];
        assert.deepEqual(Object.keys(claim), names);
        assert.equal(claim.text, textOf(file).slice(claim.start, claim.end));
        assert.match(claim.verdict, /^(supported|imprecise|contradicted|disputed|outdated|unverified)$/);
        assert.ok(claim.rule.startsWith(`${claim.kind}.`));
        assert.match(Object.keys(claim.value).join(), valueFields[claim.kind] ?? /^$/);
        assert.ok(expected === undefined || typeof expected === 'string');
        for (const { start, end, text, ...piece } of evidence) {
          const facts = textOf(piece.from === 'source' ? piece.source : file).slice(start, end);
          assert.ok(plain(text).includes(plain(facts)), `${file}: ${facts}`);
          const fields = ['from', ...(piece.from === 'source' ? ['source', 'title', 'date'] : [])];
          assert.deepEqual(Object.keys(piece), [...fields, 'relevance', 'agreement', 'because']);
        }
      }
    }
  });
});

const valueFields: Readonly<Record<string, RegExp>> = {
  name: /^name,type(,role)?$/,
  date: /^edtf$/,
  figure: /^low,high(,unit)?(,counted)?$/,
  quote: /^words(,speaker)?$/,
};

/** Without what a line's end, or a mark of Markdown, puts between two words. */
function plain(text: string): string {
  return text.replace(/[\s*_]+/g, ' ');
}

interface FoundNode {
  readonly file: string;
  readonly version: string;
  readonly hasIndex: boolean;
}

/** What is called node on the path, but for that of the tests and those that are too old. */
function nodes(): readonly FoundNode[] {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const files = (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .filter((file) => existsSync(file))
    .map((file) => realpathSync(file));
  return [...new Set([realpathSync(process.execPath), ...files])]
    .map((file) => {
      const version = spawnSync(file, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout.trim();
      const [major = 0, minor = 0] = version.split('.').map(Number);
      return { file, version, hasIndex: major > 22 || (major === 22 && minor >= 13), major };
    })
    .filter(({ major }) => major >= 20);
}
