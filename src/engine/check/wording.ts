/** Words for messages that several rules give alike. */
import { dayToText } from '../kinds/date/index.ts';
import type { Claim } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import type { DocumentDate, SourceRef } from '../model/source.ts';
import { passageText } from '../text/passages.ts';

/** The claim's words as the draft has them. */
export function claimWords(claim: Claim): string {
  return inOneLine(passageText(claim.passage).slice(claim.inPassage.start, claim.inPassage.end));
}

/** Without the blanks that stand where markup was masked. */
function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}

/** The words of evidence as its source or the draft has them. */
export function evidenceWords(evidence: Evidence): string {
  switch (evidence.from.in) {
    case 'source':
      return inOneLine(
        passageText(evidence.from.fact.passage).slice(
          evidence.from.fact.inPassage.start,
          evidence.from.fact.inPassage.end,
        ),
      );
    case 'draft':
      return claimWords(evidence.from.claim);
    case 'arithmetic':
      return evidence.from.terms.map(claimWords).join(', ');
  }
}

/** Who says it and when: "Budget vote (1 March 2026)". */
export function sourceLabel(evidence: Evidence): string {
  switch (evidence.from.in) {
    case 'source':
      return labelOf(evidence.from.fact.source);
    case 'draft':
      return 'this draft';
    case 'arithmetic':
      return 'arithmetic';
  }
}

/** A source by its title and day: "Budget vote (1 March 2026)", "Budget vote". */
export function labelOf({ title, date }: SourceRef): string {
  return date ? `${title} (${documentDay(date)})` : title;
}

/** "1 March 2026", "1 March 2026 – 3 March 2026". */
export function documentDay({ from, to }: DocumentDate): string {
  return from === to ? dayToText(from) : `${dayToText(from)} – ${dayToText(to)}`;
}
