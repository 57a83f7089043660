// What every generator shares: folding as the engine folds, and the shape of a generated file.

export { fold } from '../../src/engine/text/words.ts';

/** Sorts by code unit, so that the order is the same on every machine. */
export function sorted(items) {
  return [...new Set(items)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** A constant holding `items` separated by `separator`, a line of at most 190 columns each. */
export function constant(name, comment, items, separator = ' ') {
  const lines = [];
  let line = '';
  for (const item of items) {
    if (line && line.length + item.length + 1 > 190) {
      lines.push(line);
      line = '';
    }
    line = line ? `${line}${separator}${item}` : item;
  }
  if (line) lines.push(line);
  return `/** ${comment} */\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
}

export function file(script, licences, constants) {
  return `// Made by scripts/lexicon/${script}; change that, not this file. ${licences}\n\n${constants.join('\n')}`;
}
