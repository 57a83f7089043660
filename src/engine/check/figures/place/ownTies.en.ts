/** English that `ownTies.ts` reads by. */

// Matches the end of "beating a forecast of " and "analysts' average estimate for ".
export const FORECAST_OF =
  /\b(?:forecasts?|estimates?|expectations?|predictions?|consensus)(?: \w{2,12})? (?:of|for) $/i;

// Matches what speaks of what was thought.
export const FORECAST =
  /\b(?:suppos|meant|plan|due|should|would|(?:was|were) to|looking|early|initial|forecast|expect|estimat|predict|analyst|poll|consensus|guid|target|hope|thought|market|city|outlook)/i;

// Matches "defence" of "the defence will get".
export const SUBJECT = /\b(?!(?:the|and|but|while|with|from|about|that|this|some|said)\b)[a-z]{4,}\b/;

// Matches " and Mr Tom " of " and Mr Tom Reed, 31", with the two words that a name may begin with.
export const LEADING =
  /^[^\p{L}]*(?:(?:and|but|while|the|mr|mrs|ms|dr|sir)[ .]+)*([\p{L}'\u2019-]+)?[ ]?([\p{L}'\u2019-]+)?/u;
