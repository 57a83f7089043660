import assert from 'node:assert/strict';
import type { Mention } from '../../../src/engine/kinds/kind.ts';
import {
  compareRoles,
  isMisspelling,
  isPartOf,
  name,
  officeOfOne,
  sameVariant,
} from '../../../src/engine/kinds/name/index.ts';
import type { NameValue } from '../../../src/engine/kinds/name/value.ts';
import { type Passage, readPassages } from '../../../src/engine/text/passages.ts';
import { agencyNameCases } from './name.agency.cases.ts';
import { nameCases } from './name.cases.ts';
import { nameSilence } from './silence.name.cases.ts';

describe('name: finding', () => {
  for (const [text, ...expected] of [...nameCases, ...agencyNameCases]) {
    it(text, () => assert.deepEqual(findAll(text), expected));
  }
  for (const text of nameSilence) {
    it(`is silent on: ${text}`, () => assert.deepEqual(findAll(text), []));
  }
  // Whether they are names the document tells: `certain` leaves them out above.
  for (const [text, ...expected] of [
    ['Archbishops of Canterbury said so.', 'Archbishops'],
    ['LONDON 1996-12-06 Shares fell in Paris.', 'Shares'],
    ['BOXING - PANAMA FIGHTER ROBERTO DURAN FIGHTS ON.', 'BOXING', 'FIGHTER', 'FIGHTS'],
    ['Ukraine And Russia Agree To Talk In Istanbul After Months', 'Agree', 'Months'],
    ['Trailing badly, they lost.', 'Trailing'],
    ['Abattoirs closed early.', 'Abattoirs'],
    ['However, he left.'],
    ['Police said so.'],
    ['Thirteen people died.'],
  ] as const) {
    it(`${expected.join(', ') || 'nothing'} may be a surname in: ${text}`, () =>
      assert.deepEqual(
        readPassages(text).flatMap((passage) =>
          name.find(passage).flatMap(({ value }) => (value.doubtful && value.type === 'person' ? [value.name] : [])),
        ),
        expected,
      ));
  }
  it('gives folded parts without small words', () => {
    assert.deepEqual(readName('the Bank of England').parts, ['bank', 'england']);
    assert.deepEqual(readName('Osama bin Laden').parts, ['osama', 'laden']);
    assert.deepEqual(readName('J.K. Rowling').parts, ['j', 'k', 'rowling']);
    assert.deepEqual(readName('Mrs Theresa May').parts, ['theresa', 'may']);
    assert.deepEqual(readName('Ben Proud').parts, ['ben', 'proud']);
    assert.deepEqual(readName('League Two').parts, ['league', 'two']);
  });
  it('reads a name as it is written, however it was written before', () => {
    for (const written of ['McAldern', 'MCALDERN', 'Mcaldern', 'McAldern'])
      assert.deepEqual(readName(`They met ${written} today.`).name, written);
    // The same letters are a person's initials and an organisation's word.
    assert.deepEqual(readName('They met KV Aldermarsh, 34, today.').parts, ['k', 'v', 'aldermarsh']);
    assert.deepEqual(readName('They met KV United today.').parts, ['kv', 'united']);
  });
  it('reads stored values back', () => {
    const value = readName('Mr Tony Blair');
    assert.deepEqual(name.decode(JSON.parse(JSON.stringify(value))), value);
    assert.equal(name.decode({ name: 'x' }), undefined);
  });
});

describe('name: comparing', () => {
  const same = [
    ['Romney', 'Mitt Romney'],
    ['AAM', 'the Academy of Ancient Music'],
    ['Formula 1', 'F1'],
    ['the MoD', 'the Ministry of Defence'],
    ['NATO', 'Nato'],
    ['Kyiv', 'Kiev'],
    ['Zelenskyy', 'Volodymyr Zelensky'],
    ['Sergey Lavrov', 'Sergei Lavrov'],
    ['Turkey', 'Türkiye'],
    ['Turkish', 'Türkiye'],
    ['Scottish', 'Scotland'],
    ['Indian', 'India'],
    ['French', 'France'],
    ['Norwegians', 'Norway'],
    ['Welsh', 'Wales'],
    ['Danish', 'Danes'],
    ['European', 'Europe'],
    ['the EU', 'the European Union'],
    ['the British', 'the UK'],
    ['Mohammed Ali', 'Muhammad Ali'],
    ['Gaddafi', 'Qaddafi'],
    ['Kadhafi', 'Gaddafi'],
    ['Moammar Qadhafi', 'Muammar Gaddafi'],
    ['Husni Mubarak', 'Hosni Mubarak'],
    ['Usama bin Ladin', 'Osama bin Laden'],
    ['Hezbollah', 'Hizbollah'],
    ['al-Qaida', 'al-Qaeda'],
    ['Boris Jeltsin', 'Boris Yeltsin'],
    ['Chris Purvis', 'Christopher Purvis'],
    ['Bill Clinton', 'William Clinton'],
    ['the UK', 'Britain'],
    ['the United States', 'America'],
    ['U.S.', 'US'],
    ['George Bush', 'George W. Bush'],
    ['J. Smith', 'John Smith'],
    ['Acme Inc', 'Acme Ltd'],
    ['Cambridge University', 'the University of Cambridge'],
    ['bin Laden', 'Osama bin Laden'],
    ['St Petersburg', 'Saint Petersburg'],
    ['World War Two', 'the Second World War'],
    ['WW2', 'World War II'],
    ['World War I', 'the First World War'],
    ['the North Atlantic Treaty Organization', 'Nato'],
    ['the First World War', 'World War One'],
    ['MBEs', 'an MBE'],
    ['the House of Commons', 'the Commons'],
    ['Met Police', 'the Metropolitan Police'],
    ['the Met', 'Scotland Yard'],
    ['the Met', 'the Metropolitan Museum of Art'],
    ['Metropolitan Opera', 'the Met'],
    ['the Democratic Republic of the Congo', 'DR Congo'],
    ['Korea', 'Korean'],
    ['the Isle of Man', 'Manx'],
    ['the UN Security Council', 'the United Nations Security Council'],
    ['the United States Senate', 'the US Senate'],
    ['the EU Council', 'the European Union Council'],
    ["St Mary's Hospital", 'St Marys Hospital'],
    ['Robert F. Kennedy', 'Robert Kennedy'],
    ['JP Morgan', 'JPMorgan Chase & Co'],
    ['Volkswagen AG', 'VW'],
    ['the US Department of Justice', 'the Justice Department'],
    ['Democrats', 'the Democratic Party'],
    ['HM Revenue and Customs', 'HMRC'],
    ['Man City', 'Manchester City'],
  ] as const;
  for (const [claimed, known] of same) {
    it(`${claimed} is ${known}`, () => assert.equal(compare(claimed, known).type, 'same'));
  }
  it('says which word the source lacks', () => {
    assert.deepEqual(compare('Mitt Romney', 'Romney'), { type: 'near', gap: '"Mitt" is not in the source' });
    assert.deepEqual(compare('Channel 5', 'the Channel'), { type: 'near', gap: '"5" is not in the source' });
    assert.equal(compare('Anna K. Keller', 'Anna Keller').type, 'same');
  });
  for (const [claimed, known] of [
    ['Hakan Fedan', 'Hakan Fidan'],
    ['Fedan', 'Hakan Fidan'],
    ['Hakan Kalin', 'Ibrahim Kalin'],
    ['Hakan Kalin', 'Hakan Fidan'],
    ['Ed Larkin', 'Eva Dora Larkin'],
  ] as const) {
    it(`${claimed} differs from ${known}`, () => assert.equal(compare(claimed, known).type, 'different'));
  }
  for (const [claimed, known] of [
    ['Glasgow', 'Glasgow City Council'],
    ['Keith Kellogg', 'Marco Rubio'],
    ['Metropolitan Opera', 'Scotland Yard'],
    ['Radio 4', 'BBC Radio 5'],
    ['Russia', 'Ukraine'],
    ['Ukrainian', 'Russian'],
    ['English', 'British'],
    ['Indian', 'Indiana'],
    ['Marie', 'Mary'],
    ['Trump', 'Putin'],
  ] as const) {
    it(`${claimed} has nothing to do with ${known}`, () => assert.equal(compare(claimed, known).type, 'incomparable'));
  }
  it('tells a city from its country', () => {
    assert.equal(compare('Istanbul', 'Turkey').type, 'incomparable');
    assert.equal(isPartOf(readName('Istanbul'), readName('Türkiye')), true);
    assert.equal(isPartOf(readName('Istanbul'), readName('Greece')), false);
  });
  it('tells a slip from a spelling', () => {
    assert.equal(isMisspelling('fedan', 'fidan'), true);
    assert.equal(isMisspelling('sergey', 'sergei'), false);
    assert.equal(isMisspelling('talks', 'talk'), false);
    assert.equal(isMisspelling('southern', 'northern'), false);
    assert.equal(sameVariant('zelenskyy', 'zelensky'), true);
    assert.equal(sameVariant('putin', 'rutin'), false);
    assert.equal(sameVariant('marie', 'mary'), false);
    assert.equal(sameVariant('bbc', 'bcc'), false);
    assert.equal(sameVariant('paris', 'parish'), false);
    assert.equal(sameVariant('samuel', 'samul'), false);
  });
  it('shares a key between what may be one', () => {
    for (const [a, b] of [...same, ['Hakan Fedan', 'Fidan']] as const) {
      const keys = new Set(name.keys(readName(a)));
      assert.ok(
        name.keys(readName(b)).some((key) => keys.has(key)),
        `${a} and ${b}: ${[...keys].join()} against ${name.keys(readName(b)).join()}`,
      );
    }
  });
});

describe('name: roles', () => {
  for (const [role, office] of [
    ['bundesbank president', 'bundesbank president'],
    ['president of the bundesbank', 'bundesbank president'],
    ['bundesbank vice president', undefined],
    ['former bundesbank president', undefined],
    ['president', undefined],
    ['labour mp', undefined],
    ['ukrainian defence minister', 'defence minister ukrainian'],
    ['ukrainian cabinet minister', undefined],
    ['mayor of london', 'london mayor'],
    ['google manager', undefined],
    ['landesbank secretary', undefined],
    ['justice secretary', 'justice secretary'],
    ['prime minister', undefined],
    ['chief executive', undefined],
    ['leith party leader', 'leader leith party'],
    ['school governor of leith', undefined],
  ] as const)
    it(`${role} is ${office === undefined ? 'of several' : 'of one'}`, () => assert.equal(officeOfOne(role), office));
  for (const [claimed, known, type] of [
    ['defense minister', 'ukrainian defence minister', 'same'],
    ['former defence minister', 'former culture minister', 'different'],
    ['former culture minister', 'political scientist and former culture minister', 'same'],
    ['president', 'former president', 'near'],
    ['russian president', 'ukrainian president', 'different'],
    ['spokesman', 'state department spokeswoman', 'same'],
    ['striker', 'england goalkeeper', 'different'],
    ['striker', 'father of two', 'incomparable'],
    ['deputy prime minister', 'prime minister', 'different'],
    ['prime minister', 'deputy prime minister', 'different'],
    ['vice-president', 'president', 'different'],
    ['prime minister', 'deputy prime minister and finance minister', 'different'],
    ['finance minister', 'deputy prime minister and finance minister', 'same'],
    ['deputy prime minister', 'minister', 'near'],
    ['shadow chancellor', 'chancellor', 'different'],
    ['shadow minister', 'shadow foreign secretary', 'same'],
    ['lieutenant governor', 'governor of larkin', 'different'],
    ['assistant leith rovers coach', 'rovers coach', 'different'],
    ['uefa vice-president', 'norland fa president', 'near'],
    ['deputy chief executive', 'chief executive', 'different'],
    ['assistant attorney general', 'attorney general', 'different'],
    ['assistant professor', 'professor', 'near'],
    ['deputy state department spokesman', 'state department spokesman', 'near'],
    ['former assistant coach', 'former coach', 'near'],
    ['acting mayor', 'mayor', 'different'],
    ['mayor', 'acting mayor', 'different'],
    ['manager', 'caretaker manager', 'near'],
    ['caretaker manager', 'manager', 'different'],
    ['deputy police chief', 'police chief', 'different'],
    ['chief of police', 'police chief', 'same'],
    ['fire chief', 'police chief', 'different'],
    ['chancellor', 'finance minister', 'incomparable'],
    ['chancellor of the exchequer', 'finance minister', 'same'],
    ['british chancellor', 'finance minister', 'same'],
    ['german chancellor', 'finance minister', 'different'],
    ['finance minister', 'us treasury secretary', 'same'],
    ['foreign minister', 'foreign secretary', 'same'],
    ['home secretary', 'interior minister', 'same'],
    ['italian premier', 'italian prime minister', 'same'],
    ['italian premier', 'italian finance minister', 'different'],
    ['premier league chief executive', 'premier league referee', 'incomparable'],
    ['first minister', 'prime minister', 'different'],
    ['italian coach', 'england manager', 'same'],
    ['italy coach', 'france coach', 'different'],
    ["deputy prime minister's spokesman", 'spokesman', 'same'],
    ['wife of the president', 'interior minister', 'incomparable'],
    ['wife of the president', 'mother of two', 'incomparable'],
    ['actor', 'novelist', 'incomparable'],
    ['former mayor of leith', 'interior minister', 'incomparable'],
    ['finance minister', 'former interior minister', 'incomparable'],
    ['former interior minister', 'interior minister', 'near'],
    ["president's wife", 'interior minister', 'incomparable'],
    ['aide to the president', 'interior minister', 'incomparable'],
    ['aide to the former president', 'aide', 'same'],
    ['minister of finance', 'interior minister', 'different'],
    ['president of the republic', 'interior minister', 'different'],
    ['bank of england governor', 'prime minister', 'different'],
    ['former accountant', 'former solicitor', 'different'],
    ['finance director', 'chief executive', 'different'],
    ['chief financial officer of larkin', 'larkin finance director', 'same'],
    ['acting finance director', 'chief executive', 'incomparable'],
    ['incoming chief executive', 'finance director', 'incomparable'],
    ['finance director', 'next chief executive', 'incomparable'],
    ['new finance director', 'new chief executive', 'different'],
    ['managing director', 'chief executive', 'same'],
    ['drummer', 'jazz pianist', 'different'],
    ['acting chairman', 'chief executive', 'incomparable'],
    ['acting prime minister', 'foreign minister', 'incomparable'],
    ['acting president', 'president', 'different'],
    ['acting foreign minister', 'acting finance minister', 'different'],
    ['manager', 'captain turned manager', 'same'],
    ['captain', 'captain turned manager', 'different'],
    ['manager', 'former captain turned manager', 'same'],
    ['chairman and chief executive', 'chief executive', 'same'],
    ['chief executive', 'chairman and chief executive', 'same'],
    ['chairman', 'chief executive', 'different'],
    ['economist and former defence minister', 'economist and former culture minister', 'different'],
    ['deputy head of internal audit', 'head of internal audit', 'different'],
    ['former head of internal audit', 'ex-head of internal audit', 'same'],
    ['deputy head of sales', 'head of the union', 'near'],
    ['doctor', 'lawyer', 'different'],
    ['chairman of larkin', 'spokesman for larkin', 'different'],
    ['chairman of larkin', 'treasury spokesman', 'incomparable'],
    ['auditor of larkin', 'founder of larkin', 'different'],
    ['auditor', 'founder of larkin', 'incomparable'],
  ] as const) {
    it(`${claimed} against ${known}: ${type}`, () => assert.equal(compareRoles(claimed, known).type, type));
  }
});

const letters: Readonly<Record<NameValue['type'], string>> = { person: 'p', organisation: 'o', place: 'l', other: 'x' };

function findAll(text: string): readonly string[] {
  return readPassages(text).flatMap((passage) =>
    certain(passage).map(({ span, value }) => {
      const words = text.slice(passage.span.start + span.start, passage.span.start + span.end);
      const title = value.title === undefined ? '' : `=${value.title}`;
      const role = value.role === undefined ? '' : `@${value.role}`;
      return `${words}:${value.demonym ? 'n' : letters[value.type]}${value.doubtful ? '?' : ''}${title}${role}`;
    }),
  );
}

/** Without words that only the document could tell to be surnames. */
function certain(passage: Passage): readonly Mention<NameValue>[] {
  return name.find(passage).filter(({ value }) => !(value.doubtful && value.type === 'person'));
}

function readName(text: string): NameValue {
  const [mention] = readPassages(`It was ${text}`).flatMap((passage) => name.find(passage));
  assert.ok(mention, `no name in: ${text}`);
  return mention.value;
}

function compare(claimed: string, known: string) {
  return name.compare(readName(claimed), readName(known));
}
