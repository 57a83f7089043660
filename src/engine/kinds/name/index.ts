import type { FactKind } from '../kind.ts';
import { compareNames } from './compare.ts';
import { findNames } from './find.ts';
import { keysOfName } from './keys.ts';

export { countryOf, demonymCountry, isPlaceKnown } from '../../lexicon/lookUp.ts';
export { type Body, bodiesOf } from './bodies.ts';
export { isEvent, isFullerName, isNationOf, isPartOf, namesOf, spelledOutBy, spellsOut } from './compare.ts';
export { compareRoles, isCoarserRole } from './compareRoles.ts';
export { acronymKey, acronymOf } from './initials.ts';
export { nameParts } from './keys.ts';
export { clubOf, isFormerOffice, isSameClub, officeOfOne } from './offices.ts';
export { compareParties } from './parties.ts';
export { compareRoleBodies } from './roleBodies.ts';
export { findUnnamed } from './unnamed.ts';
export { isMisspelling, sameVariant, transliterated } from './variants.ts';

import type { NameType, NameValue } from './value.ts';

export const name: FactKind<NameValue> = {
  label: 'name',
  find: findNames,
  keys: keysOfName,
  compare: compareNames,
  describe(value) {
    const title = value.title === undefined ? '' : `${value.title.charAt(0).toUpperCase()}${value.title.slice(1)} `;
    return `${title}${value.name}${value.role === undefined ? '' : `, ${value.role}`}`;
  },
  toJson(value) {
    return { name: value.name, type: value.type, ...(value.role === undefined ? {} : { role: value.role }) };
  },
  decode(stored) {
    if (!isRecord(stored)) return undefined;
    const { name: words, parts, type, role, title, doubtful, demonym } = stored;
    if (typeof words !== 'string' || !isNameType(type) || typeof doubtful !== 'boolean' || typeof demonym !== 'boolean')
      return undefined;
    if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string')) return undefined;
    if (!isText(role) || !isText(title)) return undefined;
    return { name: words, parts, type, role: role ?? undefined, title: title ?? undefined, doubtful, demonym };
  },
};

const NAME_TYPES: readonly NameType[] = ['person', 'organisation', 'place', 'other'];

function isNameType(value: unknown): value is NameType {
  return NAME_TYPES.some((type) => type === value);
}

function isText(value: unknown): value is string | undefined | null {
  return value === undefined || value === null || typeof value === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
