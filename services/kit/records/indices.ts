import { Index } from 'typeorm'
import type { RecordType } from './record-type.ts'

const declared = new WeakSet<RecordType>()

/** Declares the indices that every type of record has: by its external id, for its lists, its references and its timer. */
export const declareIndices = (type: RecordType): void => {
  if (declared.has(type)) return
  declared.add(type)
  Index(['unitId', 'externalId'], { unique: true })(type.entity)
  for (const properties of indicesOf(type)) Index([...properties])(type.entity)
}

const indicesOf = ({ fields, orderBy, clock }: RecordType): readonly (readonly string[])[] => [
  ...orderBy.slice(0, 1).map((first) => ['unitId', first.replace(/^-/, '')]),
  // As files refer to it, whatever its unit.
  ['externalId'],
  ...fields.filter(({ kind }) => kind === 'reference').map(({ property }) => [property]),
  // As the timer and the light look for open records.
  ...(clock ? [[clock.until, 'dueAt']] : []),
]
