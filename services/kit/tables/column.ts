import type { RecordField, RecordType } from '../records/index.ts'
import { simplified } from '../../../schema/vocabulary/language/simplified.ts'

/** A column of a file of records. */
export interface Column {
  /** The record's property, e.g. `publishedOn`. */
  readonly property: string
  /** The heading that the hub writes, in Traditional Chinese. */
  readonly heading: string
  /** Headings that people write instead. */
  readonly otherHeadings?: readonly string[]
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
    otherHeadings: ['單位', '單位名稱', '所屬單位'],
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

/** Finds a column by a heading: in Traditional or Simplified Chinese or by the property's name, whatever its spaces and width. */
export const columnFinder = (
  columns: readonly Column[],
): ((heading: string) => Column | undefined) => {
  const byHeading = new Map(
    columns.flatMap((column) =>
      [column.heading, column.property, ...(column.otherHeadings ?? [])].map(
        (heading) => [plainHeading(heading), column] as const,
      ),
    ),
  )
  return (heading) => byHeading.get(plainHeading(heading))
}

// People add spaces, line breaks, and marks of required columns.
const plainHeading = (heading: string): string =>
  simplified(
    heading
      .normalize('NFKC')
      .replaceAll(/[\s\p{Cf}*]/gu, '')
      .replace(/\((?:必填|選填|选填)\)$/, '')
      .toLowerCase(),
  )

/** The columns of a file by its own headings; unknown headings have none. */
export const columnsInFile = (
  columns: readonly Column[],
  headings: readonly string[],
): ReadonlyMap<string, Column> => {
  const columnOf = columnFinder(columns)
  return new Map(
    headings.flatMap((heading) => {
      const column = columnOf(heading)
      return column ? [[heading, column] as const] : []
    }),
  )
}
