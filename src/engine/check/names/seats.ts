/** Capitals that stand for their governments: "Havana needs the cash". */
import { countryNamed, countryOfCapital, demonymCountry } from '../../lexicon/lookUp.ts';
import type { ClaimOf } from '../../model/assertion.ts';
import type { Evidence } from '../../model/evidence.ts';
import { isWord, shapes } from '../../text/tokens.ts';
import { declareWord, wordSet } from '../../text/vocabulary.ts';
import { tokensOf } from '../evidence/around.ts';
import { evidenceFrom, relevanceOf, scoresOf, type Weighing } from '../evidence/weighing.ts';
import { evidenceLimit } from '../limits.ts';

/**
 * Names of the country whose government the claimed capital may be. None where the draft has something happen there, or
 * somebody come from there: that is another matter.
 */
export function governedFrom(claim: ClaimOf<'name'>, weighing: Weighing): readonly Evidence[] {
  const country = countryOfCapital(claim.value.parts.join(' '));
  if (country === undefined || claim.value.demonym || isPlace(claim)) return [];
  return weighing.story.facts.name
    .filter(({ value: { parts } }) => {
      const name = parts.join(' ');
      return (countryNamed(name) ?? demonymCountry(name)) === country;
    })
    .slice(0, evidenceLimit)
    .map((fact) =>
      evidenceFrom(
        fact,
        { type: 'implied', gap: 'which is governed from there' },
        relevanceOf(scoresOf(fact, weighing)),
        [`${claim.value.name} is its capital`],
      ),
    );
}

/** Whether the sentence is about the town: "in Havana", "a Havana hotel", "Havana, where". */
function isPlace(claim: ClaimOf<'name'>): boolean {
  const { tokens, first, end } = claim.passage;
  const at = tokensOf(claim);
  const before = at.first - 1;
  if (before >= first && nearWords.has(tokens.words[before] as number)) return true;
  const after = at.last + 1;
  if (after >= end || tokens.shapes[after] === shapes.possessive) return false;
  if (isWord(tokens, after)) return !governs.has(tokens.words[after] as number);
  return after + 1 < end && tokens.words[after + 1] === WHERE;
}

const WHERE = declareWord('where');
const nearWords = wordSet(
  'in at near outside for from of to towards around across through into inside central greater downtown the',
);
/** What a government does, and what it may be the end of: "Havana has banned", "talks between Havana and Washington". */
const governs = wordSet(
  `is was has had does did will would can could may might must should says said wants wanted needs fears hopes
  insists denies accuses accused blames blamed warned warns announced agreed refused rejected demands demanded and or that to`,
);
