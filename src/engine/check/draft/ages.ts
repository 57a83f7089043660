/** An age against a year of birth in the same sentence. */
import { calendarDay } from '../../kinds/date/index.ts';
import { passageText } from '../../text/passages.ts';
import type { Reading } from '../about.ts';
import type { Clash, DraftCheck, Placed } from './draft.ts';
import { placedIn, wordsOf } from './draft.ts';

/** Speaks of one person's age now, or when he died; of an age at some other time only a story could tell. */
export const checkAges: DraftCheck = ({ reading }) => {
  const clashes: Clash[] = [];
  for (const index of reading.passages.keys()) {
    const ages = placedIn(reading, index, 'figure').filter(({ assertion }) => assertion.value.form === 'age');
    const [age] = ages;
    const clash = age && ages.length === 1 ? clashIn(reading, index, age) : undefined;
    if (clash) clashes.push(clash);
  }
  return clashes;
};

function clashIn(reading: Reading, passage: number, age: Placed<'figure'>): Clash | undefined {
  const { value } = age.assertion;
  const text = passageText(age.assertion.passage);
  const dates = placedIn(reading, passage, 'date');
  const births = dates.filter(({ assertion }) => BORN.test(text.slice(0, assertion.inPassage.start)));
  const [birth] = births;
  const born = birth?.assertion.value.stated.year;
  if (!birth || births.length > 1 || born === undefined || value.low === undefined) return undefined;
  if (value.low !== value.high || value.unit !== 'year' || value.bound !== 'exact') return undefined;
  if (peopleIn(reading, passage) > 1) return undefined;
  const when = yearOfAge(
    reading,
    text,
    dates.filter((each) => each !== birth),
    age,
  );
  if (when === undefined) return undefined;
  const years = when.year - born;
  if (years < 0 || years > OLDEST || value.low === years || value.low === years - 1) return undefined;
  return {
    claim: age.index,
    terms: when.by === undefined ? [birth.index] : [birth.index, when.by],
    by: 'arithmetic',
    agreement: 'different',
    gap: `whoever was born in ${born} is ${years - 1} or ${years} in ${when.year}, not ${value.low}`,
    expected: undefined,
  };
}

/** Above, a birth is somebody else's. */
const OLDEST = 125;
// Matches "born in", "born in London on", not "born to a father who in".
const BORN = /\b[Bb]orn(?: in [A-Z][a-z]{1,20})?,? (?:in|on)? ?$/;

/** The year of which an age is told: of death where a sentence has one, else that of the draft. */
function yearOfAge(
  { date }: Reading,
  text: string,
  others: readonly Placed<'date'>[],
  age: Placed<'figure'>,
): { readonly year: number; readonly by: number | undefined } | undefined {
  const [other, more] = others;
  if (other) {
    const { stated, until } = other.assertion.value;
    if (more || until || stated.year === undefined || !DIED.test(text)) return undefined;
    return { year: stated.year, by: other.index };
  }
  if (!date || DIED.test(text) || !NOW.test(wordsOf(age.assertion)) || THEN.test(text)) return undefined;
  const [from, to] = [calendarDay(date.from).year, calendarDay(date.to).year];
  return from === to ? { year: from, by: undefined } : undefined;
}

const DIED = /\b(?:died|dies|dead|death|killed)\b/i;
// Matches "45-year-old" and "45", not "aged 45": that may be told of any time.
const NOW = /^(?:\d{1,3}|\d{1,3}[- ]years?[- ]old)$/;
// An age that is told of another time: "was 45 when".
const THEN = /\b(?:when|then|at the age|at age|became|was (?:just|only)? ?\d)\b/i;

function peopleIn(reading: Reading, passage: number): number {
  const people = placedIn(reading, passage, 'name').flatMap(({ index }) => {
    const entity = reading.entityOf[index];
    return entity?.type === 'person' ? [entity] : [];
  });
  return new Set(people).size;
}
