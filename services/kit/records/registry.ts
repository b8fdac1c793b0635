import type { RecordType } from './record-type.ts'

const types = new Map<object, RecordType>()

/** Remembers what was made of a noun. */
export const registerRecordType = (type: RecordType): void => {
  types.set(type.entity, type)
}

/** The record type made of a noun; undefined for a noun that was written out by hand. */
export const recordTypeOf = (noun: object): RecordType | undefined => types.get(noun)

/** The types whose records are summed up for records of this noun. */
export const typesAggregatedInto = (noun: object): readonly RecordType[] =>
  [...types.values()].filter(({ aggregates = [], fields }) =>
    aggregates.some(({ into }) =>
      fields.some(({ property, target }) => property === into && target?.() === noun),
    ),
  )
