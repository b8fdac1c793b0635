import { LRUCache } from 'lru-cache'
import type { DataSource } from 'typeorm'

/** The nouns whose tables a statement speaks of. */
type NounsOf = (sql: string) => readonly string[]

const known = new WeakMap<DataSource, NounsOf>()

/**
 * The nouns whose tables a statement speaks of. Any word that is a table's name counts, also an alias or a column of that
 * name: one noun too many costs a little freshness, one too few would be a stale answer.
 */
export const entitiesInSql = (source: DataSource, sql: string): readonly string[] => {
  const nounsOf = known.get(source) ?? reader(source)
  known.set(source, nounsOf)
  return nounsOf(sql)
}

const reader = (source: DataSource): NounsOf => {
  const nouns = new Map(source.entityMetadatas.map(({ tableName, name }) => [tableName, name]))
  // The same few statements come again and again; long lists of ids make many of one.
  const read = new LRUCache<string, readonly string[]>({ max: 2_000 })
  return (sql) => {
    const before = read.get(sql)
    if (before) return before
    const found = new Set<string>()
    for (const [word] of sql.matchAll(/\w+/g)) {
      const noun = nouns.get(word.toLowerCase())
      if (noun) found.add(noun)
    }
    const fresh = [...found]
    read.set(sql, fresh)
    return fresh
  }
}
