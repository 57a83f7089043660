/** Words of two events that one date is seldom of, in pairs. */

/** A pair of events. */
export interface Opposites {
  readonly sides: readonly [RegExp, RegExp];
  /** Whether both must name somebody in common: where one goes another comes. */
  readonly isOfPeople: boolean;
}

export const opposites: readonly Opposites[] = [
  {
    sides: [/\b(?:born|birth\w*)\b/i, /\b(?:die[ds]?|dying|deaths?|dead|killed|murdered|buried)\b/i],
    isOfPeople: false,
  },
  {
    sides: [
      /\b(?:open(?:s|ed|ing)?|launch\w*|inaugurat\w*|found(?:ed|ing)|set up|establish\w*|built|start\w*|beg[aiu]n\w*)\b/i,
      /\b(?:clos(?:e|es|ed|ing|ure)|shut\w*|dissol\w*|disband\w*|demolish\w*|torn down|ends?|ended|cease[ds]?)\b/i,
    ],
    isOfPeople: false,
  },
  {
    sides: [
      /\b(?:beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|open(?:s|ed|ing)?|launch\w*|kick(?:s|ed)? off|under way)\b/i,
      /\b(?:ends?|ended|conclud\w*|clos(?:e|es|ed|ing)|until|till)\b/i,
    ],
    isOfPeople: false,
  },
  {
    sides: [/\b(?:marri\w+|marry|weds?|wedding|wedded)\b/i, /\b(?:divorc\w*|separat\w*|split)\b/i],
    isOfPeople: true,
  },
  {
    sides: [
      /\b(?:arrest\w*|detain\w*|jail\w*|imprison\w*|kidnap\w*|abduct\w*|captured?)\b/i,
      /\b(?:releas\w*|freed|bail\w*|escap\w*|paroled?)\b/i,
    ],
    isOfPeople: true,
  },
  {
    sides: [
      /\b(?:appoint\w*|join(?:s|ed|ing)?|hired?|elected|took (?:over|office|charge)|becam?e|becomes|named)\b/i,
      /\b(?:resign\w*|quits?|step(?:s|ped|ping)? down|left|leav(?:e|es|ing)|sack\w*|retir\w*|oust\w*|dismiss\w*|depart\w*)\b/i,
    ],
    isOfPeople: true,
  },
];
