import { expect, it } from 'vitest'
import { readCsv } from '../support/exported.ts'
import { type HubClient, openHub } from '../support/hub.ts'
import { anyStore } from '../support/stores.ts'

anyStore((stores) => {
  it('An ETag stays while nothing changes, and changes with every write, day and viewer.', async () => {
    let now = new Date('2018-10-29T09:00:00+08:00')
    const { hub, as } = await openHub(stores.fresh(), { clock: () => now })
    const city = await as('reporter', 'CITY-350200')
    const tag = async (path: string, reader?: HubClient) =>
      (await readCsv(hub.url, path, reader)).etag
    const assignments = await tag('v1_assignments.csv')
    const units = await tag('v1_units.csv')
    expect(await tag('v1_assignments.csv')).toBe(assignments)
    expect(await tag('v1_assignments.csv?state=CLOSED')).not.toBe(assignments)
    expect(await tag('v1_history.csv', city)).not.toBe(await tag('v1_history.csv'))
    now = new Date('2018-10-30T09:00:00+08:00')
    expect(await tag('v1_assignments.csv')).not.toBe(assignments)
    expect(await tag('v1_units.csv')).toBe(units)
    const assignmentId = 'fujian-2018-43:11:CITY-350200'
    const before = await tag('v1_assignments.csv')
    await city.act('acknowledgeAssignment', { assignmentId }, 'assignment { id }')
    expect(await tag('v1_assignments.csv')).not.toBe(before)
  })

  it('Every view answers, here and in the database, with the same columns.', async () => {
    const store = stores.fresh()
    const { hub } = await openHub(store)
    const { views }: { views: readonly { name: string; columns: readonly { name: string }[] }[] } =
      JSON.parse(await (await fetch(`${hub.url}/export`)).text())
    expect(views.length).toBeGreaterThan(100)
    for (const { name, columns } of views) {
      const [headings] = (await (await fetch(`${hub.url}/export/${name}.csv`)).text()).split('\r\n')
      expect(headings).toBe(columns.map((column) => column.name).join(','))
    }
    for (const [service, { store: running }] of hub.services.running) {
      const own = hub.services.running.get(service)?.subgraph.views ?? []
      for (const { name } of own) await running.read.query(`SELECT * FROM ${name} LIMIT 1`)
    }
  })
})
