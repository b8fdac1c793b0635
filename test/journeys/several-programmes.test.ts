import { expect, it } from 'vitest'
import { Assignment } from '../../services/reporting/assignment/assignment.ts'
import { openHub, type TestHub } from '../support/hub.ts'
import { importText, reportingStore } from '../support/import-text.ts'
import { noticeText } from '../support/notice-text.ts'
import {
  type Figures,
  listed,
  measures,
  progressBy,
  recount,
} from '../support/programme-figures.ts'
import { anyStore } from '../support/stores.ts'

const province = '350000-闽政办-2019-71'
const city = '350200-厦府办-2019-71'
const nextYear = '350000-闽政办-2020-3'
const all = [province, city, nextYear, 'fujian-2018-43'] as const

const cities = '各設區市政府'
const notices = [
  noticeText({
    docNo: '閩政辦〔2019〕71號',
    tasks: [
      { title: '公佈清單', leads: ['省審改辦'], groups: cities, requirement: '5月10日前公佈。' },
      { title: '更新清單', groups: cities, requirement: '11月29日前更新。' },
    ],
  }),
  noticeText({
    docNo: '廈府辦〔2019〕71號',
    issuer: '廈門市人民政府辦公室',
    tasks: [{ title: '公佈清單', groups: '各區人民政府', requirement: '4月30日前公佈。' }],
  }),
  noticeText({
    docNo: '閩政辦〔2020〕3號',
    signedOn: '2020年1月6日',
    tasks: [{ title: '評估清單', groups: cities, requirement: '10月30日前評估。' }],
  }),
]

const open = async (hub: TestHub): Promise<void> => {
  for (const text of notices) {
    const { ok, lines } = await importText(hub, text, { now: '2019-04-08T09:00:00+08:00' })
    expect([ok, lines.filter(({ outcome }) => outcome === 'failed')]).toEqual([true, []])
  }
}

/** One report is accepted at 100 %, one waits, in each of two programmes of one year. */
const report = async (hub: TestHub): Promise<void> => {
  const reviewer = await hub.as('reviewer', 'PROV-350000', 'reviewer')
  const reports = [
    ['CITY-350200', `${province}:1:CITY-350200`, true],
    ['CITY-350300', `${province}:1:CITY-350300`, false],
    ['CNTY-350203', `${city}:1:CNTY-350203`, true],
    ['CNTY-350205', `${city}:1:CNTY-350205`, false],
  ] as const
  for (const [unit, assignmentId, isAccepted] of reports) {
    const reporter = await hub.as('reporter', unit)
    await reporter.act('acknowledgeAssignment', { assignmentId }, 'assignment { id }')
    const { submission } = await reporter.act<{ submission: { id: string } }>(
      'submitProgress',
      { assignmentId, percentage: 100, text: '已公佈。' },
      'submission { id }',
    )
    if (isAccepted)
      await reviewer.act('acceptSubmission', { submissionId: submission.id }, 'submission { id }')
  }
}

anyStore((store) => {
  it('Every figure of a programme equals a count of its own rows, beside others of the same year and the next.', async () => {
    const today = '2019-05-13'
    const hub = await openHub(store.fresh(), { now: `${today}T09:00:00+08:00` })
    await open(hub)
    await report(hub)
    for (const programme of all) {
      for (const [by, table] of await progressBy(hub.public, programme)) {
        expect(table.programme.id).toBe(programme)
        expect([by, table.total]).toMatchObject([by, await recount(hub, programme, today)])
        for (const name of measures.split(' ')) {
          const sum = table.rows.reduce((of, row) => of + (row.progress[name] ?? 0), 0)
          expect([programme, by, name, sum]).toEqual([programme, by, name, table.total[name]])
        }
      }
      const { unit } = await hub.public.get<{ unit: { progress: Figures } }>(
        `query ($id: ID!) { unit(id: "CITY-350200") { progress(programme: $id) { ${measures} } } }`,
        { id: programme },
      )
      const inXiamen = ({ unitId }: Assignment) => /^(CITY-350200|CNTY-3502)/.test(unitId)
      expect(unit.progress).toMatchObject(await recount(hub, programme, today, inXiamen))

      const rows = await reportingStore(hub).read.find(Assignment, {
        where: { programmeId: programme },
      })
      const ids = await listed(hub.public, 'assignments', `programme: "${programme}"`)
      expect(ids.toSorted()).toEqual(rows.map(({ id }) => id).toSorted())
      const tasks = await listed(hub.public, 'tasks', `programme: "${programme}"`)
      expect(tasks.filter((id) => !id.startsWith(`${programme}:`))).toEqual([])
    }
    const reviewer = await hub.as('reviewer', 'PROV-350000', 'reviewer')
    const counts = await Promise.all(
      all.map(async (id) => (await listed(reviewer, 'submissions', `programme: "${id}"`)).length),
    )
    expect(counts).toEqual([2, 2, 0, 0])
  })

  it('The default is the newest programme in force, and the answer names it.', async () => {
    const clock = { now: new Date('2019-05-13T09:00:00+08:00') }
    const hub = await openHub(store.fresh(), { clock: () => clock.now })
    await open(hub)
    const named = async () => {
      const one = '{ programme { id } }'
      const answer = await hub.public.get<
        Record<string, { programme?: { id: string }; id?: string }>
      >(
        `{ programme { id } progress(by: [CITY]) ${one} tasks(first: 1) ${one} assignments(first: 1) ${one} submissions(first: 1) ${one} }`,
      )
      return new Set(Object.values(answer).map((value) => value.programme?.id ?? value.id))
    }
    expect(await named()).toEqual(new Set([province]))
    // On the day of signing the programme of 2020 is in force.
    clock.now = new Date('2020-01-06T09:00:00+08:00')
    expect(await named()).toEqual(new Set([nextYear]))
  })

  it('An unknown programme, and two programmes at once, are refused.', async () => {
    const hub = await openHub(store.fresh())
    await open(hub)
    const fields = [
      'progress(programme: "nonsense", by: [CITY]) { total { total } }',
      'progress(by: [CITY], where: { programme: "nonsense" }) { total { total } }',
      'tasks(programme: "nonsense") { totalCount }',
      'assignments(programme: "nonsense") { totalCount }',
      'assignments(where: { programme: "nonsense" }) { totalCount }',
      'submissions(programme: "nonsense") { totalCount }',
      'unit(id: "CITY-350200") { progress(programme: "nonsense") { total } }',
      `assignments(programme: "${province}", where: { programme: "${city}" }) { totalCount }`,
      `assignments(where: { tasks: ["${province}:1", "${city}:1"] }) { totalCount }`,
      `progress(programme: "${province}", by: [CITY], where: { tasks: ["${city}:1"] }) { total { total } }`,
      'assignments(where: { tasks: ["nonsense:1"] }) { totalCount }',
    ]
    for (const field of fields) {
      const { errors } = await hub.public.execute(`{ ${field} }`)
      expect([field, errors?.[0]?.extensions?.['code']]).toEqual([field, 'BAD_USER_INPUT'])
    }
    const follow = hub.public.follow<unknown>(
      'subscription { changes(where: { programme: "nonsense" }) { position } }',
    )
    await expect(follow.next()).rejects.toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })

  it('A subscription to a programme receives its changes and no other’s.', async () => {
    const hub = await openHub(store.fresh(), { now: '2019-05-13T09:00:00+08:00' })
    await open(hub)
    const { latestCursor } = await hub.public.get<{ latestCursor: string }>('{ latestCursor }')
    await report(hub)
    const changes = hub.public.follow<{ changes: { task: { id: string } } }>(
      'subscription ($after: ID, $programme: ID) { changes(after: $after, where: { programme: $programme }) { task { id } } }',
      { after: latestCursor, programme: city },
    )
    for (let count = 0; count < 4; count += 1) {
      const { value } = await changes.next()
      expect(value?.data?.changes.task.id).toBe(`${city}:1`)
    }
    await changes.return?.()
  })
})
