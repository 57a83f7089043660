/** Words of who gives and who gets, and of who wins and who loses. */

/** Verbs whose subject gives what their object gets. */
export const givingVerbs =
  'lend lends lent lending pay pays paid paying give gives gave given giving owe owes owed owing grant grants granted granting award awards awarded awarding send sends sent sending donate donates donated refund refunds refunded';
/** What may stand between who gives and the verb. */
export const beforeGiving =
  'will would must should may can could has have had is are was were be been to now also then agreed agrees ordered told due going forced made asked urged offered promised';

/** Verbs whose subject wins, with or without whom it beats, and those whose subject loses. */
export const winningVerbs =
  'beat beats won wins win defeated defeats thrashed thrash edged outplayed overcame crushed routed downed';
export const losingVerbs = 'lost loses lose fell succumbed';

export const NOBODY =
  /^(?:the|a|an|its|his|her|their|this|that|of|and|he|she|they|it|him|them|who|which|both|each|in|on|after|for|when|while|as)$/;

export const NAMED = "(?:[Tt]he |[Ii]ts |[Hh]is |[Hh]er |[Tt]heir )?[\\w\u2019'-]{2,20}";

export const WORDS = '(?: (?!(?:and|but|while|who|which|against|over|to|by)\\b)[a-z-]{2,15}){0,3}?';
