/** Years, runs of years, decades: "in 2014", "2011-15", "the 1990s", "FY2021", "Q1 2021". */
import { shapes, signOf, tokenText } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/vocabulary.ts';
import {
  CLOSE,
  COLON,
  COMMA,
  digitsAt,
  hasWord,
  isApostrophe,
  isCapital,
  isHyphen,
  isWordAt,
  type Match,
  numberAt,
  OPEN,
  type Reach,
  readOrdinal,
  SLASH,
  STOP,
  shapeAt,
  signAt,
  touches,
  wordAt,
  yearAt,
} from '../reader.ts';
import {
  cardinals,
  countedNouns,
  decadeWords,
  determiners,
  firmYearPrepositions,
  fullMonths,
  functionWords,
  notPlural,
  scales,
  units,
  yearPrepositions,
  zones,
} from '../words.en.ts';
import { withPortion } from './months.ts';
import { fullYear, readYear, yearOfTwo } from './yearAfter.ts';

const plural = wordSet('s');
const shortYearLeads = wordSet('in of since by until from to during before after early late');
const the = wordSet('the');
const theOrIn = wordSet('the in');
const fiscal = wordSet('fiscal financial fy');
const yearOrSeason = wordSet('year season');
const theirs = wordSet('his her their my our your its mid-to-late');
const coordinators = wordSet('and or to but');
/** Verbs and nouns that a year stands before. */
const afterYear = wordSet(
  'was is will has had may must could would should were onwards figures results revenue profits sales earnings level levels election budget season edition film album report census elections finals winners earnings target targets tour series award awards',
);
const quantifiers = wordSet('most many some all few more');
const events = wordSet(
  'euro cup olympics games championship championships expo prize awards act bill london rio beijing athens sydney tokyo paris',
);
const beforeCount = wordSet(
  'at number no room flight page channel code pin route model about nearly almost over under some only up costs cost worth sold bought killed',
);
const bce = wordSet('bc bce b.c.');

/** A year, a run of them or a decade at `index`: "2014", "2014-16", "the 1990s". */
export function readYears(reach: Reach, index: number): Match | undefined {
  return (
    readDecade(reach, index) ?? readRun(reach, index) ?? readShortYear(reach, index) ?? readPlainYear(reach, index)
  );
}

/** "in '88", "the class of '79". */
function readShortYear(reach: Reach, index: number): Match | undefined {
  if (!isApostrophe(signAt(reach, index - 1)) || !touches(reach, index - 1) || digitsAt(reach, index) !== 2)
    return undefined;
  const joined = touches(reach, index) && (isWordAt(reach, index + 1) || shapeAt(reach, index + 1) === shapes.symbol);
  if (joined || touches(reach, index - 2) || !(hasWord(reach, index - 2, shortYearLeads) || isListed(reach, index - 2)))
    return undefined;
  return isCounted(reach, index)
    ? undefined
    : { first: index - 1, last: index, stated: { year: yearOfTwo(numberAt(reach, index)) } };
}

/** Whether the "and" or the comma of "in '88 and '91" stands here. */
function isListed(reach: Reach, at: number): boolean {
  if (!hasWord(reach, at, coordinators) && signAt(reach, at) !== COMMA) return false;
  // What is read already is out of reach.
  const before: Reach = { ...reach, first: Math.max(0, at - 2) };
  // "Between 1982 and '85".
  if (yearAt(before, at - 1) >= 1800) return true;
  return digitsAt(before, at - 1) === 2 && isApostrophe(signAt(before, at - 2)) && touches(before, at - 2);
}

/** "the 1990s", "1990's", "the '90s", "the 90s"; not "in his 30s". */
function readDecade(reach: Reach, index: number): Match | undefined {
  const marked = shapeAt(reach, index + 1) === shapes.possessive || hasWord(reach, index + 1, plural);
  if (!marked || !touches(reach, index)) return undefined;
  const value = numberAt(reach, index);
  if (value < 0 || value % 10 !== 0) return undefined;
  const digits = digitsAt(reach, index);
  let first = index;
  let decade: number;
  if (digits === 4 && value >= 1000 && value < 2200) decade = value;
  else if (digits === 2 && isApostrophe(signAt(reach, index - 1)) && touches(reach, index - 1)) {
    first = index - 1;
    decade = value < 30 ? 2000 + value : 1900 + value;
  } else if (digits === 2 && value >= 50 && isDecadeBeside(reach, index)) decade = 1900 + value;
  else return undefined;
  const led = withPortion(reach, first);
  const lead = Math.min(led.first, first);
  if (
    shapeAt(reach, index + 1) === shapes.possessive &&
    digits === 4 &&
    lead === first &&
    !hasWord(reach, first - 1, the)
  )
    return undefined;
  if (hasWord(reach, lead - 1, theirs)) return undefined;
  return decadeMatch(reach, first, index + 1, decade);
}

/** "the 90s", "mid-70s", "the 1930s and 40s". */
function isDecadeBeside(reach: Reach, index: number): boolean {
  if (hasWord(reach, index - 1, theOrIn) || withPortion(reach, index).first < index) return true;
  const wide: Reach = { tokens: reach.tokens, first: Math.max(0, index - 3), end: reach.end };
  return hasWord(reach, index - 1, coordinators) && hasWord(wide, index - 2, plural) && digitsAt(wide, index - 3) === 4;
}

/** "the nineties". */
export function readDecadeWord(reach: Reach, index: number): Match | undefined {
  const decade = wordAt(reach, index, decadeWords);
  const led = withPortion(reach, index);
  const article = hasWord(reach, index - 1, the) || (led.first < index && hasWord(reach, led.first - 1, the));
  return decade === undefined || !article || hasWord(reach, index - 1, theirs)
    ? undefined
    : decadeMatch(reach, index, index, decade);
}

/** "The 1800s" are a century, "the 1900s" and "the 2000s" a decade as often. */
const LAST_CENTURY = 1800;

function decadeMatch(reach: Reach, first: number, last: number, decade: number): Match {
  const led = withPortion(reach, first);
  if (decade % 100 === 0 && decade <= LAST_CENTURY) {
    const begin = led.first === first && hasWord(reach, first - 1, the) ? first - 1 : led.first;
    return { first: begin, last, stated: { ...led.stated, century: decade / 100 + 1 } };
  }
  const start = led.first === first && hasWord(reach, first - 1, the) ? first - 1 : led.first;
  return { first: start, last, stated: { ...led.stated, decade } };
}

/** "2011-2015", "1914–18", "2020/21". */
function readRun(reach: Reach, index: number): Match | undefined {
  const from = yearAt(reach, index);
  const sign = signAt(reach, index + 1);
  if (from < 0 || !touches(reach, index) || (!isHyphen(sign) && sign !== SLASH) || !touches(reach, index + 1))
    return undefined;
  const digits = digitsAt(reach, index + 2);
  const value = numberAt(reach, index + 2);
  const starts = reach.tokens.text.charCodeAt(reach.tokens.starts[index + 2] ?? 0);
  // "2015-03" and "2015/3" are months.
  if (
    value >= 1 &&
    value <= 12 &&
    (digits === 2 ? starts === 48 : sign === SLASH && digits === 1) &&
    !isTouched(reach, index, index + 2) &&
    from % 100 !== value - 1
  )
    return { first: index, last: index + 2, stated: { year: from, month: value } };
  const to =
    digits === 4
      ? value
      : digits === 2
        ? from - (from % 100) + value
        : digits === 1 && from % 10 === value - 1
          ? from + 1
          : -1;
  if (to <= from || to > 2199 || to - from > 200 || isTouched(reach, index, index + 2)) return undefined;
  if (
    (isCounted(reach, index + 2) && !(digits === 2 && hasWord(reach, index - 1, yearPrepositions))) ||
    (from < 1900 && !hasWord(reach, index - 1, yearPrepositions) && signAt(reach, index - 1) !== OPEN && digits === 4)
  )
    return undefined;
  const fiscalYear = hasWord(reach, index - 1, fiscal);
  return {
    first: fiscalYear ? index - 1 : index,
    last: index + 2,
    stated: fiscalYear ? { year: from, fiscal: true } : { year: from },
    until: { year: to },
  };
}

function readPlainYear(reach: Reach, index: number): Match | undefined {
  const year = yearAt(reach, index);
  if (year < 0 || isTouched(reach, index, index) || !isYear(reach, index, year) || leadsPart(reach, index))
    return undefined;
  let first = index;
  let named = false;
  if (hasWord(reach, first - 1, yearOrSeason)) {
    named = true;
    first--;
  }
  const isFiscal = hasWord(reach, first - 1, fiscal);
  if (isFiscal) first--;
  else if (named) first = index;
  const led = withPortion(reach, first);
  return {
    first: led.first,
    last: index,
    stated: isFiscal ? { ...led.stated, year, fiscal: true } : { ...led.stated, year },
  };
}

/** "the 1988 third quarter", "1987's first half": the part reads its year itself. */
function leadsPart(reach: Reach, index: number): boolean {
  const at = shapeAt(reach, index + 1) === shapes.possessive ? index + 2 : index + 1;
  const ordinal = readOrdinal(reach, at);
  if (ordinal === undefined || ordinal.value > 4) return false;
  const unit = wordAt(
    reach,
    isHyphen(signAt(reach, ordinal.last + 1)) ? ordinal.last + 2 : ordinal.last + 1,
    units,
  )?.unit;
  return unit === 'quarter' || unit === 'half';
}

/** Whether something that touches the number makes it a part of something else: "£2014", "2000m", "2014-seat", "1:2000". */
function isTouched(reach: Reach, first: number, last: number): boolean {
  const before = signAt(reach, first - 1);
  if (before !== 0 && touches(reach, first - 1)) {
    if (shapeAt(reach, first - 1) === shapes.symbol || before === SLASH || before === COLON || before === STOP)
      return true;
    if (isHyphen(before) && touches(reach, first - 2) && !hasWord(reach, first - 2, yearPrepositions)) return true;
  } else if (shapeAt(reach, first - 1) === shapes.symbol) return true;
  if (!touches(reach, last)) return shapeAt(reach, last + 1) === shapes.symbol && !isCurrency(signAt(reach, last + 1));
  const after = signAt(reach, last + 1);
  if (isHyphen(after) || after === SLASH || after === COLON)
    return touches(reach, last + 1) && (shapeAt(reach, last + 2) === shapes.number || isWordAt(reach, last + 2));
  return (
    shapeAt(reach, last + 1) === shapes.lower ||
    shapeAt(reach, last + 1) === shapes.symbol ||
    shapeAt(reach, last + 1) === shapes.capital
  );
}

/** "by 2008 £60bn more": the sign belongs to the number after it. */
function isCurrency(sign: number): boolean {
  return sign === 0x24 || sign === 0xa3 || sign === 0x20ac || sign === 0xa5;
}

/** Whether the words around a bare number of four digits make it a year: "in 2014", "the 2014 report", "(2014)", "2018 World Cup". */
function isYear(reach: Reach, index: number, year: number): boolean {
  const next = index + 1;
  if (hasWord(reach, next, scales) || hasWord(reach, next, zones) || hasWord(reach, next, bce)) return false;
  const counted = isCounted(reach, index) && !hasWord(reach, next, afterYear);
  if (hasWord(reach, index - 1, firmYearPrepositions)) return !counted || year >= 1900;
  const likely = year >= 1800 && year < 2100;
  if (hasWord(reach, index - 1, yearPrepositions)) return !counted && (likely || !isWordAt(reach, next));
  if (
    signAt(reach, index - 1) === OPEN &&
    (signAt(reach, next) === CLOSE || signAt(reach, next) === COMMA || isHyphen(signAt(reach, next)))
  )
    return true;
  if (!likely) return false;
  if (isHyphen(signAt(reach, index - 1)) && touches(reach, index - 1)) return true; // "mid-2014", "post-2014"
  const before = index - 1;
  if (shapeAt(reach, next) === shapes.possessive) return !counted;
  if (isOpening(reach, index)) return !counted || (year % 100 !== 0 && hasWord(reach, index + 2, determiners));
  if (isCapital(reach, next)) return true;
  if (hasWord(reach, next, afterYear)) return true;
  if (shapeAt(reach, before) === shapes.possessive || hasWord(reach, before, determiners))
    return isWordAt(reach, next) && !hasWord(reach, next, countedNouns);
  if (hasWord(reach, before, coordinators) || signAt(reach, before) === COMMA)
    return (!counted || year % 100 !== 0) && followsYear(reach, before);
  if (wordAt(reach, before, fullMonths) !== undefined) return true;
  if (year < 1900 || year > 2040) return false;
  if (hasWord(reach, before, events)) return true;
  if (isCapital(reach, before)) return !isWordAt(reach, next);
  // "results compared well: 1998 was worse", "helped finish 2003 on top": a count would have its comma or its noun.
  return (
    year % 100 !== 0 && !counted && shapeAt(reach, before) === shapes.lower && !hasWord(reach, before, beforeCount)
  );
}

/** Whether nothing but quotation marks stands before the number in its passage, or a quotation opens with it. */
function isOpening(reach: Reach, index: number): boolean {
  const { tokens } = reach;
  if (index === 0 || tokens.shapes[index - 1] === shapes.break) return true;
  const sign = signOf(tokens, index - 1);
  if (sign === 0x22 || sign === 0x201c || sign === 0x2018) return isWordAt(reach, index + 1);
  return index === reach.first && (sign === STOP || sign === 0x21 || sign === 0x3f);
}

/** Whether the number is followed by what it counts: "2000 people", "1500 new jobs" are no years. */
function isCounted(reach: Reach, index: number): boolean {
  for (let at = index + 1; at <= index + 2; at++) {
    if (shapeAt(reach, at) !== shapes.lower) return false;
    if (hasWord(reach, at, countedNouns)) return true;
    if (isPlural(reach, at)) return true;
    // "by 1998 it hopes", "in 1985 nine rivals failed".
    if (
      hasWord(reach, at, functionWords) ||
      hasWord(reach, at, yearPrepositions) ||
      hasWord(reach, at, determiners) ||
      hasWord(reach, at, quantifiers) ||
      hasWord(reach, at, cardinals)
    )
      return false;
  }
  return false;
}

function isPlural(reach: Reach, index: number): boolean {
  const { text, starts, ends } = reach.tokens;
  const end = ends[index] as number;
  return (
    end - (starts[index] as number) > 3 &&
    text.charCodeAt(end - 1) === 115 &&
    text.charCodeAt(end - 2) !== 115 &&
    !hasWord(reach, index, notPlural)
  );
}

/** "2003 and 2004": the years before may be another mention, so this looks past the reach. */
function followsYear(reach: Reach, before: number): boolean {
  const wide: Reach = { tokens: reach.tokens, first: 0, end: reach.end };
  let at = before - 1;
  if (signAt(wide, at) === COMMA) at--;
  const year = yearAt(wide, at);
  return year >= 1800 && year < 2100;
}

/** "Q1 2021", "H1", "FY2021", "FY21". */
export function readPeriodCode(reach: Reach, index: number): Match | undefined {
  const found = /^(?:(?<letter>[QH])(?<number>[1-4])|FY(?<year>\d{4}|\d{2}))$/i.exec(tokenText(reach.tokens, index)); // "Q1", "FY2021"; not "Q10"
  if (found?.groups === undefined) return undefined;
  const { letter, number, year } = found.groups;
  if (year !== undefined)
    return {
      first: index,
      last: index,
      stated: { year: year.length === 4 ? Number(year) : fullYear(Number(year)), fiscal: true },
    };
  const isHalf = letter === 'H' || letter === 'h';
  if (isHalf && Number(number) > 2) return undefined;
  const stated = isHalf ? { half: Number(number) } : { quarter: Number(number) };
  const at = hasWord(reach, index + 1, fiscal) ? index + 2 : index + 1;
  const after = readYear(reach, at);
  if (after === undefined) return isHalf ? undefined : { first: index, last: index, stated };
  return {
    first: index,
    last: after.last,
    stated: after.year === undefined ? stated : { ...stated, year: after.year },
    ...(after.relative === undefined ? {} : { relative: after.relative }),
  };
}
