/** The ordered list of rules: the first that speaks gives the verdict. */
import { cited } from './cited.ts';
import { contradicted } from './contradicted.ts';
import { disputed } from './disputed.ts';
import { exchanged } from './exchanged.ts';
import { implied } from './implied.ts';
import { imprecise } from './imprecise.ts';
import { inconsistent } from './inconsistent.ts';
import { misquoted } from './misquoted.ts';
import { misspelt } from './misspelt.ts';
import { outdated } from './outdated.ts';
import { role } from './role.ts';
import type { DraftRule, VerdictRule } from './rule.ts';
import { speaker } from './speaker.ts';
import { supported } from './supported.ts';
import { unverified } from './unverified.ts';
import { weekday } from './weekday.ts';

/** The last rule always speaks. */
export const verdictRules: readonly VerdictRule[] = [
  cited,
  weekday,
  role,
  speaker,
  outdated,
  disputed,
  supported,
  implied,
  imprecise,
  misspelt,
  misquoted,
  contradicted,
  unverified,
];

export const draftRules: readonly DraftRule[] = [inconsistent, exchanged];
