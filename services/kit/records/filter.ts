import { type ClassType, Field, ID, InputType, Int } from 'type-graphql'
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import { Day } from '../../../schema/vocabulary/index.ts'
import { endOfDay, startOfDay } from '../calendar/index.ts'
import { typePhrase } from './descriptions.ts'
import type { RecordField, TypeThunk } from './field.ts'
import type { RecordType } from './record-type.ts'

@InputType({ description: 'A range of days in Asia/Shanghai, both ends included.' })
class DayRange {
  @Field(() => Day, { nullable: true, description: 'The first day; no lower bound if left out.' })
  from?: string | null

  @Field(() => Day, { nullable: true, description: 'The last day; no upper bound if left out.' })
  to?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only records where the value is set; false: only where it is null.',
  })
  exists?: boolean | null
}

/** The filter of a list: by external id and by every field that is a code, flag, number, choice, day or reference. */
export const filterOf = (type: RecordType): ClassType<object> => {
  class RecordFilter {}
  InputType(`${type.names.name}Filter`, {
    description: `Restricts a list of ${typePhrase(type)} records. A field left out or null restricts nothing.`,
  })(RecordFilter)
  const add = (property: string, fieldType: TypeThunk, description: string): void =>
    Field(fieldType, { nullable: true, description })(RecordFilter.prototype, property)
  add('externalId', () => ID, 'Only the record with this id in the system it comes from.')
  add('enteredAt', () => DayRange, 'Only records that were entered into the hub within these days.')
  for (const field of type.fields) {
    const found = filterTypeOf(field)
    if (found) add(field.property, found.type, `${found.restriction} ${field.description}`)
  }
  return RecordFilter
}

interface FilterType {
  readonly type: TypeThunk
  readonly restriction: string
}

const filterTypeOf = ({ kind, choices }: RecordField): FilterType | undefined => {
  const restriction = 'Only records with this value:'
  switch (kind) {
    case 'choice':
      return choices && { type: () => [choices.values], restriction: 'Only with one of these:' }
    case 'date':
    case 'dateTime':
      return { type: () => DayRange, restriction: 'Only within these days:' }
    case 'boolean':
      return { type: () => Boolean, restriction }
    case 'integer':
      return { type: () => Int, restriction }
    case 'reference':
      return { type: () => ID, restriction: 'Only records that refer to this id:' }
    case 'code':
      return { type: () => String, restriction }
    default:
      return undefined
  }
}

/** A condition over `record`. */
export interface Condition {
  readonly sql: string
  readonly parameters: Readonly<Record<string, unknown>>
}

/** Restricts a query over `record` by a filter. */
export const applyFilter = <T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  type: RecordType,
  where: Readonly<Record<string, unknown>>,
): void => {
  for (const { sql, parameters } of conditionsOf(type, where)) query.andWhere(sql, parameters)
}

/** The conditions of a filter. @param prefix makes the names of parameters unique in a statement with several filters */
export const conditionsOf = (
  { fields }: RecordType,
  where: Readonly<Record<string, unknown>>,
  prefix = '',
): readonly Condition[] => {
  const equals = (property: string, value: unknown): Condition => ({
    sql: `record.${property} = :${prefix}${property}`,
    parameters: { [`${prefix}${property}`]: value },
  })
  const { externalId } = where
  return [
    ...(typeof externalId === 'string' ? [equals('externalId', externalId)] : []),
    ...inRange('enteredAt', rangeOf(where['enteredAt']), { isMoment: true, prefix }),
    ...fields.flatMap(({ property, kind }) => {
      const value = where[property]
      if (value === null || value === undefined) return []
      if (kind === 'date' || kind === 'dateTime')
        return inRange(property, rangeOf(value), { isMoment: kind === 'dateTime', prefix })
      if (!Array.isArray(value)) return [equals(property, value)]
      // An empty list selects nothing; MariaDB refuses it as SQL.
      const sql = value.length > 0 ? `record.${property} IN (:...${prefix}${property})` : '1 = 0'
      return [{ sql, parameters: { [`${prefix}${property}`]: value } }]
    }),
  ]
}

const rangeOf = (value: unknown): DayRange => Object.assign(new DayRange(), value)

const inRange = (
  property: string,
  { from, to, exists }: DayRange,
  { isMoment, prefix }: { readonly isMoment: boolean; readonly prefix: string },
): readonly Condition[] => {
  const column = `record.${property}`
  const [fromName, toName] = [`${prefix}${property}From`, `${prefix}${property}To`]
  const bound = (operator: string, name: string, value: Date | string): Condition => ({
    sql: `${column} ${operator} :${name}`,
    parameters: { [name]: value },
  })
  return [
    ...(from ? [bound('>=', fromName, isMoment ? startOfDay(from) : from)] : []),
    ...(to ? [bound('<=', toName, isMoment ? endOfDay(to) : to)] : []),
    ...(typeof exists === 'boolean'
      ? [{ sql: `${column} IS ${exists ? 'NOT ' : ''}NULL`, parameters: {} }]
      : []),
  ]
}
