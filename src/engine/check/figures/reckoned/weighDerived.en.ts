/** English that `weighDerived.ts` reads by. */

// Matches the end of "a margin of ", "a lead of just " and "won by ".
export const MARGIN = /\b(?:margin|lead|gap|majority|difference|advantage|swing|won|beat|ahead)\b[^.;:]{0,16}$/;

// Matches " ahead" and " points clear".
export const AHEAD = /^(?: (?:percentage )?points?)? (?:ahead|clear|behind|in front|short of|shy of|below|above)\b/;

// Matches " points fewer".
export const MORE_POINTS = /^(?: (?:percentage )?points?)? (?:more|fewer|less|higher|lower|up|down)\b/;

// Matches " more", not " morning".
export const MORE = /^ (?:more|higher|fewer|less|lower|rise|increase|jump|gain|fall|drop|decline|decrease|slip)\b/;

// Matches " rather than the ", not " from ".
export const PLAN = /\b(?:rather than|instead of) (?:(?:the|a|an) )?(?:(?:planned|expected|original) )?$/;

// Matches " (H1 2023: ", " (2024: " and " (last year: ", not " (12 of them: ".
export const BEFORE_IN_BRACKETS =
  /^ ?\((?:[A-Za-z][\w -]{0,20} )?(?:(?:19|20)\d\d(?:[/-]\d{2,4})?|(?:last|prior|previous) (?:year|quarter)|a year (?:ago|earlier))(?: restated)?:? $/;

// Matches ", up from ", " at the year end, compared with just " and "from ", not " from Leith and ".
export const FROM =
  /(?:^|[ (])(?:from|against|compared (?:with|to)|versus|rather than|instead of) (?:(?:a|an|the|just|only|about|around|some|almost|nearly|planned|expected|original) ){0,2}(?:(?:loss|profit|deficit|surplus|total|record|high|low|peak|figure|level) of )?$/;

// Matches " to " and " in 2015 to almost ".
export const TO = /(?:^|[ ,])to (?:(?:a|an|the|just|only|about|around|some|almost|nearly) ){0,2}$/;
