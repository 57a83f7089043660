/** Digests that nobody can forge, for what must not be altered unseen. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Evidence } from '../model/evidence.ts';
import type { EvidenceDigest } from '../model/signOff.ts';
import type { SourceId } from '../model/source.ts';
import { evidenceOf, type Verdict } from '../model/verdict.ts';
import { passageText } from '../text/passages.ts';

/** SHA-256 of the text as UTF-8, in hexadecimal. */
export function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * What each source says of the claim, by path. What was merely the nearest to an unverified claim is no evidence for
 * it: a source that comes to speak of it changes the verdict.
 */
export function digestEvidence(verdict: Verdict, pathOf: (id: SourceId) => string): readonly EvidenceDigest[] {
  const stated = new Map<string, { readonly fingerprint: string; readonly statements: Set<string> }>();
  for (const { from } of evidenceOn(verdict)) {
    if (from.in !== 'source') continue;
    const { source, passage, value } = from.fact;
    const path = pathOf(source.id);
    const known = stated.get(path) ?? { fingerprint: source.fingerprint, statements: new Set() };
    stated.set(path, known);
    known.statements.add(`${passageText(passage)}\n${JSON.stringify(value)}`);
  }
  return [...stated]
    .map(([source, { fingerprint, statements }]) => ({
      source,
      fingerprint,
      digest: digestOf([...statements].sort().join('\n\n')),
    }))
    .sort((a, b) => (a.source < b.source ? -1 : 1));
}

function evidenceOn(verdict: Verdict): readonly Evidence[] {
  return verdict.outcome === 'unverified' ? [] : evidenceOf(verdict);
}
