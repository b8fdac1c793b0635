import { Table, type TableColumnOptions, TableIndex } from 'typeorm'

type Column = Omit<TableColumnOptions, 'name'>

/** Column types that mean the same on SQLite and MariaDB. Ids are compared byte by byte. */
export const column = {
  id: { type: 'varchar', length: '96', isPrimary: true },
  key: { type: 'varchar', length: '96' },
  code: { type: 'varchar', length: '64' },
  title: { type: 'varchar', length: '500' },
  url: { type: 'varchar', length: '2000' },
  text: { type: 'text' },
  date: { type: 'date' },
  dateTime: { type: 'datetime', precision: 3 },
  integer: { type: 'integer' },
  bigInteger: { type: 'bigint' },
  boolean: { type: 'boolean' },
  choice: { type: 'varchar', length: '32' },
  stringList: { type: 'text' },
} as const satisfies Record<string, Column>

/** The same column, may be null. */
export const orNull = (options: Column): Column => ({ ...options, isNullable: true })

/** A table from its columns; `indices` are lists of columns. */
export const table = (
  name: string,
  columns: Record<string, Column>,
  indices: readonly (readonly string[])[] = [],
  unique: readonly (readonly string[])[] = [],
): Table =>
  new Table({
    name,
    columns: Object.entries(columns).map(([column, options]) => ({ name: column, ...options })),
    indices: [
      ...indices.map((of) => index(name, of, false)),
      ...unique.map((of) => index(name, of, true)),
    ],
  })

const index = (on: string, columns: readonly string[], isUnique: boolean): TableIndex =>
  new TableIndex({
    name: `${isUnique ? 'uq' : 'ix'}_${on}_${columns.join('_')}`.slice(0, 60),
    columnNames: [...columns],
    isUnique,
  })

/** The columns that every domain record began with. */
export const unitRecord = {
  id: column.id,
  unit_id: column.key,
  entered_at: column.dateTime,
} as const satisfies Record<string, Column>
