/** A column as both databases have it, e.g. `{ type: 'varchar(96)', isNullable: false, isPrimary: true }`. */
export interface ColumnShape {
  /** One of `varchar(n)`, `text`, `integer`, `bigint`, `boolean`, `date`, `datetime(3)`. */
  readonly type: string
  readonly isNullable: boolean
  readonly isPrimary: boolean
}

export interface IndexShape {
  readonly name: string
  readonly columns: readonly string[]
  readonly isUnique: boolean
}

export interface TableShape {
  readonly name: string
  readonly columns: ReadonlyMap<string, ColumnShape>
  readonly indices: readonly IndexShape[]
}

/** Tables by name. */
export type SchemaShape = ReadonlyMap<string, TableShape>

/** The standard name of an index. Both databases allow 64 characters or more. */
export const indexName = (table: string, columns: readonly string[], isUnique: boolean): string =>
  `${isUnique ? 'uq' : 'ix'}_${table}_${columns.join('_')}`.slice(0, 60)

export const hasIndex = (
  { indices }: TableShape,
  { columns, isUnique }: Omit<IndexShape, 'name'>,
): boolean => indices.some((one) => one.isUnique === isUnique && isSame(one.columns, columns))

export const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((column, index) => column === b[index])
