/** What a user can choose, read from unknown data. */
import { fieldOf } from '../base/fields.ts';
import type { Strictness } from '../check/strictness.ts';
import type { FindingCode, Severity } from '../model/finding.ts';

export type { Strictness } from '../check/strictness.ts';

/** What a newsroom can choose. */
export interface Settings {
  /** Severity by finding code ("figure.contradicted") or rule ("unverified"); the rest keep their default. */
  readonly severities: Readonly<Partial<Record<FindingCode | string, Severity>>>;
  /** How much to flag of what no source contradicts. */
  readonly strictness: Strictness;
}

/** Each rule as severe as it says itself. */
export const defaultSettings: Settings = { severities: {}, strictness: 'balanced' };

/** The words for it, from the one that flags least. */
export const strictnessWords = ['lenient', 'balanced', 'strict'] as const satisfies readonly Strictness[];

const severityWords: readonly string[] = [
  'error',
  'warning',
  'information',
  'hint',
  'off',
] satisfies readonly Severity[];

/** Takes what is of the right shape and leaves the rest at its default. */
export function readSettings(unknownSettings: unknown): Settings {
  const severities: Record<string, Severity> = {};
  const given = fieldOf(unknownSettings, 'severities');
  if (typeof given === 'object' && given !== null) {
    for (const [code, word] of Object.entries(given)) if (isSeverity(word)) severities[code] = word;
  }
  const strictness = fieldOf(unknownSettings, 'strictness');
  return {
    severities,
    strictness: strictnessWords.find((word) => word === strictness) ?? defaultSettings.strictness,
  };
}

function isSeverity(word: unknown): word is Severity {
  return typeof word === 'string' && severityWords.includes(word);
}
