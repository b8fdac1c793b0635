import type { RecordType } from './record-type.ts'

const types = new Map<object, RecordType>()

/** Registers the record type of an entity class. */
export const registerRecordType = (type: RecordType): void => {
  types.set(type.entity, type)
}

/** The record type of an entity class; undefined for a class without one. */
export const recordTypeOf = (entity: object): RecordType | undefined => types.get(entity)

/** The types whose records are aggregated into records of this class. */
export const typesAggregatedInto = (entity: object): readonly RecordType[] =>
  [...types.values()].filter(({ aggregates = [], fields }) =>
    aggregates.some(({ into }) =>
      fields.some(({ property, target }) => property === into && target?.() === entity),
    ),
  )
