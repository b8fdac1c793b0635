import { existsSync } from 'node:fs'
import { createConnection } from 'mysql2/promise'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type MariadbServer, startMariadb } from './mariadb.ts'

describe.skipIf(inject('mariadbUrl') === undefined)('a private MariaDB', () => {
  let server: MariadbServer

  beforeAll(async () => {
    const started = await startMariadb()
    if (!started) throw new Error('The global set-up found a MariaDB, this test did not')
    server = started
  })
  afterAll(() => server.stop())

  it('responds to queries', async () => {
    expect(await query('select 1 as one')).toEqual([{ one: 1 }])
  })

  it('listens on this machine only', async () => {
    expect(await query('select @@bind_address as address')).toEqual([{ address: '127.0.0.1' }])
  })

  it('stores text in any script, and compares it by code point', async () => {
    await query('create database words')
    await query('create table words.word (text varchar(20))')
    await query(`insert into words.word values ('閩政辦🏛'), ('b'), ('B'), ('a')`)
    const sorted = [{ text: 'B' }, { text: 'a' }, { text: 'b' }, { text: '閩政辦🏛' }]
    expect(await query('select text from words.word order by text')).toEqual(sorted)
    expect(await query(`select text from words.word where text = 'b'`)).toEqual([{ text: 'b' }])
  })

  it('retains a committed row when it is killed, and loses an uncommitted one', async () => {
    await query('create database durable')
    await query('create table durable.message (id int primary key)')
    await query('insert into durable.message values (1)')
    const open = await createConnection(server.url)
    open.on('error', () => undefined)
    await open.query('start transaction')
    await open.query('insert into durable.message values (2)')
    await server.kill9()
    await expect(query('select 1')).rejects.toThrow('ECONNREFUSED')
    await server.restart()
    expect(await query('select id from durable.message')).toEqual([{ id: 1 }])
  })

  it('leaves no folder behind', async () => {
    expect(existsSync(server.folder)).toBe(true)
    await server.stop()
    expect(existsSync(server.folder)).toBe(false)
  })

  async function query(sql: string): Promise<unknown> {
    const connection = await createConnection(server.url)
    const [rows] = await connection.query(sql)
    await connection.end()
    return rows
  }
})
