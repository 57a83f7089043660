/** English that `holders.ts` reads by. */

// Matches what tells of a new holder: "will succeed", "takes over".
export const CHANGES =
  /\b(?:appoint\w*|nam(?:ed|es|ing)|succe(?:ed|ss)\w*|replac\w*|tak(?:es?|ing) over|took over|becom\w*|became|elect\w*|sworn|reshuffle\w*|promot\w*|predecessor|resign\w*|quit\w*|step(?:s|ped|ping)? down|sack\w*|hir(?:ed|es))\b/i;

// "New Leith manager", where the source tells of the one who goes.
export const NEW = /\b(?:new|newly|incoming|next|future)\b/;
