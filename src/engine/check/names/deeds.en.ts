/** Verbs of what one does to another and not the other to him, a line for each that outlets use for one another. */
import { defineWords, wordSet } from '../../text/vocabulary.ts';

const lines = `killed kills murdered murders
stabbed stabs stabbing
shot shoots
beheaded executed assassinated
raped rapes
assaulted assaults punched punches attacked attacks
injured injures wounded wounds
kidnapped abducted
robbed defrauded
rescued rescues
invaded invades
arrested arrests
sued sues
accused accuses
replaced replaces replace succeeded succeeds succeed
bought buys buy acquired acquires acquire
sacked sacks fired dismissed dismisses
hired hires appointed appoints
criticised criticises criticized criticizes condemned condemns
praised praises
endorsed endorses backed backs
nominated nominates
taught teaches coached coaches mentored mentors
overtook overtakes
owns owned
threatened threatens
rejected rejects`.split('\n');

/** The line of a verb. */
export const deedWords = defineWords(
  lines.flatMap((line, at) => line.split(' ').map((word): [string, number] => [word, at])),
);

/** Between who does it and the verb. */
export const helpingWords = wordSet(
  'will would could may might must shall should can to is are was were plans wants agreed agrees hopes intends has have had once also then later allegedly reportedly publicly',
);

/** Before a name that is not who does it: "a friend of Hill stabbed", "Pell and Hill". */
export const joiningWords = wordSet('of for by with and or to from against than as in at near');

/** Between the verb and a name. */
export const titleWords = wordSet(
  'mr mrs ms miss dr sir dame lord lady president prime minister chancellor senator professor judge',
);
