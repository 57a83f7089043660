/** English that `roles.ts` reads by. */

// Matches what tells of a new office: "have hired", "takes over".
export const MOVES =
  /\b(?:named|appoint\w*|defect\w*|switch\w*|hir(?:ed|es)|join\w*|sack\w*|replac\w*|succe\w*|takes? over|took over|becom\w*|became|elected|won|move[sd]?|leaves?|left)\b/;

// Matches "ex" of "ex-president".
export const FORMER = /\b(?:former|ex|then|outgoing)\b/;

// Matches the end of "took over as ", "who became the new " and "was elected Norland's ", not of "deputy ".
export const OUTRIGHT =
  /\b(?:as|is|was|be|been|being|become|becomes|became|becoming|named|elected|appointed|made|remains?|remained)(?: (?:the|a|an|its|their|his|her|new|next|first|\p{Lu}[\p{L}.-]{0,20}(?:['\u2019]s)?)){0,3} $/u;
