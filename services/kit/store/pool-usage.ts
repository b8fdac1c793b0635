import type { DataSource } from 'typeorm'
import type { DataSources } from './open.ts'

/** Connections of a store, of one way into it. */
export interface PoolUsage {
  readonly pool: 'writer' | 'reader'
  readonly open: number
  readonly idle: number
  /** Requests that wait for a connection. */
  readonly waiting: number
}

/** How many connections a store has open. A SQLite file has one for each way, whose writers queue. */
export const poolUsage = (
  { writer, reader }: DataSources,
  queued: number,
): readonly PoolUsage[] => [
  {
    pool: 'writer',
    ...(usageOf(writer) ?? { open: 1, idle: queued > 0 ? 0 : 1, waiting: Math.max(queued - 1, 0) }),
  },
  { pool: 'reader', ...(usageOf(reader) ?? { open: 1, idle: 1, waiting: 0 }) },
]

/** The figures of mysql2's pool; it has no public ones. */
const usageOf = ({ driver }: DataSource): Omit<PoolUsage, 'pool'> | undefined => {
  const pool: unknown = Reflect.get(driver, 'pool')
  if (typeof pool !== 'object' || pool === null) return undefined
  const length = (name: string): number =>
    Number(Reflect.get(Object(Reflect.get(pool, name)), 'length') ?? 0)
  return {
    open: length('_allConnections'),
    idle: length('_freeConnections'),
    waiting: length('_connectionQueue'),
  }
}
