import { type Indicator } from '../../../services/kit/indicators/index.ts'
import { recordTypeOf, type RecordField } from '../../../services/kit/records/index.ts'
import type { LoggedRow } from '../../../services/kit/store/index.ts'

type Fields = Readonly<Record<string, unknown>>

/** Records of the condition's class, in words and as the fields that matter. */
export interface Records {
  readonly words: string
  /** A function where the target asks for records in each group. */
  readonly fields: Fields | ((group: string) => Fields)
  /** How many of them; one if left out. */
  readonly times?: number
}

/** Records that meet a condition, and records that do not. */
export interface Example {
  readonly good: Records
  readonly bad: Records
}

/** An example for every condition of a domain, by the name of its indicator. */
export type Examples = Readonly<Record<string, Example>>

/** An example of one good and one bad record. */
export const example = (
  [goodWords, goodFields]: readonly [string, Records['fields']],
  [badWords, badFields]: readonly [string, Records['fields']],
): Example => ({
  good: { words: goodWords, fields: goodFields },
  bad: { words: badWords, fields: badFields },
})

/** The year of the records, and their unit. */
export const year = 2018
export const unitId = 'UNIT'

/** Makes the records of an example. */
export const recordsOf = (
  { record, target }: Indicator,
  { fields, times = 1 }: Records,
): readonly LoggedRow[] => {
  const groups = target.kind === 'EACH_GROUP' ? target.groups : ['']
  const variants = typeof fields === 'function' ? groups.map((group) => fields(group)) : [fields]
  return variants.flatMap((one) => Array.from({ length: times }, () => recordOf(record, one)))
}

const recordOf = <T extends LoggedRow>(entity: new () => T, given: Fields): T => {
  const declared = recordTypeOf(entity)?.fields ?? []
  const unknown = Object.keys(given).filter(
    (name) => name !== 'unitId' && !declared.some(({ property }) => property === name),
  )
  if (unknown.length > 0) throw new Error(`${entity.name} has no field ${unknown.join(', ')}`)
  const blank = Object.fromEntries(declared.map((field) => [field.property, blankOf(field)]))
  const base = { id: 'ID', externalId: 'ID', unitId, enteredAt: new Date(`${year}-06-01`) }
  return Object.assign(new entity(), blank, base, given)
}

/** A plain value of a field that the example does not give. */
const blankOf = ({ property, kind, optional, derived, choices, range }: RecordField): unknown => {
  if (property === 'verdict') return 'UNCHECKED'
  if (optional) return null
  if (kind === 'boolean') return false
  if (derived) return null
  if (kind === 'integer') return /year$/i.test(property) ? year : (range?.[0] ?? 0)
  if (kind === 'choice') return Object.keys(choices?.options ?? {})[0]
  if (kind === 'date') return `${year}-06-01`
  if (kind === 'dateTime') return new Date(`${year}-06-01T09:00:00+08:00`)
  return kind === 'stringList' ? [] : 'text'
}
