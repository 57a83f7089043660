/** What makes "the last year" as long as a year, up to now, rather than the year before this one. */
import { wordSet } from './vocabulary.ts';

/** Before it: "over the last year". */
export const runLeads = wordSet('over in within during for throughout');
/** After it, where it is the last or the next of something else: "in the last year of the war", "in the last week before the vote". */
export const afterNoRun = wordSet('of before that for when or and');
