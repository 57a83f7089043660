/** English that `weighStakes.ts` reads by. */

// Matches the end of "will hold ", "lifts its holding to almost " and "with a total of ", not of "sells ".
export const HOLDS =
  /\b(?:hold|own|control|have|possess)(?:s|ing|ed)?(?: \w+){0,2} $|\b(?:stake|holding|interest|share) (?:\w+ )?to(?: \w+){0,2} $/;
