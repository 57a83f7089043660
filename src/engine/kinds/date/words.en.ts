/** The words of dates, and what each means. */
import { defineWords, wordSet } from '../../text/vocabulary.ts';
import type { DayPart, Season } from './value.ts';

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const numbered = (names: readonly string[]): [string, number][] =>
  names.map((name, index) => [name.toLowerCase(), index + 1]);

export const fullMonths = defineWords<number>(numbered(monthNames));
export const shortMonths = defineWords<number>([
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);
/** Months that are first names, surnames or verbs too: only what stands beside them makes them months. */
export const doubtfulMonths = wordSet('april may june march august');
/** Written small these are never months on their own. */
export const verbMonths = wordSet('may march');
/** What is called by the month in which it is held: "a May election". */
export const datedEvents = wordSet(
  'election elections poll polls vote referendum deadline budget meeting summit conference primary primaries',
);
/** What follows a date and is no event of that date. */
export const notEvents = wordSet(`
  and or but he she it they we you i who which that when where while as at in on of to for with from by after before than then so
  is are was were be been has have had will would could should may might must can did does do said says also only just now there
`);

export const fullWeekdays = defineWords<number>(numbered(weekdayNames));
export const weekdayPlurals = defineWords<number>(numbered(weekdayNames.map((name) => `${name}s`)));
export const shortWeekdays = defineWords<number>([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);

export const ordinalSuffixes = wordSet('st nd rd th');

export const cardinals = defineWords<number>([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);
export const ordinals = defineWords<number>([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
]);
export const decadeWords = defineWords<number>([
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
  ['noughties', 2000],
]);

export const seasons = defineWords<Season>([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
]);
export const dayParts = defineWords<DayPart>([
  ['morning', 'morning'],
  ['mornings', 'morning'],
  ['lunchtime', 'afternoon'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['night', 'night'],
  ['nights', 'night'],
]);

/** Units of time that dates are told in. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';
/** A word for a unit of time. */
export interface UnitWord {
  readonly unit: Unit;
  /** How many of the unit the word is: 2 in "a fortnight". */
  readonly each: number;
  readonly plural: boolean;
}
const unitWord = (unit: Unit, plural = false, each = 1): UnitWord => ({ unit, each, plural });
export const units = defineWords<UnitWord>([
  ['day', unitWord('day')],
  ['days', unitWord('day', true)],
  ['week', unitWord('week')],
  ['weeks', unitWord('week', true)],
  ['fortnight', unitWord('week', false, 2)],
  ['fortnights', unitWord('week', true, 2)],
  ['weekend', unitWord('weekend')],
  ['weekends', unitWord('weekend', true)],
  ['month', unitWord('month')],
  ['months', unitWord('month', true)],
  ['quarter', unitWord('quarter')],
  ['quarters', unitWord('quarter', true)],
  ['half', unitWord('half')],
  ['year', unitWord('year')],
  ['years', unitWord('year', true)],
  ['decade', unitWord('decade')],
  ['decades', unitWord('decade', true)],
  ['century', unitWord('century')],
  ['centuries', unitWord('century', true)],
]);

/** Words before a unit, month, weekday or season that say which one: -1, 0 or 1. */
export const whichOnes = defineWords<number>([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
]);
/** Units told from another time of the text: "the previous year", "the following day". */
export const elsewhereWords = defineWords<number>([
  ['previous', -1],
  ['preceding', -1],
  ['following', 1],
]);
export const runWords = wordSet('past coming');
export const portions = defineWords<'early' | 'mid' | 'late'>([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['turn', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
  ['close', 'late'],
]);
export const sides = defineWords<'earlier' | 'later'>([
  ['earlier', 'earlier'],
  ['later', 'later'],
]);

export const dayWords = defineWords<number>([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/** Days that news calls its attacks by, without their year: "9/11", whichever way it writes its days, and "the 7 July bombings". */
export const attackDays = [
  { year: 2001, month: 9, day: 11 },
  { year: 2005, month: 7, day: 7 },
] as const;

export const agoWords = wordSet('ago back');
/** Minutes ahead of Greenwich; `undefined` where the letters stand for several: "IST" of Ireland, Israel and India. */
export const zones = defineWords<number | undefined>([
  ['gmt', 0],
  ['utc', 0],
  ['bst', 60],
  ['est', -300],
  ['edt', -240],
  ['et', -300],
  ['eastern', -300],
  ['cst', -360],
  ['cdt', -300],
  ['ct', -360],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['pt', -480],
  ['pacific', -480],
  ['cet', 60],
  ['cest', 120],
  ['eet', 120],
  ['msk', 180],
  ['jst', 540],
  ['aest', 600],
  ['ist', undefined],
]);
export const oclock = wordSet("o'clock");
export const meridiems = defineWords<'am' | 'pm'>([
  ['am', 'am'],
  ['a.m.', 'am'],
  ['a.m', 'am'],
  ['pm', 'pm'],
  ['p.m.', 'pm'],
  ['p.m', 'pm'],
]);

/** Before a bare year. */
export const yearPrepositions = wordSet(
  'in since by until till of during before after from to through throughout between early mid late circa around about and year fiscal season back for than against on',
);
/** After these a number is a year whatever follows. */
export const firmYearPrepositions = wordSet('in since during until early mid late circa throughout fiscal year');
/** Before a month that might be a name. */
export const monthPrepositions = wordSet(
  'in since by until till of during before after from to through throughout between early mid late last next this every each and or for the',
);
export const determiners = wordSet('the a an his her its their our my your this that last next');
/** Words that begin another phrase: what stands before them is complete. */
export const functionWords = wordSet(`
  he she it they we you i who which that this there the a an his her its their our my your is are was were be been has have had
  will would can could may might must should do does did not and or but as if when while where because although though so than then
  to of in on at by for from with into over under about after before since until
`);
/** What is counted without being a plural in -s, and verbs in -s that are no plural. */
export const countedNouns = wordSet(
  'people men women children staff workers police m km kg mph metres meters miles feet tonnes dollars pounds euros',
);
export const notPlural = wordSet(
  'was is has as its his this does says sees gas bus us plus less across onwards means towards afterwards perhaps always',
);
export const scales = wordSet('hundred thousand million billion trillion bn mn m k per percent cent');
