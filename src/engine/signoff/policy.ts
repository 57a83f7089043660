/** What a newsroom asks of its drafts before they go out: `.deskcheck/config.yaml`. */
import { type KindTag, kinds } from '../kinds/index.ts';
import type { OutcomeWord, Verdict } from '../model/verdict.ts';

/** What a newsroom demands before a draft goes out. */
export interface Policy {
  /** Claims that may not be open: of these kinds with these verdicts. */
  readonly mustSign: readonly Demand[];
  /** Claims that two people must sign off. */
  readonly secondPerson: readonly Demand[];
  /** Days after which a waiver has run out; `undefined`: never. */
  readonly waiverDays: number | undefined;
  /** Names that need no source, as they are written. */
  readonly names: readonly string[];
  /** The house's spelling of a name, by the spellings that it replaces. */
  readonly spellings: ReadonlyMap<string, string>;
}

/** Claims of these kinds with these verdicts. */
export interface Demand {
  readonly kinds: readonly KindTag[];
  readonly verdicts: readonly OutcomeWord[];
}

const allKinds = Object.keys(kinds) as KindTag[]; // the table's own keys
const allVerdicts = [
  'supported',
  'imprecise',
  'contradicted',
  'disputed',
  'outdated',
  'unverified',
] as const satisfies readonly OutcomeWord[];

export const defaultPolicy: Policy = {
  mustSign: [{ kinds: allKinds, verdicts: ['contradicted', 'disputed', 'outdated', 'unverified'] }],
  secondPerson: [],
  waiverDays: undefined,
  names: [],
  spellings: new Map(),
};

/** What follows from a source ("Germany", where it says Berlin) holds no draft back. */
export function isDemanded(demands: readonly Demand[], { claim: { kind }, outcome, rule }: Verdict): boolean {
  return rule !== 'implied' && demands.some((each) => each.kinds.includes(kind) && each.verdicts.includes(outcome));
}

/** Whether the policy wants the claim settled by itself, and not with `other`, whose finding tells of its fault. */
export function isDemandedByItself(
  { mustSign, secondPerson }: Policy,
  verdict: Verdict,
  other: Verdict | undefined,
): boolean {
  return [mustSign, secondPerson].some(
    (demands) => isDemanded(demands, verdict) && !(other && isDemanded(demands, other)),
  );
}

/** What is wrong with the policy: a sentence for the user. */
export interface PolicyProblem {
  readonly message: string;
  /** Names and numbers that lead to it from the file's root. */
  readonly at: readonly (string | number)[];
}

/** Takes what is of the right shape, and says in a sentence what is not; `undefined` is a file with nothing in it. */
export function toPolicy(given: unknown): { readonly value: Policy; readonly problems: readonly PolicyProblem[] } {
  const problems: PolicyProblem[] = [];
  const tell: Tell = (message, ...at) => problems.push({ message, at });
  if (given === undefined || given === null) return { value: defaultPolicy, problems };
  if (!isRecord(given)) {
    tell('The policy must be a list of settings such as "waivers:", not a single value.');
    return { value: defaultPolicy, problems };
  }
  for (const name of Object.keys(given))
    if (!FIELDS.includes(name)) tell(`There is no setting "${name}": those there are ${FIELDS.join(', ')}.`, name);
  const value: Policy = {
    mustSign: 'mustSign' in given ? demandsIn(given.mustSign, 'mustSign', tell) : defaultPolicy.mustSign,
    secondPerson: 'secondPerson' in given ? demandsIn(given.secondPerson, 'secondPerson', tell) : [],
    waiverDays: waiverDaysIn(given.waivers, tell),
    names: textsIn(given.names, 'names', tell),
    spellings: spellingsIn(given.spellings, tell),
  };
  return { value, problems };
}

type Tell = (message: string, ...at: readonly (string | number)[]) => void;

const FIELDS: readonly string[] = ['mustSign', 'secondPerson', 'waivers', 'names', 'spellings'];

function demandsIn(given: unknown, name: string, tell: Tell): readonly Demand[] {
  if (given === null || given === undefined) return [];
  if (!Array.isArray(given)) {
    tell(`"${name}" must be a list of demands, each with "kinds" and "verdicts".`, name);
    return [];
  }
  return given.flatMap((each: unknown, index) => {
    const where = `${name}, number ${index + 1}`;
    if (!isRecord(each)) {
      tell(`In ${where}: a demand has "kinds" and "verdicts".`, name, index);
      return [];
    }
    for (const field of Object.keys(each))
      if (field !== 'kinds' && field !== 'verdicts')
        tell(`In ${where}: "${field}" is neither "kinds" nor "verdicts".`, name, index, field);
    return [
      {
        kinds: wordsIn(each.kinds, allKinds, `kind in ${where}`, [name, index, 'kinds'], tell),
        verdicts: wordsIn(each.verdicts, allVerdicts, `verdict in ${where}`, [name, index, 'verdicts'], tell),
      },
    ];
  });
}

/** Those of the known words that are given; all of them where nothing is. */
function wordsIn<Word extends string>(
  given: unknown,
  known: readonly Word[],
  what: string,
  at: readonly (string | number)[],
  tell: Tell,
): readonly Word[] {
  if (given === undefined || given === null) return known;
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  return list.flatMap((word) => {
    const found = known.find((each) => each === word);
    if (found === undefined) tell(`"${String(word)}" is no ${what}: those there are ${known.join(', ')}.`, ...at);
    return found ?? [];
  });
}

function waiverDaysIn(given: unknown, tell: Tell): number | undefined {
  if (given === undefined || given === null) return undefined;
  const days = isRecord(given) ? given.days : undefined;
  if (typeof days === 'number' && Number.isFinite(days) && days > 0) return days;
  tell('"waivers" must say after how many days they run out: "waivers: { days: 30 }".', 'waivers');
  return undefined;
}

function textsIn(given: unknown, name: string, tell: Tell): readonly string[] {
  if (given === undefined || given === null) return [];
  if (Array.isArray(given) && given.every((each) => typeof each === 'string')) return given;
  tell(`"${name}" must be a list of names.`, ...name.split(', '));
  return [];
}

function spellingsIn(given: unknown, tell: Tell): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  if (given === undefined || given === null) return spellings;
  if (!isRecord(given)) {
    tell('"spellings" must give for each name the spellings that it replaces: "Kyiv: [Kiev]".', 'spellings');
    return spellings;
  }
  for (const [preferred, others] of Object.entries(given))
    for (const other of textsIn(typeof others === 'string' ? [others] : others, `spellings, ${preferred}`, tell))
      spellings.set(other, preferred);
  return spellings;
}

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
