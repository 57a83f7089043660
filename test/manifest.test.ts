/** package.json against the settings, commands and finding codes in the code. */
import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commandNames, innerCommandNames } from '../src/client/commandNames.ts';
import { ruleList } from '../src/engine/service/ruleList.ts';
import { clientCommands } from '../src/protocol/messages.ts';
import { defaultDraftPatterns, defaultSourcePatterns } from '../src/server/globs.ts';

interface Keybinding {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
  readonly when: string;
}

const root = path.join(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const { commands, configuration, keybindings, menus, views, viewsWelcome, walkthroughs } = manifest.contributes;
const settings: Readonly<Record<string, Record<string, unknown>>> = configuration.properties;

describe('package.json', () => {
  it('has the commands that the code has', () => {
    assert.deepEqual(
      commands.map(({ command }: { command: string }) => command),
      commandNames,
    );
    for (const { category } of commands) assert.equal(category, 'Deskcheck');
  });

  it('names only commands that are there', () => {
    const known: readonly string[] = [...commandNames, ...innerCommandNames];
    const named = [
      ...Object.values(clientCommands),
      ...keybindings.map(({ command }: { command: string }) => command),
      ...Object.values(menus as Record<string, { command: string }[]>).flatMap((items) =>
        items.map(({ command }) => command),
      ),
      ...Array.from(
        JSON.stringify([walkthroughs, viewsWelcome]).matchAll(/(?:command:|onCommand:)(deskcheck\.\w+\b)(?!\.focus)/g),
        ([, command]) => command ?? '',
      ),
    ];
    for (const command of named) assert.ok(known.includes(command), `${command} is no command.`);
  });

  it('shows the problems with the one command that never closes their panel', () => {
    assert.doesNotMatch(JSON.stringify(manifest), /workbench\.actions\.view\.problems/);
  });

  it('has a severity for each code and each rule', () => {
    const properties = settings['deskcheck.severity']?.properties as Record<string, unknown>;
    const codes = ruleList.map(({ code }) => code);
    const rules = [...new Set(codes.map((code) => code.slice(code.indexOf('.') + 1)))];
    assert.deepEqual(Object.keys(properties).sort(), [...codes, ...rules].sort());
  });

  it('says of each code what its rule says, and of each rule that it stands for the codes of all kinds', () => {
    const properties = settings['deskcheck.severity']?.properties as Record<string, { markdownDescription: string }>;
    const told = new Map(
      ruleList.map(({ about, code, severity }) => [code, `${about} Unless set, shown as ${severity}.`]),
    );
    for (const [name, { markdownDescription }] of Object.entries(properties))
      assert.equal(
        markdownDescription,
        told.get(name as (typeof ruleList)[number]['code']) ??
          `Every kind’s \`${name}\`, where its own code is not set.`,
      );
  });

  it('hides in the palette what a document, a folder or a view has no use for', () => {
    const hidden = new Set(menus.commandPalette.map(({ command }: { command: string }) => command));
    const shown = commandNames.filter((command) => !hidden.has(command));
    // It opens a folder of its own.
    assert.deepEqual(shown, ['deskcheck.openSampleNewsroom']);
  });

  it('hides the buttons of a view where it is empty', () => {
    const needed = { claims: 'deskcheck.draft =~ /^(open|done)$/', sources: 'workspaceFolderCount != 0' };
    for (const { command, when } of menus['view/title'] as readonly { command: string; when: string }[]) {
      const [, name] = /^view == deskcheck\.(claims|sources) && /.exec(when) ?? [];
      assert.ok(when.includes(needed[name as keyof typeof needed]), `${command} in ${name}: ${when}`); // else undefined, which no clause has
    }
  });

  it('says that there are no sources only once that is known', () => {
    const told = viewsWelcome.filter(({ contents }: { contents: string }) =>
      contents.includes('Choose Where Sources Are'),
    );
    for (const { when } of told) assert.match(when, /deskcheck\.index == empty/);
    assert.equal(told.length, 2);
  });

  it('offers in an empty view to check a document only where there is one', () => {
    const offers = viewsWelcome.filter(({ contents }: { contents: string }) =>
      contents.includes('deskcheck.checkDraft'),
    );
    for (const { when } of offers) assert.match(when, /deskcheck\.document == other/);
    assert.equal(offers.length, 1);
  });

  it('has the keys that decide on a claim in the draft and in the view alike', () => {
    const keysIn = (place: string) =>
      keybindings
        .filter(({ key, when }: Keybinding) => /f9$/.test(key) && when.includes(place))
        .map(({ command, key, mac }: Keybinding) => `${command} ${key} ${mac}`)
        .sort();
    assert.equal(keysIn('editorTextFocus').length, 5);
    assert.deepEqual(keysIn('focusedView == deskcheck.claims'), keysIn('editorTextFocus'));
  });

  it('has the defaults that the server has', () => {
    assert.deepEqual(settings['deskcheck.sources']?.default, defaultSourcePatterns);
    assert.deepEqual(settings['deskcheck.drafts']?.default, defaultDraftPatterns);
  });

  it('has fewer than 25 settings, each read by the code and each with an example', () => {
    const code = ['client', 'server']
      .flatMap((room) =>
        readdirSync(path.join(root, 'src', room)).map((file) =>
          readFileSync(path.join(root, 'src', room, file), 'utf8'),
        ),
      )
      .join('\n');
    assert.ok(Object.keys(settings).length < 25);
    for (const [name, { markdownDescription }] of Object.entries(settings)) {
      assert.match(String(markdownDescription), /Example: `/, `${name} has no example.`);
      assert.ok(code.includes(`'${name.slice('deskcheck.'.length)}'`), `Nobody reads ${name}.`);
    }
  });

  it('starts on prose only, never with every window', () => {
    assert.deepEqual(manifest.activationEvents, ['onLanguage:markdown', 'onLanguage:plaintext']);
  });

  it('says what to do in each view where it is empty', () => {
    for (const { id } of views.deskcheck) {
      const welcomes = viewsWelcome.filter(({ view }: { view: string }) => view === id);
      assert.ok(welcomes.length > 1, `${id} says nothing where it is empty.`);
    }
  });

  it('ships the pictures of the README and of the walkthrough', () => {
    const shipped = readFileSync(path.join(root, '.vscodeignore'), 'utf8');
    assert.match(shipped, /^!docs\/\*\.webp$/m);
    const pages = ['README.md', ...readdirSync(path.join(root, 'media')).map((name) => `media/${name}`)];
    const pictures = pages
      .filter((page) => page.endsWith('.md'))
      .flatMap((page) =>
        Array.from(readFileSync(path.join(root, page), 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g), ([, picture]) =>
          path.posix.join(path.posix.dirname(page), picture ?? ''),
        ),
      );
    assert.ok(pictures.length > 4);
    for (const picture of pictures) {
      assert.match(picture, /^docs\/[a-z-]+\.webp$/);
      assert.ok(existsSync(path.join(root, picture)), `${picture} is not there.`);
    }
  });

  it('packs for npm the command line alone, with all that it starts', () => {
    const asked = 'npm pack --dry-run --json --ignore-scripts';
    const packed: unknown = JSON.parse(
      execSync(asked, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
    // One package, in a list or by its name, as the version of npm has it.
    const [{ files }] = Object.values(packed as object) as [{ files: readonly { readonly path: string }[] }];
    assert.deepEqual(files.map((file) => file.path).sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/cli.js',
      'dist/cliCode.js',
      'dist/indexWorker.cjs',
      'dist/wordLists.cjs',
      'package.json',
    ]);
  });

  it('names pictures and pages that are there', () => {
    assert.ok(existsSync(path.join(root, manifest.icon)), 'The extension has no icon.');
    for (const { icon } of manifest.contributes.viewsContainers.activitybar)
      assert.ok(existsSync(path.join(root, icon)), `${icon} is not there.`);
    for (const { steps } of walkthroughs) {
      for (const { media } of steps)
        assert.ok(existsSync(path.join(root, media.markdown)), `${media.markdown} is not there.`);
    }
  });
});
