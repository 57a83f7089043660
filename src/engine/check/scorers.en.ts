/** Words that tell who scored, and which goal it was. */
import { defineWords, wordSet } from '../text/vocabulary.ts';

/** Which of a match's goals; a side may go `ahead` more than once. */
export type Goal = 'ahead' | 'opener' | 'equaliser' | 'winner';

/** After the scorer: "Deane drove in the winner". */
export const scoreVerbs = wordSet(
  'scored scores struck strikes netted headed heads drove fired fires tapped slotted converted curled volleyed grabbed bagged lashed poked prodded nodded bundled rifled rolled equalised equalized equalises levelled leveled levels cancelling cancelled put got won opened made',
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
