import type { DocumentRole } from '../protocol/messages.ts';

/** Of a draft in a folder of which no file is a source. */
export const NO_SOURCES =
  'The folder of this draft has no sources to check it against: put articles where the setting “deskcheck.sources” looks for them, or change the setting.';

/** Why nothing is known of a document; `later` is what comes once the sources are read: "the draft is checked". */
export function whyUnchecked(role: Exclude<DocumentRole, 'draft'> | undefined, later: string): string {
  switch (role) {
    case 'source':
      return 'This document is one of your sources, so it is not checked as a draft.';
    case 'waiting':
      return `Your sources are still being read; ${later} as soon as that is done.`;
    case 'unsourced':
      return NO_SOURCES;
    case 'other':
    case undefined:
      return 'Only Markdown and plain-text documents can be checked: save the draft as .md or .txt.';
  }
}
