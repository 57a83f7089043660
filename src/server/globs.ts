/** Lists of globs as settings give them: later ones with "!" take away. */
import picomatch from 'picomatch';

/** A list of globs, ready to be asked. */
export interface Globs {
  /** As they are written in the settings. */
  readonly patterns: readonly string[];
  /** Those without "!", from the folder's root and as any reader of globs takes them: "seeds/**" for "./seeds/". */
  readonly wanted: readonly string[];
  /** Whether a path within the folder, with "/" between its parts, is taken. */
  matches(path: string): boolean;
}

/** Where no setting says otherwise; a test holds package.json against both. */
export const defaultSourcePatterns: readonly string[] = ['seeds/**/*.{txt,md}'];

export const defaultDraftPatterns: readonly string[] = [
  '**/*.{md,txt}',
  '!**/README*',
  '!**/CHANGELOG*',
  '!**/LICENSE*',
  '!**/ARCHITECTURE*',
  '!**/CONTRIBUTING*',
  // What Export Report writes.
  '!**/*.report.md',
  '!**/node_modules/**',
];

/** Case does not count. What a glob with "!" takes away stays away, wherever in the list it stands. */
export function readGlobs(patterns: readonly string[]): Globs {
  const options = { dot: false, nocase: true, windows: false };
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!')).map(clean);
  const takers = wanted.map((pattern) => picomatch(pattern, options));
  const unwanted = patterns
    .filter((pattern) => pattern.startsWith('!'))
    .map((pattern) => picomatch(clean(pattern.slice(1)), { ...options, dot: true }));
  return {
    patterns,
    wanted,
    matches: (path) => takers.some((takes) => takes(path)) && !unwanted.some((takes) => takes(path)),
  };
}

/** "./seeds/*.md" and "/seeds/*.md" mean "seeds/*.md"; "seeds/" means all below it. */
function clean(pattern: string): string {
  const bare = pattern
    .trim()
    .replaceAll('\\', '/')
    .replace(/^\.?\/+/, '');
  return bare.endsWith('/') ? `${bare}**` : bare;
}
