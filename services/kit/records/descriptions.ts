import { phraseOf, withArticle } from '../../../schema/vocabulary/index.ts'
import type { Role } from '../identity/index.ts'
import type { RecordType } from './record-type.ts'

type Named = Pick<RecordType, 'names'>

/** `power list (權責清單)`, as descriptions in the graph name a record type. */
export const typePhrase = ({ names }: Named): string => `${phraseOf(names.name)} (${names.label})`

/** `a power list (權責清單)` */
export const typePhraseWithArticle = ({ names }: Named): string =>
  `${withArticle(names.name)} (${names.label})`

/** The roles that a mutation needs, as its description states them. */
export const rolesSentence = (roles: readonly Role[]): string =>
  `Needs the role ${roles.join(' or ')} for the unit or for a unit above it.`

/** For whom records of a type are visible. */
export const visibilitySentence = ({
  publicWhenSet,
}: Pick<RecordType, 'publicWhenSet'>): string => {
  if (publicWhenSet === undefined) return 'Public.'
  const restricted = 'visible with a role for the unit or for a unit above it'
  return publicWhenSet
    ? `Public once \`${publicWhenSet}\` is set; until then only ${restricted}.`
    : `Never public: only ${restricted}.`
}
