/** Words that tell who came out on top of whom. */
import { wordSet } from '../../text/vocabulary.ts';

/** Between the winner and the loser: "beat" of "Hull beat Leeds". */
export const beatWords = wordSet(
  'beat beats beaten beating defeat defeats defeated thrash thrashes thrashed edge edges edged overcome overcomes overcame hammer hammers hammered crush crushes crushed rout routs routed stun stuns stunned outplay outplayed outscored outclassed trounced trounces demolish demolished down downed top topped upset pip pipped dethroned oust ousts ousted eliminated whitewashed stopped outpointed knocked off',
);
/** The same after "was", before "by": "Leeds were beaten 2-1 by Hull". */
export const beatenWords = wordSet(
  'beaten defeated thrashed edged overcome hammered crushed routed stunned outplayed outclassed trounced demolished downed upset pipped dethroned ousted eliminated whitewashed stopped outpointed',
);
/** Between the loser and "to": "Leeds lost 2-1 to Hull". */
export const lostWords = wordSet('lost lose loses losing fell falls succumbed slumped crashed');
/** Of the winner, with a score: "Hull won 2-1 at Leeds". */
export const wonWords = wordSet('won win wins');
/** Of the winner, before "over": "victory" of "a 2-1 victory over Leeds". */
export const victoryWords = wordSet('win wins victory victories triumph triumphs decision');
/** Of the loser, before "by": "a 2-1 defeat by Hull". */
export const lossWords = wordSet('defeat defeats loss losses');

export const beWords = wordSet('was were is are be been being got get');
/** Before the winner, after "lost" and "defeat". */
export const toWords = wordSet('to against by');
/** Before the loser, after "victory". */
export const overWords = wordSet('over against');
/** Before a side or the place where it was: "lost at Hull". */
export const atWords = wordSet('at away from in');
export const byWord = wordSet('by');
/** What tells one match from another. */
export const timeWords = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december last previous earlier later leg fixture season year yesterday week month',
);
/** What may stand between a name and such a word, and between that and the other name. */
export const betweenWords = wordSet(
  'a an the also then have has had again twice narrowly comfortably easily convincingly deservedly duly just finally later who which out their his her its fellow rival rivals hosts visitors neighbours champion champions holder holders leaders strugglers side rookie veteran number top defending reigning second third fourth fifth sixth seventh eighth seed seeded unseeded straight sets both home away local league former world no split unanimous majority points saw see sees seen seeing fought held qualifier wildcard compatriot teenager titleholder outsider outsiders underdogs minnows',
);
/** Before "a 2-1 victory over": "Hull claimed". */
export const claimWords = wordSet(
  'claim claimed earn earned secure secured record recorded complete completed score scored seal sealed celebrate celebrated notch notched post posted register registered take took pull pulled give gives gave giving hand handed won with',
);
/** Where another statement begins than that of the result. */
export const nextClause = wordSet('and but while having after before who which as when avenging');

// Matches "5-3 on aggregate".
export const AGGREGATE = /\b(?:aggregate|overall|as a whole)\b/;
