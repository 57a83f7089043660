/** Chambers, courts and organs of one state or union whose names share too little to be told for sisters by their words. */

/** One of several organs. */
export interface Organ {
  /** Its names without whose it is; folded, small words left out. */
  readonly names: readonly string[];
  /** What it is called for short. */
  readonly short: readonly string[];
  /** Who sits there, and what it is called beside its sister; none of which is its name. */
  readonly called: readonly string[];
}

const organ = (names: string, short = '', called = ''): Organ => ({
  names: names.split(', '),
  short: short === '' ? [] : short.split(', '),
  called: called === '' ? [] : called.split(', '),
});

const upper = 'upper house, upper chamber, second chamber';
const lower = 'lower house, lower chamber';

/** Organs that stand beside one another, by what they are. */
export const organs: Readonly<Record<string, readonly Organ[]>> = {
  'house of parliament': [
    organ('house lords, lords', 'lords', `peers, ${upper}`),
    organ('house commons, commons', 'commons', `mps, ${lower}, elected chamber`),
  ],
  'house of congress': [
    organ('senate', 'senate', `senators, ${upper}`),
    organ('house representatives', 'house, representatives', `congressmen, ${lower}`),
  ],
  court: [
    organ('supreme court', 'supreme court, justices'),
    organ('court appeal, court appeals, appeal court, appeals court', 'appeal court, appeals court, appeal judges'),
    organ('high court', 'high court'),
    organ('crown court', 'crown court'),
    organ('court session', 'court of session'),
    organ('constitutional court', 'constitutional court'),
  ],
  'european court': [
    organ('european court human rights, court human rights', 'strasbourg, strasbourg court, echr'),
    organ('european court justice, court justice european union', 'luxembourg, luxembourg court, ecj'),
  ],
  'organ of the united nations': [
    organ('security council', 'security council, council'),
    organ('general assembly', 'general assembly, assembly'),
    organ('human rights council', 'rights council'),
    organ('secretariat', 'secretariat'),
  ],
};
