import Database from 'better-sqlite3'

/** A statement that read rows, as a database executed it. */
export interface RecordedRead {
  readonly file: string
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** Records what is read from SQLite from now on. @returns a function that returns the different reads since its last call */
export const recordReads = (): (() => readonly RecordedRead[]) => {
  let reads = new Map<string, RecordedRead>()
  const { prepare } = Database.prototype
  Database.prototype.prepare = function (this: Database.Database, sql: string) {
    const statement = prepare.call(this, sql)
    const { name: file } = this
    const record = (parameters: readonly unknown[]): void => {
      if (!/^\s*(select|with)\b/i.test(sql)) return
      const read = { file, sql, parameters: parameters.flat() }
      reads.set(JSON.stringify(read), read)
    }
    return new Proxy(statement, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key, target)
        if (typeof value !== 'function') return value
        const isRead = key === 'all' || key === 'get' || key === 'iterate'
        return (...parameters: readonly unknown[]): unknown => {
          if (isRead) record(parameters)
          const result: unknown = Reflect.apply(value, target, parameters)
          return result
        }
      },
    })
  } as typeof prepare
  return () => {
    const drained = [...reads.values()]
    reads = new Map()
    return drained
  }
}
