export type Dialect = 'sqlite' | 'mysql'

/** Runs one statement, as TypeORM's query runners and data sources do. */
export interface SchemaConnection {
  query(sql: string, values?: unknown[]): Promise<unknown>
}
