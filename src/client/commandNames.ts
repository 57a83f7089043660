/** The commands in the palette and elsewhere; a test holds package.json against this list. */
export const commandNames = [
  'deskcheck.checkDraft',
  'deskcheck.checkAllDrafts',
  'deskcheck.rebuildIndex',
  'deskcheck.lookUp',
  'deskcheck.nextOpenClaim',
  'deskcheck.previousOpenClaim',
  'deskcheck.replaceClaim',
  'deskcheck.signOff',
  'deskcheck.signOffAsBefore',
  'deskcheck.query',
  'deskcheck.waive',
  'deskcheck.withdrawSignOff',
  'deskcheck.explainVerdict',
  'deskcheck.compare',
  'deskcheck.insertCitation',
  'deskcheck.stripSourceNotes',
  'deskcheck.showEverythingAbout',
  'deskcheck.goToSource',
  'deskcheck.revealClaim',
  'deskcheck.orderClaimsByVerdict',
  'deskcheck.orderClaimsInTextOrder',
  'deskcheck.showOnlyOpenClaims',
  'deskcheck.showAllClaims',
  'deskcheck.filterClaims',
  'deskcheck.exportReport',
  'deskcheck.showIndexed',
  'deskcheck.openSampleNewsroom',
] as const;

/** Commands that only our own links and items name. */
export const innerCommandNames = ['deskcheck.showRule', 'deskcheck.showMenu', 'deskcheck.goToClaim'] as const;

/** Every command that the extension registers. */
export type CommandName = (typeof commandNames)[number] | (typeof innerCommandNames)[number];
