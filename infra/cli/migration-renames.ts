import type { SchemaShape, TableShape } from '../../services/kit/store/index.ts'
import { quoted, type StepCall } from './migration-steps.ts'

interface Rename {
  /** Undefined: a table is renamed. */
  readonly table: string | undefined
  readonly from: string
  readonly to: string
}

/** Reads `table:new_table` or `table.column:new_column`; the table under its new name, if it has one. */
const parseRename = (text: string): Rename | undefined => {
  const [, table, from, to] = /^(?:(\w+)\.)?(\w+):(\w+)$/.exec(text) ?? []
  return from && to ? { table, from, to } : undefined
}

/** Whether a rename leads from something that the migrations made to something that the entities declare. */
export const isRenamed = (text: string, migrated: SchemaShape, declared: SchemaShape): boolean => {
  const rename = parseRename(text)
  if (!rename) return false
  const { table, from, to } = rename
  if (table === undefined) return migrated.has(from) && !declared.has(from) && declared.has(to)
  const today = declared.get(table)?.columns
  return today !== undefined && !today.has(from) && today.has(to)
}

/** The tables after the renames, and the steps that do them. */
export const applyRenames = (
  migrated: SchemaShape,
  renames: readonly string[],
): { readonly shape: SchemaShape; readonly steps: readonly StepCall[] } => {
  const shape = new Map(migrated)
  const steps: StepCall[] = []
  const parsed = renames.flatMap((text) => parseRename(text) ?? [])
  for (const { from, to } of parsed.filter(({ table }) => table === undefined)) {
    const table = shape.get(from)
    if (!table) continue
    shape.delete(from)
    shape.set(to, { ...table, name: to })
    steps.push({ name: 'renameTable', arguments: [quoted(from), quoted(to)] })
  }
  for (const { table = '', from, to } of parsed.filter((one) => one.table !== undefined)) {
    const before = shape.get(table)
    if (!before?.columns.has(from)) continue
    shape.set(table, withColumnRenamed(before, from, to))
    steps.push({ name: 'renameColumn', arguments: [quoted(table), quoted(from), quoted(to)] })
  }
  return { shape, steps }
}

const withColumnRenamed = (table: TableShape, from: string, to: string): TableShape => {
  const rename = (name: string): string => (name === from ? to : name)
  return {
    ...table,
    columns: new Map([...table.columns].map(([name, column]) => [rename(name), column])),
    indices: table.indices.map((index) => ({ ...index, columns: index.columns.map(rename) })),
  }
}
