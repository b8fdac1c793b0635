import type { RecordField, RecordType } from '../records/index.ts'
import { simplified } from '../../../schema/vocabulary/simplified.ts'

/** A column of a file of records. */
export interface Column {
  /** The record's property, e.g. `publishedOn`. */
  readonly property: string
  /** The heading that the hub writes, in Traditional Chinese. */
  readonly heading: string
  readonly description: string
  readonly required: boolean
  /** Undefined for `externalId` and `unitId`, which every record has. */
  readonly field: RecordField | undefined
}

const idColumns: readonly Column[] = [
  {
    property: 'externalId',
    heading: '外部編號',
    description:
      'The id in the system that the record comes from; importing the same id again changes the same record.',
    required: true,
    field: undefined,
  },
  {
    property: 'unitId',
    heading: '單位代碼',
    description: 'The unit that the record belongs to, e.g. CITY-350200.',
    required: true,
    field: undefined,
  },
]

/** The columns of a type's files, in the order in which the hub writes them. */
export const fileColumnsOf = ({ fields, unitFrom }: RecordType): readonly Column[] => [
  ...idColumns.filter(({ property }) => !unitFrom || property !== 'unitId'),
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

/** Columns by every accepted heading: in Traditional or Simplified Chinese, or the property's name. */
export const columnsByHeading = (columns: readonly Column[]): ReadonlyMap<string, Column> =>
  new Map(
    columns.flatMap((column) =>
      [column.property, simplified(column.heading), column.heading].map(
        (heading) => [heading, column] as const,
      ),
    ),
  )

/** The columns of a file by its own headings; unknown headings have none. */
export const columnsInFile = (
  columns: readonly Column[],
  headings: readonly string[],
): ReadonlyMap<string, Column> => {
  const known = columnsByHeading(columns)
  return new Map(
    headings.flatMap((heading) => {
      const column = known.get(heading.trim())
      return column ? [[heading, column] as const] : []
    }),
  )
}
