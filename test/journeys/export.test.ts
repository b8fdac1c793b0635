import { expect, it } from 'vitest'
import { type Cells, readCsv, readSql } from '../support/exported.ts'
import { openHub, type HubClient } from '../support/hub.ts'
import { eachStore } from '../support/stores.ts'

const sum = (rows: readonly Cells[], meets: (row: Cells) => boolean): number =>
  rows.filter(meets).reduce((total, row) => total + Number(row['assignments']), 0)

const progressQuery = `{ progress(by: [CITY, STATE]) {
  rows { keys { value } progress { total late closed notApplicable } } total { total late dueSoon notApplicable } } }`

interface ProgressAnswer {
  readonly progress: {
    readonly rows: readonly {
      readonly keys: readonly { readonly value: string | null }[]
      readonly progress: Readonly<Record<'total' | 'late' | 'closed' | 'notApplicable', number>>
    }[]
    readonly total: Readonly<Record<'total' | 'late' | 'dueSoon' | 'notApplicable', number>>
  }
}

const assignmentsQuery = `query ($after: String) { assignments(first: 100, after: $after) {
  nodes { id state light dueOn unit { id name } } pageInfo { endCursor hasNextPage } } }`

interface AssignmentsAnswer {
  readonly assignments: {
    readonly nodes: readonly {
      readonly id: string
      readonly state: string
      readonly light: string | null
      readonly dueOn: string | null
      readonly unit: { readonly id: string; readonly name: string }
    }[]
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }
  }
}

const assignmentsOf = async ({ get }: HubClient) => {
  const nodes: AssignmentsAnswer['assignments']['nodes'][number][] = []
  for (let after: string | null = null; ;) {
    const { assignments }: AssignmentsAnswer = await get(assignmentsQuery, { after })
    nodes.push(...assignments.nodes)
    if (!assignments.pageInfo.hasNextPage) return nodes
    after = assignments.pageInfo.endCursor
  }
}

eachStore((stores) => {
  it('The exported assignments and progress are what the graph and the SQL views state.', async () => {
    const store = stores.fresh()
    const { hub, public: anyone, as } = await openHub(store, { now: '2018-12-27T09:00:00+08:00' })
    const city = await as('reporter', 'CITY-350200')
    const assignmentId = 'fujian-2018-43:11:CITY-350200'
    await city.act('acknowledgeAssignment', { assignmentId }, 'assignment { id }')

    const { rows } = await readCsv(hub.url, 'v1_assignments.csv')
    const nodes = await assignmentsOf(anyone)
    const byId = new Map(rows.map((row) => [row['id'], row]))
    expect(rows.length).toBe(nodes.length)
    expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id ?? '').toSorted())
    for (const { id, state, light, dueOn, unit } of nodes)
      expect(byId.get(id)).toMatchObject({
        state,
        light: light ?? '',
        due_on: dueOn ?? '',
        unit_id: unit.id,
        unit_name: unit.name,
      })
    expect(new Set(nodes.map(({ light }) => light)).size).toBeGreaterThan(2)

    const sql =
      'SELECT id, state, light, CAST(due_on AS CHAR) AS due_on, city_name FROM v1_assignments ORDER BY id'
    const stored = await readSql(store, 'reporting', sql)
    expect(stored).toEqual(
      rows.map(({ id, state, light, due_on, city_name }) => ({
        id,
        state,
        light: light || null,
        due_on: due_on || null,
        city_name: city_name || null,
      })),
    )

    const counted = (row: Cells): boolean => row['is_obligation'] === 'false'
    const progress = (await readCsv(hub.url, 'v1_progress.csv?is_obligation=false')).rows
    expect(progress.every(counted)).toBe(true)
    const { progress: graph } = await anyone.get<ProgressAnswer>(progressQuery)
    const isOf = (row: Cells): boolean => row['counts'] === 'true'
    expect({
      total: sum(progress, isOf),
      late: sum(progress, (row) => isOf(row) && row['light'] === 'RED'),
      dueSoon: sum(progress, (row) => isOf(row) && row['light'] === 'YELLOW'),
      notApplicable: sum(progress, (row) => !isOf(row)),
    }).toEqual(graph.total)
    for (const { keys, progress: part } of graph.rows) {
      const [cityId, state] = keys.map(({ value }) => value)
      const mine = (row: Cells) =>
        isOf(row) && row['city_id'] === (cityId ?? '') && row['state'] === state
      expect(sum(progress, mine)).toBe(part.total)
    }
  })

  it('A filter gives the rows that a filter of all rows would, and the columns that are named.', async () => {
    const { hub } = await openHub(stores.fresh(), { now: '2018-12-27T09:00:00+08:00' })
    const read = async (path: string) => (await readCsv(hub.url, path)).rows
    const all = await read('v1_assignments.csv')
    const filters: readonly (readonly [string, (row: Cells) => boolean])[] = [
      ['state=ASSIGNED', ({ state }) => state === 'ASSIGNED'],
      ['light=RED&light=YELLOW', ({ light = '' }) => ['RED', 'YELLOW'].includes(light)],
      ['due_on=', ({ due_on }) => due_on === ''],
      [
        'due_on.from=2018-10-01&due_on.to=2018-12-31',
        ({ due_on = '' }) => due_on >= '2018-10-01' && due_on <= '2018-12-31',
      ],
      [
        'task_number.to=3&is_obligation=false',
        (row) => Number(row['task_number']) <= 3 && row['is_obligation'] === 'false',
      ],
      ['below=CITY-350200', ({ city_id }) => city_id === 'CITY-350200'],
      ["unit_name=' OR '1'='1", () => false],
    ]
    for (const [query, meets] of filters)
      expect(await read(`v1_assignments.csv?${query}`), query).toEqual(all.filter(meets))
    const [first] = await read('v1_assignments.csv?columns=state,id')
    expect(Object.keys(first ?? {})).toEqual(['state', 'id'])
    await expect(read('v1_assignments.csv?below=CITY-999999')).rejects.toThrow('不存在')
  })

  it('Each viewer gets the records that they may see, and texts that break tables arrive whole.', async () => {
    const store = stores.fresh()
    const { hub, as } = await openHub(store)
    const xiamen = await as('reporter', 'CITY-350200')
    const district = await as('reporter', 'CNTY-350203')
    const fuzhou = await as('reporter', 'CITY-350100')
    const subject = '=1+1, "廈門",\r\nnext'
    for (const [reporter, unitId, requestNo] of [
      [xiamen, 'CITY-350200', '+86'],
      [district, 'CNTY-350203', 'b'],
      [fuzhou, 'CITY-350100', 'c'],
    ] as const)
      await reporter.act(
        'registerDisclosureRequest',
        { unitId, requestNo, channel: 'POST', receivedOn: '2018-10-29' },
        'disclosureRequest { id }',
      )
    const office = await as('supervisor', 'PROV-350000')
    const message = { unitId: 'CITY-350100', channel: 'FIND_FAULT', subject }
    await office.act('forwardSiteMessage', message, 'siteMessage { id }')

    const numbers = async (path: string, reader?: HubClient) =>
      (await readCsv(hub.url, path, reader)).rows.map((row) => row['request_no']).toSorted()
    const requests = 'v1_disclosure_requests.csv'
    expect(await numbers(requests)).toEqual([])
    expect(await numbers(requests, fuzhou)).toEqual(['c'])
    expect(await numbers(requests, district)).toEqual(['b'])
    expect(await numbers(requests, xiamen)).toEqual(["'+86", 'b'])
    expect(await numbers(requests, office)).toEqual(["'+86", 'b', 'c'])
    expect(await numbers(`${requests}?below=CNTY-350203`, office)).toEqual(['b'])

    const { rows } = await readCsv(hub.url, 'v1_site_messages.csv')
    expect(rows).toMatchObject([{ subject: `'${subject}`, city_name: '福州市', is_public: 'true' }])
    const stored = await readSql(
      store,
      'government_services'.replace('_', stores.name === 'sqlite' ? '-' : '_'),
      'SELECT subject, unit_name, is_public FROM v1_site_messages',
    )
    expect(stored).toEqual([{ subject, unit_name: '福州市', is_public: 1 }])

    const history = (reader?: HubClient) => readCsv(hub.url, 'v1_history.csv', reader)
    const kinds = ({ rows: changes }: { readonly rows: readonly Cells[] }) =>
      changes.filter(({ kind }) => kind === 'disclosureRequest.registered').length
    expect([
      kinds(await history()),
      kinds(await history(xiamen)),
      kinds(await history(office)),
    ]).toEqual([0, 2, 3])
  })
})
