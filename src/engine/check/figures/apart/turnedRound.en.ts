/** Words of who gives and who gets, and of who wins and who loses. */

/** Verbs whose subject gives what their object gets. */
export const givingVerbs =
  'lend lends lent lending pay pays paid paying give gives gave given giving owe owes owed owing grant grants granted granting award awards awarded awarding send sends sent sending donate donates donated refund refunds refunded';
/** What may stand between who gives and the verb. */
export const beforeGiving =
  'will would must should may can could has have had is are was were be been to now also then agreed agrees ordered told due going forced made asked urged offered promised';

/** After such a verb what begins no name of who gets it: "paid for". */
export const noTaker =
  'for to in on at by with about around some up out back more less nearly almost over only just another';
// What may stand before the number: "about ", "at least ".
export const AMOUNT = '(?:about |around |some |nearly |almost |up to |more than |at least )?';

/** Verbs whose subject wins, with or without whom it beats, and those whose subject loses. */
export const winningVerbs =
  'beat beats won wins win defeated defeats thrashed thrash edged outplayed overcame crushed routed downed';
export const losingVerbs = 'lost loses lose fell succumbed';
// "Were beaten", not "were ahead".
export const BEATEN = '(?:were|was|been) (?:beaten|defeated|thrashed)';

// Matches a small word that anybody may be called by, "the" and "she", not "city".
export const ANYBODY =
  /^(?:the|a|an|its|his|her|their|this|that|of|and|he|she|they|it|him|them|who|which|both|each|in|on|after|for|when|while|as)$/;

// "The city", "its owner" and "Larkin".
export const NAMED = "(?:[Tt]he |[Ii]ts |[Hh]is |[Hh]er |[Tt]heir )?[\\w\u2019'-]{2,20}";

// Up to three words between a name and its verb: " have since", not " and Karn".
export const WORDS = '(?: (?!(?:and|but|while|who|which|against|over|to|by)\\b)[a-z-]{2,15}){0,3}?';
