import { expect, it } from 'vitest'
import { openHub, type HubClient } from '../support/hub.ts'
import { eachStore } from '../support/stores.ts'

const xiamen = 'CITY-350200'
const assignmentId = `fujian-2018-43:21:${xiamen}`

interface Listed {
  readonly totalCount: number
  readonly limitedByRights: boolean
}

/** What a viewer reads of a list: how many nodes, and whether rights limit them. */
const listed = async (viewer: HubClient, list: string): Promise<readonly [number, boolean]> => {
  const selected = `list: ${list} { totalCount limitedByRights }`
  const unit = /^(submissions|webhooks|units)/.test(list)
    ? await viewer.get<{ list: Listed }>(`{ ${selected} }`)
    : (
        await viewer.get<{ unit: { domain: { list: Listed } } }>(
          `{ unit(id: "${xiamen}") { domain: ${list.replace(/ .*/, '')} { list: ${list.replace(/^\S+ /, '')} { totalCount limitedByRights } } } }`,
        )
      ).unit.domain
  return [unit.list.totalCount, unit.list.limitedByRights]
}

eachStore((store) => {
  it('A list says whether rights have limited it, by what its arguments select and the viewer may see.', async () => {
    const hub = await openHub(store.fresh())
    const own = await hub.as('reporter', xiamen)
    const neighbour = await hub.as('reporter', 'CITY-350100')
    const office = await hub.as('supervisor', 'PROV-350000')
    await own.act('acknowledgeAssignment', { assignmentId }, '')
    const report = { assignmentId, text: 'Answered all.', percentage: 10 }
    expect(await own.act('saveDraft', report, '')).toEqual({ errors: [] })
    const request = { requestNo: '2018-1', channel: 'WEBSITE', receivedOn: '2018-10-22' }
    await own.act('registerDisclosureRequest', { ...request, unitId: xiamen }, '')
    const table: readonly (readonly [
      list: string,
      ...seen: readonly (readonly [count: number, limited: boolean])[],
    ])[] = [
      // The public, the unit, its neighbour, the office above all.
      ['units(ids: ["CITY-350200"])', [1, false], [1, false], [1, false], [1, false]],
      ['submissions', [0, true], [1, true], [0, true], [1, false]],
      [`submissions(where: { below: "${xiamen}" })`, [0, true], [1, false], [0, true], [1, false]],
      [
        'submissions(where: { statuses: [ACCEPTED] })',
        [0, false],
        [0, false],
        [0, false],
        [0, false],
      ],
      ['webhooks', [0, true], [0, true], [0, true], [0, false]],
      ['regulations disclosureRequests', [0, true], [1, false], [0, true], [1, false]],
      ['regulations disclosureGapItems', [0, true], [0, false], [0, true], [0, false]],
      [
        'regulations disclosureGapItems(where: { publishedOn: { exists: true } })',
        [0, false],
        [0, false],
        [0, false],
        [0, false],
      ],
      [
        'regulations disclosureGapItems(where: { publishedOn: { exists: false } })',
        [0, true],
        [0, false],
        [0, true],
        [0, false],
      ],
      ['services siteMessages', [0, false], [0, false], [0, false], [0, false]],
    ]
    const viewers = [hub.public, own, neighbour, office]
    for (const [list, ...expected] of table) {
      const seen = []
      for (const viewer of viewers) seen.push(await listed(viewer, list))
      expect([list, ...seen]).toEqual([list, ...expected])
    }
  })

  it('A filter that hits a hidden record and one that hits none are answered alike, so that nothing is revealed.', async () => {
    const hub = await openHub(store.fresh())
    const own = await hub.as('reporter', xiamen)
    const request = { requestNo: '2018-1', channel: 'WEBSITE', receivedOn: '2018-10-22' }
    await own.act('registerDisclosureRequest', { ...request, unitId: xiamen }, '')
    const find = (requestNo: string) =>
      listed(hub.public, `regulations disclosureRequests(where: { requestNo: "${requestNo}" })`)
    expect(await find('2018-1')).toEqual(await find('2018-2'))
  })

  it('An assignment, a report and a record say that something of them may be hidden.', async () => {
    const hub = await openHub(store.fresh())
    const own = await hub.as('reporter', xiamen)
    const office = await hub.as('supervisor', 'PROV-350000')
    await office.act('sendReminder', { assignmentId, text: 'Please.' }, '')
    const message = { unitId: xiamen, channel: 'FIND_FAULT', subject: 'A dead link.' }
    await office.act('forwardSiteMessage', message, '')
    const read = (viewer: HubClient) =>
      viewer.get(`{ assignment(id: "${assignmentId}") { limitedByRights reminders { text } }
        unit(id: "${xiamen}") { services { siteMessages { nodes { limitedByRights history { actor } } } } } }`)
    expect(await read(hub.public)).toEqual({
      assignment: { limitedByRights: true, reminders: [] },
      unit: {
        services: {
          siteMessages: { nodes: [{ limitedByRights: true, history: [{ actor: null }] }] },
        },
      },
    })
    expect(await read(own)).toEqual({
      assignment: { limitedByRights: false, reminders: [{ text: 'Please.' }] },
      unit: {
        services: {
          siteMessages: {
            nodes: [{ limitedByRights: false, history: [{ actor: 'supervisor@PROV-350000' }] }],
          },
        },
      },
    })
  })
})
