/** How verdicts look and are called, wherever the client shows them: by shape and word first, by colour last. */
import { ThemeColor, ThemeIcon } from 'vscode';
import type { ShownOutcome } from '../protocol/views.ts';

interface Look {
  /** "Contradicted", as a heading. */
  readonly heading: string;
  /** "contradicted", within a line. */
  readonly word: string;
  readonly icon: string;
  readonly color: string;
  /** One sign after the words of the draft. */
  readonly sign: string;
}

/** By outcome: words, icon and colour of the editor, and a sign. */
export const looks: Readonly<Record<ShownOutcome, Look>> = {
  contradicted: {
    heading: 'Contradicted',
    word: 'contradicted',
    icon: 'error',
    color: 'problemsErrorIcon.foreground',
    sign: '✗',
  },
  inconsistent: {
    heading: 'At Odds with the Draft Itself',
    word: 'at odds with the draft itself',
    icon: 'symbol-operator',
    color: 'problemsWarningIcon.foreground',
    sign: '≠',
  },
  disputed: {
    heading: 'Sources Disagree',
    word: 'sources disagree',
    icon: 'git-compare',
    color: 'problemsWarningIcon.foreground',
    sign: '⇄',
  },
  outdated: {
    heading: 'Outdated',
    word: 'outdated',
    icon: 'history',
    color: 'problemsWarningIcon.foreground',
    sign: '↻',
  },
  unverified: {
    heading: 'Not Found in the Sources',
    word: 'not found',
    icon: 'question',
    color: 'problemsWarningIcon.foreground',
    sign: '?',
  },
  imprecise: {
    heading: 'Imprecise',
    word: 'imprecise',
    icon: 'circle-large-outline',
    color: 'problemsInfoIcon.foreground',
    sign: '≈',
  },
  supported: {
    heading: 'Supported',
    word: 'supported',
    icon: 'check',
    color: 'testing.iconPassed',
    sign: '✓',
  },
};

/** The gravest first. */
export const outcomesByWeight: readonly ShownOutcome[] = [
  'contradicted',
  'inconsistent',
  'disputed',
  'outdated',
  'unverified',
  'imprecise',
  'supported',
];

/** Of a claim that somebody has decided on, in place of its verdict's. */
export const signedIcon = new ThemeIcon('pass', new ThemeColor('testing.iconPassed'));
export const queriedIcon = new ThemeIcon('comment', new ThemeColor('problemsInfoIcon.foreground'));

/** The icon in the colour of the theme. */
export function iconOf(outcome: ShownOutcome): ThemeIcon {
  const { color, icon } = looks[outcome];
  return new ThemeIcon(icon, new ThemeColor(color));
}
