import { expect, it } from 'vitest'
import { recountDifferences } from '../support/counter-check.ts'
import { openHub, type TestHub } from '../support/hub.ts'
import { anyStore } from '../support/stores.ts'

const taskId = 'fujian-2018-43:11'
const xiamen = 'CITY-350200'

interface Mapped {
  readonly topics: readonly {
    readonly topic: { readonly id: string }
    readonly targets: readonly object[]
  }[]
  readonly records: readonly { readonly name: string }[]
  readonly indicators: readonly { readonly target: { readonly eachUnit: number | null } }[]
  readonly proof: {
    readonly state: string
    readonly rollUp: { readonly units: object } | null
    readonly conditions: readonly object[]
  }
}

const seen = async (hub: TestHub): Promise<Mapped> =>
  (
    await hub.public.get<{ task: Mapped }>(
      `{ task(id: "${taskId}") { topics { topic { id } targets { indicator least } } records { name }
         indicators { target { eachUnit } }
         proof(unit: "${xiamen}") { state rollUp { units { numerator denominator } } conditions { met } } } }`,
    )
  ).task

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

const progressOf = async (hub: TestHub): Promise<object> =>
  (
    await hub.public.get<{ task: { progress: object } }>(
      `{ task(id: "${taskId}") { progress { total proven { numerator denominator } } } }`,
    )
  ).task.progress

anyStore((store) => {
  const begin = async () => {
    const hub = await openHub(store.fresh())
    const city = await hub.as('reporter', xiamen)
    const office = await hub.as('supervisor', 'DEPT-PGO')
    const set = (topics: readonly object[]) =>
      office.act<{ task: object | null; errors: readonly object[] }>(
        'setTaskTopics',
        { taskId, topics, reason: '按通知' },
        'task { id }',
      )
    const enter = (heldOn: string) =>
      city.act('recordLeaderInterpretation', interpretation(heldOn), 'leaderInterpretation { id }')
    return { hub, city, office, set, enter }
  }
  const leaders = 'disclosure.leaderInterpretations'

  it('The office sets a target of its own, and proofs, totals and recounts use it.', async () => {
    const { hub, set, enter } = await begin()
    await enter('2018-09-03')
    expect((await seen(hub)).proof).toMatchObject({
      state: 'PROVEN',
      rollUp: { units: { numerator: 1, denominator: 1 } },
    })
    const targets = [{ indicator: 'leaderInterpreted', least: 2 }]
    expect(await set([{ topic: leaders, targets }])).toMatchObject({ errors: [] })
    expect(await seen(hub)).toMatchObject({
      topics: [{ topic: { id: leaders }, targets }],
      indicators: [{ target: { eachUnit: 2 } }],
      proof: { state: 'NOT_PROVEN', rollUp: { units: { numerator: 0, denominator: 1 } } },
    })
    await expectCountsUp(hub)
    await enter('2018-09-10')
    expect((await seen(hub)).proof).toMatchObject({
      state: 'PROVEN',
      rollUp: { units: { numerator: 1, denominator: 1 } },
    })
    await expectCountsUp(hub)
  })

  it('A task that loses its topics is no longer measured, and is again once it has them.', async () => {
    const { hub, set, enter } = await begin()
    await enter('2018-09-03')
    const before = [await seen(hub), await progressOf(hub)]
    expect(await set([])).toMatchObject({ errors: [] })
    expect(await seen(hub)).toEqual({
      topics: [],
      records: [],
      indicators: [],
      proof: { state: 'NOT_MEASURED', rollUp: null, conditions: [] },
    })
    expect(await progressOf(hub)).toMatchObject({ proven: { numerator: 0, denominator: 0 } })
    await expectCountsUp(hub)
    expect(await set([{ topic: leaders }])).toMatchObject({ errors: [] })
    expect([await seen(hub), await progressOf(hub)]).toEqual(before)
    await expectCountsUp(hub)
  })

  it.each([
    ['an unknown topic', [{ topic: 'disclosure.nothing' }], /no topic "disclosure\.nothing"/],
    ['topics of two domains', [{ topic: leaders }, { topic: 'platforms.hotlines' }], /one domain/],
    ['a topic twice', [{ topic: leaders }, { topic: leaders }], /each topic once/],
    [
      'an indicator of another topic',
      [{ topic: leaders, targets: [{ indicator: 'websitesListed', least: 1 }] }],
      /no indicator "websitesListed"/,
    ],
    [
      'a target below 1',
      [{ topic: leaders, targets: [{ indicator: 'leaderInterpreted', least: 0 }] }],
      /from 1 to 10000/,
    ],
    ['the topics that it has', [{ topic: leaders }], /exactly these topics/],
  ])('The hub refuses %s with a sentence that says why.', async (_, topics, message) => {
    const { set } = await begin()
    const { task, errors } = await set(topics)
    expect(task).toBeNull()
    expect(errors).toMatchObject([{ message: expect.stringMatching(message) }])
  })

  it('Only the issuing office sets topics, and an unknown topic in a filter is an error.', async () => {
    const { hub, city } = await begin()
    const input = { taskId, topics: [], reason: '無' }
    expect(await city.refused('setTaskTopics', input)).toEqual(['NotAllowed'])
    const { errors } = await hub.public.execute(
      `{ unit(id: "${xiamen}") { disclosure { indicators(topics: ["platforms.hotlines"]) { name } } } }`,
    )
    expect(errors?.[0]?.message).toMatch(/「platforms\.hotlines」不是此領域的主題/)
    const { topics } = await hub.public.get<{ topics: readonly { id: string }[] }>(
      '{ topics { id domain description label(locale: ZH_HANS) conditions } }',
    )
    expect(topics).toContainEqual({
      id: 'platforms.hotlines',
      domain: 'PLATFORMS',
      description: expect.stringMatching(/^Hotlines /),
      label: '政务热线',
      conditions: expect.arrayContaining([expect.any(String)]),
    })
  })
})
