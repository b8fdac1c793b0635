import { maximumOf, type RecordField, type RecordType } from '../records/index.ts'
import { isPersonal } from '../store/index.ts'
import type { FieldEntry, GraphFieldEntry, GraphTypeEntry } from './dictionary.ts'

/** The fields of a record type: all that its type in the graph has, with what its declaration says of them. */
export const recordFieldsOf = (type: RecordType, graph: GraphTypeEntry): readonly FieldEntry[] => {
  const declared = new Map(type.fields.map((field) => [graphNameOf(field), field]))
  return graph.fields.map((field) => {
    const found = declared.get(field.name)
    return found ? declaredField(type, found, field) : commonField(type, field)
  })
}

/** A reference is named after the record that it leads to: `hallId` is `hall`. */
const graphNameOf = ({ property, kind }: RecordField): string =>
  kind === 'reference' ? property.replace(/Id$/, '') : property

const declaredField = (
  { entity }: RecordType,
  field: RecordField,
  { name, type, description }: GraphFieldEntry,
): FieldEntry => {
  const { property, label, derived, range, choices } = field
  const maximum = maximumOf(field.kind)
  return {
    name,
    ...(!derived && { input: property }),
    type,
    labelHant: label,
    description,
    entry: derived ? 'set by the hub' : mayBeLeftOut(field) ? 'optional' : 'required',
    ...(maximum !== undefined && { maximum }),
    ...(range && { range }),
    ...(choices && { choices: choices.name }),
    personal: isPersonal(entity, property),
  }
}

const mayBeLeftOut = ({ optional, defaultValue }: RecordField): boolean =>
  optional || defaultValue !== undefined

/** A field that every record has, or that a parent lists. */
const commonField = (
  { unitFrom }: RecordType,
  { name, type, description }: GraphFieldEntry,
): FieldEntry => {
  const common = { name, type, description, personal: false }
  if (name === 'externalId')
    return { ...common, input: name, labelHant: '外部編號', entry: 'optional' }
  if (name === 'unit' && !unitFrom)
    return { ...common, input: 'unitId', labelHant: '單位代碼', entry: 'required' }
  return { ...common, entry: 'set by the hub' }
}
