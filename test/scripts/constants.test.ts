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
