import type { RecordType } from './record-type.ts'

const types = new Map<object, RecordType>()

/** Remembers what was made of a noun. */
export const knowType = (type: RecordType): void => {
  types.set(type.noun, type)
}

/** The record type made of a noun; undefined for a noun that was written out by hand. */
export const typeOf = (noun: object): RecordType | undefined => types.get(noun)

/** The types whose records are summed up for records of this noun. */
export const typesWithin = (noun: object): readonly RecordType[] =>
  [...types.values()].filter(({ summaries = [], fields }) =>
    summaries.some(({ of }) =>
      fields.some(({ property, target }) => property === of && target?.() === noun),
    ),
  )
