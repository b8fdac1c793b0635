import { expect, it } from 'vitest'
import { Locale } from '../../schema/vocabulary/index.ts'
import { importNotice } from '../../services/reporting/import/import-notice.ts'
import { localizeReport } from '../../services/reporting/import/localize-report.ts'
import { recountDifferences } from '../support/counter-check.ts'
import { openHub, type TestHub } from '../support/hub.ts'
import { anyStore } from '../support/stores.ts'

const cities = '各設區市政府、平潭綜合實驗區管委會'

/** A notice whose tasks have other numbers and another order than those of 2018. */
const noticeOf = (year: number, number: number, titles: readonly string[]): string =>
  [
    `福建省人民政府辦公廳關於印發${year}年政務公開工作分工表的通知`,
    `閩政辦〔${year}〕${number}號`,
    '各設區市人民政府:',
    '現將分工表印發給你們。',
    '福建省人民政府辦公廳',
    `${year}年3月8日`,
    `${year}年政務公開工作分工表`,
    '<table><tbody>',
    '工作任務',
    '牽頭單位',
    '責任單位',
    '工作要求',
    '一、做實公開',
    '(一)抓好落實',
    ...titles.flatMap((title, index) => [`${index + 1}.${title}`, cities, '按要求落實。']),
    '/<tbody>/<table>',
  ].join('\n\n')

const run = async (hub: TestHub, text: string, dryRun = false) => {
  const store = hub.hub.services.running.get('reporting')?.store
  if (!store) throw new Error('reporting does not run')
  const options = { dryRun, domains: ['disclosure'], now: new Date('2019-06-03T09:00:00+08:00') }
  const { ok, lines } = localizeReport(await importNotice(store, text, options), Locale.EN)
  expect(ok).toBe(true)
  return lines.filter(({ item }) => item.startsWith('task ')).map(({ detail }) => detail)
}

interface TaskResponse {
  readonly topics: readonly {
    readonly topic: { readonly id: string }
    readonly isProposed: boolean
  }[]
  readonly proof: {
    readonly state: string
    readonly proven: boolean | null
    readonly conditions: readonly {
      readonly indicator: {
        readonly name: string
        readonly value: { readonly numerator: number; readonly denominator: number }
      }
    }[]
  }
}

const xiamen = 'CITY-350200'

const taskOf = async (hub: TestHub, id: string, unit?: string): Promise<TaskResponse> =>
  (
    await hub.public.get<{ task: TaskResponse }>(
      `{ task(id: "${id}") { topics { topic { id } isProposed }
         proof${unit ? `(unit: "${unit}")` : ''} { state proven conditions { indicator { name value { numerator denominator } } } } } }`,
    )
  ).task

const stateOf = async (hub: TestHub, id: string): Promise<string> =>
  (await taskOf(hub, id, xiamen)).proof.state

const valueOf = async (hub: TestHub, id: string) =>
  (await taskOf(hub, id)).proof.conditions[0]?.indicator.value

const interpretation = (heldOn: string) => ({
  unitId: xiamen,
  leaderName: '李明',
  isPrincipal: true,
  form: 'PRESS_CONFERENCE',
  heldOn,
  topic: '住房政策',
  coversBackground: true,
  coversTasks: true,
  coversFollowUp: true,
  url: 'https://www.xm.gov.cn/interview',
})

const expectCountsUp = async (hub: TestHub): Promise<void> => {
  for (const { store, subgraph } of hub.hub.services.running.values())
    expect(await recountDifferences(store, subgraph.indicators ?? [])).toEqual([])
}

const titles = [
  '整合政務熱線電話',
  '開展義務植樹',
  '強化主要領導“第一解讀人”職責',
  '政府工作更加公開透明',
]
const leaders2018 = 'fujian-2018-43:11'
const leaders2019 = '350000-闽政办-2019-20:3'

anyStore((store) => {
  const begin = async () => {
    const hub = await openHub(store.fresh(), { now: '2019-06-03T09:00:00+08:00' })
    return { hub, city: await hub.as('reporter', xiamen) }
  }

  it('An import proposes topics by the wording of tasks, says so, and leaves unlike tasks without.', async () => {
    const { hub } = await begin()
    const dry = await run(hub, noticeOf(2019, 20, titles), true)
    expect(dry).toEqual([
      expect.stringMatching(/^topics proposed: platforms\.hotlines, since it is \d+ % like /),
      expect.stringMatching(/^no topic is like it, so it can be claimed but not proven/),
      expect.stringMatching(/: disclosure\.leaderInterpretations, .* like fujian-2018-43:11;/),
      expect.stringMatching(/: disclosure\.meetingDecisions, disclosure\.policies, /),
    ])
    expect(await run(hub, noticeOf(2019, 20, titles))).toEqual(dry)
    expect(await taskOf(hub, '350000-闽政办-2019-20:4')).toMatchObject({
      topics: [
        { topic: { id: 'disclosure.meetingDecisions' }, isProposed: true },
        { topic: { id: 'disclosure.policies' }, isProposed: true },
      ],
    })
    const { conditions } = (await taskOf(hub, '350000-闽政办-2019-20:4')).proof
    const names = conditions.map(({ indicator: { name } }) => name)
    expect(names).toContain('decisionsAnsweredFor')
    expect(names).toContain('policiesAnsweredFor')
  })

  it('Records of a year prove the tasks of that year’s programme and no other.', async () => {
    const { hub, city } = await begin()
    await run(hub, noticeOf(2019, 20, titles))
    const states = async () => [await stateOf(hub, leaders2018), await stateOf(hub, leaders2019)]
    const enter = (heldOn: string) =>
      city.act('recordLeaderInterpretation', interpretation(heldOn), 'leaderInterpretation { id }')
    expect(await states()).toEqual(['NOT_PROVEN', 'NOT_PROVEN'])
    await enter('2019-04-02')
    expect(await states()).toEqual(['NOT_PROVEN', 'PROVEN'])
    await enter('2018-09-03')
    expect(await states()).toEqual(['PROVEN', 'PROVEN'])
    const provenOf = async (id: string) =>
      (
        await hub.public.get<{ assignment: { proven: readonly object[] } }>(
          `{ assignment(id: "${id}:${xiamen}") { proven { indicator value { numerator denominator } } } }`,
        )
      ).assignment.proven
    const one = [{ indicator: 'leaderInterpreted', value: { numerator: 1, denominator: 1 } }]
    expect([await provenOf(leaders2018), await provenOf(leaders2019)]).toEqual([one, one])
    await expectCountsUp(hub)
  })

  it('A task without a topic can be claimed, and its proof says that nothing measures it.', async () => {
    const { hub, city } = await begin()
    await run(hub, noticeOf(2019, 20, titles))
    const assignmentId = `350000-闽政办-2019-20:2:${xiamen}`
    await city.act('acknowledgeAssignment', { assignmentId }, 'assignment { state }')
    const claim = { assignmentId, text: '已完成。', percentage: 100, evidence: [] }
    await city.act('submitProgress', claim, 'submission { id }')
    const { assignment } = await hub.public.get<{ assignment: object }>(
      `{ assignment(id: "${assignmentId}") { state proof { state proven conditions { met } } proven { indicator } } }`,
    )
    expect(assignment).toEqual({
      state: 'SUBMITTED',
      proof: { state: 'NOT_MEASURED', proven: null, conditions: [] },
      proven: [],
    })
  })

  it('A programme of the same year for other units counts its own units only.', async () => {
    const { hub } = await begin()
    const before = await valueOf(hub, leaders2018)
    await run(hub, noticeOf(2018, 99, titles))
    expect(await valueOf(hub, leaders2018)).toEqual(before)
    const value = await valueOf(hub, '350000-闽政办-2018-99:3')
    expect(value?.denominator).toBeGreaterThan(5)
    expect(value?.denominator).toBeLessThan(before?.denominator ?? 0)
    const { unit } = await hub.public.get<{ unit: { disclosure: object } }>(
      '{ unit(id: "PROV-350000") { disclosure { indicators(year: 2018, topics: ["disclosure.leaderInterpretations"]) { value { numerator denominator } } } } }',
    )
    // A unit of both programmes counts once.
    expect(unit.disclosure).toEqual({ indicators: [{ value: before }] })
    await expectCountsUp(hub)
  })
})
