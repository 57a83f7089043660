/** Words that say which way something changed. */
export const rising =
  'rose risen rise rises rising grew grown grow grows growing climbed climb climbs climbing jumped jump jumps jumping soared soar soaring surged surge surging widened widens gained gain gains add adds added accelerated accelerates accelerating quickened quickens increased increase increases increasing raised raise raises lifted up';

export const falling =
  'eased eases easing slowed slows slowing cooled cools cooling dipped dips dipping fell fallen fall falls falling dropped drop drops dropping declined decline declines declining slid slide slides slipped slip slips slumped slump slumps tumbled tumble plunged plunge plunges shrank shrunk narrowed narrows decreased decrease decreases decreasing reduced reduce reduces lowered lost loses shed sheds cut cuts down';

/** After a number: "a 14 per cent rise", "£3m lower". */
export const risingAfter = 'rise increase jump gain surge climb growth higher more';
export const fallingAfter = 'fall drop decline decrease slump slip plunge reduction cut lower fewer less';

/** Of these the ones that before a number also say how much there was: "lost £3m", "cut 300 jobs". */
export const amounts = 'gained gain gains add adds added raised raise raises lost loses shed sheds cut cuts';

/** Of these the ones that are said of how fast something changes: inflation "slowed to 3 per cent" where prices "rose 3 per cent". */
export const ofRates =
  'eased eases easing slowed slows slowing cooled cools cooling accelerated accelerates accelerating quickened quickens';
