import { type QueryRunner, type Table, TableColumn } from 'typeorm'
import type { Migration } from '../store/index.ts'
import { snakeCase } from './record-entity.ts'
import type { RecordType } from './record-type.ts'
import { columnsOf } from './table.ts'

/**
 * The step that brings a table which is there already to what its noun declares now: columns that are missing are added, the
 * others widened. Where there is no table yet, the type's own step makes it.
 * @param name unique in the service, e.g. `regulations-0002-openness-lists`
 * @param begins by column, SQL for what the records that are there begin with, if it must be something
 */
export const alterToDeclaration = (
  name: string,
  type: RecordType,
  begins: Readonly<Record<string, string>> = {},
): Migration => ({
  name,
  up: async (run) => {
    const table = await run.getTable(snakeCase(type.name))
    if (!table) return
    for (const [column, declared] of Object.entries(columnsOf(type.fields))) {
      const wanted = new TableColumn({ name: column, ...declared })
      const found = table.findColumnByName(column)
      if (!found) await add(run, table.name, wanted, begins[column])
      else if (found.isNullable !== wanted.isNullable || isLonger(wanted, found))
        await widen(run, table, found, wanted)
    }
  },
})

const isLonger = (wanted: TableColumn, found: TableColumn): boolean =>
  Number(wanted.length || 0) > Number(found.length || 0)

const add = async (
  run: QueryRunner,
  table: string,
  wanted: TableColumn,
  begins: string | undefined,
): Promise<void> => {
  const nullable = wanted.clone()
  nullable.isNullable = true
  await run.addColumn(table, nullable)
  if (wanted.isNullable) return
  const beginning = begins ?? beginnings[wanted.name] ?? beginnings[wanted.type]
  if (beginning === undefined) throw new Error(`${table}.${wanted.name} cannot begin empty`)
  await run.query(`UPDATE ${table} SET ${wanted.name} = ${beginning}`)
  await run.changeColumn(table, wanted.name, wanted)
}

/** What they begin with everywhere. */
const beginnings: Readonly<Record<string, string>> = { verdict: "'UNCHECKED'", boolean: '0' }

const widen = async (
  run: QueryRunner,
  table: Table,
  found: TableColumn,
  wanted: TableColumn,
): Promise<void> => {
  const widened = found.clone()
  widened.isNullable = wanted.isNullable
  widened.length = wanted.length
  // TypeORM would drop the column and add an empty one.
  if (run.connection.options.type === 'mysql' && found.length !== wanted.length)
    await run.query(
      `ALTER TABLE ${table.name} MODIFY ${found.name} ${found.type}(${wanted.length}) ${wanted.isNullable ? 'NULL' : 'NOT NULL'}`,
    )
  else await run.changeColumn(table.name, found.name, widened)
}
