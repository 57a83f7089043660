/** English that `credits.ts` reads by. */

// Matches "Read more: Ten years on" and "RELATED: Two ferries collide", not "Read this" and "Related costs rose".
export const POINTER =
  /^\(?(?:read (?:more|also|next)|also (?:read|see)|see also|more on this|related(?: stories| articles| news)?) ?[:\u00bb|]/i;

// Matches "Ann Lee contributed to this report." and "Contributing: Ann Lee, Herald", not "Lee contributed to this".
export const CONTRIBUTED =
  /^\(?contribut(?:ing|ed by) ?:|\bcontributed (?:reporting )?(?:to|for) this (?:report|story|article|piece|post)\.?\)?$/i;

// Matches "Follow Ann Lee", "Contact Lee" and "Email her", not "Following".
export const REACHED = /^(?:Follow|Contact|Reach|E-?mail|Tweet|Write to|You can (?:follow|reach|contact|email))\b/;

// Matches "@lee", "on Twitter" and the blank that formats leave of "lee@herald.example".
export const ADDRESS = /@\w| {5}|\bon (?:Twitter|Facebook|Instagram|Bluesky|Mastodon|Threads)\b/;

// Matches "on Twitter, where it said", not "Follow Ann Lee, who covers courts, on Twitter".
export const TELLS = /\b(?:sa(?:id|ys)|announced|reported|confirmed|claimed|wrote|lost|won)\b/i;

// Matches "Photo: Ann Lee", "Image copyright Reuters", "AP Photo/Ann Lee" and "(Picture by Ann Lee", not "Image caption Lee won".
export const PICTURE =
  /^\(?(?:(?:[A-Z]{2,5} )?(?:Photos?|Photographs?|Pictures?|Images?|Video|Credit)(?: credit| copyright| by| courtesy(?: of)?)?(?: ?[:/]|(?<=copyright|by|courtesy(?: of)?) )|Getty Images)/i;

// Matches a line of names alone, with what joins them: "Ann Lee/Getty Images", "Photo by Ann Lee for The Herald".
export const NAMES =
  /^\(?[\p{Lu}\d][\p{L}\d.'\u2019&-]*(?:[ ,/:|]{1,3}(?:[\p{Lu}\d][\p{L}\d.'\u2019&-]*|by|for|via|of|and|copyright|courtesy|credit))*[.)]{0,2}$/u;

// Matches "Associated Press" and "BBC News" by themselves, not "Daily Press chief".
export const PUBLISHER =
  /^(?:The )?(?:(?:[A-Z][A-Za-z]+ ){0,2}(?:Press|News|Reporters?|Correspondents?|Staff|Newswire|Bloomberg|Reuters)|Agence France-Presse|USA TODAY|A[FP]P?|PA|UPI|BBC|CNN|Xinhua)$/;
