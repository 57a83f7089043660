import assert from 'node:assert/strict';
import { minifyWithConstants } from '../../scripts/constants.js';

describe('constants of a bundle', () => {
  it('are constants again, and what is set again stays a variable', () => {
    const code = minifyWithConstants(
      'var table = make();\nvar count = 0;\nvar most = 3;\nfunction make() {\n  count += 1;\n  return most === count ? [] : table;\n}\nexport { table, count, most };\n',
      {},
    );
    assert.match(code, /const \w+=\w+\(\)/);
    assert.match(code, /var \w+=0/);
    assert.match(code, /(?:const |,)\w+=3/);
  });
  it('are its functions too, which may be called before they stand', () => {
    const code = minifyWithConstants(
      '#!/usr/bin/env node\nvar sum = add(1, 2);\nfunction add(a, b) {\n  if (a) {\n    return a + b;\n  }\n\n  return b;\n}\nasync function* each() {\n  yield sum;\n}\nfunction nothing() {\n}\nfunction one() { return 1; }\nexport { sum, add, each, nothing, one };\n',
      {},
    );
    assert.match(code, /^#!.*\nconst \w+=function\(/);
    assert.doesNotMatch(code, /function\*? ?\w/);
    assert.match(code, /async function\*\(/);
  });
  it('fails where a value is set in a way that it does not see', () => {
    assert.throws(
      () =>
        minifyWithConstants('var one = 1;\nfunction set() {\n  [one] = [2];\n}\nexport { one, set };\n', {
          logLevel: 'silent',
        }),
      /constant/,
    );
  });
});
