/** Days by their own word: "yesterday", "tonight", "this morning", "the day after tomorrow"; seasons; feasts. */
import { shapes } from '../../../text/tokens.ts';
import { defineWords, wordSet } from '../../../text/vocabulary.ts';
import {
  digitsAt,
  hasWord,
  isCapital,
  isWordAt,
  type Match,
  type Reach,
  readBack,
  readCardinal,
  shapeAt,
  signAt,
  wordAt,
} from '../reader.ts';
import { tenseAround } from '../tense.ts';
import type { DateParts, MovableFeast } from '../value.ts';
import {
  dayParts,
  dayWords,
  fullWeekdays,
  functionWords,
  monthPrepositions,
  seasons,
  units,
  whichOnes,
} from '../words.en.ts';
import { withPortion } from './months.ts';
import { readYear } from './yearAfter.ts';

const the = wordSet('the');
const day = wordSet('day');
const beforeWord = wordSet('before');
const afterWord = wordSet('after');
const afterOrFrom = wordSet('after from');
const article = wordSet('a one');
const tonight = wordSet('tonight');
const yesterday = wordSet('yesterday');
const tomorrow = wordSet('tomorrow');
const last = wordSet('last');
const that = wordSet('that');
const same = wordSet('same');
const nextWords = wordSet('next following');
const thisWord = wordSet('this');
const night = wordSet('night');
const of = wordSet('of');
const fall = wordSet('fall');
const inWord = wordSet('in');
const fallLeads = wordSet('by until till');
const fallen = wordSet('of in from to on and');
const bareSeasonLeads = wordSet('since by until till come');
const seasonLeads = wordSet('from for in over during by until till since through before after of come');
/** What may follow "in the summer"; "in the summer when" is any summer. */
const goesOn = wordSet(
  'in since by until till of during before after from to through throughout between early mid late last next this every each and or for the but while although though only',
);
const names = wordSet('programme program show usa newspaper');
const weekendWord = wordSet('weekend');

/** "yesterday", "today", "tomorrow night", "the day before yesterday". */
export function readDayWord(reach: Reach, index: number): Match | undefined {
  const amount = wordAt(reach, index, dayWords);
  if (amount === undefined || isName(reach, index)) return undefined;
  const part = hasWord(reach, index, tonight) ? 'night' : wordAt(reach, index + 1, dayParts);
  const end = part !== undefined && !hasWord(reach, index, tonight) ? index + 1 : index;
  const stated: DateParts = part === undefined ? {} : { dayPart: part };
  const further =
    (hasWord(reach, index, yesterday) && hasWord(reach, index - 1, beforeWord)) ||
    (hasWord(reach, index, tomorrow) && hasWord(reach, index - 1, afterWord));
  const counted = readCounted(reach, index, amount, stated);
  if (counted !== undefined) return counted;
  if (further && hasWord(reach, index - 2, day))
    return {
      first: hasWord(reach, index - 3, the) ? index - 3 : index - 2,
      last: index,
      stated,
      relative: { unit: 'day', amount: amount * 2 },
    };
  return { first: index, last: end, stated, relative: { unit: 'day', amount } };
}

/** "two days after tomorrow", "a week from today", "three days before yesterday". */
function readCounted(reach: Reach, index: number, amount: number, stated: DateParts): Match | undefined {
  const back = hasWord(reach, index - 1, beforeWord);
  if (!back && !hasWord(reach, index - 1, afterOrFrom)) return undefined;
  const unit = wordAt(reach, index - 2, units);
  const count = hasWord(reach, index - 3, article)
    ? { value: 1, last: index - 3 }
    : readBack(reach, index - 3, readCardinal);
  if (count === undefined || (unit?.unit !== 'day' && unit?.unit !== 'week')) return undefined;
  const days = count.value * unit.each * (unit.unit === 'week' ? 7 : 1);
  return {
    first: count.last,
    last: index,
    stated,
    relative: { unit: 'day', amount: amount + (back ? -days : days) },
  };
}

/** "Today" with a capital inside a sentence is a programme or a paper. */
function isName(reach: Reach, index: number): boolean {
  if (!isCapital(reach, index) || shapeAt(reach, index) === shapes.caps) return false;
  return (
    hasWord(reach, index + 1, names) ||
    hasWord(reach, index - 1, names) ||
    (index > reach.first && (isWordAt(reach, index - 1) || shapeAt(reach, index - 1) === shapes.possessive))
  );
}

/** "this morning", "last night". */
export function readDayPart(reach: Reach, index: number): Match | undefined {
  const part = wordAt(reach, index, dayParts);
  if (part === undefined) return undefined;
  if (hasWord(reach, index - 1, thisWord))
    return { first: index - 1, last: index, stated: { dayPart: part }, relative: { unit: 'day', amount: 0 } };
  const beside = readBeside(reach, index);
  if (beside !== undefined) {
    const { first, last, amount } = beside;
    return { first, last, stated: { dayPart: part }, relative: { unit: 'day', amount, elsewhere: true } };
  }
  return hasWord(reach, index, night) && hasWord(reach, index - 1, last)
    ? { first: index - 1, last: index, stated: { dayPart: part }, relative: { unit: 'day', amount: -1 } }
    : undefined;
}

/** "that evening", "the next morning", "the night before": of a day that the text has told. */
function readBeside(
  reach: Reach,
  index: number,
): { readonly first: number; readonly last: number; readonly amount: number } | undefined {
  if (isWordAt(reach, index + 1) && !hasWord(reach, index + 1, functionWords)) return undefined;
  const lead = hasWord(reach, index - 1, same) ? index - 2 : index - 1;
  if (hasWord(reach, lead, that)) return { first: lead, last: index, amount: 0 };
  if (hasWord(reach, index - 1, nextWords) && hasWord(reach, index - 2, the))
    return { first: index - 1, last: index, amount: 1 };
  return hasWord(reach, index - 1, the) && hasWord(reach, index + 1, beforeWord) && !isWordAt(reach, index + 2)
    ? { first: index - 1, last: index + 1, amount: -1 }
    : undefined;
}

/** "spring 2024", "last summer", "in the autumn of 2019", "this fall". */
export function readSeason(reach: Reach, index: number): Match | undefined {
  const season = wordAt(reach, index, seasons);
  if (season === undefined) return undefined;
  const led = withPortion(reach, index);
  const year = readYear(reach, index + 1);
  if (year !== undefined && signAt(reach, index + 1) === 0) {
    const stated: DateParts = { ...led.stated, season };
    return {
      first: led.first,
      last: year.last,
      stated: year.year === undefined ? stated : { ...stated, year: year.year },
      ...(year.relative === undefined ? {} : { relative: year.relative }),
    };
  }
  const which = wordAt(reach, index - 1, whichOnes);
  if (which !== undefined)
    return { first: index - 1, last: index, stated: { season }, relative: { unit: 'season', amount: which } };
  if (hasWord(reach, index - 1, that) && !isOfSomething(reach, index + 1))
    return {
      first: index - 1,
      last: index,
      stated: { season },
      relative: { unit: 'season', amount: 0, elsewhere: true },
    };
  if (led.first < index && hasWord(reach, index - 1, the) === false)
    return { first: led.first, last: index, stated: { ...led.stated, season } };
  // "by the fall" is told of nothing that falls.
  if (hasWord(reach, index, fall))
    return isFall(reach, index) ? { first: index, last: index, stated: { season } } : undefined;
  const lead = hasWord(reach, index - 1, the) ? index - 2 : index - 1;
  const modifies =
    shapeAt(reach, index + 1) === shapes.lower && (!hasWord(reach, index + 1, goesOn) || hasWord(reach, index + 1, of));
  // "closed since spring" and "by winter" need no article, "for summer" says none in particular.
  return hasWord(reach, lead, seasonLeads) && (lead === index - 2 || hasWord(reach, lead, bareSeasonLeads)) && !modifies
    ? { first: index, last: index, stated: { season } }
    : undefined;
}

/** "due in the fall", "by the fall"; not "hurt in the fall". */
function isFall(reach: Reach, index: number): boolean {
  if (!hasWord(reach, index - 1, the) || isOfSomething(reach, index + 1)) return false;
  if (hasWord(reach, index - 2, fallLeads)) return true;
  return (
    hasWord(reach, index - 2, inWord) &&
    tenseAround(reach.tokens, reach.first, reach.end, index - 2, index) === 'future'
  );
}

/** "by the fall in prices", "until the fall of the wall", "by the fall guy". */
function isOfSomething(reach: Reach, index: number): boolean {
  return (
    hasWord(reach, index, fallen) || (shapeAt(reach, index) === shapes.lower && !hasWord(reach, index, functionWords))
  );
}

interface Feast {
  /** Folded words after the first one. */
  readonly rest: readonly string[];
  readonly month?: number;
  readonly day?: number;
  readonly feast?: MovableFeast;
  /** Needs a preposition, since the word says more than the day: "Christmas shopping". */
  readonly bare?: true;
}

const feasts = defineWords<readonly Feast[]>([
  [
    'christmas',
    [
      { rest: ['day'], month: 12, day: 25 },
      { rest: ['eve'], month: 12, day: 24 },
      { rest: [], month: 12, day: 25, bare: true },
    ],
  ],
  ['boxing', [{ rest: ['day'], month: 12, day: 26 }]],
  [
    'new',
    [
      { rest: ['year', "'s", 'day'], month: 1, day: 1 },
      { rest: ['year', "'s", 'eve'], month: 12, day: 31 },
    ],
  ],
  ['halloween', [{ rest: [], month: 10, day: 31, bare: true }]],
  ['valentine', [{ rest: ["'s", 'day'], month: 2, day: 14 }]],
  ['independence', [{ rest: ['day'], month: 7, day: 4 }]],
  ['bastille', [{ rest: ['day'], month: 7, day: 14 }]],
  ['juneteenth', [{ rest: [], month: 6, day: 19, bare: true }]],
  ['bonfire', [{ rest: ['night'], month: 11, day: 5 }]],
  ['armistice', [{ rest: ['day'], month: 11, day: 11 }]],
  ['veterans', [{ rest: ['day'], month: 11, day: 11 }]],
  [
    'easter',
    [
      { rest: ['monday'], feast: 'easterMonday' },
      { rest: ['sunday'], feast: 'easter' },
      { rest: ['day'], feast: 'easter' },
      { rest: [], feast: 'easter', bare: true },
    ],
  ],
  ['good', [{ rest: ['friday'], feast: 'goodFriday' }]],
  ['ash', [{ rest: ['wednesday'], feast: 'ashWednesday' }]],
  ['palm', [{ rest: ['sunday'], feast: 'palmSunday' }]],
  ['shrove', [{ rest: ['tuesday'], feast: 'shroveTuesday' }]],
  [
    'thanksgiving',
    [
      { rest: ['day'], feast: 'thanksgiving' },
      { rest: [], feast: 'thanksgiving', bare: true },
    ],
  ],
  ['black', [{ rest: ['friday'], feast: 'blackFriday' }]],
  ['labor', [{ rest: ['day'], feast: 'labourDay' }]],
  ['memorial', [{ rest: ['day'], feast: 'memorialDay' }]],
  ['columbus', [{ rest: ['day'], feast: 'columbusDay' }]],
  ['presidents', [{ rest: ['day'], feast: 'presidentsDay' }]],
  ['martin', [{ rest: ['luther', 'king', 'day'], feast: 'martinLutherKingDay' }]],
  ['father', [{ rest: ["'s", 'day'], feast: 'fathersDay' }]],
]);
const bareLeads = wordSet(
  'as past towards toward at by before after since until till last next this for over during on',
);
const restWords = new Map(
  [
    ...new Set(['day', 'eve', 'year', 'monday', 'sunday', 'friday', 'wednesday', 'tuesday', 'night', 'luther', 'king']),
  ].map((word) => [word, wordSet(word)]),
);

/** "Christmas Day 2019", "Good Friday", "at Easter", "the Labor Day weekend". */
export function readFeast(reach: Reach, index: number): Match | undefined {
  const known = wordAt(reach, index, feasts);
  if (known === undefined || !isCapital(reach, index)) return undefined;
  // "Holocaust Memorial Day" is another.
  if (
    isCapital(reach, index - 1) &&
    !hasWord(reach, index - 1, the) &&
    !hasWord(reach, index - 1, bareLeads) &&
    !hasWord(reach, index - 1, fullWeekdays)
  )
    return undefined;
  for (const feast of known) {
    let last = index;
    let whole = true;
    for (const word of feast.rest) {
      last++;
      const table = restWords.get(word);
      if (table === undefined ? shapeAt(reach, last) !== shapes.possessive : !hasWord(reach, last, table))
        whole = false;
    }
    if (!whole) continue;
    const isWeekend = hasWord(reach, last + 1, weekendWord);
    if (isWeekend) last++;
    const which = wordAt(reach, index - 1, whichOnes);
    if (
      feast.bare &&
      !isWeekend &&
      (!hasWord(reach, index - 1, bareLeads) ||
        (shapeAt(reach, last + 1) === shapes.lower &&
          !hasWord(reach, last + 1, monthPrepositions) &&
          !hasWord(reach, last + 1, functionWords)) ||
        isCapital(reach, last + 1))
    ) {
      if (digitsAt(reach, last + 1) !== 4) continue;
    }
    const year = readYear(reach, last + 1);
    const stated: DateParts = {
      ...(feast.month === undefined ? {} : { month: feast.month, day: feast.day ?? 1 }),
      ...(feast.feast === undefined ? {} : { feast: feast.feast }),
      ...(isWeekend ? { weekend: true } : {}),
      ...(year?.year === undefined ? {} : { year: year.year }),
    };
    const relative = year?.relative ?? (which === undefined ? undefined : { unit: 'month' as const, amount: which });
    return {
      first: which === undefined || year !== undefined ? index : index - 1,
      last: year?.last ?? last,
      stated,
      ...(relative === undefined ? {} : { relative }),
    };
  }
  return undefined;
}

export const feastWords = [
  'christmas',
  'boxing',
  'new',
  'halloween',
  'valentine',
  'independence',
  'bastille',
  'juneteenth',
  'bonfire',
  'armistice',
  'veterans',
  'easter',
  'good',
  'ash',
  'palm',
  'shrove',
  'thanksgiving',
  'black',
  'labor',
  'memorial',
  'columbus',
  'presidents',
  'martin',
  'father',
];
