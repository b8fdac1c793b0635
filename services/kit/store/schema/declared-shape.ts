import type { ColumnOptions, DataSource } from 'typeorm'
import { type ColumnShape, indexName, type IndexShape, type SchemaShape } from './shape.ts'

/** Which tables the entities of a data source declare, with the indices that `@Index` declares. */
export const declaredShape = ({ entityMetadatas }: DataSource): SchemaShape =>
  new Map(
    entityMetadatas.map(({ tableName, columns, indices }) => [
      tableName,
      {
        name: tableName,
        columns: new Map(
          columns.map((column) => [
            column.databaseName,
            {
              ...shapeOf(column, `${tableName}.${column.databaseName}`),
              isPrimary: column.isPrimary,
            },
          ]),
        ),
        indices: indices.map(({ columns: of, isUnique }): IndexShape => {
          const names = of.map(({ databaseName }) => databaseName)
          return { name: indexName(tableName, names, isUnique), columns: names, isUnique }
        }),
      },
    ]),
  )

interface DeclaredColumn extends Pick<ColumnOptions, 'type' | 'precision'> {
  readonly length: string
  readonly isNullable: boolean
}

const shapeOf = (
  { type, length, precision, isNullable }: DeclaredColumn,
  at: string,
): Omit<ColumnShape, 'isPrimary'> => {
  const name = typeof type === 'string' ? (synonyms.get(type) ?? type) : undefined
  if (name === undefined) throw new Error(`${at} does not write out its column type`)
  if (name === 'varchar') return { type: `varchar(${length})`, isNullable }
  if (name === 'datetime') return { type: `datetime(${precision ?? 0})`, isNullable }
  return { type: name, isNullable }
}

/** TypeORM's names for types that the databases call otherwise. */
const synonyms = new Map([
  ['int', 'integer'],
  ['simple-json', 'text'],
])
