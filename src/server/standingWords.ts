/** How a claim stands at the desk, in a sentence for people. */
import type { Decision, SignOff, Standing } from '../engine/model/signOff.ts';
import { longLocalDayOf } from './longDay.ts';

const decided: Readonly<Record<Decision, string>> = {
  verified: 'Signed off by',
  queried: 'The author is asked by',
  waived: 'Waived by',
};

/** "Signed off by Anna Keller, 2 March 2026: by phone."; "" where nobody has decided anything. */
export function standingWords(standing: Standing | undefined): string {
  switch (standing?.state) {
    case undefined:
      return '';
    case 'signed':
    case 'queried':
      return `${decisionWords(standing.by)}.`;
    case 'open':
      return standing.fallen === undefined
        ? ''
        : `Open again, since ${standing.fallen.words} (${uncapitalised(decisionWords(standing.fallen.was))}).`;
  }
}

function decisionWords({ decision, method, note, when, who }: SignOff): string {
  const day = Number.isNaN(Date.parse(when)) ? '' : `, ${longLocalDayOf(new Date(when))}`;
  const how = [method, note].filter((part) => part !== undefined && part !== '').join(', ');
  return `${decided[decision]} ${who}${day}${how === '' ? '' : `: ${how}`}`;
}

function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
