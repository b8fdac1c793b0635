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

/** Restricts a query over `record` by a filter. */
export const applyFilter = <T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  { fields }: RecordType,
  where: Readonly<Record<string, unknown>>,
): void => {
  if (typeof where['externalId'] === 'string')
    query.andWhere('record.externalId = :externalId', { externalId: where['externalId'] })
  for (const { property, kind } of fields) {
    const value = where[property]
    if (value === null || value === undefined) continue
    const column = `record.${property}`
    if (value instanceof DayRange || kind === 'date' || kind === 'dateTime')
      applyDayRange(query, property, kind === 'dateTime', value)
    else if (Array.isArray(value))
      query.andWhere(`${column} IN (:...${property})`, { [property]: value })
    else query.andWhere(`${column} = :${property}`, { [property]: value })
  }
}

const applyDayRange = <T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  property: string,
  isMoment: boolean,
  { from, to, exists }: DayRange,
): void => {
  const column = `record.${property}`
  const [fromName, toName] = [`${property}From`, `${property}To`]
  if (from)
    query.andWhere(`${column} >= :${fromName}`, { [fromName]: isMoment ? startOfDay(from) : from })
  if (to) query.andWhere(`${column} <= :${toName}`, { [toName]: isMoment ? endOfDay(to) : to })
  if (typeof exists === 'boolean') query.andWhere(`${column} IS ${exists ? 'NOT ' : ''}NULL`)
}
