/** Each verb of the command line as scripts and people meet it: standard output, standard error, exit status. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type CommandLine, openCommandLine } from '../support/commandLine.ts';

const budget = `---
title: Council votes
date: 2026-03-03
---

The council approved a budget of £4.2 million on Monday, Mayor Anna Lindqvist said.
`;
const harbour = `Harbour opens again

1 March 2026

The harbour of Brackwater opened again on Sunday after 14 days.
`;
const wrong = 'The council approved a budget of £4.7 million on Monday, Mayor Anna Lindqvist said.\n';
const right = wrong.replace('4.7', '4.2');

const wrongInText = `draft.md:1:34: error figure.contradicted
 1 | The council approved a budget of £4.7 million on Monday, Mayor Anna Lindqvist said.
   |                                  ^^^^^^^^^^^^
  The draft says “£4.7 million”. “Council votes” (3 March 2026) says “£4.2 million”. Correct it, cite a source that says so, or sign it off.
    seeds/budget.md:6:34  Council votes (3 March 2026)
      “The council approved a budget of £4.2 million on Monday, Mayor Anna Lindqvist said.”

draft.md: 3 claims, 2 supported; 1 error, 0 warnings
`;

describe('the command line', function () {
  this.timeout(30_000);
  let desk: CommandLine;
  before(() => {
    desk = openCommandLine();
    desk.write('seeds/budget.md', budget);
    desk.write('seeds/deep/harbour.txt', harbour);
    desk.write('draft.md', wrong);
    desk.write('fine.md', right);
  });
  after(() => desk.remove());

  const couldNotRun: readonly (readonly [args: string, error: RegExp])[] = [
    ['', /^deskcheck: Say what to do: check, report, explain, lookup, index, batch, gate, verify-log/],
    ['chek draft.md', /^deskcheck: "chek" is not a verb of deskcheck: /],
    ['check gone.md --sources seeds', /^deskcheck: There is no file or folder gone\.md\.\n$/],
    ['check draft.md', /^deskcheck: Say what to check against: --sources PATH\.\.\., or --index FILE /],
    [
      'check draft.md --sources seedz',
      /^deskcheck: There is no file or folder seedz\. Name files, folders or globs of what the newsroom trusts\.\n$/,
    ],
    [
      'check draft.md --sources !seeds/*.md',
      /^deskcheck: Name files, folders or globs of what the newsroom trusts\.\n$/,
    ],
    [
      'check draft.md --sauces seeds',
      /^deskcheck: Unknown option '--sauces'; --help behind the verb lists what it takes\.\n$/,
    ],
    ['check draft.md --index no.db', /^deskcheck: There is no index at no\.db: name --sources PATH\.\.\. too/],
    [
      'explain draft.md --at 1:1 --sources seeds',
      /There is no claim at 1:1 of draft\.md; that line has 1:34 \(£4\.2?7? ?m/,
    ],
  ];
  for (const [args, error] of couldNotRun) {
    it(`says in one sentence why "deskcheck ${args}" could not run`, () => {
      const { err, out, status } = desk.run(args.split(' ').filter(Boolean));
      assert.match(err, error);
      assert.equal(err.split('\n').length, 2);
      assert.deepEqual({ out, status }, { out: '', status: 2 });
    });
  }

  const steps: readonly (readonly [option: readonly string[], flagged: readonly string[]])[] = [
    [[], ['Sandra']],
    [['--strictness', 'lenient'], []],
    [['--strictness', 'balanced'], ['Sandra']],
    [
      ['--strictness', 'strict'],
      ['Sandra', 'last year'],
    ],
  ];
  for (const [option, flagged] of steps) {
    it(`flags of what no source has ${flagged.join(' and ') || 'nothing'} with ${option.join(' ') || 'no word on strictness'}`, () => {
      const draft = 'Sandra Brackwater opened the harbour again after 14 days last year.\n';
      const run = desk.run(['check', '-', '--format', 'json', ...option, '--sources', 'seeds'], draft);
      const [{ claims }] = JSON.parse(run.out);
      const open = claims.filter(({ verdict }: { verdict: string }) => verdict === 'unverified');
      assert.deepEqual(
        open.map(({ text }: { text: string }) => text),
        flagged,
      );
    });
  }

  it('helps', () => {
    const { err, out, status } = desk.run(['check', '--help']);
    assert.match(out, /^Usage: deskcheck check DRAFT\.\.\. --sources PATH\.\.\. .*\n\nChecks drafts /);
    assert.deepEqual({ err, status }, { err: '', status: 0 });
  });

  for (const verb of ['check', 'report', 'explain', 'lookup', 'index', 'batch', 'gate', 'verify-log']) {
    it(`has a version of ${verb}, and says in its help what each of its options is`, () => {
      assert.match(desk.run([verb, '--version']).out, /^deskcheck \d+\.\d+\.\d+\n$/);
      const [usage = '', ...told] = desk.run([verb, '--help']).out.split('\n');
      const options = usage.match(/--[a-z]+/g) ?? [];
      for (const option of options) assert.match(told.join('\n'), new RegExp(`${option}\\b`), `${verb} ${option}`);
    });
  }

  it('has a version', () => {
    const manifest: unknown = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8'));
    const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
    assert.deepEqual(desk.run(['lookup', '--version']), { out: `deskcheck ${version}\n`, err: '', status: 0 });
  });

  describe('check', () => {
    it('prints findings with their place, their words and their source, and gives 1', () => {
      assert.deepEqual(desk.run(['check', 'draft.md', '--sources', 'seeds']), { out: wrongInText, err: '', status: 1 });
    });

    it('gives 0 where there are none, also on standard input and with several drafts', () => {
      const { err, out, status } = desk.run(['check', '-', 'fine.md', '--sources', 'seeds'], right);
      assert.equal(
        out,
        '-: 3 claims, 3 supported; 0 errors, 0 warnings\nfine.md: 3 claims, 3 supported; 0 errors, 0 warnings\n',
      );
      assert.deepEqual({ err, status }, { err: '', status: 0 });
    });

    it('says where a note stands that names no source', () => {
      const noted = `# Budget\n\n${right.trimEnd()}<!-- source: seeds/votes.md -->\n`;
      const { err } = desk.run(['check', '-', '--sources', 'seeds'], noted);
      assert.match(err, /^-:3:84: The note names “seeds\/votes\.md”, and no source is called so/);
    });

    it('prints every claim as JSON, with offsets into the draft', () => {
      const { out, status } = desk.run(['check', 'draft.md', '--format', 'json', '--sources', 'seeds']);
      const [draft] = JSON.parse(out);
      assert.equal(draft.draft, 'draft.md');
      const [figure, ...others] = draft.claims;
      assert.deepEqual(
        others.map(({ kind, rule, verdict }: typeof figure) => [kind, rule, verdict]),
        [
          ['date', 'date.supported', 'supported'],
          ['name', 'name.supported', 'supported'],
        ],
      );
      const { evidence, message, ...rest } = figure;
      assert.deepEqual(rest, {
        kind: 'figure',
        start: 33,
        end: 45,
        text: '£4.7 million',
        value: { low: 4.7e6, high: 4.7e6, unit: 'GBP' },
        verdict: 'contradicted',
        rule: 'figure.contradicted',
        expected: '£4.2 million',
      });
      assert.match(message, /^The draft says “£4\.7 million”\. /);
      const { because, relevance, ...best } = evidence[0];
      const start = budget.indexOf('£4.2 million');
      assert.deepEqual(best, {
        from: 'source',
        source: 'seeds/budget.md',
        title: 'Council votes',
        date: '2026-03-03',
        start,
        end: start + '£4.2 million'.length,
        text: right.trim(),
        agreement: 'different',
      });
      assert.ok(relevance > 0.5 && because.length > 0);
      assert.equal(status, 1);
    });

    it('prints the same whatever the order of files', () => {
      const forth = ['check', 'draft.md', 'fine.md', '--sources', 'seeds/budget.md', 'seeds/**/*.txt'];
      const back = ['check', 'fine.md', 'draft.md', '--sources', 'seeds/**/*.txt', '--sources', './seeds/budget.md'];
      assert.deepEqual(desk.run(back), desk.run(forth));
    });

    it('names what cannot be read and goes on', () => {
      desk.write('mixed/picture.md', Uint8Array.of(0x89, 0x50, 0, 0, 0, 1));
      desk.write('drafts/scan.md', Uint8Array.of(0x89, 0x50, 0, 0, 0, 1));
      const { err, out, status } = desk.run([
        'check',
        'fine.md',
        'drafts',
        'gone.md',
        '--sources',
        'seeds',
        'mixed',
        'seedz',
      ]);
      assert.equal(out, 'fine.md: 3 claims, 3 supported; 0 errors, 0 warnings\n');
      assert.deepEqual(err.trim().split('\n'), [
        'There is no file or folder seedz.',
        'There is no file or folder gone.md.',
        'mixed/picture.md is no text file: save it as Markdown or plain text in UTF-8.',
        'drafts/scan.md is no text file: save it as Markdown or plain text in UTF-8.',
      ]);
      assert.equal(status, 0);
    });

    it('takes no draft for its own source', () => {
      const named = desk.run(['check', 'draft.md', '--sources', '.']);
      assert.match(named.err, /^draft\.md is checked as a draft, so it is no source here\.\n/);
      assert.equal(named.status, 1);
    });

    it('reads a draft as of the day given where it does not say one itself', () => {
      const draft = 'The harbour of Brackwater opened again yesterday after 14 days.\n';
      const dated = (date: string): unknown =>
        JSON.parse(
          desk.run(['check', '-', '--format', 'json', '--date', date, '--sources', 'seeds'], draft).out,
        )[0].claims.find(({ kind }: { readonly kind: string }) => kind === 'date').value;
      assert.deepEqual(dated('2026-03-02'), { edtf: '2026-03-01' });
    });
  });

  it('looks up what the sources say', () => {
    const asText = desk.run(['lookup', 'mayor', 'lindq', '--sources', 'seeds']);
    assert.deepEqual(asText, {
      out: `Anna Lindqvist, Mayor (name)
  “The council approved a budget of £4.2 million on Monday, Mayor Anna Lindqvist said.”
  seeds/budget.md:6:64  Council votes (3 March 2026)

`,
      err: '',
      status: 0,
    });
    const { hits, query } = JSON.parse(desk.run(['lookup', 'harbour', '--format', 'json', '--sources', 'seeds']).out);
    assert.equal(query, 'harbour');
    assert.equal(hits[0].source, 'seeds/deep/harbour.txt');
  });

  it('explains how a verdict came about', () => {
    const { err, out, status } = desk.run(['explain', 'draft.md', '--at', '1:36', '--sources', 'seeds']);
    for (const part of [
      /^draft\.md:1:34: contradicted \(error figure\.contradicted\)\n/,
      /\nRead as a figure: £4\.7 million\n/,
      /\nWeighed:\n {2}1\. seeds\/budget\.md:6:34 {2}Council votes \(3 March 2026\)\n/,
      /\n {5}about the same thing: [01]\.\d\d of 1: .+\n {5}the same value: different: /,
      /\n {2}inconsistent: passed: nothing else in the draft speaks against it\n/,
      /\n {2}role: passed: it speaks of names only\n/,
      /\n {2}supported: passed: no source says the same\n/,
      /\n {2}contradicted: spoke: A source makes the same statement with another value\.\n/,
      /\nSources of the story:\n {2}Council votes \(3 March 2026\): tells most of what the draft tells: shares \d+ words with the draft, as /,
    ])
      assert.match(out, part);
    assert.deepEqual({ err, status }, { err: '', status: 0 });
    desk.write(
      'plain.md',
      'The council approved a budget for the two of them. They lost 12 tanks at sea and 8 tanks on land, 25 in all.',
    );
    const silent = desk.run(['explain', 'plain.md', '--at', '1:40', '--sources', 'seeds']).out;
    assert.match(silent, /\n {2}Nothing is shown: It is a count that a reader can make\.\n/);
    desk.write('wire.md', 'LEEDS (Reuters) - The council approved a budget.');
    const dateline = desk.run(['explain', 'wire.md', '--at', '1:1', '--sources', 'seeds']).out;
    assert.match(dateline, /\n {2}Nothing is shown: It tells where, when or by whom the report was written\.\n/);
    desk.write('seat.md', 'The council approved a budget, and Ann Lee, Mayor of Leith, agreed.');
    const seat = desk.run(['explain', 'seat.md', '--at', '1:37', '--sources', 'seeds']).out;
    assert.match(seat, /\nRead as a name: Ann Lee, Mayor of Leith\n/);
    const sum = desk.run(['explain', 'plain.md', '--at', '1:99', '--sources', 'seeds']).out;
    assert.match(
      sum,
      /\nWithin the draft:\n {2}12 \+ 8 make 20, not 25\n\nRules, in their order:\n {2}inconsistent: spoke: /,
    );
  });

  it('keeps an index on disk, reads anew only what changed and forgets what is gone', () => {
    desk.write('news/a.md', budget);
    const gone = desk.write('news/b.txt', harbour);
    desk.write('news/c.pdf', '%PDF');
    const make = ['index', '--sources', 'news', '--index', 'kept/index.db'];
    const made = desk.run(make);
    assert.match(
      made.out,
      /^news\/a\.md: Council votes \(3 March 2026\): 1 name, 1 date, 1 figure, 0 quotes\nnews\/b\.txt: /,
    );
    assert.match(
      made.out,
      /\n2 read, 0 unchanged, 0 forgotten, 0 skipped; kept\/index\.db holds 2 sources with \d+ facts\n$/,
    );
    assert.deepEqual([made.err, made.status], ['Skipped 1 file of a format that is not read: 1 .pdf.\n', 0]);
    rmSync(gone);
    desk.write('news/d.md', 'Nothing of note.\n');
    const again = desk.run(make);
    assert.match(
      again.out,
      /^news\/d\.md: .+\nnews\/b\.txt: forgotten, since it is gone\n1 read, 1 unchanged, 1 forgotten, 0 skipped; /,
    );

    const before = readFileSync(path.join(desk.folder, 'kept/index.db'));
    const checked = desk.run(['check', 'draft.md', '--index', 'kept/index.db']);
    assert.deepEqual([checked.out, checked.status], [wrongInText.replace('seeds/budget', 'news/a'), 1]);
    const cases = [
      { id: 'below', draft: wrong, sources: [] },
      { id: 'own', draft: 'The harbour of Brackwater opened again after 14 days.', sources: [{ text: harbour }] },
    ];
    const answers = desk.run(
      ['batch', '--index', 'kept/index.db'],
      cases.map((each) => JSON.stringify(each)).join('\n'),
    );
    const sources = answers.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).claims[0].evidence[0].source);
    assert.deepEqual(sources, ['news/a.md', 'case:1']);
    assert.ok(readFileSync(path.join(desk.folder, 'kept/index.db')).equals(before));
    assert.deepEqual(readdirSync(path.join(desk.folder, 'kept')), ['index.db']);
  });

  describe('batch', () => {
    it('answers each case in a line, and goes on after one that cannot be read', () => {
      const sources = [{ title: 'Council\u2028votes', date: '2026-03-03', text: right }];
      const lines = [
        JSON.stringify({ id: 1, sources, draft: wrong }),
        '{"id": 2, "sources": [',
        '',
        JSON.stringify({ id: 'three', sources }),
        JSON.stringify({ id: 4, sources: [{ text: 'x', date: '2026-02-30' }], draft: 'x' }),
        JSON.stringify({ id: 5, sources, draft: right, date: '2026-03-04' }),
        '[]',
      ];
      const { err, out, status } = desk.run(['batch'], `\ufeff${lines.join('\r\n')}`);
      const results = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      assert.deepEqual(
        results.map(({ claims, error, id }) => [id, claims.length, error?.slice(0, 24)]),
        [
          [1, 3, undefined],
          [null, 0, 'Line 2 is no JSON: Unexp'],
          ['three', 0, '"draft" must be a string'],
          [4, 0, '"date" of source 1 must '],
          [5, 3, undefined],
          [null, 0, 'A case must be {"id", "s'],
        ],
      );
      assert.equal(results[0].claims[0].evidence[0].source, 'case:1');
      assert.deepEqual([err.trim().split('\n').length, status], [4, 0]);
    });

    it('tells of every claim where there is no source, also of those that nobody wants a word about', () => {
      const { out } = desk.run(
        ['batch'],
        JSON.stringify({ id: 1, sources: [], draft: 'The two leaders met for an hour.' }),
      );
      const words = JSON.parse(out).claims.map(({ text }: { text: string }) => text);
      assert.deepEqual(words, ['two', 'an hour']);
    });

    it('answers before the next case comes, and ends quietly where nobody reads on', async () => {
      const [file, main, options] = desk.program;
      const child = spawn(file, [main, 'batch'], options);
      let err = '';
      child.stderr.on('data', (chunk) => {
        err += chunk;
      });
      const line = `${JSON.stringify({ id: 1, sources: [{ text: right }], draft: wrong })}\n`;
      child.stdin.write(line);
      const [first] = await once(child.stdout, 'data');
      assert.equal(JSON.parse(first).id, 1);
      child.stdout.destroy();
      child.stdin.on('error', () => undefined);
      child.stdin.end(line.repeat(50));
      const [status] = await once(child, 'close');
      assert.deepEqual([err, status], ['', 0]);
    });
  });
});
