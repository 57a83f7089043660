// The launches of the editor that the tests are split over. A scenario runs test/editor/<its name>/**/*.test.ts.

import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeDraft, readArticles, writeCopies } from '../../bench/corpus.ts';

export interface Scenario {
  readonly name: string;
  /** Fills the empty folder that the editor will open; a temporary one, so that tests may change what is in it. */
  readonly fillWorkspace: (folder: string) => void | Promise<void>;
  /** An earlier scenario: this one opens the same workspace again, as it was left, with all that the editor stored. */
  readonly sameDataAs?: string;
  /** Opens the workspace in Restricted Mode. Only in the server build: a test desktop always trusts. */
  readonly restricted?: boolean;
  /** Runs only where it is named: it takes pictures rather than testing. */
  readonly onlyByName?: boolean;
  /** The user's settings, on top of `quietEditor`. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Settings that keep the editor's own business out of sight. */
export const quietEditor: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Writes files given by their path in the folder. */
function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const budgetDraft =
  '# Budget\n\nThe council approved a budget of £4.7 million on Sunday.\n\nMayor Anna Keller praised the vote.\n';

function fillNewsroom(folder: string): void {
  writeFiles(folder, {
    'seeds/budget.md':
      '---\ntitle: Budget vote\ndate: 2026-03-01\n---\n\nThe council approved a budget of £4.2 million on Sunday.\n\nMayor Anna Keller praised the vote.\n',
    'seeds/interview.md':
      '---\ntitle: An interview\ndate: 2026-03-01\n---\n\nMayor Anna Keller said: “We have kept our promise to every citizen of this town.” The council approved a budget of £4.2 million on Sunday.\n\nIn the gallery of the council 14 people were arrested.\n',
    'seeds/gallery.md':
      '---\ntitle: Noise in the gallery\ndate: 2026-03-01\n---\n\nMayor Anna Keller saw the council approve a budget of £4.2 million on Sunday.\n\nIn the gallery of the council 12 people were arrested.\n',
    // What a source writes is text, whatever it looks like.
    'seeds/hostile.txt':
      '<img src=x onerror=alert(1)>\n\nSunday, 1 March 2026\n\nThe council approved a budget of £4.2 million on Sunday.\n\nThe clerk Oskar Brandt wrote [click here](command:workbench.action.closeWindow) [take it](command:deskcheck.goToSource) ![x](https://evil.example/x.png) <u>names</u> and https://evil.example on a wall of the gallery.\n',
    'draft.md': `${budgetDraft}\nIn the gallery of the council 12 people were arrested.\n\nThe clerk Oskar Brandt was there.\n`,
    'every.md': `${budgetDraft}\nKeith Kellogg was there.\n`,
    'stories/closed.md': budgetDraft,
    'README.md': budgetDraft,
  });
}

function fillSamples(folder: string): void {
  for (const name of ['seeds', 'examples'])
    cpSync(path.join(import.meta.dirname, '../..', name), path.join(folder, name), { recursive: true });
}

function fillTrial(folder: string): void {
  fillSamples(folder);
  cpSync(path.join(import.meta.dirname, 'trial/long-read.md'), path.join(folder, 'long-read.md'));
}

/** An archive made of the samples, and a long draft out of its first articles. */
function fillArchive(folder: string): void {
  const samples = readArticles(path.join(import.meta.dirname, '../../seeds'));
  writeCopies(samples, 20_000, folder);
  writeFiles(folder, { 'draft.md': makeDraft(samples, 2000) });
}

export const scenarios: readonly Scenario[] = [
  { name: 'newsroom', fillWorkspace: fillNewsroom },
  { name: 'secondStart', fillWorkspace: fillNewsroom, sameDataAs: 'newsroom' },
  { name: 'views', fillWorkspace: fillNewsroom },
  { name: 'signing', fillWorkspace: fillNewsroom },
  { name: 'restricted', fillWorkspace: fillNewsroom, restricted: true },
  { name: 'samples', fillWorkspace: fillSamples },
  { name: 'trial', fillWorkspace: fillTrial },
  {
    name: 'pictures',
    fillWorkspace: fillSamples,
    onlyByName: true,
    // What is no part of Deskcheck costs bytes and attention.
    settings: {
      'breadcrumbs.enabled': false,
      'editor.minimap.enabled': false,
      'editor.occurrencesHighlight': 'off',
      'workbench.layoutControl.enabled': false,
    },
  },
  { name: 'typing', fillWorkspace: fillArchive, onlyByName: true },
  { name: 'unsourced', fillWorkspace: (folder) => writeFiles(folder, { 'draft.md': budgetDraft }) },
];
