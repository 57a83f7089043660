/** What compares roles: which words are the office itself, which narrow it, and which offices exclude one another. */
import { idOf } from '../../text/vocabulary.ts';
import { traits, traitsOf } from './traits.en.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const roleWords = {
  former: set('former ex late then onetime erstwhile outgoing'),
  heads: {
    has: (word: string): boolean => (traitsOf.get(idOf(word)) & traits.role) !== 0 && !NOT_HEADS.has(word),
  },
  /** Words that say which office: a minister of one is no minister of another. */
  fields:
    set(`prime foreign defence defense health home transport education trade industry culture environment treasury finance interior justice sport labour housing agriculture energy employment
    immigration pensions economy science technology tourism police europe fire army navy intelligence council first-minister`),
  /** Who stands for the holder of an office does not hold it. */
  deputies: set('vice deputy assistant lieutenant'),
  /** Offices of which there are a holder and his deputies; whose assistant somebody is in a trade, as a professor's, is often left out. */
  withDeputies:
    set(`president minister chancellor governor mayor chairman manager captain leader speaker director commissioner constable
    editor executive treasurer headteacher principal sheriff chief ambassador umpire`),
  /** Of the ranks those that somebody has beside an office of his own. */
  acting: set('acting interim caretaker'),
  /** Words for an office that somebody has from now on, beside another one until then. */
  coming: set('incoming new next future designate elect'),
  synonyms: new Map(
    Object.entries({
      chairwoman: 'chairman',
      chairperson: 'chairman',
      chair: 'chairman',
      spokeswoman: 'spokesman',
      spokesperson: 'spokesman',
      boss: 'manager',
      coach: 'manager',
      skipper: 'captain',
      actress: 'actor',
      businesswoman: 'businessman',
      defense: 'defence',
      labor: 'labour',
      sports: 'sport',
      goalkeeper: 'keeper',
      advisor: 'adviser',
      attorney: 'lawyer',
      solicitor: 'lawyer',
      barrister: 'lawyer',
      congresswoman: 'congressman',
      policewoman: 'policeman',
      headmaster: 'headteacher',
      interior: 'home',
      treasury: 'finance',
      external: 'foreign',
      economic: 'economy',
      economics: 'economy',
      secretary: 'minister',
      footballer: 'player',
      director: 'director',
    }),
  ) as ReadonlyMap<string, string>,
  /** Of each of these one has one at a time; but who is somebody's mother is another's wife, and an actor may be a novelist. */
  rivals: [
    set('president minister chancellor king queen governor mayor senator ambassador'),
    set('striker midfielder defender keeper'),
    set('winger defender keeper'),
    set('winger prop hooker lock flanker fly-half scrum-half'),
    set('fullback prop hooker lock flanker scrum-half'),
    set('batsman bowler'),
    set('captain manager referee'),
    set('chairman executive treasurer'),
    set('guitarist drummer pianist violinist'),
    set('accountant lawyer nurse dentist vet architect firefighter'),
    set('accountant lawyer doctor architect firefighter'),
  ] as readonly ReadonlySet<string>[],
  /** Of one body nobody has two of these. */
  rivalsOfOne: [
    set('spokesman chairman executive treasurer'),
    set('founder auditor'),
    set('executive auditor'),
  ] as readonly ReadonlySet<string>[],
} as const;

/** Posts of a company's management, each with all its words; one person has one of them. */
export const posts: readonly (readonly [post: string, words: readonly string[]])[] = [
  ['executive', ['chief executive', 'chief executive officer', 'ceo', 'managing director']],
  ['finance', ['finance director', 'financial director', 'chief financial officer', 'cfo', 'finance chief']],
  ['operations', ['chief operating officer', 'coo', 'operations director']],
  ['marketing', ['marketing director', 'chief marketing officer']],
];

/** After "premier" it is no office. */
export const competitions = set('league division');

/** Countries whose chancellor leads the government; elsewhere he has its money. */
export const ledByChancellor = set('de at');

/** Modifiers that are in the table of roles as well. */
const NOT_HEADS = set('deputy chief general officer head star');

/** Written-out forms. */
export const acronymWords: Readonly<Record<string, readonly string[]>> = {
  pm: ['prime', 'minister'],
  ceo: ['chief', 'executive'],
  fm: ['foreign', 'minister'],
  mp: ['mp'],
  vp: ['vice', 'president'],
  premier: ['prime', 'minister'],
};
