import { LRUCache } from 'lru-cache'
import type { DataSource } from 'typeorm'

type EntityFinder = (sql: string) => readonly string[]

const finders = new WeakMap<DataSource, EntityFinder>()

/**
 * The entities whose tables a statement contains. Every word that equals a table name counts, also an alias or a column: an
 * extra entity costs some cache hits, a missing one would leave a stale response.
 */
export const entitiesInSql = (source: DataSource, sql: string): readonly string[] => {
  const find = finders.get(source) ?? entityFinder(source)
  finders.set(source, find)
  return find(sql)
}

const entityFinder = (source: DataSource): EntityFinder => {
  const entities = new Map(source.entityMetadatas.map(({ tableName, name }) => [tableName, name]))
  // A few statements repeat; lists of ids of different lengths make variants of them.
  const cache = new LRUCache<string, readonly string[]>({ max: 2_000 })
  return (sql) => {
    const cached = cache.get(sql)
    if (cached) return cached
    const found = new Set<string>()
    for (const [word] of sql.matchAll(/\w+/g)) {
      const entity = entities.get(word.toLowerCase())
      if (entity) found.add(entity)
    }
    const result = [...found]
    cache.set(sql, result)
    return result
  }
}
