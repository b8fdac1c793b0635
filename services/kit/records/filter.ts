import { type ClassType, Field, ID, InputType, Int } from 'type-graphql'
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import { Day } from '../../../schema/vocabulary/index.ts'
import { endOfDay, startOfDay } from '../calendar/index.ts'
import type { RecordField } from './field.ts'
import type { RecordType } from './record-type.ts'

@InputType({ description: 'Days or moments from one day to another, both included.' })
export class DayRange {
  @Field(() => Day, { nullable: true, description: 'Not before this day.' })
  from?: string | null

  @Field(() => Day, { nullable: true, description: 'Not after this day.' })
  to?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only where it is known, or only where it is still open.',
  })
  exists?: boolean | null
}

type Asked = Readonly<Record<string, unknown>>

/** The filter of a list: closed sets, flags, years, days and references of the noun. */
export const filterOf = ({ names, fields }: RecordType): ClassType<object> => {
  class RecordFilter {}
  const described = {
    description: `Which ${names.name} records; what is left out restricts nothing.`,
  }
  InputType(`${names.name}Filter`, described)(RecordFilter)
  const add = (name: string, type: () => unknown, description: string): void =>
    Field(type as never, { nullable: true, description })(RecordFilter.prototype, name)
  add('externalId', () => ID, 'Only the one with this id in the system it comes from.')
  for (const field of fields) {
    const type = filterTypeOf(field)
    if (type) add(field.property, type, `Only with: ${field.description}`)
  }
  return RecordFilter
}

const filterTypeOf = ({ kind, choices }: RecordField): (() => unknown) | undefined => {
  if (kind === 'choice') return () => [choices?.values]
  if (kind === 'date' || kind === 'dateTime') return () => DayRange
  return { boolean: () => Boolean, integer: () => Int, reference: () => ID, code: () => String }[
    kind as string
  ]
}

/** Narrows a query over `record` to what a filter asks for. */
export const narrowBy = <T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  { fields }: RecordType,
  where: Asked,
): void => {
  if (typeof where['externalId'] === 'string')
    query.andWhere('record.externalId = :externalId', { externalId: where['externalId'] })
  for (const { property, kind } of fields) {
    const wanted = where[property]
    if (wanted === null || wanted === undefined) continue
    const column = `record.${property}`
    if (wanted instanceof DayRange || kind === 'date' || kind === 'dateTime')
      within(query, column, property, kind === 'dateTime', wanted)
    else if (Array.isArray(wanted))
      query.andWhere(`${column} IN (:...${property})`, { [property]: wanted })
    else query.andWhere(`${column} = :${property}`, { [property]: wanted })
  }
}

const within = <T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  column: string,
  name: string,
  isMoment: boolean,
  { from, to, exists }: DayRange,
): void => {
  if (from)
    query.andWhere(`${column} >= :${name}From`, {
      [`${name}From`]: isMoment ? startOfDay(from) : from,
    })
  if (to) query.andWhere(`${column} <= :${name}To`, { [`${name}To`]: isMoment ? endOfDay(to) : to })
  if (typeof exists === 'boolean') query.andWhere(`${column} IS ${exists ? 'NOT ' : ''}NULL`)
}
