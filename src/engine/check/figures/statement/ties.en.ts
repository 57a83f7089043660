/** Words that tie a number to its statement: what happened to those whom it counts, what it measures. */

/** What happened to somebody or was done with something, a line for each; numbers of two lines are of two things. */
export const fates: readonly string[] = [
  'killed|killing|kills?|dead|died|dying|deaths?|lives|bodies|fatalities|perished|drowned|murdered|executed|beheaded|massacred|slain',
  'hurt|injured|injuring|injures|injury|injuries|wounded|wounding|wounds|maimed',
  'missing|unaccounted',
  'rescued|rescuing|rescues',
  'evacuated|evacuating',
  'damaged|damaging',
  'destroyed|destroying|collapsed|flattened',
  'arrested|arresting|arrests?|detained|detaining',
  'charged',
  'convicted(?: of| on)?|guilty(?: of| on)?',
  '(?:acquitted|cleared)(?: of| on)?',
  'released|releasing|freed|freeing|bailed',
  'downed|shot down|shoots? down|shooting down|intercepted|intercepting',
  'launched|launching|fired|firing',
  'open(?! to\\b)|opened|opening|opens',
  'close(?! to\\b)|closed|closing|closes|shut|shutting',
  'hire|hired|hires|hiring|recruited|recruiting',
];

/** What is measured in money and per cent, a line for each. */
export const measures: readonly string[] = [
  // "With-profits funds" and "non-profit groups" tell no profit.
  '(?<!with-|for-|non-)profits?|earnings|net income|operating income',
  'loss|losses',
  'revenues?|sales|turnover|takings',
  'debts?|borrowings?',
  'dividends?|payouts?',
  'inflation|consumer prices',
  'wages|(?:wage|pay)(?: inflation| growth)',
  'unemployment|jobless rate|joblessness',
  'vacancies',
  'exports',
  'imports',
  'output|production',
  'deficit|budget gap',
  'surplus',
  'turnout',
  'majority',
  '(?:house|home|property)[- ]prices?(?: inflation)?',
  'rents?(?: inflation)?|rental inflation',
  'expenses',
  'fined?|fines',
  'compensation',
  'surcharge',
  'salary|salaries',
  'bonus|bonuses',
];

/** What may stand before a measure and tells which of its sort it is, a line for each. */
export const sorts: readonly string[] = [
  'operating',
  'pre-tax|pretax',
  'net|after-tax',
  'gross',
  'underlying|adjusted|core',
  'food',
  'producer|wholesale|factory',
  'services',
];
