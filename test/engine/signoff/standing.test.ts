import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Standing } from '../../../src/engine/model/signOff.ts';
import { openSigningDesk, type SigningDesk } from '../../support/signingDesk.ts';

const said = 'The council approved a budget of £4.2 million on Sunday.';
const claimed = 'The council approved a budget of £4.7 million on Sunday.';
const other = 'Mayor Anna Keller praised the vote of the council.';
const draft = `${other}\n\n${claimed}\n`;

describe('a sign-off', () => {
  let desk: SigningDesk;

  beforeEach(async () => {
    desk = await openSigningDesk({ 'seeds/budget.md': `${said}\n\n${other}\n` });
  });

  it('holds, with who, when and how, and takes the finding away', async () => {
    assert.deepEqual(await desk.shown('draft.md', draft), ['figure.contradicted error']);
    await desk.sign('draft.md', draft, '4.7', { decision: 'verified', method: 'by phone', note: 'clerk' });
    const standing = await desk.standing('draft.md', draft, '4.7');
    assert.ok(standing.state === 'signed');
    const { claim: _, ...by } = standing.by;
    assert.deepEqual(by, {
      decision: 'verified',
      who: 'Anna',
      when: '2026-03-02T10:00:00.000Z',
      method: 'by phone',
      note: 'clerk',
    });
    assert.deepEqual(await desk.shown('draft.md', draft), []);
    assert.deepEqual(await desk.held('draft.md', draft), []);
  });

  it('follows its claim when the paragraph moves', async () => {
    await desk.sign('draft.md', draft, '4.7');
    assert.equal((await desk.standing('draft.md', `${claimed}\n\n${other}\n`, '4.7')).state, 'signed');
  });

  it('falls open when the sentence changes', async () => {
    await desk.sign('draft.md', draft, '4.7');
    const around = draft.replace('The council approved', 'The town council approved');
    assert.equal(fallen(await desk.standing('draft.md', around, '4.7')), 'the sentence changed');
    assert.equal(fallen(await desk.standing('draft.md', draft.replace('4.7', '4.9'), '4.9')), 'the sentence changed');
    assert.equal((await desk.standing('draft.md', draft, '4.7')).state, 'signed');
  });

  it('falls open when what its source says changes, and not when the rest of it does', async () => {
    await desk.sign('draft.md', draft, '4.7');
    await desk.write('seeds/budget.md', `${said}\n\n${other}\n\nThe meeting was long.\n`);
    assert.equal((await desk.standing('draft.md', draft, '4.7')).state, 'signed');
    await desk.write('seeds/budget.md', `${said.replace('4.2', '4.3')}\n\n${other}\n`);
    assert.equal(fallen(await desk.standing('draft.md', draft, '4.7')), 'the evidence changed: budget.md');
    await desk.write('seeds/later.md', `${said}\n\n${other}\n`);
    await desk.write('seeds/budget.md', undefined);
    assert.equal(fallen(await desk.standing('draft.md', draft, '4.7')), 'the evidence changed: budget.md');
  });

  it('stays when a further source says the same as the first', async () => {
    await desk.sign('draft.md', draft, '4.7');
    await desk.write('seeds/later.md', `${said}\n\n${other}\n`);
    assert.equal((await desk.standing('draft.md', draft, '4.7')).state, 'signed');
  });

  it('falls open when the verdict becomes another', async () => {
    const unknown = `${draft}\nThe clerk Oskar Brandt counted the votes of the council.\n`;
    await desk.sign('draft.md', unknown, 'Oskar');
    assert.equal((await desk.standing('draft.md', unknown, 'Oskar')).state, 'signed');
    await desk.write(
      'seeds/clerk.md',
      `${said}\n\n${other}\n\nThe clerk Oskar Brand counted the votes of the council.\n`,
    );
    assert.match(fallen(await desk.standing('draft.md', unknown, 'Oskar')) ?? '', /^it was unverified, and is /);
  });

  it('is of one draft, and follows it when it is renamed', async () => {
    await desk.sign('draft.md', draft, '4.7');
    assert.equal((await desk.standing('copy.md', draft, '4.7')).state, 'open');
    desk.gone.add('draft.md');
    assert.equal((await desk.standing('copy.md', draft, '4.7')).state, 'signed');
  });

  it('is withdrawn by a later entry, and can be given again', async () => {
    await desk.sign('draft.md', draft, '4.7');
    desk.now = '2026-03-02T11:00:00.000Z';
    await desk.sign('draft.md', draft, '4.7', { decision: 'withdrawn' });
    assert.deepEqual(await desk.standing('draft.md', draft, '4.7'), { state: 'open' });
    desk.now = '2026-03-02T12:00:00.000Z';
    await desk.sign('draft.md', draft, '4.7', { decision: 'waived' });
    assert.equal((await desk.standing('draft.md', draft, '4.7')).state, 'signed');
    assert.equal([...desk.log.values()].join('').trimEnd().split('\n').length, 3);
  });

  it('that asks the author leaves a remark, and is not yet settled', async () => {
    await desk.sign('draft.md', draft, '4.7', { decision: 'queried', note: 'which year?' });
    assert.equal((await desk.standing('draft.md', draft, '4.7')).state, 'queried');
    assert.deepEqual(await desk.shown('draft.md', draft), ['figure.contradicted information']);
    assert.match((await desk.held('draft.md', draft))[0]?.because ?? '', /Anna has asked the author/);
  });
});

describe('the policy', () => {
  let desk: SigningDesk;

  beforeEach(async () => {
    desk = await openSigningDesk({ 'seeds/budget.md': `${said}\n\n${other}\n` });
  });

  it('without a file holds back what is doubted', async () => {
    const [held, ...rest] = await desk.held('draft.md', draft);
    assert.equal(held?.because, 'contradicted, and nobody has signed it off');
    assert.deepEqual(rest, []);
  });

  it('holds words in the wrong mouth back once, and wants the name settled only where it wants no quotation', async () => {
    const words = '“We will rebuild the harbour wall before winter,”';
    const wrong = `${words} said Harold Quine.\n`;
    await desk.write('seeds/wall.md', `${words} said council leader Ruth Meyer.\n`);
    const kinds = async () => (await desk.held('draft.md', wrong)).map(({ verdict }) => verdict.claim.kind);
    assert.deepEqual(await kinds(), ['quote']);
    desk.policy = 'mustSign:\n  - kinds: name\n    verdicts: [contradicted, unverified]\n';
    assert.deepEqual(await kinds(), ['name']);
    await desk.sign('draft.md', wrong, 'rebuild');
    assert.deepEqual(await kinds(), []);
    assert.equal((await desk.standing('draft.md', wrong, 'Quine')).state, 'signed');
    desk.policy = 'secondPerson:\n  - kinds: name\n    verdicts: [contradicted, unverified]\n';
    assert.deepEqual(await kinds(), ['name']);
  });

  it('names what must be signed, also where it is supported', async () => {
    desk.policy = 'mustSign:\n  - kinds: name\n';
    assert.deepEqual(
      (await desk.held('draft.md', draft)).map(({ verdict }) => verdict.claim.kind),
      ['name'],
    );
    desk.policy = 'mustSign: []\n';
    assert.deepEqual(await desk.held('draft.md', draft), []);
  });

  it('lets waivers run out', async () => {
    desk.policy = 'waivers: { days: 30 }\n';
    await desk.sign('draft.md', draft, '4.7', { decision: 'waived' });
    desk.now = '2026-03-31T10:00:00.000Z';
    assert.equal((await desk.standing('draft.md', draft, '4.7')).state, 'signed');
    desk.now = '2026-04-02T10:00:00.000Z';
    assert.equal(fallen(await desk.standing('draft.md', draft, '4.7')), 'the waiver has run out after 30 days');
  });

  it('asks for a second person, who must be another', async () => {
    desk.policy = 'secondPerson:\n  - verdicts: [contradicted]\n';
    await desk.sign('draft.md', draft, '4.7');
    await desk.sign('draft.md', draft, '4.7');
    const second = 'a second person must sign it off beside Anna';
    assert.equal(fallen(await desk.standing('draft.md', draft, '4.7')), second);
    desk.who = 'Ben';
    await desk.sign('draft.md', draft, '4.7');
    assert.equal((await desk.standing('draft.md', draft, '4.7')).state, 'signed');
  });

  it('accepts names of the house without a source', async () => {
    const text = `${draft}\nThe clerk Oskar Brandt counted the votes of the council.\n`;
    assert.ok((await desk.shown('draft.md', text)).includes('name.unverified warning'));
    desk.policy = 'names:\n  - Oskar Brandt\n';
    assert.deepEqual(await desk.shown('draft.md', text), ['figure.contradicted error']);
  });

  it('finds spellings that the house replaces', async () => {
    desk.policy = 'spellings:\n  Anne Keller: [Anna Keller]\n';
    assert.deepEqual(await desk.shown('draft.md', draft), ['name.misspelt warning', 'figure.contradicted error']);
  });

  it('has every setting of the schema, and takes its examples', async () => {
    const schema = JSON.parse(
      readFileSync(path.join(import.meta.dirname, '../../../media/config.schema.json'), 'utf8'),
    ) as { readonly properties: Readonly<Record<string, { readonly examples?: readonly unknown[] }>> }; // our own file
    const examples = Object.entries(schema.properties).map(([name, { examples: given }]) => [name, given?.[0] ?? null]);
    desk.policy = JSON.stringify(Object.fromEntries(examples));
    await desk.signOffs.reload();
    assert.deepEqual(desk.signOffs.problems, []);
    assert.deepEqual(Object.keys(schema.properties), ['mustSign', 'secondPerson', 'waivers', 'names', 'spellings']);
  });

  // Each line stands for a hundred times the one before.
  const hundred = (name: string): string => Array.from({ length: 100 }, () => `*${name}`).join(', ');
  const aliases = `a: &a [x]\nb: &b [${hundred('a')}]\nc: &c [${hundred('b')}]\nnames: *c\n`;
  const wrong: readonly (readonly [yaml: string, problem: RegExp])[] = [
    ['mustSing: []', /config\.yaml: There is no setting "mustSing": those there are mustSign, /],
    ['mustSign:\n  - kinds: [nmae]', /"nmae" is no kind in mustSign, number 1: those there are name, /],
    ['waivers: 30', /"waivers" must say after how many days/],
    ['names: Keller', /"names" must be a list of names/],
    ['just words', /must be a list of settings/],
    ['a: [b', /config\.yaml, line 1, is no YAML/],
    [
      'names: *nobody',
      /config\.yaml cannot be read: .*nobody\. The policy without it holds, and the gate lets nothing through until it is mended\.$/,
    ],
    [
      aliases,
      /config\.yaml cannot be read: .*alias.*\. The policy without it holds, and the gate lets nothing through until it is mended\.$/,
    ],
  ];
  for (const [yaml, problem] of wrong) {
    it(`says what is wrong with ${JSON.stringify(yaml.slice(0, 40))}`, async () => {
      desk.policy = yaml;
      await desk.signOffs.reload();
      assert.match(desk.signOffs.problems.join('\n'), problem);
    });
  }
});

function fallen(standing: Standing): string | undefined {
  return standing.state === 'open' ? standing.fallen?.words : standing.state;
}
