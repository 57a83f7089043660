/** Articles to measure on: a folder that is given, else copies of our own samples, their names and numbers changed from copy to copy. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Article {
  /** Path in its folder. */
  readonly path: string;
  readonly text: string;
}

/** The articles of a folder and the folders in it, by path. */
export function readArticles(folder: string): readonly Article[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|md)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: path.relative(folder, file), text: readFileSync(file, 'utf8') }));
}

/** `count` articles: those given, then copies of them with other names and numbers. The same call gives the same. */
export function* copies(articles: readonly Article[], count: number): Generator<Article> {
  for (let at = 0; at < count; at++) {
    const copy = Math.floor(at / articles.length);
    const { path: name, text } = articles[at % articles.length] as Article; // in range
    yield { path: path.join(`copy${copy}`, name), text: vary(text, copy) };
  }
}

/** Writes `count` articles into a folder `seeds` below `folder`, as the extension expects them; their length in characters. */
export function writeCopies(articles: readonly Article[], count: number, folder: string): number {
  let characters = 0;
  const made = new Set<string>();
  for (const { path: name, text } of copies(articles, count)) {
    const file = path.join(folder, 'seeds', name);
    const parent = path.dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, text);
    characters += text.length;
  }
  return characters;
}

/** A draft of about so many words out of whole sentences of these articles, with other figures in every fourth. */
export function makeDraft(articles: readonly Article[], words: number): string {
  const lists = articles.map(({ text }) => text.split(/(?<=[a-z]\.)\s+(?=[A-Z])/).filter((each) => each.length > 20));
  const sentences: string[] = [];
  let count = 0;
  for (let turn = 0; count < words; turn++) {
    const list = lists[turn % lists.length] ?? [];
    const sentence = list[Math.floor(turn / lists.length) % Math.max(1, list.length)] ?? 'Nothing was said of it.';
    sentences.push(turn % 4 === 3 ? vary(sentence, 1) : sentence);
    count += sentence.split(/\s+/).length;
  }
  return Array.from({ length: Math.ceil(sentences.length / 5) }, (_, at) =>
    sentences.slice(at * 5, at * 5 + 5).join(' '),
  ).join('\n\n');
}

/** The draft with one of its words changed, another one each time. */
export function editOneWord(draft: string, turn: number): string {
  const spaces = [...draft.matchAll(/ (?=[a-z])/g)].map(({ index }) => index);
  const at = spaces[(turn * 37) % Math.max(1, spaces.length)] ?? 0;
  return `${draft.slice(0, at)} ${'abcdefghij'[turn % 10]}quite${draft.slice(at)}`;
}

function vary(text: string, by: number): string {
  if (by === 0) return text;
  return text
    .replace(/\d/g, (digit, at: number) => String((Number(digit) + by + at) % 10))
    .replace(/(?<=[a-z,] )[A-Z][a-z]{3,}/g, (word) => {
      const at = 1 + ((by + word.length) % (word.length - 1));
      return word.slice(0, at) + String.fromCharCode(97 + ((word.charCodeAt(at) - 97 + by) % 26)) + word.slice(at + 1);
    });
}
