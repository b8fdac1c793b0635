import { expect, it } from 'vitest'
import { openHub } from '../support/hub.ts'
import { eachStore } from '../support/stores.ts'

const id = 'fujian-2018-43:21:CITY-350200'
const moment = '2018-12-14T17:00:00+08:00'
const query = `{ assignment(id: "${id}", asOf: "${moment}") { state } }`

eachStore((store) => {
  it('A cached answer about the past stays through what happens later, and is read again after a correction of that past.', async () => {
    let now = new Date('2018-12-03T09:00:00+08:00')
    const hub = await openHub(store.fresh(), { now: now.toISOString(), clock: () => now })
    const city = await hub.as('reporter', 'CITY-350200')
    const ask = async () => {
      const response = await fetch(`${hub.hub.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      const { data } = (await response.json()) as { data: { assignment: { state: string } } }
      return [response.headers.get('x-cache'), data.assignment.state]
    }
    // The past is settled an hour later.
    now = new Date('2018-12-20T09:00:00+08:00')
    expect(await ask()).toEqual(['miss', 'NOT_STARTED'])
    expect(await ask()).toEqual(['hit', 'NOT_STARTED'])

    // Another record of today says nothing about that moment.
    const other = { assignmentId: 'fujian-2018-43:29:CITY-350200' }
    await city.act('acknowledgeAssignment', other, 'assignment { id }')
    expect(await ask()).toEqual(['hit', 'NOT_STARTED'])

    // The clock was set back: what is recorded now stands for the moments that it shows again.
    now = new Date('2018-12-14T16:00:00+08:00')
    await city.act('acknowledgeAssignment', { assignmentId: id }, 'assignment { id }')
    now = new Date('2018-12-20T10:00:00+08:00')
    expect(await ask()).toEqual(['miss', 'ACKNOWLEDGED'])
    expect(await ask()).toEqual(['hit', 'ACKNOWLEDGED'])
  }, 600_000)
})
