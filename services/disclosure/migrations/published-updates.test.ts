import { join } from 'node:path'
import { expect, it } from 'vitest'
import { eachStore } from '../../../test/support/stores.ts'
import { kitEntities, kitMigrations } from '../../kit/runtime/index.ts'
import { openSources, type DatabaseLocation } from '../../kit/store/index.ts'
import { disclosure } from '../index.ts'

const of = { unitId: 'CITY-350200', enteredAt: new Date('2018-06-01T00:00:00Z') }
const policy = { ...of, id: 'p', externalId: 'p', docNo: '1', title: 'Measures' }
const flags = { missedDueDate: false, verdict: 'UNCHECKED' }
const update = { ...of, ...flags, policyDocumentId: 'p', subject: 'First results' }

eachStore((stores) => {
  it('counts the published updates of policies that were there before', async () => {
    const { databaseUrl, dataDir, prefix } = stores.fresh()
    const place: DatabaseLocation = databaseUrl
      ? { kind: 'mysql', url: databaseUrl, database: `${prefix}disclosure` }
      : { kind: 'sqlite', file: join(dataDir, 'disclosure.sqlite') }
    const open = async () => {
      const { writer, reader } = await openSources(place, {
        entities: [...kitEntities, ...disclosure.entities],
        migrations: [...kitMigrations, ...disclosure.migrations],
      })
      if (reader !== writer) await reader.destroy()
      return writer
    }
    const before = await open()
    await before.getRepository('PolicyDocument').insert({
      ...policy,
      ...flags,
      formedOn: '2018-05-20',
      disclosureType: 'PROACTIVE',
      affectsPublicInterest: true,
    })
    for (const [id, publishedOn] of [
      ['a', '2018-05-30'],
      ['b', null],
    ])
      await before
        .getRepository('PolicyExecutionUpdate')
        .insert({ ...update, id, externalId: id, publishedOn })
    await before.query('ALTER TABLE policy_document DROP COLUMN published_updates')
    await before.query(`DELETE FROM migration WHERE name LIKE 'disclosure-0001-%'`)
    await before.destroy()
    const after = await open()
    const [row] = await after.query('SELECT published_updates AS updates FROM policy_document')
    expect(Number(row.updates)).toBe(1)
    await after.destroy()
  })
})
