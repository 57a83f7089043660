/** An age against a year of birth in the same sentence, or against that of the same person in another. */
import { calendarDay, type DateValue } from '../../kinds/date/index.ts';
import type { Assertion } from '../../model/assertion.ts';
import { passageText } from '../../text/passages.ts';
import { textOf } from '../../text/placed.ts';
import type { Reading } from '../document/about.ts';
import { DIED, THEN } from './ages.en.ts';
import { BORN, birthsIn, personBefore } from './births.ts';
import type { Clash, DraftCheck, Placed } from './draft.ts';
import { placedIn } from './draft.ts';

/** Speaks of one person's age now, or when he died; of an age at some other time only a story could tell. */
export const checkAges: DraftCheck = ({ reading }) => {
  const clashes: Clash[] = [];
  let births: ReturnType<typeof birthsIn> | undefined;
  for (const index of passagesWithAges(reading)) {
    const ages = placedIn(reading, index, 'figure').filter(({ assertion }) => isAge(assertion));
    const dates = placedIn(reading, index, 'date');
    const own = dates.filter(({ assertion }) =>
      BORN.test(passageText(assertion.passage).slice(0, assertion.inPassage.start)),
    );
    if (own.length > 0) {
      const [age] = ages;
      const [birth] = own;
      const isOfOne = ages.length === 1 && own.length === 1 && peopleIn(reading, index) <= 1;
      const clash = age && birth && isOfOne ? clashBetween(reading, age, birth, dates) : undefined;
      if (clash) clashes.push(clash);
      continue;
    }
    for (const age of ages) {
      births ??= birthsIn(reading);
      const { passage, inPassage } = age.assertion;
      const person = personBefore(reading, index, passageText(passage).slice(0, inPassage.start), BESIDE);
      const [birth, more] = births.filter((each) => each.person === person);
      const clash = birth && !more ? clashBetween(reading, age, birth.date, dates) : undefined;
      if (clash) clashes.push(clash);
    }
  }
  return clashes;
};

/** Indices of the passages that tell an age, in order: few do. */
function passagesWithAges({ assertions, firstAssertion, passages }: Reading): readonly number[] {
  const found: number[] = [];
  for (let passage = 0; passage < passages.length; passage++) {
    const end = firstAssertion[passage + 1] ?? 0;
    let index = firstAssertion[passage] ?? end;
    while (index < end && !isAge(assertions[index] as Assertion)) index++; // in range
    if (index < end) found.push(passage);
  }
  return found;
}

function isAge({ kind, value }: Assertion): boolean {
  return kind === 'figure' && value.form === 'age';
}

// Matches all between name and age where somebody is named right before it: "Lee, 45", "Lee, who is 45" and "Lee (45)".
const BESIDE = /^(?:, | \(|,? (?:who )?is )$/;

/** `dates` are those of the age's sentence. */
function clashBetween(
  reading: Reading,
  age: Placed<'figure'>,
  birth: Placed<'date'>,
  dates: readonly Placed<'date'>[],
): Clash | undefined {
  const { value, passage } = age.assertion;
  const born = birth.assertion.value.stated.year;
  if (born === undefined || value.low === undefined) return undefined;
  if (value.low !== value.high || value.unit !== 'year' || value.bound !== 'exact') return undefined;
  const others = dates.filter((each) => each !== birth);
  const when = yearOfAge(reading, passageText(passage), others, age);
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

/** The year of which an age is told: of death where a sentence has one, else that of the draft. */
function yearOfAge(
  { date }: Reading,
  text: string,
  all: readonly Placed<'date'>[],
  age: Placed<'figure'>,
): { readonly year: number; readonly by: number | undefined } | undefined {
  const others = all.filter(({ assertion }) => !isThese(assertion.value));
  const [other, more] = others;
  if (other) {
    const { stated, until } = other.assertion.value;
    if (more || until || stated.year === undefined || !DIED.test(text)) return undefined;
    return { year: stated.year, by: other.index };
  }
  if (!date || DIED.test(text) || !NOW.test(textOf(age.assertion)) || THEN.test(text)) return undefined;
  const [from, to] = [calendarDay(date.from).year, calendarDay(date.to).year];
  return from === to ? { year: from, by: undefined } : undefined;
}

/** "on Monday", "yesterday": as good as now. */
function isThese({ relative }: DateValue): boolean {
  return relative !== undefined && (relative.unit === 'weekday' || relative.unit === 'day');
}

// Matches "45-year-old" and "45", not "aged 45": that may be told of any time.
const NOW = /^(?:\d{1,3}|\d{1,3}[- ]years?[- ]old)$/;

function peopleIn(reading: Reading, passage: number): number {
  const people = placedIn(reading, passage, 'name').flatMap(({ index }) => {
    const entity = reading.entityOf[index];
    return entity?.type === 'person' ? [entity] : [];
  });
  return new Set(people).size;
}
