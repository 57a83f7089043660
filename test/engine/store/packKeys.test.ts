import assert from 'node:assert/strict';
import { keysOf } from '../../../src/engine/kinds/index.ts';
import type { NameType, NameValue } from '../../../src/engine/kinds/name/value.ts';
import { indexKey } from '../../../src/engine/store/shelf.ts';
import { addKeys, keyTerm, takeKeys } from '../../../src/engine/store/sqlite/packKeys.ts';

describe('keys of packed facts', () => {
  const named = (type: NameType, demonym: boolean, ...parts: readonly string[]): NameValue => {
    const name = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ');
    return { name, parts, type, role: undefined, title: undefined, doubtful: false, demonym };
  };
  // Some differ in what they are only, or in where one word ends and the next begins.
  const names = [
    named('place', false, 'brook', 'hollow'),
    named('person', false, 'brook', 'hollow'),
    named('person', false, 'brookhollow'),
    named('other', true, 'turkish'),
    named('other', false, 'turkish'),
    named('organisation', false, 'duran', 'duran'),
    named('organisation', false, 'bank', 'england'),
  ];

  it('are those that a name is looked up by, each once, also where it was met before', () => {
    for (const value of [...names, ...names]) {
      addKeys({ kind: 'name', value });
      addKeys({ kind: 'name', value });
      const keys = keysOf({ kind: 'name', value }).map((key) => keyTerm(indexKey('name', key)));
      assert.equal(takeKeys(), [...new Set(keys)].join('\n'), `${value.name}, ${value.type}`);
    }
  });

  it('are right whoever was met before, however many', () => {
    for (let at = 0; at < 32_000; at++) {
      const value = named('organisation', false, `ward${at}`, `lane${at % 97}`, `hill${at % 89}`);
      addKeys({ kind: 'name', value });
      const keys = keysOf({ kind: 'name', value }).map((key) => keyTerm(indexKey('name', key)));
      assert.equal(takeKeys(), [...new Set(keys)].join('\n'), value.name);
    }
  });
});
