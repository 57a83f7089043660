/** Words that tell who scored, and which goal it was. */
import { defineWords, wordSet } from '../../text/vocabulary.ts';

/** Which of a match's goals; a side may go `ahead` more than once. */
export type Goal = 'ahead' | 'opener' | 'equaliser' | 'winner';

/** After the scorer: "Deane drove in the winner". */
export const scoreVerbs = wordSet(
  'scored scores hit hits struck strikes netted headed heads drove fired fires tapped slotted converted curled volleyed grabbed bagged lashed poked prodded nodded bundled rifled rolled equalised equalized equalises levelled leveled levels cancelling cancelled put got won opened made',
);
/** After "Deane’s". */
export const goalNouns = wordSet(
  'goal header strike opener equaliser equalizer leveller winner penalty effort volley shot finish',
);
/** Before the scorer: "equalised through Deane". */
export const through = wordSet('through');
export const from = wordSet('from by');
/** What tells the goal, wherever it stands in the clause. */
export const goalWords = defineWords<Goal>([
  ['opener', 'opener'],
  ['opened', 'opener'],
  ['ahead', 'ahead'],
  ['lead', 'ahead'],
  ['equaliser', 'equaliser'],
  ['equalizer', 'equaliser'],
  ['leveller', 'equaliser'],
  ['equalised', 'equaliser'],
  ['equalized', 'equaliser'],
  ['equalises', 'equaliser'],
  ['levelled', 'equaliser'],
  ['leveled', 'equaliser'],
  ['level', 'equaliser'],
  ['cancelling', 'equaliser'],
  ['cancelled', 'equaliser'],
  ['winner', 'winner'],
  ['winning', 'winner'],
]);
/** Between two goals of one sentence. */
export const nextGoal = wordSet('and but while');
export const minuteWords = wordSet('minute minutes mins');
/** Before the minutes that had passed: "after 12 minutes". */
export const after = wordSet('after on');
/** Verbs that say nothing of a goal by themselves: "put a shot", "won a corner". */
export const looseVerbs = wordSet('put hit hits got won opened made rolled fired drove');
export const making = wordSet('made');
/** After these "in" begins another thing: "scored in the opener", not "drove in the opener". */
export const plainVerbs = wordSet('scored scores struck netted bagged grabbed got won');
export const inWord = wordSet('in');
/** "made it 2-2", not "was 2-2". */
export const itWord = wordSet('it');
export const whenWord = wordSet('when');
/** "They were level when Lee scored": that goal is another. */
export const states = wordSet('is are was were been had led');
/** After these no goal is the verb's own: "scored after the winner", "made the winner for Lee". */
export const breaks = wordSet(
  'after before until against for to than as at by without despite when if because like what no not only following from',
);
/** After "to": "scored to put Leeds ahead". */
export const purposes = wordSet('put give make level equalise equalize draw pull seal');
/** After these no minute is the verb's own: "scored before Lee was sent off in the 88th minute". */
export const turns = wordSet('before until when as because who which where if despite without only');
/** What tells that there was no goal, or none of his own side's. */
export const misses = wordSet(
  'wide over post bar crossbar upright woodwork saved save saves blocked parried missed booked card disallowed denied offside own nearly almost failed',
);
export const winning = wordSet('winning');
/** Before a goal's word that is of something else: "the season opener", "prize winner", "at this level". */
export const ofElse = wordSet(
  'season home league series cup day-one opening-day prize award medal title trophy jackpot lottery this that top',
);
