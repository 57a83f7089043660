// Fits the thresholds and weights of src/engine/check/weights.ts to labelled drafts:
//
//   node_modules/.bin/node scripts/fitWeights.js [--write] DATA.jsonl ...
//
// Each line of DATA is a draft: {"id", "draft", "date"?, "sources": [{"title"?, "text", "date"?}], "labels": [{"start",
// "end", "kind", "verdict"?}], "meta"?: {"source_key"?, "ok_spans"?, "ignore_spans"?}}. Offsets are UTF-16, half-open. A
// label is an error unless its verdict is "supported"; errors of kind "other" need not be found, but may be.
//
// Objective: for each file the share of errors that some flag finds, less PRICE times the false alarms for each draft;
// then the mean over the files. A file without errors has its false alarms alone. Search: one number after the other is
// moved along its grid as long as that gains more than LEAST_GAIN, round after round until none does. It is repeatable:
// nothing in it is random. What is gained is told on drafts that were held out: those of a `source_key` stay together
// in one of FOLDS parts, and each part is judged with numbers fitted to the others.
//
// Drafts and sources are read once; then only judging is done anew. Numbers that choose the story's sources, of which
// drafts with one source say nothing, are left as they are; so are `closeness`, `placeWeights`, `exchange`, `tieWeights` and
// `nameRank`, which were set or fitted by something else than findings: weights.ts says by what. Without --write nothing is changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkPassages } from '../src/engine/check/checkPassage.ts';
import { isTold } from '../src/engine/check/story/story.ts';
import { asForeign, indexStory } from '../src/engine/check/story/storyIndex.ts';
import { figureWeights, relevanceWeights, thresholds } from '../src/engine/check/weights.ts';
import { atOnce } from '../src/engine/service/breathing.ts';
import { givenDate } from '../src/engine/service/cases.ts';
import { createPassageCache } from '../src/engine/service/passageCache.ts';
import { fingerprintOf, readText } from '../src/engine/service/readDocument.ts';

/** The engine's own tables, written into while fitting: they are constant to the compiler only. */
const weights = { figureWeights, relevanceWeights, thresholds };
const FILE = new URL('../src/engine/check/weights.ts', import.meta.url);
/** A false alarm costs as much as this many errors found. */
const PRICE = 2;
const LEAST_GAIN = 0.001;
const FOLDS = 3;
/** A flag may reach this many words beyond an error and still find it. */
const REACH = 4;
const FLAGS = new Set(['contradicted', 'unverified', 'disputed', 'outdated']);

/** What is fitted: the table, the number, one step of its grid. `relevanceWeights.local` is what the others leave of 1. */
const fitted = [
  ['relevanceWeights', 'sentence', 0.1],
  ['relevanceWeights', 'around', 0.05],
  ['figureWeights', 'sameCounted', 0.05],
  ['figureWeights', 'otherCounted', 0.05],
  ['figureWeights', 'unknownCounted', 0.05],
  ['figureWeights', 'sameName', 0.1],
  ['figureWeights', 'otherForm', 0.1],
  ['thresholds', 'sameStatement', 0.04],
  ['thresholds', 'likelyStatement', 0.04],
  ['thresholds', 'elsewhere', 0.04],
  ['thresholds', 'nearby', 0.04],
  ['thresholds', 'lead', 0.05],
  ['thresholds', 'firm', 0.05],
  ['thresholds', 'told', 0.04],
  ['thresholds', 'foreign', 0.05],
].filter(([table, name]) => weights[table][name] !== undefined);

/** Of no account for names and quotes, which need not be judged again when one of these moves. */
const ONLY_NUMBERS = new Set([
  ...Object.keys(figureWeights),
  'sameStatement',
  'likelyStatement',
  'elsewhere',
  'nearby',
  'lead',
]);

const paths = process.argv.slice(2).filter((each) => each !== '--write');
if (paths.length === 0) {
  console.error('Name the files of labelled drafts: node_modules/.bin/node scripts/fitWeights.js DATA.jsonl ...');
  process.exit(2);
}
const files = paths.map((path) => ({ name: basename(path, '.jsonl'), drafts: readDrafts(path) }));
const scores = new Map();
const start = fitted.map(([table, name]) => weights[table][name]);
const all = () => true;

const held = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const best = search(start, ({ part }) => part !== fold);
  held.push([start, best].map((numbers) => tally(numbers, ({ part }) => part === fold)));
}
const best = search(start, all);
for (const [at, [table, name]] of fitted.entries())
  if (best[at] !== start[at]) console.log(`${table}.${name}: ${start[at]} -> ${best[at]}`);
report('All drafts', tally(start, all), tally(best, all));
report('Held out', ...[0, 1].map((which) => add(held.map((pair) => pair[which]))));
if (process.argv.includes('--write')) write(best);

function readDrafts(path) {
  const cache = createPassageCache(100_000);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { date, draft, id, labels, meta = {}, sources } = JSON.parse(line);
      const { reading } = readText(draft, undefined, givenDate(date ?? ''), cache);
      const story = indexStory(
        sources.map((source, index) => {
          const read = readText(source.text, `${index + 1}.md`, givenDate(source.date ?? ''), cache).reading;
          const ref = { id: `case:${index + 1}`, title: source.title ?? '', date: read.date, stamp: '', problems: [] };
          return { ref: { ...ref, fingerprint: fingerprintOf(source.text) }, reading: read };
        }),
      );
      const errors = labels.filter(({ verdict }) => verdict !== 'supported');
      return {
        draft,
        reading,
        names: only(reading, ['name', 'quote']),
        numbers: only(reading, ['date', 'figure']),
        story,
        errors,
        open: meta.ignore_spans ?? [],
        part: hash(meta.source_key ?? id) % FOLDS,
      };
    });
}

/** Same key, same part, on any machine. */
function hash(key) {
  let sum = 7;
  for (const sign of String(key)) sum = (sum * 31 + sign.codePointAt(0)) % 1_000_003;
  return sum;
}

/** Moves one number after the other; the first of two equal gains wins. */
function search(from, isIn) {
  let current = from;
  let value = objective(tally(current, isIn));
  for (let moved = true; moved; ) {
    moved = false;
    for (const [at, [, , step]] of fitted.entries()) {
      for (const direction of [1, -1]) {
        for (;;) {
          const next = current.with(at, Number((current[at] + direction * step).toFixed(4)));
          const gained = objective(tally(next, isIn));
          if (gained <= value + LEAST_GAIN) break;
          [current, value, moved] = [next, gained, true];
        }
      }
    }
  }
  return current;
}

/** Found, errors, alarms and drafts of each file among the drafts asked for. */
function tally(numbers, isIn) {
  const key = numbers.join(' ');
  let known = scores.get(key);
  if (!known) {
    known = judgeAll(numbers);
    scores.set(key, known);
  }
  return files.map(({ drafts, name }, file) => {
    const sum = { name, found: 0, errors: 0, alarms: 0, drafts: 0 };
    for (const [at, draft] of drafts.entries()) {
      if (!isIn(draft)) continue;
      sum.found += known[file][at].found;
      sum.errors += draft.errors.filter(({ kind }) => kind !== 'other').length;
      sum.alarms += known[file][at].alarms;
      sum.drafts++;
    }
    return sum;
  });
}

function judgeAll(numbers) {
  for (const [at, [table, name]] of fitted.entries()) weights[table][name] = numbers[at];
  const { around, sentence } = relevanceWeights;
  relevanceWeights.local = Number((1 - sentence - around).toFixed(4));
  const ofNames = fitted.map(([, name], at) => (ONLY_NUMBERS.has(name) ? '' : numbers[at])).join(' ');
  return files.map(({ drafts }) => drafts.map((draft) => judgeDraft(draft, ofNames)));
}

function judgeDraft(draft, ofNames) {
  const { errors, names, numbers, open, story: near } = draft;
  const story = isTold(draft.reading, near) ? near : asForeign(near);
  draft.judgedNames ??= new Map();
  if (!draft.judgedNames.has(ofNames)) draft.judgedNames.set(ofNames, flagsIn(names, story));
  const flags = [...draft.judgedNames.get(ofNames), ...flagsIn(numbers, story)];
  const words = (from, to) => draft.draft.slice(from, to).split(/\s+/).filter(Boolean).length;
  const finds = (flag, error) =>
    overlap(flag, error) && words(flag.start, error.start) <= REACH && words(error.end, flag.end) <= REACH;
  return {
    found: errors.filter((error) => error.kind !== 'other' && flags.some((flag) => finds(flag, error))).length,
    alarms: flags.filter(
      (flag) => !errors.some((error) => finds(flag, error)) && !open.some((span) => overlap(flag, span)),
    ).length,
  };
}

function flagsIn(reading, story) {
  return atOnce(checkPassages(reading, [...reading.passages.keys()], story))
    .flat()
    .filter(({ verdict }) => FLAGS.has(verdict.outcome))
    .map(({ verdict }) => verdict.at);
}

/** The reading with its assertions of these kinds alone: each is judged by itself, and names only when their numbers move. */
function only(reading, kinds) {
  const firstAssertion = [];
  const assertions = [];
  for (const index of reading.passages.keys()) {
    firstAssertion.push(assertions.length);
    const mine = reading.assertions.slice(reading.firstAssertion[index], reading.firstAssertion[index + 1]);
    assertions.push(...mine.filter(({ kind }) => kinds.includes(kind)));
  }
  return { ...reading, assertions, firstAssertion: [...firstAssertion, assertions.length] };
}

function overlap(a, b) {
  return a.start < b.end && b.start < a.end;
}

function worth({ alarms, drafts, errors, found }) {
  return (errors > 0 ? found / errors : 0) - (drafts > 0 ? (PRICE * alarms) / drafts : 0);
}

function objective(sums) {
  return sums.reduce((total, sum) => total + worth(sum), 0) / sums.length;
}

function add(tallies) {
  return tallies[0].map((first, file) => {
    const sum = { name: first.name, found: 0, errors: 0, alarms: 0, drafts: 0 };
    for (const each of tallies) for (const key of ['found', 'errors', 'alarms', 'drafts']) sum[key] += each[file][key];
    return sum;
  });
}

function report(title, before, after) {
  console.log(`\n${title}: ${objective(before).toFixed(4)} -> ${objective(after).toFixed(4)}`);
  for (const [at, sum] of before.entries()) {
    const then = after[at];
    console.log(
      `  ${sum.name.padEnd(28)} found ${sum.found} -> ${then.found} of ${sum.errors}, false alarms ${sum.alarms} -> ${then.alarms} in ${sum.drafts} drafts`,
    );
  }
}

/** Puts the numbers into the file, whose comments stay; and says above them how they came about. */
function write(numbers) {
  const drafts = files.reduce((sum, file) => sum + file.drafts.length, 0);
  let text = readFileSync(FILE, 'utf8').replace(/^(?:\/\/ Fitted[^\n]*\n)?/, '');
  for (const [at, [table, name]] of fitted.entries()) text = withNumber(text, table, name, numbers[at]);
  text = withNumber(text, 'relevanceWeights', 'local', weights.relevanceWeights.local);
  writeFileSync(
    FILE,
    `// Fitted by scripts/fitWeights.js to ${drafts} drafts in ${files.length} files: ${objective(tally(numbers, all)).toFixed(4)}.\n${text}`,
  );
}

function withNumber(text, table, name, number) {
  const from = text.indexOf(`export const ${table} = {`);
  const to = text.indexOf('} as const', from);
  const body = text.slice(from, to).replace(new RegExp(`^( {2}${name}: )-?[\\d.]+`, 'm'), `$1${number}`);
  return text.slice(0, from) + body + text.slice(to);
}
