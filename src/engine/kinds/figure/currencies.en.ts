/** The signs and codes of currencies, and whose dollars, pounds and francs there are. */
import { defineWords } from '../../text/vocabulary.ts';
import type { Unit } from './value.ts';

/** Signs beside an amount. */
export const currencySigns: Readonly<Record<string, Unit>> = {
  $: 'USD',
  '\u00a3': 'GBP',
  '\u20ac': 'EUR',
  '\u00a5': 'JPY',
  '\u20b9': 'INR',
  '\u20bd': 'RUB',
  '\u20ba': 'TRY',
  '\u20a9': 'KRW',
  '\u20b4': 'UAH',
  '\u20aa': 'ILS',
  '\u20a6': 'NGN',
  '\u20ab': 'VND',
  '\u20b1': 'PHP',
  '\u0e3f': 'THB',
  '\u20a1': 'CRC',
  '\u20ad': 'LAK',
  '\u20ae': 'MNT',
  '\u20b2': 'PYG',
  '\u20b5': 'GHS',
  '\u20b8': 'KZT',
  '\u20bc': 'AZN',
  '\u20be': 'GEL',
  '\u20bf': 'BTC',
  '\u00a2': 'cent',
};

/** Letters before "$": "A$", "HK$", "MXN$". */
export const dollarPrefixes = defineWords<Unit>([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aus', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['z', 'ZWL'],
  ['mex', 'MXN'],
  ['mx', 'MXN'],
  ...'usd cad aud nzd hkd sgd twd mxn'.split(' ').map((code) => [code, code.toUpperCase()] as const),
]);

/** Those that are words where they do not touch the sign: "A $300 million contract", "music ' s $ 5". */
export const dollarWords = defineWords<true>(['a', 's', 'can'].map((word) => [word, true] as const));

/** Codes and abbreviations that stand before an amount: "USD 5m", "Rs 300". */
const currencyCodeRows: readonly (readonly [string, Unit])[] = [
  ...'usd gbp eur jpy cny chf inr rub uah zar brl krw sek dkk nok pln huf mxn sar aed cad aud nzd hkd sgd ils thb myr ngn kes idr czk ghs bdt egp pkr qar kwd twd vnd'
    .split(' ')
    .map((code) => [code, code.toUpperCase()] as const),
  ['rmb', 'CNY'],
  ['rs', 'rupee'],
  ['rm', 'MYR'],
];
export const currencyCodes = defineWords(currencyCodeRows);

/** Codes that are also other things: only in capitals, before a sum of three digits or a scale, or after a number with no noun to follow. */
const rareCodeRows =
  'afn aoa ars azn bbd bhd bif bmd bnd bsd bwp byn bzd cdf clp crc djf dop dzd etb fjd fkp gel gmd gnf gtq gyd hnl hrk htg iqd irr isk jmd jod kgs khr kmf kyd kzt lbp lkr lrd lsl lyd mdl mga mkd mmk mnt mru mvr mwk mzn nio omr pgk php pyg ron rsd rwf sbd scr srd ssp szl tjs tmt tnd ttd tzs ugx uyu uzs ves vuv xaf xof xpf yer zmw'
    .split(' ')
    .map((code) => [code, code.toUpperCase()] as const);
export const rareCodes = defineWords<Unit>(rareCodeRows);

/** Codes with their scale, as companies report: "MSEK 120", "500 TEUR". */
const scaledCodeRows = [
  ...'eur usd gbp sek nok dkk chf aud cad'.split(' ').map((code) => ['m', code, 1e6] as const),
  ...'eur sek nok dkk'.split(' ').flatMap((code) => [['t', code, 1e3] as const, ['k', code, 1e3] as const]),
].map(([letter, code, factor]) => [`${letter}${code}`, { unit: code.toUpperCase(), factor }] as const);
export const scaledCodes = defineWords<{ readonly unit: Unit; readonly factor: number }>(scaledCodeRows);

/** All codes before an amount, for tables of triggers. */
export const currencyCodeList: readonly string[] = [...currencyCodeRows, ...rareCodeRows, ...scaledCodeRows].map(
  ([code]) => code,
);

/** Codes that may touch the digits after them: "EUR5bn", "R500m". */
export const touchingCodes: Readonly<Record<string, Unit>> = {
  ...Object.fromEntries(
    currencyCodeRows.filter(([code]) => code.length === 3).map(([code, unit]) => [code.toUpperCase(), unit]),
  ),
  Rs: 'rupee',
  R: 'ZAR',
  RM: 'MYR',
};

/** Whose dollars, pounds, francs: "Canadian dollars", "Swiss francs"; by the unit that the money is in without its nation. */
const nationRows: readonly (readonly [string, Readonly<Record<Unit, Unit>>])[] = [
  ['canadian', { USD: 'CAD' }],
  ['australian', { USD: 'AUD' }],
  ['singapore', { USD: 'SGD' }],
  ['zealand', { USD: 'NZD' }],
  ['kong', { USD: 'HKD' }],
  ['us', { USD: 'USD' }],
  ['american', { USD: 'USD' }],
  ['egyptian', { GBP: 'EGP' }],
  ['syrian', { GBP: 'SYP' }],
  ['lebanese', { GBP: 'LBP' }],
  ['irish', { GBP: 'IEP' }],
  ['british', { GBP: 'GBP' }],
  ['sterling', { GBP: 'GBP' }],
  ['swiss', { franc: 'CHF' }],
  ['french', { franc: 'FRF' }],
  ['cfa', { franc: 'XOF' }],
  ['congolese', { franc: 'CDF' }],
  ['rwandan', { franc: 'RWF' }],
  ['turkish', { lira: 'TRY' }],
  ['italian', { lira: 'ITL', ITL: 'ITL' }],
  ['norwegian', { krone: 'NOK', krona: 'NOK', crown: 'NOK' }],
  ['danish', { krone: 'DKK', krona: 'DKK', crown: 'DKK' }],
  ['swedish', { krona: 'SEK', krone: 'SEK', crown: 'SEK' }],
  ['icelandic', { krona: 'ISK', krone: 'ISK' }],
  ['finnish', { FIM: 'FIM' }],
  ['chinese', { CNY: 'CNY' }],
  ['russian', { RUB: 'RUB' }],
  ['indian', { rupee: 'INR' }],
  ['pakistani', { rupee: 'PKR' }],
  ['lankan', { rupee: 'LKR' }],
  ['nepalese', { rupee: 'NPR' }],
  ['japanese', { JPY: 'JPY' }],
  ['mexican', { peso: 'MXN' }],
  ['philippine', { peso: 'PHP' }],
  ['argentine', { peso: 'ARS' }],
  ['chilean', { peso: 'CLP' }],
  ['colombian', { peso: 'COP' }],
  ['cuban', { peso: 'CUP' }],
  ['dominican', { peso: 'DOP' }],
  ['uruguayan', { peso: 'UYU' }],
  ['saudi', { riyal: 'SAR', rial: 'SAR' }],
  ['qatari', { riyal: 'QAR', rial: 'QAR' }],
  ['iranian', { rial: 'IRR', riyal: 'IRR' }],
  ['omani', { rial: 'OMR', riyal: 'OMR' }],
  ['yemeni', { rial: 'YER', riyal: 'YER' }],
  ['emirati', { dirham: 'AED' }],
  ['uae', { dirham: 'AED' }],
  ['moroccan', { dirham: 'MAD' }],
  ['kuwaiti', { dinar: 'KWD' }],
  ['iraqi', { dinar: 'IQD' }],
  ['jordanian', { dinar: 'JOD' }],
  ['bahraini', { dinar: 'BHD' }],
  ['tunisian', { dinar: 'TND' }],
  ['libyan', { dinar: 'LYD' }],
  ['algerian', { dinar: 'DZD' }],
  ['serbian', { dinar: 'RSD' }],
  ['israeli', { ILS: 'ILS' }],
  ['thai', { THB: 'THB' }],
  ['malaysian', { MYR: 'MYR' }],
  ['indonesian', { IDR: 'IDR', rupee: 'IDR' }],
  ['nigerian', { NGN: 'NGN' }],
  ['kenyan', { shilling: 'KES' }],
  ['ugandan', { shilling: 'UGX' }],
  ['tanzanian', { shilling: 'TZS' }],
  ['somali', { shilling: 'SOS' }],
  ['austrian', { ATS: 'ATS' }],
  ['ghanaian', { GHS: 'GHS' }],
  ['ethiopian', { ETB: 'ETB' }],
  ['kazakh', { KZT: 'KZT' }],
  ['bangladeshi', { BDT: 'BDT' }],
  ['polish', { PLN: 'PLN' }],
  ['hungarian', { HUF: 'HUF' }],
  ['romanian', { RON: 'RON' }],
  ['bulgarian', { BGN: 'BGN' }],
  ['brazilian', { BRL: 'BRL' }],
  ['ukrainian', { UAH: 'UAH' }],
  ['african', { ZAR: 'ZAR' }],
  ['korean', { KRW: 'KRW' }],
  ['taiwan', { USD: 'TWD' }],
  ['jamaican', { USD: 'JMD' }],
  ['dutch', { NLG: 'NLG' }],
  ['spanish', { ESP: 'ESP' }],
  ['belgian', { franc: 'BEF' }],
  ['czech', { CZK: 'CZK', crown: 'CZK' }],
  ['german', { mark: 'DEM' }],
  ['deutsche', { mark: 'DEM' }],
  ['zambian', { ZMW: 'ZMW' }],
];
export const currencyNations = defineWords(nationRows);

/** Money only after its nation: "500 Swedish crowns", "two German marks". */
export const nationalMoney = defineWords<Unit>([
  ['mark', 'mark'],
  ['marks', 'mark'],
  ['crown', 'crown'],
  ['crowns', 'crown'],
]);

const named = new Map<Unit, Set<Unit>>();
for (const [, units] of nationRows)
  for (const [name, unit] of Object.entries(units)) {
    const known = named.get(name);
    if (known === undefined) named.set(name, new Set([unit]));
    else known.add(unit);
  }

/** Whether "pesos" may be those of Argentina: the one unit is the other's name without its nation. Dollars and pounds have one. */
export function isNamedFor(name: Unit | undefined, unit: Unit | undefined): boolean {
  return name !== undefined && unit !== undefined && name > 'a' && named.get(name)?.has(unit) === true;
}
