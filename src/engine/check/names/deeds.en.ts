/** What one does to another and not the other to him, in all the ways that news tells it, from either side. */
import { wordSet } from '../../text/vocabulary.ts';

/**
 * A line for each way of telling a deed: the deed, the verbs in base form (nouns with an article before them), and who
 * does it and to whom: the subject, the object, or whoever follows a preposition. Lines of one deed are told for one another.
 */
export const deeds = `trade: buy, acquire, purchase, snap up = subject from
trade: sell, offload, divest, dispose = to subject
take over: buy, acquire, purchase, snap up = subject object
seat: win, take, capture, gain, wrest, seize, snatch = subject from
seat: lose = to subject
succeed: succeed, replace, supplant = subject object
succeed: take over, inherit, take helm, take reins, take charge, take wheel = subject from
succeed: follow = subject object
succeed: give way, hand over = to subject
succeed: step in, stand in, fill in, deputise = subject for
sue: sue, take to court = subject object
accuse: accuse, blame = subject object
hire: hire, appoint, engage, recruit, employ = subject object
sack: sack, fire, dismiss, drop, oust, axe = subject object
drop: switch = to from
drop: replace = with object
arrest: arrest, detain = subject object
free: free, release, liberate = subject object
kill: kill, murder, shoot dead, stab to death, execute, assassinate = subject object
stab: stab, knife = subject object
shoot: shoot, gun down = subject object
attack: attack, assault, punch, beat up, rape = subject object
rob: rob, defraud, swindle, cheat = subject object
poison: poison = subject object
kidnap: kidnap, abduct = subject object
rescue: rescue, save = subject object
criticise: criticise, condemn, criticize, attack, denounce, mock, slam = subject object
praise: praise, laud, hail, applaud, congratulate = subject object
praise: a tribute = subject to
back: endorse, back, support = subject object
nominate: nominate = subject object
teach: teach, coach, mentor, train = subject object
overtake: overtake = subject object
own: owned = subject object
own: belong = to subject
threaten: threaten = subject object
invade: invade = subject object
fine: fine, penalise = subject object
foul: foul, trip = subject object
send off: send off, dismiss, show red card = subject object
supply: supply = subject object
pay: bribe, pay = subject object
owe: owe = subject object
lend: lend, loan = subject to
reject: snub, rebuff = subject object`;

/** Between a verb and the "was" or "has" that helps it. */
export const helping = wordSet(
  'also then later allegedly reportedly publicly just already since once again finally eventually being been to have had has',
);

/** What makes a deed one that may not have been: "failed to buy", "did not sue". */
export const unreal = wordSet(
  'try tries tried trying fail fails failed refuse refuses refused unable if unless not never no nearly almost',
);

/** Before a name that is not who does it: "a friend of Hill stabbed", "with Hill", and between a verb and one with another part in it. */
export const besideDeeds = wordSet(
  'of for by with to from against than as in at near over into after before and or on',
);

/** Before what somebody is: "to the food group Penfold". */
export const determiners = wordSet('the a an its his her their rival this that');

/** Words at which a clause goes on with the same subject: "Vale, who beat Hill", "Vale resigned and sued Hill". */
export const goingOn = wordSet('who which and before after');

/** Words that stand for one who does it, or to whom it is done. */
export const standing = wordSet('he she it him');

/** Of another time than that of the news: "last year". */
export const otherTimes = wordSet(
  'last previous previously earlier ago once avenge avenged avenging revenge since former formerly',
);

/** The day of it. */
export const days = wordSet('monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow');
