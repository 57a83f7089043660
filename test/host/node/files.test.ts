import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { neverCancelled } from '../../../src/engine/base/cancel.ts';
import { sourceId } from '../../../src/engine/model/source.ts';
import { createFileReader, listFolder, listSources, statFile } from '../../../src/host/node/files.ts';
import { HostError } from '../../../src/host/node/hostError.ts';

const readable = ['.md', '.txt'];

describe('files of sources', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'deskcheck-files-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(name: string, content: string | Uint8Array): string {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  async function list(...asked: readonly string[]) {
    const { files, problems } = await listSources(asked, readable, folder);
    return { paths: files.map((file) => file.path.replaceAll('\\', '/')), problems };
  }

  it('are found by path, folder and glob, each once', async () => {
    for (const name of [
      'b/two.md',
      'b/deep/three.txt',
      'b/picture.png',
      'a.md',
      'notes.csv',
      'b/node_modules/x.md',
      'b/.hidden/y.md',
      'Upper.MD',
    ])
      write(name, 'x');
    write('b/Loud.TXT', 'x');
    assert.deepEqual((await list('b')).paths, ['b/Loud.TXT', 'b/deep/three.txt', 'b/two.md']);
    assert.deepEqual((await list('b/**/*.txt', 'b/')).paths, ['b/Loud.TXT', 'b/deep/three.txt', 'b/two.md']);
    assert.deepEqual((await list('*')).paths, ['Upper.MD', 'a.md']);
    assert.deepEqual((await list('notes.csv', 'a.md')).paths, ['a.md', 'notes.csv']);
    assert.deepEqual((await list('{a,b/two}.md')).paths, ['a.md', 'b/two.md']);
  });

  it('are taken away by a glob that begins with "!", wherever it stands', async () => {
    for (const name of ['a.md', 'b/two.md', 'b/old/three.md', 'b/old/scan.pdf', '!b.md']) write(name, 'x');
    assert.deepEqual((await list('b', '!b/old/**')).paths, ['b/two.md']);
    assert.deepEqual((await list('!b/old', '**/*.md')).paths, ['!b.md', 'a.md', 'b/two.md']);
    assert.deepEqual((await list('b', '!none/*.md')).paths, ['b/old/three.md', 'b/two.md']);
    assert.deepEqual((await list('!b.md')).paths, ['!b.md']);
    assert.deepEqual(await list('a.md', '!*.md'), {
      paths: [],
      problems: ['Of a.md !*.md nothing is left: what begins with "!" takes all of it away.'],
    });
    assert.deepEqual((await listSources(['b', '!b/old'], readable, folder)).passedOver, []);
  });

  it('are all there where a glob that begins with "!" fits none, and that is told', async () => {
    write('b/two.md', 'x');
    const { files, idle, problems } = await listSources(['b', '!b/odl/**', '!b/one.md', '!b/t*'], readable, folder);
    assert.deepEqual(
      [files.length, problems],
      [0, ['Of b !b/odl/** !b/one.md !b/t* nothing is left: what begins with "!" takes all of it away.']],
    );
    assert.deepEqual(idle, [
      'No file fits b/odl/**, so !b/odl/** takes none away.',
      'No file fits b/one.md, so !b/one.md takes none away.',
    ]);
  });

  it('that are not there are named', async () => {
    write('a.md', 'x');
    assert.deepEqual(await list('a.md', 'seeds', 'none/*.md'), {
      paths: ['a.md'],
      problems: ['There is no file or folder seeds.', 'No file that can be read fits none/*.md.'],
    });
  });

  it('that cannot be read are passed over, and a folder of nothing else is named', async () => {
    write('b/a.md', 'x');
    write('b/c.pdf', 'x');
    write('p/q.png', 'x');
    const { passedOver, problems } = await listSources(['b', 'p'], readable, folder);
    assert.deepEqual(
      passedOver.map((name) => name.replaceAll('\\', '/')),
      ['b/c.pdf', 'p/q.png'],
    );
    assert.deepEqual(problems, ['The folder p holds no file that can be read (.md, .txt).']);
  });

  it('with signs of globs in their name are themselves', async () => {
    write('[draft] (1).md', 'x');
    assert.deepEqual((await list('[draft] (1).md')).paths, ['[draft] (1).md']);
  });

  it('below a folder have URIs as ids', async () => {
    const file = write('seeds/a b.md', 'x');
    write('seeds/node_modules/c.md', 'x');
    write('other/d.md', 'x');
    const found = await listFolder(folder, (name) => name.startsWith('seeds/'), neverCancelled);
    assert.deepEqual(found, [await statFile(file)]);
    assert.equal(found[0]?.id, pathToFileURL(file).href);
    assert.equal(found[0]?.path, file);
  });

  it('below a folder are found behind a symbolic link, and no link leads round in a circle', async () => {
    write('archive/a.md', 'x');
    write('seeds/b.md', 'x');
    symlinkSync(path.join(folder, 'archive'), path.join(folder, 'seeds', 'old'), 'junction');
    symlinkSync(folder, path.join(folder, 'seeds', 'up'), 'junction');
    symlinkSync(path.join(folder, 'gone'), path.join(folder, 'seeds', 'nowhere'), 'junction');
    const found = await listFolder(folder, (name) => name.startsWith('seeds/'), neverCancelled);
    assert.deepEqual(
      found.map((file) => path.relative(folder, file.path).replaceAll('\\', '/')),
      ['seeds/b.md', 'seeds/old/a.md'],
    );
  });

  it('change their stamp with size and time', async () => {
    const file = write('a.md', 'x');
    utimesSync(file, 5, 5);
    assert.equal((await statFile(file))?.stamp, '1:5000');
    assert.equal(await statFile(path.join(folder, 'none.md')), undefined);
    assert.equal(await statFile(folder), undefined);
  });

  const encodings: readonly (readonly [name: string, bytes: Uint8Array, guessed: boolean])[] = [
    ['UTF-8', Buffer.from('£4.2m, Zoë “said”\r\n'), false],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeff£4.2m, Zoë “said”\r\n'), false],
    ['UTF-16, little end first', Buffer.from('\ufeff£4.2m, Zoë “said”\r\n', 'utf16le'), false],
    ['UTF-16, big end first', Buffer.from('\ufeff£4.2m, Zoë “said”\r\n', 'utf16le').swap16(), false],
    ['Windows-1252', Buffer.from('\xa34.2m, Zo\xeb \x93said\x94\r\n', 'latin1'), true],
  ];
  for (const [name, bytes, guessed] of encodings) {
    it(`in ${name} are read`, async () => {
      const notices: string[] = [];
      const file = write('a.md', bytes);
      const text = await createFileReader((notice) => notices.push(notice)).read({
        id: sourceId('a'),
        path: file,
        stamp: '',
      });
      assert.equal(text, '£4.2m, Zoë “said”\r\n');
      assert.equal(notices.length, guessed ? 1 : 0);
    });
  }

  it('are read by their URI', async () => {
    const file = write('a b.md', 'x');
    assert.equal(
      await createFileReader().read({ id: sourceId(pathToFileURL(file).href), path: 'a b.md', stamp: '' }),
      'x',
    );
  });

  it('that are no text, or not there, say so', async () => {
    const reader = createFileReader();
    const picture = write('p.md', Uint8Array.of(0x89, 0x50, 0, 0, 0, 1));
    await assert.rejects(
      reader.read({ id: sourceId('p'), path: picture, stamp: '' }),
      says(`${picture} is no text file: save it as Markdown or plain text in UTF-8.`),
    );
    const scan = write('scan.txt', '%PDF-1.4\n1 0 obj\n');
    await assert.rejects(
      reader.read({ id: sourceId('s'), path: scan, stamp: '' }),
      says(`${scan} is a PDF, which is not read: save its text as Markdown or plain text.`),
    );
    const archive = write('archive.txt', 'The council met. '.repeat(500_000));
    await assert.rejects(
      reader.read({ id: sourceId('a'), path: archive, stamp: '' }),
      says(`${archive} is too large for one article (8.5 MB, and at most 8 are read): split it into its articles.`),
    );
    const gone = path.join(folder, 'gone.md');
    await assert.rejects(
      reader.read({ id: sourceId('g'), path: gone, stamp: '' }),
      says(`${gone} cannot be read: there is no such file.`),
    );
  });
});

function says(message: string): (error: unknown) => boolean {
  return (error) => error instanceof HostError && error.message === message;
}
