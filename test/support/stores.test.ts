import { existsSync } from 'node:fs'
import { createConnection } from 'mysql2/promise'
import { expect, inject, it } from 'vitest'
import { eachStore } from './stores.ts'

eachStore((store) => {
  it('creates a different empty store each time', () => {
    const [one, other] = [store.fresh(), store.fresh()]
    expect(one.dataDir).not.toBe(other.dataDir)
    expect(one.prefix).not.toBe(other.prefix)
  })

  it('has a database URL only with a server', () => {
    const server = store.name === 'mariadb' ? inject('mariadbUrl') : undefined
    expect(store.fresh().databaseUrl).toBe(server)
  })

  it('removes its folder and its databases', async () => {
    const fresh = store.fresh()
    const database = `${fresh.prefix}reporting`
    if (fresh.databaseUrl) await query(fresh.databaseUrl, `create database ${database}`)
    await fresh[Symbol.asyncDispose]()
    expect(existsSync(fresh.dataDir)).toBe(false)
    if (!fresh.databaseUrl) return
    expect(await query(fresh.databaseUrl, `show databases like '${database}'`)).toEqual([])
  })
})

async function query(url: string, sql: string): Promise<unknown> {
  const connection = await createConnection(url)
  const [rows] = await connection.query(sql)
  await connection.end()
  return rows
}
