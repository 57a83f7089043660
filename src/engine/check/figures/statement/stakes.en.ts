/** English that `stakes.ts` reads by. */

// Matches " as much again" and " more than", which tell how far apart two amounts are.
export const MARGIN =
  /^ (?:as (?:much|many) again|more|less|fewer|higher|lower|bigger|larger|smaller|dearer|cheaper|above|below|up on|down on)\b/;

// Matches " stake" and " of the firm", of which a part is held.
export const STAKE = /^ (?:stake|holding|interest|shareholding|(?:controlling |minority |majority )stake|of )/;
