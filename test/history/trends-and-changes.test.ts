import { expect, it } from 'vitest'
import { type HubClient, openHub, type TestHub } from '../support/hub.ts'
import { importText, reportingStore } from '../support/import-text.ts'
import { noticeText } from '../support/notice-text.ts'
import { report } from '../support/reported-progress.ts'
import { eachStore } from '../support/stores.ts'

const own = '350000-闽政办-2018-78'
const notice = (due: string): string =>
  noticeText({
    docNo: '閩政辦〔2018〕78號',
    signedOn: '2018年11月20日',
    tasks: [{ title: '公佈窗口清單', requirement: `${due}前公佈。` }],
  })

const ratio = '{ numerator denominator }'
const progress = `{ total closed accepted waiting late dueSoon undated notApplicable claimed ${ratio} proven ${ratio} }`
const table = `total ${progress} rows { keys { value label } progress ${progress} }`

const days = [20, 21, 22, 23, 24, 25, 26, 27, 28].map((day) => `2018-12-${day}`)

/** Reports on the 21st, a re-issue on the 24th, the move of a unit on the 26th; then it is the 29th. */
const happened = async (hub: TestHub, set: (now: string) => void): Promise<void> => {
  await importText(hub, notice('12月27日'), { now: '2018-12-20T09:00:00+08:00' })
  set('2018-12-21T10:00:00+08:00')
  await report(hub)
  set('2018-12-24T10:00:00+08:00')
  await importText(hub, notice('12月25日'), { now: '2018-12-24T10:00:00+08:00' })
  set('2018-12-26T10:00:00+08:00')
  const office = await hub.as('supervisor', 'PROV-350000', 'office')
  const move = { unitId: 'CNTY-350205', parentId: 'CITY-350400', on: '2018-12-26' }
  expect(await office.refused('moveUnit', { ...move, document: '國函〔2018〕100號' })).toEqual([])
  set('2018-12-29T10:00:00+08:00')
  // What the sweeps marked meanwhile is in the feed.
  for (const running of hub.hub.services.running.values()) await running.settle()
  for (const running of hub.hub.services.running.values()) await running.catchUp()
}

interface Change {
  readonly position: number
  readonly kind: string
  readonly service: string
  readonly subject: string
  readonly at: string
  readonly actor: string | null
  readonly fields:
    | readonly { readonly name: string; readonly value: string; readonly before: string | null }[]
    | null
}

interface Page {
  readonly changes: {
    readonly nodes: readonly Change[]
    readonly limitedByRights: boolean
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}

const readChanges = async (client: HubClient, args: string): Promise<readonly Change[]> => {
  const found: Change[] = []
  for (let after = ''; ;) {
    const { changes } = await client.get<Page>(
      `{ changes(${args} first: 90 ${after}) { limitedByRights pageInfo { hasNextPage endCursor }
        nodes { position kind service subject at actor fields { name value before } } } }`,
    )
    found.push(...changes.nodes)
    if (!changes.pageInfo.hasNextPage) return found
    after = `after: "${changes.pageInfo.endCursor}"`
  }
}

/** Every change of a day with its values before, recounted from the logs of all services. */
const recounted = async (
  { hub }: TestHub,
  from: string,
  to: string,
): Promise<readonly Change[]> => {
  const changes: Omit<Change, 'position'>[] = []
  for (const [service, { store }] of hub.services.running) {
    const values = new Map<string, string>()
    for (const { subject, fields, kind, at, actor } of await store.log.read(0, 1_000_000)) {
      const stated = Object.entries<unknown>(JSON.parse(fields)).map(([name, value]) => {
        const key = `${subject} ${name}`
        const before = values.get(key) ?? null
        values.set(key, JSON.stringify(value))
        return { name, value: JSON.stringify(value), before }
      })
      if (at >= from && at <= to)
        changes.push({ kind, service, subject, at, actor, fields: stated })
    }
  }
  return changes.map((change) => ({ ...change, position: 0 }))
}

const inOrder = (changes: readonly Change[]): readonly string[] =>
  changes
    .map(({ kind, service, subject, at, actor, fields }) =>
      JSON.stringify([at, service, kind, subject, actor, fields]),
    )
    .toSorted()

eachStore((store) => {
  it('A history equals the progress of the end of each day, also when dates moved and units were reformed on the way.', async () => {
    let now = new Date('2018-12-20T08:00:00+08:00')
    const hub = await openHub(store.fresh(), { now: now.toISOString(), clock: () => now })
    await happened(hub, (moment) => (now = new Date(moment)))
    for (const [programme, by, where] of [
      ['fujian-2018-43', '[CITY]', '{}'],
      ['fujian-2018-43', '[UNIT]', '{ below: "CITY-350200", lights: [RED, YELLOW] }'],
      [own, '[STATE, CITY]', '{ below: "CITY-350400" }'],
      [own, '[LEAD_UNIT, MONTH]', '{ dueTo: "2018-12-26" }'],
    ]) {
      const arguments_ = `programme: "${programme}" by: ${by} where: ${where}`
      const first = programme === own ? days[0] : days[1]
      const { progressHistory } = await hub.public.get<{
        progressHistory: { points: readonly { day: string }[] }
      }>(
        `{ progressHistory(${arguments_} from: "${first}" to: "${days.at(-1)}") { points { day ${table} } } }`,
      )
      for (const { day, ...point } of progressHistory.points) {
        const { progress: past } = await hub.public.get<{ progress: object }>(
          `{ progress(${arguments_} asOf: "${day}T23:59:59.999+08:00") { ${table} } }`,
        )
        expect([day, by, point]).toEqual([day, by, past])
      }
      expect(progressHistory.points.map(({ day }) => day)).toEqual(
        days.filter((day) => day >= (first ?? '')),
      )
    }
  }, 600_000)

  it('Changes between two moments equal a recount of the logs, with values before and after, and show no more than the viewer may see.', async () => {
    let now = new Date('2018-12-20T08:00:00+08:00')
    const hub = await openHub(store.fresh(), { now: now.toISOString(), clock: () => now })
    await happened(hub, (moment) => (now = new Date(moment)))
    const office = await hub.as('supervisor', 'PROV-350000', 'office')
    const from = '2018-12-21T00:00:00.000Z'
    const to = '2018-12-26T02:00:00.000Z'
    const range = `from: "${from}" to: "${to}"`
    const all = await readChanges(office, range)
    const expected = await recounted(hub, from, to)
    const ofUnits = (changes: readonly Change[]) => changes.filter(({ fields }) => fields !== null)
    expect(inOrder(ofUnits(all))).toEqual(
      inOrder(
        expected.filter((one) =>
          ofUnits(all).some(({ subject, kind }) => subject === one.subject && kind === one.kind),
        ),
      ),
    )
    expect(all.map(({ kind }) => kind).toSorted()).toEqual(
      expected.map(({ kind }) => kind).toSorted(),
    )
    for (const [client, found] of [
      [office, all],
      [hub.public, await readChanges(hub.public, range)],
    ] as const) {
      const kinds = ['assignment.missedDueDate', 'submission.*', 'nothing.*']
      const counts = kinds.map((kind) => `where: { kinds: ["${kind}"] }`)
      for (const where of ['', 'where: { units: ["CITY-350200"] }', ...counts]) {
        const { changes } = await client.get<{ changes: { totalCount: number } }>(
          `{ changes(${range} ${where} first: 1) { totalCount } }`,
        )
        const listed = where === '' ? found : await readChanges(client, `${range} ${where}`)
        expect([where, changes.totalCount]).toEqual([where, listed.length])
      }
    }
    const newest = await readChanges(office, `${range} orderBy: NEWEST_FIRST`)
    expect(newest.map(({ position }) => position)).toEqual(
      all.map(({ position }) => position).toReversed(),
    )
    const seen = await readChanges(hub.public, range)
    expect(seen.length).toBeLessThan(all.length)
    expect(seen.filter(({ fields, actor }) => fields !== null || actor !== null)).toEqual([])
    expect(seen.filter(({ kind }) => kind === 'submission.submitted')).toEqual([])
    const returned = await readChanges(
      office,
      `${range} where: { kinds: ["submission.*"], units: ["CITY-350200"] }`,
    )
    expect(returned.map(({ kind }) => kind)).toEqual([
      'submission.submitted',
      'submission.accepted',
    ])
    expect(returned[1]?.fields).toContainEqual({
      name: 'status',
      value: '"ACCEPTED"',
      before: '"SUBMITTED"',
    })
    expect(await reportingStore(hub).log.head()).toBeGreaterThan(0)
  }, 600_000)
})
