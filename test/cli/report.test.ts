import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CommandLine, openCommandLine } from '../support/commandLine.ts';

describe('deskcheck report', () => {
  let desk: CommandLine;
  before(() => {
    desk = openCommandLine();
    desk.write('seeds/budget.md', '---\ndate: 2026-03-01\n---\nThe council approved a budget of £4.2 million.\n');
    desk.write('draft 1.md', '---\ndate: 2026-03-02\n---\nThe council approved a budget of £4.7 million.\n');
    desk.write('none.txt', 'Nothing to see.\n');
  });
  after(() => desk.remove());

  it('writes to standard output, a web page unless told otherwise', () => {
    const { err, out, status } = desk.run(['report', 'draft 1.md', '--sources', 'seeds']);
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /^<!doctype html>[\s\S]*<\/html>\n$/);
    assert.match(out, /£4\.7 million<\/mark>[\s\S]*seeds\/budget\.md:4:34/);
  });

  it('writes a file in the format that its name tells, with several drafts in it', () => {
    const { err, out, status } = desk.run(['report', '.', '--sources', 'seeds', '--out', 'report.sarif']);
    assert.deepEqual([status, out, err], [0, '', 'The report is in report.sarif.\n']);
    const { runs } = JSON.parse(readFileSync(path.join(desk.folder, 'report.sarif'), 'utf8'));
    assert.deepEqual(
      runs[0].artifacts.map(({ location }: { location: { uri: string } }) => location.uri),
      ['draft%201.md', 'none.txt', 'seeds/budget.md'],
    );
    assert.equal(runs[0].results[0].locations[0].physicalLocation.region.startLine, 4);
  });

  it('is no draft itself, unless it is named', () => {
    const { err } = desk.run(['report', 'draft 1.md', '--sources', 'seeds', '--out', 'budget.report.md']);
    assert.equal(err, 'The report is in budget.report.md.\n');
    const { out } = desk.run(['check', '.', '--sources', 'seeds']);
    assert.match(out, /^draft 1\.md: /m);
    assert.doesNotMatch(out, /^budget\.report\.md: /m);
    assert.match(desk.run(['check', 'budget.report.md', '--sources', 'seeds']).out, /^budget\.report\.md: /m);
  });

  it('names documents by their place on this computer where a format asks for it', () => {
    const { out } = desk.run(['report', 'draft 1.md', '--sources', 'seeds', '--format', 'jsonld']);
    const { first } = JSON.parse(out);
    assert.equal(first.items[0].target.source.id, pathToFileURL(path.join(desk.folder, 'draft 1.md')).href);
  });

  it('takes a draft from standard input', () => {
    const { out, status } = desk.run(
      ['report', '-', '--sources', 'seeds', '--format', 'csv'],
      'The council approved a budget of £4.7 million.\n',
    );
    assert.equal(status, 0);
    assert.match(out, /^\ufeff"Draft",[\s\S]*\r\n"standard input",1,1,34,"figure"/);
  });

  it('tells of sign-offs where the folder keeps some', () => {
    desk.write('.deskcheck/config.yaml', 'names: [Brackwater]\nspellings:\n  Kyiv: [Kiev]\n');
    desk.write('house.md', 'The council approved a budget of £4.2 million in Brackwater.\n\nKiev is far.\n');
    const { err, out } = desk.run(['report', 'house.md', '--sources', 'seeds', '--format', 'csv']);
    assert.equal(err, '');
    assert.match(out, /"Brackwater".*"Waived by the house’s list of names"/);
    assert.match(out, /"Kiev".*"name\.misspelt".*"The house writes “Kyiv”\."/);
  });

  it('says in one sentence what it cannot do', () => {
    const odd = desk.run(['report', 'draft 1.md', '--sources', 'seeds', '--format', 'pdf']);
    assert.deepEqual([odd.status, odd.out], [2, '']);
    assert.match(odd.err, /--format is html, markdown, csv, sarif or jsonld, not "pdf"/);
    const named = desk.run(['report', 'draft 1.md', '--sources', 'seeds', '--out', 'report.pdf']);
    assert.deepEqual([named.status, existsSync(path.join(desk.folder, 'report.pdf'))], [2, false]);
    assert.match(
      named.err,
      /No format ends in \.pdf: .*\.html, \.md, \.csv, \.sarif or \.jsonld, or give --format\.\n$/,
    );
    const nowhere = desk.run(['report', 'draft 1.md', '--sources', 'seeds', '--out', 'nowhere/report.html']);
    assert.equal(nowhere.status, 2);
    assert.match(
      nowhere.err,
      /could not be written to nowhere\/report\.html .*: name a file in a folder that is there\.\n$/,
    );
    assert.ok(!existsSync(path.join(desk.folder, 'nowhere')));
  });
});
