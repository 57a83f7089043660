import assert from 'node:assert/strict';
import { alignQuote, quote, tellingWords } from '../../../src/engine/kinds/quote/index.ts';
import type { QuoteValue } from '../../../src/engine/kinds/quote/value.ts';
import { passageText, readPassages } from '../../../src/engine/text/passages.ts';
import { quoteCases } from './quote.cases.ts';
import { quoteSilence } from './silence.quote.cases.ts';

function find(text: string): { readonly text: string; readonly value: QuoteValue }[] {
  return readPassages(text).flatMap((passage) =>
    quote.find(passage).map(({ span, value }) => ({ text: passageText(passage).slice(span.start, span.end), value })),
  );
}

function said(words: string): QuoteValue {
  return { words, manner: 'speech', speaker: undefined };
}

function describeFound({ speaker, relayedBy, words, manner }: QuoteValue): string {
  return `${words} / ${speaker ?? '-'}${relayedBy === undefined ? '' : ` (${relayedBy})`} / ${manner}`;
}

describe('quote', () => {
  describe('finds', () => {
    for (const [text, expected] of quoteCases) {
      it(text, () => {
        const found = find(text);
        assert.equal(found.map(({ value }) => describeFound(value)).join(' + '), expected);
        for (const each of found) assert.equal(each.text, each.value.words);
      });
    }
  });

  describe('keeps silent on', () => {
    for (const text of quoteSilence) it(text, () => assert.deepEqual(find(text), []));
  });

  describe('compares', () => {
    const source = 'In the end I think we do not want to screw it up, er, by doing that, Mr Lee.';
    const cases: readonly (readonly [claimed: string, known: string, expected: string])[] = [
      ['We do not want to screw it up', source, 'same'],
      ['we do not want … by doing that', source, 'same'],
      ['we do not want ... by doing that', source, 'same'],
      ['we do not want [...] by doing that', source, 'same'],
      ['[W]e do not want to screw it up', source, 'same'],
      ['we do not want to screw [the talks] up', source, 'same'],
      ['I think [Russia does] not want to screw it up', source, 'same'],
      ["we don't want to screw it up", source, "near: “don't” for “do not”"],
      ['screw it up by doing that', source, 'near: “er” left out'],
      ['we do not want to mess it up', source, 'different: “mess” for “screw”'],
      ['we do want to screw it up', source, 'different: “not” left out'],
      ['we are not ready to talk', 'We are not at all ready to talk', 'near: “at all” left out'],
      ['we are ready to talk', 'We are never ready to talk', 'different: “never” left out'],
      ['we do not really want to screw it up', source, 'different: “really” added'],
      [
        'constructive, honest dialogue',
        'constructive, good-faith dialogue with them',
        'different: “honest” for “good-faith”',
      ],
      ['the weather is fine', source, 'incomparable'],
      ['the', source, 'incomparable'],
      ['No', 'no!', 'same'],
      ['dialogue with Moscow', 'a dialogue with Ukraine now', 'different: “Moscow” for “Ukraine”'],
      ['screw it up badly', 'to screw it up by that', 'different: “badly” added'],
      ['our neighbours’ defence programme', "our neighbors' defense program", 'same'],
      ['we realise a cease-fire', 'we realize a ceasefire', 'same'],
      ['20 per cent of them', 'twenty percent of them', 'same'],
      ['1,000 of them', '1000 of them', 'same'],
      ['We are ready!', '“we are ready”', 'same'],
      ["it's over", 'it is over', "near: “'s” for “is”"],
      ['we shall talk', 'we shall [soon] talk', 'same'],
    ];
    for (const [claimed, known, expected] of cases) {
      it(`“${claimed}” with “${known}”`, () => {
        const agreement = quote.compare(said(claimed), said(known));
        assert.equal('gap' in agreement ? `${agreement.type}: ${agreement.gap}` : agreement.type, expected);
      });
    }
  });

  describe('aligns', () => {
    it('gives the place of each change in the claimed words and of the whole in the known text', () => {
      const claimed = 'the best way, surely, to peace';
      const known = 'He said it was the only way now to peace.';
      const { changes, known: place } = alignQuote(claimed, known);
      assert.deepEqual(
        changes.map(({ type, span }) => `${type} ${claimed.slice(span.start, span.end)}`),
        ['changed best', 'changed surely'],
      );
      assert.equal(known.slice(place?.start, place?.end), 'the only way now to peace');
    });

    it('shows the words around a gap', () => {
      const { changes } = alignQuote('swift action', 'swift and immediate action');
      assert.deepEqual(changes, [
        { type: 'dropped', span: { start: 0, end: 12 }, claimed: '', known: 'and immediate' },
      ]);
    });

    it('matches nothing with nothing', () => {
      assert.equal(alignQuote('', '').matched, 0);
      assert.equal(alignQuote('a b', '').matched, 0);
      assert.equal(alignQuote('', 'a b').matched, 0);
    });

    it('takes long texts', () => {
      let seed = 1;
      const words = Array.from({ length: 20_000 }, () => {
        seed = (seed * 48_271) % 0x7fffffff;
        return `w${seed % 5000}`;
      });
      const claimed = [...words.slice(5000, 6000), 'extra', ...words.slice(6000, 9000)].join(' ');
      const { changes, matched } = alignQuote(claimed, words.join(' '));
      assert.equal(changes.length, 1);
      assert.equal(changes[0]?.claimed, 'extra');
      assert.ok(matched > 0.99);
    });
  });

  describe('is looked for in a text', () => {
    const cases: readonly (readonly [words: string, expected: string])[] = [
      ['We are ready for an honest dialogue', 'ready honest'],
      ['Constructive, constructive talks', 'constructive talks'],
      ['no way', 'no way'],
      ['[T]he minister [Jones] left Geneva', 'minister geneva'],
      ['She organised a colourful theatre', 'she a'],
      ['the company’s harbour', 'company'],
      ['twenty', 'twenty'],
      ['20', '20'],
      ['[...]', ''],
    ];
    for (const [words, expected] of cases)
      it(`“${words}” by ${expected || 'nothing'}`, () => assert.equal(tellingWords(words).join(' '), expected));

    it('by a few words, however long it is', () => {
      const words = Array.from({ length: 500 }, (_, at) => `word${'abcdefghij'[at % 10]}`).join(' ');
      assert.ok(tellingWords(words).length < 9);
    });
  });

  it('describes and prints', () => {
    const value: QuoteValue = { words: 'We are ready', manner: 'speech', speaker: 'Lavrov' };
    assert.equal(quote.describe(value), '“We are ready” (Lavrov)');
    assert.deepEqual(quote.toJson(value), { words: 'We are ready', speaker: 'Lavrov' });
    assert.equal(quote.describe({ ...value, speaker: 'He' }), '“We are ready”');
    assert.deepEqual(quote.toJson(said('no')), { words: 'no' });
  });

  it('reads stored values back and nothing else', () => {
    const value: QuoteValue = { words: 'no', manner: 'speech', speaker: 'Lee', relayedBy: 'Smith' };
    assert.deepEqual(quote.decode(JSON.parse(JSON.stringify(value))), value);
    assert.deepEqual(quote.decode(JSON.parse(JSON.stringify(said('no')))), said('no'));
    for (const odd of [undefined, null, 1, 'no', [], {}, { words: 1 }, { words: 'no', manner: 'loud' }]) {
      assert.equal(quote.decode(odd), undefined);
    }
  });

  it('gives an answer to any text', () => {
    const signs = [
      '"',
      '“',
      '”',
      '‘',
      '’',
      "'",
      '«',
      '»',
      '„',
      'a',
      'said',
      ' ',
      ',',
      '.',
      ':',
      '\n',
      '(',
      'Lee',
      '-',
      '`',
      'who',
      'and',
    ];
    let seed = 1;
    for (let round = 0; round < 3000; round++) {
      let text = '';
      for (let i = 0; i < 14; i++) {
        seed = (seed * 48_271) % 0x7fffffff;
        text += signs[seed % signs.length];
      }
      let end = 0;
      for (const passage of readPassages(text)) {
        end = 0;
        for (const { span, value } of quote.find(passage)) {
          assert.ok(span.start >= end && span.end > span.start, text);
          assert.equal(passageText(passage).slice(span.start, span.end), value.words);
          end = span.end;
          tellingWords(value.words);
          quote.compare(value, said(text));
        }
      }
    }
  });
});
