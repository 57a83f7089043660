/** English that `likeness.ts` reads by. */

// Matches the end of "up from ", "compared with a record " and "better than the expected ", not of "rose to ".
export const HELD_AGAINST =
  /\b(?:from|than|against|versus|compared (?:with|to)|after|following|below|above|over|beating|beat)(?: (?:an?|the|its|just|only|about|around|some|nearly|almost|record|previous|estimated|expected|initial|original|last|year['\u2019]s|\w+['\u2019]s|high|low|of|fall|rise|drop|increase)){0,4} $/i;

// Matches "analysts had forecast" and "would be", not "was".
export const EXPECTED =
  /\b(?:expect\w*|forecast\w*|predict\w*|estimat\w*|foresee\w*|foreseen|analysts?|target\w*|consensus|hop(?:ed?|ing)|pencilled|thought|would|could|should|may|might|will)\b/i;
