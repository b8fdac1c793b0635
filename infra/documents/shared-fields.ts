import type { RecordField } from '../../services/kit/records/index.ts'
import { fieldSchema } from './event-schemas.ts'

/** The schemas that fields of several records have, by their text. */
export type SharedFields = ReadonlyMap<string, { readonly name: string; readonly schema: object }>

/** Fields such as `publishedOn` are described once; of two meanings of one name, each has a schema of its own. */
export const sharedFields = (fields: readonly RecordField[]): SharedFields => {
  const schemas = new Map<string, { property: string; schema: object; count: number }>()
  for (const field of fields) {
    const schema = fieldSchema(field)
    const text = keyOf(field, schema)
    const count = (schemas.get(text)?.count ?? 0) + 1
    schemas.set(text, { property: field.property, schema, count })
  }
  const taken = new Map<string, number>()
  return new Map(
    [...schemas].flatMap(([text, { property, schema, count }]) => {
      if (count === 1) return []
      const number = (taken.get(property) ?? 0) + 1
      taken.set(property, number)
      return [[text, { name: `field_${property}${number === 1 ? '' : number}`, schema }] as const]
    }),
  )
}

/** The schema of a field, or a reference to the shared one. */
export const schemaOrRef = (field: RecordField, shared: SharedFields): object => {
  const schema = fieldSchema(field)
  const found = shared.get(keyOf(field, schema))
  return found ? { $ref: `#/components/schemas/${found.name}` } : schema
}

const keyOf = ({ property }: RecordField, schema: object): string =>
  `${property} ${JSON.stringify(schema)}`
