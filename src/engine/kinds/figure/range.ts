/** Two numbers that make one value: "10 to 15 people", "5-6%", "between $90m and $100m", "one in five". */
import { isWord, shapes, signOf, touchesNext } from '../../text/tokens.ts';
import { wordSet } from '../../text/vocabulary.ts';
import { tellingDigits } from './compare.ts';
import { isDash } from './foreign.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { add, formOf, type Reader } from './reader.ts';
import { readBoundBefore, readCounted, readPer } from './surroundings.ts';
import { isHyphen } from './unitReader.ts';
import { unitWords } from './units.en.ts';
import {
  ageWords,
  andWords,
  betweenWords,
  byWords,
  changeVerbs,
  everyWords,
  fromWords,
  inWords,
  matchWords,
  numberedNouns,
  ofWords,
  onlyWords,
  orWords,
  outWords,
  overWords,
  rangeVerbs,
  throughWords,
  toWords,
} from './words.en.ts';

/** Both ends of a range with the unit and scale they share, and how they are joined. */
export interface Pair {
  readonly left: Quantity;
  readonly right: Quantity;
  /** Whether the words make one range of them; else they only share their unit: "from 3 to 4 %". */
  readonly one: boolean;
}

/** The pair whose first number is `left`. */
export function readPair(reader: Reader, left: Quantity): Pair | undefined {
  const { tokens, start, limit } = reader;
  // "a five-to-six-year plan".
  const tied =
    left.end + 3 < limit &&
    isHyphen(tokens, left.end) &&
    toWords.has(tokens.words[left.end + 1] as number) &&
    isHyphen(tokens, left.end + 2);
  const at = tied ? left.end + 1 : left.end;
  if (at + 1 >= limit || left.form === 'fraction') return undefined;
  // "League One to seven points".
  if (!left.digits && left.first > start && tokens.shapes[left.first] === shapes.capital) return undefined;
  const word = tokens.words[at] as number;
  const dash = isDash(tokens, at) && touchesNext(tokens, at - 1) === touchesNext(tokens, at);
  const lead = readBoundBefore(tokens, left.first, start).first - 1;
  const led = lead >= start ? (tokens.words[lead] as number) : 0;
  // "in the range of $90m and $100m".
  const between =
    betweenWords.has(led) || (ofWords.has(led) && lead > start && rangeVerbs.has(tokens.words[lead - 1] as number));
  const to = toWords.has(word) || throughWords.has(word);
  const or = orWords.has(word);
  if (!(dash || to || or || (between && andWords.has(word)))) return undefined;
  const from = left.first - 1 >= start && fromWords.has(tokens.words[left.first - 1] as number);
  const then = tied ? at + 2 : at + 1;
  // "from 36 to just 21 days".
  const next = from && to && then + 1 < limit && onlyWords.has(tokens.words[then] as number) ? then + 1 : then;
  if (tokens.shapes[next] !== shapes.number && tokens.shapes[next] !== shapes.symbol && tokens.words[next] === 0)
    return undefined;
  const read = readQuantity(tokens, next, next, limit);
  if (!read || read.form !== left.form || (read.first !== next && read.first !== at)) return undefined;
  const pair = share(left, read);
  if (!pair) return undefined;
  // "fell from 7 to 5 per cent".
  if (pair.right.value <= pair.left.value)
    return from && to && pair.right.value < pair.left.value ? { ...pair, one: false } : undefined;
  if (
    or &&
    !(pair.left.unit === undefined && pair.right.value <= pair.left.value * 2 + 1 && pair.right.value < 1000) &&
    !(pair.right.unit && pair.right.value <= pair.left.value * 2)
  )
    return undefined;
  // "up by $4 million to $441 million", "by 5,000 to 62,000", "fell 30p to 290p"; "by 5 to 20 per cent" has one unit for both.
  const isChange =
    to &&
    ((byWords.has(led) && (left.unit !== undefined || read.unit === undefined)) ||
      (changeVerbs.has(led) && (left.unit !== undefined || read.unit === undefined)));
  // "lifted interest rates 0.25% to 5.5%".
  const isLater = to && left.unit?.form === 'share' && read.unit !== undefined && isChanged(reader, lead);
  if ((isChange || isLater) && pair.right.value > 3 * pair.left.value) return { ...pair, one: false };
  // A range is told in round numbers: "by 70,000 to 198,000" is none, nor is "by 1,204 to 3,511".
  if (isChange && byWords.has(led) && tellingDigits(pair.right.value).length > ROUND) return { ...pair, one: false };
  // "cut its loss by €44m to €74m", but "may rise by £5m to £10m".
  if (to && byWords.has(led) && left.unit && read.unit && left.unit.form !== 'share' && !isOnlyThought(reader, lead))
    return { ...pair, one: false };
  const ranging = from && left.first - 2 >= start && rangeVerbs.has(tokens.words[left.first - 2] as number);
  return { ...pair, one: !from || ranging };
}

/** Whether a verb of change stands shortly before, with only what changed between. */
function isChanged({ tokens, start }: Reader, before: number): boolean {
  for (let at = before; at >= start && at > before - WHAT && isWord(tokens, at); at--)
    if (settingVerbs.has(tokens.words[at] as number)) return true;
  return false;
}

const settingVerbs = wordSet(
  'raise raised raises raising lift lifted lifts lifting increase increased increases increasing hike hiked cut cuts cutting lower lowered lowers lowering reduce reduced reduces reducing trim trimmed',
);

/** Words for what changed, with the verb, at most. */
const WHAT = 5;

/** Digits before the noughts of a round number, at most. */
const ROUND = 2;

/** Whether the sentence's verb, in the words right before, says what may come. */
function isOnlyThought({ tokens, start }: Reader, before: number): boolean {
  for (let at = before; at >= start && at > before - BACK; at--) if (mayBe.has(tokens.words[at] as number)) return true;
  return false;
}

const BACK = 10;
const mayBe = wordSet(
  'could may might can would will should expected forecast expects likely set up rising to range ranges',
);

/** Gives each the unit and scale that only the other states; `undefined` where they do not fit. */
function share(left: Quantity, right: Quantity): { readonly left: Quantity; readonly right: Quantity } | undefined {
  let low = left;
  let high = right;
  if (left.unit && right.unit) {
    if (left.unit.unit !== right.unit.unit) return undefined;
  } else if (left.unit) {
    // "$5-6 million"; but "£5 to 20 people" are two things.
    if (left.unit.form !== 'money' || (right.scale === 1 && left.scale === 1 && left.value > right.value))
      return undefined;
    high = { ...right, unit: left.unit };
  } else if (right.unit) {
    const factor = right.unit.factor;
    low = {
      ...left,
      unit: right.unit,
      value: Number((left.value * factor).toPrecision(12)),
      step: left.step * factor,
      hyphened: right.hyphened,
    };
  }
  if (high.scale > 1 && low.scale === 1 && low.value < 1000 && low.value < high.value / high.scale) {
    low = { ...low, value: low.value * high.scale, step: low.step * high.scale, scale: high.scale };
  }
  return { left: low, right: high };
}

/** Adds a range; gives the index after it. */
export function addRange(reader: Reader, { left, right }: Pair): number {
  const { tokens, start, limit } = reader;
  const { bound, first } = readBoundBefore(tokens, left.first, start);
  // "aged between 5 and 10".
  const between = first - 1 > start && betweenWords.has(tokens.words[first - 1] as number);
  if (!right.unit && between && ageWords.has(tokens.words[first - 2] as number)) {
    return add(reader, first, right.end, { form: 'age', low: left.value, high: right.value, unit: 'year' });
  }
  const noun =
    right.unit && right.unit.form !== 'share'
      ? undefined
      : readCounted(tokens, right.end, limit, right.form === 'cardinal');
  return add(reader, first, right.end, {
    form: formOf(right),
    low: left.value,
    high: right.value,
    bound: bound === 'about' || bound === 'nearly' ? 'about' : 'exact',
    step: Math.min(left.step, right.step),
    unit: right.unit?.unit,
    counted: noun?.counted,
    modifiers: noun?.modifiers ?? [],
    per: right.unit?.per ?? readPer(tokens, right.end, limit),
  });
}

/** "one in five", "nine out of 10", "two in every three": a share. */
export function readShareOf(reader: Reader, part: Quantity): number | undefined {
  const { tokens, start, limit } = reader;
  if (part.unit || part.form !== 'cardinal' || !Number.isInteger(part.value)) return undefined;
  // Only read aloud can one be less than nothing: "negative one over 20".
  if (part.value < 1 && !(part.value === -1 && overWords.has(tokens.words[part.end] as number))) return undefined;
  // "number 1 in 12 countries".
  if (part.digits && part.first > start && numberedNouns.has(tokens.words[part.first - 1] as number)) return undefined;
  let at = part.end;
  // "a one-in-three chance".
  const tied = at + 4 <= limit && isHyphen(tokens, at) && isHyphen(tokens, at + 2);
  if (tied) at++;
  // "one caller in six".
  if (
    part.value === 1 &&
    !part.digits &&
    !tied &&
    at + 2 < limit &&
    tokens.shapes[at] === shapes.lower &&
    inWords.has(tokens.words[at + 1] as number) &&
    !unitWords.has(tokens.words[at] as number)
  )
    at++;
  if (at + 1 >= limit) return undefined;
  const out = outWords.has(tokens.words[at] as number) && ofWords.has(tokens.words[at + 1] as number);
  // "one over three", as it is read aloud.
  const over = Math.abs(part.value) === 1 && overWords.has(tokens.words[at] as number);
  if (out) at += 2;
  else if (inWords.has(tokens.words[at] as number)) at++;
  else if (over) at++;
  else return undefined;
  if (tied) at++;
  if (at < limit && everyWords.has(tokens.words[at] as number)) at++;
  if (at >= limit || signOf(tokens, at) === 0x61) return undefined;
  if (tokens.shapes[at] !== shapes.number && tokens.words[at] === 0) return undefined;
  const whole = readQuantity(tokens, at, at, limit);
  if (
    !whole ||
    whole.unit ||
    whole.form !== 'cardinal' ||
    whole.value <= part.value ||
    (whole.digits && whole.value >= 1100 && whole.value < 2100)
  )
    return undefined;
  if (over && whole.end < limit && isWord(tokens, whole.end)) return undefined;
  const next = whole.end < limit && isWord(tokens, whole.end) ? (tokens.words[whole.end] as number) : 0;
  const noun = readCounted(tokens, whole.end, limit, true);
  // "one in 13 of its shops", "one in 250,000", "one in 14 adults", "1 in 21".
  const isChance =
    part.value === 1 &&
    (whole.value >= 1000 ||
      ofWords.has(next) ||
      crowds.has(next) ||
      (noun.end > 0 && crowds.has(tokens.words[noun.end - 1] as number)) ||
      part.digits);
  if (!out && !over && !wholes.has(whole.value) && !isChance) return undefined;
  if (matchWords.has(next) || unitWords.get(next)?.form === 'duration') return undefined;
  const { bound, first } = readBoundBefore(tokens, part.first, start);
  const value = part.value / whole.value;
  return add(reader, first, whole.end, {
    form: 'share',
    low: bound === 'under' || bound === 'atMost' ? undefined : value,
    high: bound === 'over' || bound === 'atLeast' ? undefined : value,
    bound,
    step: 0.5 / whole.value,
    unit: 'share',
    counted: noun.counted,
    modifiers: noun.modifiers,
  });
}

/** Whose share is told as one in so many. */
const crowds = wordSet(
  'people adults children men women boys girls babies births households families voters patients pupils students workers employees teenagers pensioners britons americans drivers motorists couples pregnancies marriages residents parents mothers',
);
const wholes = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 250, 500, 1000, 10000, 100000, 1e6,
]);
