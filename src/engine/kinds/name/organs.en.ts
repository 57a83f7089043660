/** Chambers, courts and organs of one state or union whose names share too little to be told for sisters by their words. */

/** One of several organs. */
export interface Organ {
  /** Its names without whose it is; folded, small words left out. */
  readonly names: readonly string[];
  /** What it is called for short. */
  readonly short: readonly string[];
}

const organ = (names: string, short = ''): Organ => ({
  names: names.split(', '),
  short: short === '' ? [] : short.split(', '),
});

/** Organs that stand beside one another, by what they are. */
export const organs: Readonly<Record<string, readonly Organ[]>> = {
  'house of parliament': [organ('house lords, lords', 'lords, peers'), organ('house commons, commons', 'commons, mps')],
  'house of congress': [
    organ('senate', 'senate, senators'),
    organ('house representatives', 'house, representatives, congressmen'),
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
