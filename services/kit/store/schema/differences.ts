import { formatColumn } from './notation.ts'
import { type ColumnShape, hasIndex, type SchemaShape, type TableShape } from './shape.ts'

/** Something in which a database is not as the entities declare it. */
export interface SchemaDifference {
  readonly table: string
  /** The difference as text. */
  readonly text: string
}

/**
 * Compares a database with what the entities declare. Tables and indices that nobody declared are left alone: a database's
 * keeper may have made them.
 */
export const schemaDifferences = (
  declared: SchemaShape,
  stored: SchemaShape,
): readonly SchemaDifference[] =>
  [...declared.values()].flatMap((table) => {
    const found = stored.get(table.name)
    const texts = found ? differencesIn(table, found) : [`table ${table.name} is missing`]
    return texts.map((text) => ({ table: table.name, text }))
  })

const differencesIn = (declared: TableShape, stored: TableShape): readonly string[] => [
  ...[...declared.columns].flatMap(([name, column]) => {
    const found = stored.columns.get(name)
    const at = `${declared.name}.${name}`
    if (!found) return [`column ${at} (${formatColumn(column)}) is missing`]
    if (isSameColumn(column, found)) return []
    return [`column ${at} is ${formatColumn(found)}, declared as ${formatColumn(column)}`]
  }),
  ...[...stored.columns.keys()]
    .filter((name) => !declared.columns.has(name))
    .map((name) => `column ${declared.name}.${name} is not declared`),
  ...declared.indices
    .filter((index) => !hasIndex(stored, index))
    .map(
      ({ columns, isUnique }) =>
        `${isUnique ? 'unique index' : 'index'} on ${declared.name} (${columns.join(', ')}) is missing`,
    ),
]

export const isSameColumn = (a: ColumnShape, b: ColumnShape): boolean =>
  a.type === b.type && a.isNullable === b.isNullable && a.isPrimary === b.isPrimary
