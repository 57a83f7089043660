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
  '\u00a2': 'cent',
};

/** Letters before "$": "A$", "HK$". */
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
]);

/** Those that are words where they do not touch the sign: "A $300 million contract", "music ' s $ 5". */
export const dollarWords = defineWords<true>(['a', 's', 'can'].map((word) => [word, true] as const));

/** Codes and abbreviations that stand before an amount: "USD 5m", "Rs 300". */
const currencyCodeRows: readonly (readonly [string, Unit])[] = [
  ...'usd gbp eur jpy cny chf inr rub uah zar brl krw sek dkk nok pln huf mxn sar aed cad aud nzd hkd sgd ils thb myr ngn kes idr czk ghs bdt egp pkr qar kwd twd vnd'
    .split(' ')
    .map((code) => [code, code.toUpperCase()] as const),
  ['rmb', 'CNY'],
  ['rs', 'INR'],
  ['rm', 'MYR'],
];
export const currencyCodes = defineWords(currencyCodeRows);
export const currencyCodeList: readonly string[] = currencyCodeRows.map(([code]) => code);

/** Codes that may touch the digits after them: "EUR5bn", "R500m". */
export const touchingCodes: Readonly<Record<string, Unit>> = {
  ...Object.fromEntries(
    currencyCodeRows.filter(([code]) => code.length === 3).map(([code, unit]) => [code.toUpperCase(), unit]),
  ),
  Rs: 'INR',
  R: 'ZAR',
  RM: 'MYR',
};

/** Whose dollars, pounds, francs: "Canadian dollars", "Australian dollars". */
export const currencyNations = defineWords<Readonly<Record<Unit, Unit>>>([
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
  ['swiss', { CHF: 'CHF' }],
  ['french', { CHF: 'FRF' }],
  ['cfa', { CHF: 'XOF' }],
  ['turkish', { TRY: 'TRY' }],
  ['italian', { TRY: 'ITL' }],
  ['norwegian', { DKK: 'NOK' }],
  ['danish', { DKK: 'DKK' }],
  ['swedish', { SEK: 'SEK' }],
  ['finnish', { FIM: 'FIM' }],
  ['chinese', { CNY: 'CNY' }],
  ['russian', { RUB: 'RUB' }],
  ['indian', { INR: 'INR' }],
  ['pakistani', { INR: 'PKR' }],
  ['japanese', { JPY: 'JPY' }],
  ['mexican', { MXN: 'MXN' }],
  ['philippine', { MXN: 'PHP' }],
  ['saudi', { SAR: 'SAR' }],
  ['qatari', { SAR: 'QAR', IRR: 'QAR' }],
  ['emirati', { AED: 'AED' }],
  ['moroccan', { AED: 'MAD' }],
  ['israeli', { ILS: 'ILS' }],
  ['thai', { THB: 'THB' }],
  ['malaysian', { MYR: 'MYR' }],
  ['indonesian', { IDR: 'IDR', INR: 'IDR' }],
  ['nigerian', { NGN: 'NGN' }],
  ['kenyan', { KES: 'KES' }],
  ['ugandan', { KES: 'UGX' }],
  ['tanzanian', { KES: 'TZS' }],
  ['ghanaian', { GHS: 'GHS' }],
  ['ethiopian', { ETB: 'ETB' }],
  ['kazakh', { KZT: 'KZT' }],
  ['bangladeshi', { BDT: 'BDT' }],
  ['polish', { PLN: 'PLN' }],
  ['hungarian', { HUF: 'HUF' }],
  ['brazilian', { BRL: 'BRL' }],
  ['ukrainian', { UAH: 'UAH' }],
  ['african', { ZAR: 'ZAR' }],
  ['korean', { KRW: 'KRW' }],
  ['taiwan', { USD: 'TWD' }],
  ['jamaican', { USD: 'JMD' }],
  ['lankan', { INR: 'LKR' }],
  ['nepalese', { INR: 'NPR' }],
  ['argentine', { MXN: 'ARS' }],
  ['chilean', { MXN: 'CLP' }],
  ['colombian', { MXN: 'COP' }],
  ['cuban', { MXN: 'CUP' }],
  ['icelandic', { SEK: 'ISK', DKK: 'ISK' }],
  ['dutch', { NLG: 'NLG' }],
  ['spanish', { ESP: 'ESP' }],
  ['belgian', { CHF: 'BEF' }],
  ['czech', { CZK: 'CZK' }],
  ['iranian', { IRR: 'IRR' }],
  ['omani', { IRR: 'OMR' }],
  ['yemeni', { IRR: 'YER' }],
]);
