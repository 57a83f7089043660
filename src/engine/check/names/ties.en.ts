/** Words by which a sentence shows whom it speaks of. */
import { wordSet } from '../../text/vocabulary.ts';

/** Words that stand for a person. */
export const personWords = wordSet('he she him her his hers himself herself');
/** Of these, who does what the sentence tells. */
export const subjectWords = wordSet('he she');
/** Words that stand for what is no person, at the head of a sentence. */
export const thingWords = wordSet('it its');
/** Between two of whom the same is told: "Keller and Sand resigned". */
export const bothWords = wordSet('and or');
/** Told of anybody: "the 37-year-old", "for the first time". */
export const ofAnybody = wordSet(`
  year years old day days week weeks month months hour hours time times first last next new later today tomorrow
  yesterday monday tuesday wednesday thursday friday saturday sunday mr mrs ms miss dr sir
`);
/** Before one who is not the one that the sentence tells of. */
export const comparing = wordSet('like unlike than except besides');
/** Before an office that stands for whoever has it. */
export const definite = wordSet('the');
