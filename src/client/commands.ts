/** The table of commands: a name, and what it does. */
import { commands, Disposable, FileSystemError, type LogOutputChannel, window } from 'vscode';
import { checkAllDrafts, checkDraft } from './checking.ts';
import { insertCitation, stripSourceNotes } from './citations.ts';
import {
  filterClaims,
  goToClaim,
  goToSource,
  orderClaims,
  replaceClaim,
  revealClaim,
  showOnlyOpenClaims,
} from './claimCommands.ts';
import { claimsMeant } from './claimPlace.ts';
import type { CommandName } from './commandNames.ts';
import { compareWithSource } from './compare.ts';
import type { Desk } from './desk.ts';
import { showEverythingAbout } from './dossier.ts';
import { explainVerdict } from './explain.ts';
import { exportReport } from './exportReport.ts';
import { rebuildIndex, showIndexed, showRule } from './indexed.ts';
import { lookUp } from './lookUp.ts';
import { goToOpenClaim } from './openClaims.ts';
import { openSampleNewsroom } from './sampleNewsroom.ts';
import { queryAuthor, signOff, signOffAsBefore, waive, withdraw } from './signOffs.ts';
import { showMenu } from './statusBar.ts';

type Command = (desk: Desk, ...args: readonly unknown[]) => Promise<void>;

const table: Readonly<Record<CommandName, Command>> = {
  'deskcheck.checkDraft': checkDraft,
  'deskcheck.checkAllDrafts': checkAllDrafts,
  'deskcheck.rebuildIndex': rebuildIndex,
  'deskcheck.lookUp': lookUp,
  'deskcheck.nextOpenClaim': (desk) => goToOpenClaim(desk, 1),
  'deskcheck.previousOpenClaim': (desk) => goToOpenClaim(desk, -1),
  'deskcheck.signOff': async (desk, ...args) => signOff(desk, ...(await claimsMeant(args, desk))),
  'deskcheck.signOffAsBefore': async (desk, ...args) => signOffAsBefore(desk, ...(await claimsMeant(args, desk))),
  'deskcheck.query': async (desk, ...args) => queryAuthor(desk, ...(await claimsMeant(args, desk))),
  'deskcheck.waive': async (desk, ...args) => waive(desk, ...(await claimsMeant(args, desk))),
  'deskcheck.withdrawSignOff': async (desk, ...args) => withdraw(desk, ...(await claimsMeant(args, desk))),
  'deskcheck.explainVerdict': explainVerdict,
  'deskcheck.compare': compareWithSource,
  'deskcheck.insertCitation': insertCitation,
  'deskcheck.stripSourceNotes': stripSourceNotes,
  'deskcheck.showEverythingAbout': showEverythingAbout,
  'deskcheck.goToSource': goToSource,
  'deskcheck.revealClaim': revealClaim,
  'deskcheck.orderClaimsByVerdict': (desk) => orderClaims(desk, 'verdict'),
  'deskcheck.orderClaimsInTextOrder': (desk) => orderClaims(desk, 'text'),
  'deskcheck.showOnlyOpenClaims': (desk) => showOnlyOpenClaims(desk, true),
  'deskcheck.showAllClaims': (desk) => showOnlyOpenClaims(desk, false),
  'deskcheck.filterClaims': filterClaims,
  'deskcheck.exportReport': exportReport,
  'deskcheck.showIndexed': showIndexed,
  'deskcheck.openSampleNewsroom': openSampleNewsroom,
  'deskcheck.showRule': showRule,
  'deskcheck.showMenu': showMenu,
  'deskcheck.goToClaim': goToClaim,
  'deskcheck.replaceClaim': replaceClaim,
};

/** All of them, until this is disposed of. What one throws is told and logged. */
export function registerCommands(desk: Desk): Disposable {
  return Disposable.from(
    ...Object.entries(table).map(([name, command]) =>
      commands.registerCommand(name, (...args: unknown[]) => run(name, () => command(desk, ...args), desk.log)),
    ),
  );
}

/** A command that failed says so in one sentence; the log has the rest. */
async function run(name: string, command: () => Promise<void>, log: LogOutputChannel): Promise<void> {
  try {
    await command();
  } catch (error) {
    log.error(`${name} failed.`, error instanceof Error ? error : String(error));
    void window.showErrorMessage(
      error instanceof FileSystemError
        ? 'Deskcheck could not do that, since a file could not be read or written: choose a folder that you may write to, or see its log (View: Output, Deskcheck).'
        : 'Deskcheck could not do that: its log (View: Output, Deskcheck) says why.',
    );
  }
}
