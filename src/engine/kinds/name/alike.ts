/** What is worked out of a name is kept for all that are written alike: the same few thousand fill the news. */
import type { NameValue } from './value.ts';

interface Made<Result> extends Pick<NameValue, 'type' | 'parts' | 'demonym'> {
  readonly result: Result;
  /** Another that is written so, of another type perhaps. */
  readonly next: Made<Result> | undefined;
}

/** Names kept, all of which go when there are more: they only save work. */
const FULL = 20_000;

/** `make` looks at how a name is written, its parts, type and whether it is a nationality, and at nothing else. */
export function onceForAlike<Result>(make: (value: NameValue) => Result): (value: NameValue) => Result {
  const known = new Map<string, Made<Result>>();
  let count = 0;
  return (value) => {
    const first = known.get(value.name);
    for (let each = first; each !== undefined; each = each.next) if (isAlike(each, value)) return each.result;
    const { type, parts, demonym } = value;
    const result = make(value);
    if (++count > FULL) {
      known.clear();
      count = 1;
    }
    known.set(value.name, { type, parts, demonym, result, next: count > 1 ? first : undefined });
    return result;
  };
}

/** Whether the value, written as the other one is, differs in nothing else. */
function isAlike(made: Made<unknown>, { type, parts, demonym }: NameValue): boolean {
  if (made.type !== type || made.demonym !== demonym || made.parts.length !== parts.length) return false;
  for (let i = 0; i < parts.length; i++) if (made.parts[i] !== parts[i]) return false;
  return true;
}
