/** Passages to mentions: runs every kind and lets no two claim the same words. */
import { contains, overlaps } from '../base/span.ts';
import { type KindTag, kinds, type ValueOf } from '../kinds/index.ts';
import type { Mention } from '../kinds/kind.ts';
import type { Passage } from '../text/passages.ts';

/** What one passage states by itself; spans relative to its start, so that it can be kept by the passage's digest. */
export type PassageMentions = { readonly [Tag in KindTag]: readonly Mention<ValueOf<Tag>>[] };

/** Runs every kind over the passage. Dates win over figures and names where they found the same words, names over the figures in them; quotes contain whatever they quote. */
export function readMentions(passage: Passage): PassageMentions {
  const date = kinds.date.find(passage);
  const names = withoutOverlap(kinds.name.find(passage), date);
  const figure = withoutInside(withoutOverlap(kinds.figure.find(passage), date), names);
  return { name: withoutOverlap(names, figure), date, figure, quote: kinds.quote.find(passage) };
}

function withoutOverlap<Value>(
  mentions: readonly Mention<Value>[],
  stronger: readonly Mention<unknown>[],
): readonly Mention<Value>[] {
  if (stronger.length === 0) return mentions;
  return mentions.filter((mention) => !stronger.some((other) => overlaps(mention.span, other.span)));
}

/** The "3" of the name "Radio 3" is part of the name; but "SARS-CoV-2" is more than the name before its number. */
function withoutInside<Value>(
  mentions: readonly Mention<Value>[],
  names: readonly Mention<unknown>[],
): readonly Mention<Value>[] {
  if (names.length === 0) return mentions;
  return mentions.filter((mention) => !names.some((other) => contains(other.span, mention.span)));
}
