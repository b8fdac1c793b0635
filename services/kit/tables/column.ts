import type { RecordField, RecordType } from '../records/index.ts'
import { simplified } from '../../../schema/vocabulary/simplified.ts'

/** A column of a file of records. */
export interface Column {
  /** The record's property, e.g. `publishedOn`. */
  readonly property: string
  /** As the hub writes it: Traditional Chinese. */
  readonly heading: string
  readonly description: string
  readonly required: boolean
  /** Undefined for the ids that every record has. */
  readonly field: RecordField | undefined
}

const identity: readonly Column[] = [
  {
    property: 'externalId',
    heading: '外部編號',
    description: 'Its id in the system it comes from; the same id again changes the same record.',
    required: true,
    field: undefined,
  },
  {
    property: 'unitId',
    heading: '單位代碼',
    description: 'The unit it belongs to, e.g. CITY-350200.',
    required: true,
    field: undefined,
  },
]

/** The columns of a type's files, in the order the hub writes them. */
export const columnsOf = ({ fields, unitFrom }: RecordType): readonly Column[] => [
  ...identity.filter(({ property }) => !unitFrom || property !== 'unitId'),
  ...fields
    .filter(({ derived }) => !derived)
    .map((field) => ({
      property: field.property,
      heading: field.label,
      description: field.description,
      required: !field.optional && field.kind !== 'boolean',
      field,
    })),
]

/** Finds columns by heading, Traditional or Simplified, or by the property's own name. */
export const columnsByName = (type: RecordType): ReadonlyMap<string, Column> =>
  new Map(
    columnsOf(type).flatMap((column) =>
      [column.property, simplified(column.heading), column.heading].map(
        (name) => [name, column] as const,
      ),
    ),
  )
