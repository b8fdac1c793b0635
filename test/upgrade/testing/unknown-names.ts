import type { EntityManager } from 'typeorm'
import type { RunningSubgraph } from '../../../services/kit/runtime/index.ts'
import { snakeCase } from '../../../services/kit/records/index.ts'

interface KnownNames {
  /** Names of entities of all services. */
  readonly entities: ReadonlySet<string>
  /** Names of indicators of all services. */
  readonly indicators: ReadonlySet<string>
}

export const knownNames = (running: Iterable<RunningSubgraph>): KnownNames => {
  const all = [...running]
  return {
    entities: new Set(
      all.flatMap(({ store }) => store.read.connection.entityMetadatas.map(({ name }) => name)),
    ),
    indicators: new Set(
      all.flatMap(({ subgraph }) => (subgraph.indicators ?? []).map(({ name }) => name)),
    ),
  }
}

/** The stored names of entities, indicators and choices that today's code does not know. */
export const unknownNames = async (
  { subgraph, store: { read } }: RunningSubgraph,
  { entities, indicators }: KnownNames,
): Promise<readonly string[]> => {
  const columns = [
    ['indicator_failure', 'noun', entities],
    ['evidence_schedule', 'noun', entities],
    ['clock_state', 'id', entities],
    ['indicator_counter', 'indicator', indicators],
    ['indicator_group', 'indicator', indicators],
    ['indicator_total', 'indicator', indicators],
    ['indicator_failure', 'indicator', indicators],
    ...(subgraph.name === 'reporting' ? [['proven', 'indicator', indicators] as const] : []),
    ...(subgraph.records?.types ?? []).flatMap(({ name, fields }) =>
      fields.flatMap(({ property, choices }) =>
        choices
          ? [[snakeCase(name), snakeCase(property), new Set(Object.keys(choices.options))] as const]
          : [],
      ),
    ),
  ] as const
  const unknown: string[] = []
  for (const [table, column, known] of columns)
    for (const value of await distinct(read, table, column))
      if (!known.has(value)) unknown.push(`${table}.${column}: ${value}`)
  return unknown
}

const distinct = async (
  read: EntityManager,
  table: string,
  column: string,
): Promise<readonly string[]> => {
  const quote = (name: string): string => read.connection.driver.escape(name)
  const rows: readonly { readonly value: string }[] = await read.query(
    `SELECT DISTINCT ${quote(column)} AS value FROM ${quote(table)} WHERE ${quote(column)} IS NOT NULL`,
  )
  return rows.map(({ value }) => value)
}
