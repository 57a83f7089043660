/** Units of measure, time, money and share, and the words and signs that stand for them. */
import { defineWords } from '../../text/vocabulary.ts';
import type { FigureForm, Unit } from './value.ts';

/** A word or sign for a unit. */
export interface UnitWord {
  readonly unit: Unit;
  readonly form: Extract<FigureForm, 'measure' | 'duration' | 'money' | 'share'>;
  /** What one of the word is worth in {@link unit}: 0.01 for a per cent. */
  readonly factor: number;
  /** Counts only where it touches the digits: "5m", "20p", "3in". */
  readonly touching: boolean;
  /** What the unit is for, where the word says so: "hour" for "mph". */
  readonly per: string | undefined;
}

type Row = readonly [
  unit: Unit,
  form: UnitWord['form'],
  words: string,
  more?: Partial<Pick<UnitWord, 'factor' | 'touching' | 'per'>>,
];

const rows: readonly Row[] = [
  ['share', 'share', 'percent pct percents', { factor: 0.01 }],
  ['share', 'share', 'pc', { factor: 0.01, touching: true }],
  ['nanometre', 'measure', 'nanometre nanometres nanometer nanometers'],
  ['nanometre', 'measure', 'nm', { touching: true }],
  ['micrometre', 'measure', 'micrometre micrometres micrometer micrometers micron microns'],
  ['millimetre', 'measure', 'mm millimetre millimetres millimeter millimeters'],
  ['decimetre', 'measure', 'dm decimetre decimetres decimeter decimeters'],
  ['centimetre', 'measure', 'cm centimetre centimetres centimeter centimeters'],
  ['metre', 'measure', 'metre metres meter meters'],
  ['metre', 'measure', 'm', { touching: true }],
  ['kilometre', 'measure', 'km kms kilometre kilometres kilometer kilometers'],
  ['kilometre', 'measure', 'kph kmh kmph', { per: 'hour' }],
  ['inch', 'measure', 'inch inches'],
  ['inch', 'measure', 'in', { touching: true }],
  ['foot', 'measure', 'foot feet ft'],
  ['yard', 'measure', 'yard yards yd yds'],
  ['mile', 'measure', 'mile miles'],
  ['mile', 'measure', 'mph', { per: 'hour' }],
  ['mile', 'measure', 'mpg', { per: 'gallon' }],
  ['knot', 'measure', 'knots'],
  ['league', 'measure', 'furlong furlongs', { factor: 1 }],
  ['milligram', 'measure', 'mg milligram milligrams'],
  ['microgram', 'measure', 'mcg ug \u03bcg \u00b5g microgram micrograms microgramme microgrammes'],
  ['gram', 'measure', 'gram grams gramme grammes'],
  ['gram', 'measure', 'g', { touching: true }],
  ['kilogram', 'measure', 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['ounce', 'measure', 'oz ounce ounces'],
  ['pound weight', 'measure', 'lb lbs'],
  ['stone', 'measure', 'st stone', { touching: true }],
  ['tonne', 'measure', 'tonne tonnes'],
  ['ton', 'measure', 'ton tons'],
  ['kiloton', 'measure', 'kiloton kilotons'],
  ['megaton', 'measure', 'megaton megatons'],
  ['hectare', 'measure', 'hectare hectares ha'],
  ['acre', 'measure', 'acre acres'],
  ['square metre', 'measure', 'sqm m2'],
  ['square kilometre', 'measure', 'km2'],
  ['square foot', 'measure', 'sqft ft2'],
  ['cubic metre', 'measure', 'm3', { touching: true }],
  ['millilitre', 'measure', 'ml millilitre millilitres milliliter milliliters'],
  ['litre', 'measure', 'litre litres liter liters'],
  ['litre', 'measure', 'l', { touching: true }],
  ['teaspoon', 'measure', 'teaspoon teaspoons tsp'],
  ['tablespoon', 'measure', 'tablespoon tablespoons tbsp'],
  ['pint', 'measure', 'pint pints'],
  ['gallon', 'measure', 'gallon gallons'],
  ['barrel', 'measure', 'barrel barrels'],
  ['barrel', 'measure', 'bpd', { per: 'day' }],
  ['degree', 'measure', 'degree degrees deg'],
  ['degree celsius', 'measure', 'celsius centigrade celcius centigrate'],
  ['degree celsius', 'measure', 'c', { touching: true }],
  ['degree fahrenheit', 'measure', 'fahrenheit farenheit'],
  ['degree fahrenheit', 'measure', 'f', { touching: true }],
  ['radian', 'measure', 'radian radians rad'],
  ['bit', 'measure', 'bit bits'],
  ['byte', 'measure', 'byte bytes'],
  ['kilobyte', 'measure', 'kb kilobyte kilobytes'],
  ['megabyte', 'measure', 'mb megabyte megabytes'],
  ['gigabyte', 'measure', 'gb gigabyte gigabytes'],
  ['terabyte', 'measure', 'tb terabyte terabytes'],
  ['kilobit', 'measure', 'kbps kilobit kilobits', { per: 'second' }],
  ['gigabit', 'measure', 'gbps gigabit gigabits', { per: 'second' }],
  ['megabit', 'measure', 'mbps mbit megabit megabits', { per: 'second' }],
  ['watt', 'measure', 'watt watts'],
  ['kilowatt', 'measure', 'kw kilowatt kilowatts'],
  ['megawatt', 'measure', 'mw megawatt megawatts'],
  ['gigawatt', 'measure', 'gw gigawatt gigawatts'],
  ['kilowatt-hour', 'measure', 'kwh'],
  ['megawatt-hour', 'measure', 'mwh'],
  ['volt', 'measure', 'volt volts'],
  ['hertz', 'measure', 'hz hertz'],
  ['kilohertz', 'measure', 'khz kilohertz'],
  ['megahertz', 'measure', 'mhz megahertz'],
  ['gigahertz', 'measure', 'ghz gigahertz'],
  ['calorie', 'measure', 'calorie calories kcal'],
  ['horsepower', 'measure', 'hp bhp horsepower'],
  ['basis point', 'measure', 'bps'],
  ['decibel', 'measure', 'db decibel decibels'],
  ['megapixel', 'measure', 'megapixel megapixels mp', { touching: false }],
  ['nanosecond', 'duration', 'nanosecond nanoseconds'],
  ['microsecond', 'duration', 'microsecond microseconds'],
  ['millisecond', 'duration', 'millisecond milliseconds'],
  ['millisecond', 'duration', 'ms', { touching: true }],
  ['second', 'duration', 'second seconds sec secs'],
  ['minute', 'duration', 'minute minutes min mins'],
  ['hour', 'duration', 'hour hours hr hrs'],
  ['hour', 'duration', 'h', { touching: true }],
  ['day', 'duration', 'day days'],
  ['night', 'duration', 'night nights'],
  ['week', 'duration', 'week weeks'],
  ['fortnight', 'duration', 'fortnight fortnights'],
  ['month', 'duration', 'month months mth mths'],
  ['year', 'duration', 'year years yr yrs'],
  ['decade', 'duration', 'decade decades'],
  ['century', 'duration', 'centuries'],
  ['USD', 'money', 'dollar dollars usd bucks'],
  ['GBP', 'money', 'gbp sterling quid'],
  ['EUR', 'money', 'euro euros eur'],
  ['JPY', 'money', 'yen jpy'],
  ['CNY', 'money', 'yuan renminbi rmb cny 元'],
  ['LKR', 'money', '\u0bb0\u0bc2'],
  ['franc', 'money', 'franc francs'],
  ['CHF', 'money', 'chf'],
  ['rupee', 'money', 'rupee rupees'],
  ['INR', 'money', 'inr'],
  ['RUB', 'money', 'rouble roubles ruble rubles rub'],
  ['UAH', 'money', 'hryvnia hryvnias uah'],
  ['lira', 'money', 'lira liras'],
  ['ITL', 'money', 'lire'],
  ['ZAR', 'money', 'rand zar'],
  ['BRL', 'money', 'reais brl'],
  ['KRW', 'money', 'won krw', { touching: true }],
  ['krona', 'money', 'krona kronor'],
  ['SEK', 'money', 'sek'],
  ['krone', 'money', 'krone kroner'],
  ['DKK', 'money', 'dkk'],
  ['NOK', 'money', 'nok'],
  ['PLN', 'money', 'zloty zlotys pln'],
  ['HUF', 'money', 'forint forints huf'],
  ['peso', 'money', 'peso pesos'],
  ['MXN', 'money', 'mxn'],
  ['riyal', 'money', 'riyal riyals'],
  ['SAR', 'money', 'sar'],
  ['dirham', 'money', 'dirham dirhams'],
  ['AED', 'money', 'aed'],
  ['ILS', 'money', 'shekel shekels ils'],
  ['THB', 'money', 'baht thb'],
  ['MYR', 'money', 'ringgit ringgits myr'],
  ['NGN', 'money', 'naira nairas ngn'],
  ['shilling', 'money', 'shilling shillings'],
  ['KES', 'money', 'kes'],
  ['CAD', 'money', 'cad'],
  ['AUD', 'money', 'aud'],
  ['NZD', 'money', 'nzd'],
  ['HKD', 'money', 'hkd'],
  ['SGD', 'money', 'sgd'],
  ['EGP', 'money', 'egp'],
  ['PKR', 'money', 'pkr'],
  ['QAR', 'money', 'qar'],
  ['KWD', 'money', 'kwd'],
  ['TWD', 'money', 'twd'],
  ['VND', 'money', 'vnd'],
  ['FIM', 'money', 'markka markkaa'],
  ['DEM', 'money', 'deutschemark deutschemarks'],
  ['NLG', 'money', 'guilder guilders'],
  ['ESP', 'money', 'peseta pesetas'],
  ['PTE', 'money', 'escudo escudos'],
  ['ATS', 'money', 'schilling schillings'],
  ['GRD', 'money', 'drachma drachmas'],
  ['IDR', 'money', 'rupiah rupiahs idr'],
  ['CZK', 'money', 'koruna korunas czk'],
  ['BDT', 'money', 'taka bdt'],
  ['GHS', 'money', 'cedi cedis ghs'],
  ['ETB', 'money', 'birr'],
  ['KZT', 'money', 'tenge'],
  ['rial', 'money', 'rial rials'],
  ['dinar', 'money', 'dinar dinars'],
  ['IQD', 'money', 'iqd'],
  ['RON', 'money', 'leu lei'],
  ['BGN', 'money', 'lev leva bgn'],
  ['ZMW', 'money', 'kwacha'],
  ['LBP', 'money', 'lbp'],
  ['BTC', 'money', 'bitcoins btc xbt'],
  ['satoshi', 'money', 'satoshi satoshis'],
  ['penny', 'money', 'pence penny pennies'],
  ['penny', 'money', 'p', { touching: true }],
  ['cent', 'money', 'cent cents'],
];

/** "pound" is money unless the words around speak of weight. */
export const pound: UnitWord = { unit: 'GBP', form: 'money', factor: 1, touching: false, per: undefined };
export const poundWeight: UnitWord = {
  unit: 'pound weight',
  form: 'measure',
  factor: 1,
  touching: false,
  per: undefined,
};
export const inch: UnitWord = { unit: 'inch', form: 'measure', factor: 1, touching: false, per: undefined };
export const cup: UnitWord = { unit: 'cup', form: 'measure', factor: 1, touching: false, per: undefined };
export const minute: UnitWord = { unit: 'minute', form: 'duration', factor: 1, touching: false, per: undefined };
export const century: UnitWord = { unit: 'century', form: 'duration', factor: 1, touching: false, per: undefined };
export const quarter: UnitWord = { unit: 'quarter', form: 'duration', factor: 1, touching: false, per: undefined };
export const percent: UnitWord = { unit: 'share', form: 'share', factor: 0.01, touching: false, per: undefined };
export const point: UnitWord = { unit: 'point', form: 'measure', factor: 1, touching: false, per: undefined };
export const basisPoint: UnitWord = {
  unit: 'basis point',
  form: 'measure',
  factor: 1,
  touching: false,
  per: undefined,
};
export const times: UnitWord = { unit: 'times', form: 'measure', factor: 1, touching: false, per: undefined };
const celsius: UnitWord = {
  unit: 'degree celsius',
  form: 'measure',
  factor: 1,
  touching: false,
  per: undefined,
};
const fahrenheit: UnitWord = {
  unit: 'degree fahrenheit',
  form: 'measure',
  factor: 1,
  touching: false,
  per: undefined,
};
export const degree: UnitWord = { unit: 'degree', form: 'measure', factor: 1, touching: false, per: undefined };

export const unitWords = defineWords<UnitWord>(
  rows.flatMap(([unit, form, words, more]) =>
    words
      .split(' ')
      .map((word) => [word, { unit, form, factor: 1, touching: false, per: undefined, ...more }] as const),
  ),
);

/** Words that change the unit after them: "square metres", "metric tons". */
export const unitPrefixes = defineWords<string>([
  ['square', 'square'],
  ['sq', 'square'],
  ['cubic', 'cubic'],
  ['fl', 'fluid'],
  ['fluid', 'fluid'],
  ['nautical', 'nautical'],
  ['light', 'light'],
  ['metric', 'metric'],
]);

/** Second words of two-word units, by what stands before them. */
export const poundWords = defineWords<true>([
  ['pound', true],
  ['pounds', true],
]);
export const percentWords = defineWords<'cent' | 'age' | 'basis'>([
  ['cent', 'cent'],
  ['percentage', 'age'],
  ['basis', 'basis'],
]);
export const pointPlurals = defineWords<true>([
  ['point', true],
  ['points', true],
]);
export const timesWords = defineWords<true>([
  ['times', true],
  ['time', true],
  ['fold', true],
]);
export const temperatureLetters = defineWords<UnitWord>([
  ['c', celsius],
  ['f', fahrenheit],
  ['celsius', celsius],
  ['celcius', celsius],
  ['centigrade', celsius],
  ['fahrenheit', fahrenheit],
  ['farenheit', fahrenheit],
]);

/** What a length is one of: "10m-high", 'it is 10 " long'. */
export const sizeWords = defineWords<true>(
  'long wide tall high deep thick across'.split(' ').map((word) => [word, true] as const),
);

/** Only a part of a cup is a measure: "two cups" may have been won. */
export const cupWords = defineWords<true>([
  ['cup', true],
  ['cups', true],
]);

/** Verbs whose pounds are a weight where they stand right before the number: "shed 25 pounds". */
export const slimmingVerbs = defineWords<true>(
  'shed sheds shedding drop'.split(' ').map((word) => [word, true] as const),
);

/** Words that make "pounds" a weight. */
export const weightWords = defineWords<true>(
  'weigh weighs weighed weighing weight weights heavier lighter overweight obese baby kg kilos kilogram kilograms ounces ounce lbs ton tons'
    .split(' ')
    .map((word) => [word, true] as const),
);
