/** English that `weighApart.ts` reads by. */

// Matches the end of "raised by ", "a rise of just " and "up ", not of "paid by the " or "turned down ".
export const BY =
  /(?<!\b(?:turn|shut|cut|knock|pull|vot|giv|gave|tak|took|set|pick|mad|mak|buil|clos|sign|tore|torn)\w{0,3} )\b(?:by|up|down|(?:rise|fall|increase|drop|jump|gain|cut|loss|decline|difference|gap) of)(?: (?:about|around|just|only|nearly|some|over))? $/;

// Matches " more than", " above Friday’s close" and " short of".
export const THAN =
  /^ (?:[a-z]+ )?(?:more|higher|larger|bigger|greater|less|lower|smaller|fewer|cheaper|dearer|better|worse|above|below|short of|shy of|up on|down on)\b/;
