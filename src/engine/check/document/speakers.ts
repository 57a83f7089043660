/** Who a quote's "he" or "Lavrov" is, in full. */
import type { About, Assertion } from '../../model/assertion.ts';
import { type Passage, passageText } from '../../text/passages.ts';
import { fold } from '../../text/words.ts';
import type { Entity, EntityList } from './entities.ts';
import { BELONGS } from './speakers.en.ts';

function isPronoun(speaker: string): boolean {
  return speaker.length < 4 && PRONOUNS.has(fold(speaker));
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she']);

/** Writes into each quote's About the full name of its speaker; leaves out whom the text does not make plain. */
export function nameSpeakers(assertions: Assertion[], firstAssertion: readonly number[], entityOf: EntityList): void {
  let lastSpeaker: Entity | undefined;
  /** The quotation with which the passage before ended, and whose it was. */
  let open: { readonly passage: Passage; readonly speaker: Entity } | undefined;
  for (let index = 0; index + 1 < firstAssertion.length; index++) {
    const first = firstAssertion[index] as number; // one for each passage and one more
    const end = firstAssertion[index + 1] as number;
    const people = personsIn(first, end, assertions, entityOf);
    let said: typeof open;
    for (let i = first; i < end; i++) {
      const assertion = assertions[i] as Assertion;
      if (assertion.kind !== 'quote') continue;
      const speaker = speakerOf(assertion);
      const { about, passage } = assertion;
      if (speaker) {
        if (assertion.value.speaker !== undefined) lastSpeaker = speaker;
        said = { passage, speaker };
      } else said = undefined;
      // One of an earlier reading has a speaker already.
      if (about.speaker === speaker?.key && about.speakerName === speaker?.name) continue;
      const { names } = about;
      const spoken = speaker ? { names, speaker: speaker.key, speakerName: speaker.name } : { names };
      assertions[i] = toldOf(assertion, spoken);
    }
    open = said;
    if (people.length > 0) lastSpeaker = onlyOne(people);

    function speakerOf(quote: Quote): Entity | undefined {
      const { speaker } = quote.value;
      if (speaker === undefined) return open && goesOn(quote, open.passage) ? open.speaker : undefined;
      return isPronoun(speaker)
        ? (onlyOne(people) ?? (people.length === 0 ? lastSpeaker : undefined))
        : namedIn(quote, assertions, first, end, entityOf);
    }
  }
}

type Quote = Assertion & { readonly kind: 'quote' };

/** Whether a sentence that is nothing but a quotation follows the passage in its paragraph: “We lost,” Lee said. “We were slow.” */
function goesOn({ value, passage, inPassage }: Quote, before: Passage): boolean {
  if (value.manner !== 'speech' || passage.block !== before.block || passage.first !== before.end) return false;
  const text = passageText(passage);
  return inPassage.start <= MARK && text.length - inPassage.end <= MARK + 1;
}

/** Code units of a mark of quotation; a full stop may stand behind the closing one. */
const MARK = 1;

/** The same assertion about something else. */
export function toldOf({ kind, value, span, inPassage, passage }: Assertion, about: About): Assertion {
  return { kind, span, inPassage, value, passage, about } as Assertion; // kind and value come from one assertion
}

/** The people whom the passage names outside of what is quoted in it. */
function personsIn(
  first: number,
  end: number,
  assertions: readonly Assertion[],
  entityOf: EntityList,
): readonly Entity[] {
  let people: Entity[] | undefined;
  let quoted = 0;
  for (let i = first; i < end; i++) {
    const { kind, inPassage } = assertions[i] as Assertion;
    if (kind === 'quote' && inPassage.end > quoted) quoted = inPassage.end;
    const entity = entityOf[i];
    if (entity?.type !== 'person' || inPassage.end <= quoted) continue;
    if (!people) people = [entity];
    else if (!people.includes(entity)) people.push(entity);
  }
  return people ?? nobody;
}

const nobody: readonly Entity[] = [];

function onlyOne(people: readonly Entity[]): Entity | undefined {
  return people.length === 1 ? people[0] : undefined;
}

/** The last person named in the speaker's phrase: "State Department spokeswoman Tammy Bruce", but "Slager of Atticus". */
function namedIn(
  quote: Quote,
  assertions: readonly Assertion[],
  first: number,
  end: number,
  entityOf: EntityList,
): Entity | undefined {
  const phrase = quote.value.speaker ?? '';
  const text = passageText(quote.passage);
  const at = text.indexOf(phrase);
  if (at < 0) return undefined;
  let belongsTo: Entity | undefined;
  for (let i = end - 1; i >= first; i--) {
    const entity = entityOf[i];
    if (entity?.type !== 'person') continue;
    const { inPassage } = assertions[i] as Assertion;
    if (inPassage.start < at || inPassage.end > at + phrase.length) continue;
    if (!BELONGS.test(text.slice(at, inPassage.start))) return entity;
    belongsTo ??= entity;
  }
  return belongsTo;
}
