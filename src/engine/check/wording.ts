/** Words for messages that several rules give alike. */
import { type Span, shift } from '../base/span.ts';
import { dayToText } from '../kinds/date/index.ts';
import type { Claim, ClaimOf, Fact } from '../model/assertion.ts';
import type { Evidence } from '../model/evidence.ts';
import type { DocumentDate, SourceRef } from '../model/source.ts';
import { type Passage, passageText } from '../text/passages.ts';
import { textOf } from '../text/placed.ts';
import { fold } from '../text/words.ts';
import { findWordsOf } from './story/findWords.ts';

/** The claim's words as the draft has them. */
export function claimWords(claim: Claim): string {
  return inOneLine(textOf(claim));
}

/** Without the blanks that stand where markup was masked. */
function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}

/** The words of evidence as its source or the draft has them. */
export function evidenceWords(evidence: Evidence): string {
  switch (evidence.from.in) {
    case 'source':
      return inOneLine(textOf(evidence.from.fact));
    case 'draft':
      return claimWords(evidence.from.claim);
    case 'arithmetic':
      return evidence.from.terms.map(claimWords).join(', ');
  }
}

/** The role in the source's own words: "Turkish Foreign Minister", "Scotland's coach". */
export function writtenRole(evidence: Evidence): string | undefined {
  const role = roleIn(evidence);
  return role === undefined || evidence.from.in !== 'source' ? role : ownedRole(role, evidence.from.fact);
}

/** The folded role that the evidence gives the person, where it does: "turkish foreign minister". */
function roleIn({ from }: Evidence): string | undefined {
  return from.in === 'source' && from.fact.kind === 'name' ? from.fact.value.role : undefined;
}

/** A folded role as its passage writes it. */
export function roleWords(role: string, passage: Passage): string {
  const found = findWordsOf(role, passage);
  return found ? inOneLine(passageText(passage).slice(found.start, found.end)) : role;
}

/** The role as written, with whoever has it before it: "Hull City's former coach". */
export function ownedRole(role: string, { passage, inPassage }: Pick<Fact, 'passage' | 'inPassage'>): string {
  const written = roleWords(role, passage);
  const before = passageText(passage)
    .slice(Math.max(0, inPassage.start - OWNED), inPassage.start)
    .trimEnd();
  if (fold(before.slice(-role.length)) !== role) return written;
  const owner = OWNER.exec(before.slice(0, -role.length))?.[0];
  return owner === undefined ? written : inOneLine(`${owner}${written}`);
}

/** Code units in which an owner and the role end. */
const OWNED = 100;
// Matches the end of "said Hull City's " and "when Leeds\u2019 new ", not of "it's ".
const OWNER = /(?:\p{Lu}[\p{L}.-]{0,20} ){0,3}\p{Lu}[\p{L}.-]{0,20}['\u2019]s? (?:(?:new|former|current) )?$/u;

/** Where a claim's role stands in the draft, or its name where they are not told apart. */
export function spanOfRole(claim: ClaimOf<'name'>): Span {
  const found = findWordsOf(claim.value.role ?? '', claim.passage);
  return found ? shift(found, claim.span.start - claim.inPassage.start) : claim.span;
}

/** Who says it and when, for a sentence: “Budget vote” (1 March 2026). */
export function sourceLabel(evidence: Evidence): string {
  switch (evidence.from.in) {
    case 'source':
      return quotedLabel(evidence.from.fact.source);
    case 'draft':
      return 'this draft';
    case 'arithmetic':
      return 'arithmetic';
  }
}

/** As {@link labelOf}, for a sentence: a title of several words, which would run into it, stands in quotation marks; a file's name does not. */
export function quotedLabel({ title, date }: Pick<SourceRef, 'title' | 'date'>): string {
  return labelOf({ title: title.includes(' ') ? `“${title}”` : title, date });
}

/** A source by its title and day, for lists: "Budget vote (1 March 2026)", "Budget vote". */
export function labelOf({ title, date }: Pick<SourceRef, 'title' | 'date'>): string {
  return date ? `${title} (${documentDay(date)})` : title;
}

/** "1 March 2026", "1 March 2026 – 3 March 2026". */
export function documentDay({ from, to }: DocumentDate): string {
  return from === to ? dayToText(from) : `${dayToText(from)} – ${dayToText(to)}`;
}
