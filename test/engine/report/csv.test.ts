import assert from 'node:assert/strict';
import { budget, hostile, written } from '../../support/reports.ts';

describe('a report as a spreadsheet', () => {
  it('has a line for each claim, with its place, verdict and evidence', async () => {
    const [header, ...lines] = readCsv(await written('csv', budget));
    assert.ok(header);
    const cellOf = (line: readonly string[] | undefined, name: string) => line?.[header.indexOf(name)];
    const figure = lines.find((line) => cellOf(line, 'Claim') === '£4.7 million');
    assert.deepEqual(
      [
        'Draft',
        'Line',
        'Column',
        'Code',
        'Expected',
        'Source',
        'Source date',
        'Source file',
        'Source line',
        'Sign-off',
      ].map((name) => cellOf(figure, name)),
      [
        'draft.md',
        '3',
        '34',
        'figure.contradicted',
        '£4.2 million',
        'budget.md',
        '2026-03-01',
        'seeds/budget.md',
        '4',
        'Open',
      ],
    );
    assert.equal(cellOf(lines.at(-1), 'Verdict'), 'unverified');
  });

  it('keeps to RFC 4180 where text has quotation marks, commas and line ends', async () => {
    const text = await written('csv', hostile);
    const lines = readCsv(text);
    for (const line of lines) assert.equal(line.length, lines[0]?.length);
    assert.ok(text.startsWith('\ufeff"Draft",'));
    assert.ok(text.endsWith('\r\n'));
  });

  it('gives a spreadsheet no formula', async () => {
    const cells = readCsv(await written('csv', hostile)).flat();
    assert.ok(cells.includes('\'=draft"<i>.md'));
    assert.deepEqual(
      cells.filter((cell) => /^\s*[=+\-@\t\r|]/.test(cell)),
      [],
    );
  });
});

/** As RFC 4180 has it, strictly: anything else is an error. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const cell = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<bare>[^",\r\n]*))(?<end>,|\r\n)/gy;
  cell.lastIndex = 1;
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const groups = cell.exec(text)?.groups;
    assert.ok(groups, `No cell at ${at}: ${text.slice(at, at + 40)}`);
    row.push(groups.quoted?.replaceAll('""', '"') ?? groups.bare ?? '');
    if (groups.end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
