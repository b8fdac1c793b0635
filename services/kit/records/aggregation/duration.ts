import { registerEnumType } from 'type-graphql'
import { isPersonal } from '../../store/index.ts'
import { typePhrase } from '../descriptions.ts'
import { enumName } from '../enum-name.ts'
import type { RecordField } from '../field.ts'
import type { RecordType } from '../record-type.ts'
import { enteredAt } from './entered-at.ts'
import type { MomentSql } from './moment-sql.ts'

type Moment = Pick<RecordField, 'property' | 'kind' | 'description'>

export type Moments = ReadonlyMap<string, Moment>

export const momentNamed = (moments: Moments, name: string): Moment => {
  const found = moments.get(name)
  if (!found) throw new Error(`there is no moment ${name}`)
  return found
}

/** The days and moments of a record type, by their names in the graph. */
export const momentsOf = ({ entity, fields }: RecordType): ReadonlyMap<string, Moment> => {
  const own = fields.filter(
    ({ kind, property }) =>
      (kind === 'date' || kind === 'dateTime') && !isPersonal(entity, property),
  )
  return new Map([...own, enteredAt].map((moment) => [enumName(moment.property), moment]))
}

/** The enum of the days and moments of a record type. */
export const momentEnum = (
  type: RecordType,
  moments: ReadonlyMap<string, Moment>,
): Readonly<Record<string, string>> => {
  const values = Object.fromEntries([...moments.keys()].map((name) => [name, name]))
  registerEnumType(values, {
    name: `${type.names.name}Moment`,
    description: `A day or moment of a ${typePhrase(type)}. A day begins at 00:00 in Asia/Shanghai.`,
    valuesConfig: Object.fromEntries(
      [...moments].map(([name, { property }]) => [name, { description: `\`${property}\`.` }]),
    ),
  })
  return values
}

/** SQL over `record` for the milliseconds between two moments; null if one is missing. */
export const durationSql = (
  ends: { readonly from: string; readonly to: string },
  moments: Moments,
  dialect: MomentSql,
): string => {
  const [from = '', to = ''] = [ends.from, ends.to].map((moment) => {
    const found = momentNamed(moments, moment)
    const millis = dialect.millisOf(`record.${found.property}`)
    return found.kind === 'date' ? `(${millis} - ${utcOffsetMs})` : millis
  })
  return `${to} - ${from}`
}

// A day in Asia/Shanghai begins at 16:00 UTC of the day before.
const utcOffsetMs = 8 * 3_600_000
