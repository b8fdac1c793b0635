import type { TableColumnOptions } from 'typeorm'
import { column, type Migration, orNull, table, unitRecord } from '../store/index.ts'
import type { FieldKind, RecordField } from './field.ts'
import { snakeCase } from './record-entity.ts'
import type { RecordType } from './record-type.ts'

type Column = Omit<TableColumnOptions, 'name'>

const columns: Readonly<Record<FieldKind, Column>> = {
  code: column.code,
  title: column.title,
  text: column.text,
  url: column.url,
  date: column.date,
  dateTime: column.dateTime,
  integer: column.integer,
  boolean: column.boolean,
  choice: { type: 'varchar', length: '32' },
  stringList: column.text,
  reference: column.key,
}

/**
 * The step that makes a type's table as its noun declares it. A field that comes later needs a step of its own that adds
 * the column where it is missing: `redeclared`.
 */
export const tableOf = (type: RecordType): Migration => {
  const name = snakeCase(type.name)
  return {
    name: `record-${name}`,
    up: (run) =>
      run.createTable(table(name, columnsOf(type.fields), indicesOf(type), unique), true),
  }
}

const unique = [['unit_id', 'external_id']]

export const columnsOf = (fields: readonly RecordField[]): Record<string, Column> => ({
  ...unitRecord,
  external_id: column.key,
  ...Object.fromEntries(
    fields.map(({ property, kind, optional }) => [
      snakeCase(property),
      optional ? orNull(columns[kind]) : columns[kind],
    ]),
  ),
})

const indicesOf = ({ fields, orderBy, clock }: RecordType): readonly (readonly string[])[] => [
  ...orderBy.slice(0, 1).map((first) => ['unit_id', snakeCase(first.replace(/^-/, ''))]),
  // As files refer to it, whatever its unit.
  ['external_id'],
  ...fields.filter(({ kind }) => kind === 'reference').map(({ property }) => [snakeCase(property)]),
  // As the timer and the light look for open records.
  ...(clock ? [[snakeCase(clock.until), 'due_at']] : []),
]
