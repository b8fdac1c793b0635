import { expect, it } from 'vitest'
import { expectConsistentStore } from '../../../test/support/counter-check.ts'
import { anyStore } from '../../../test/support/stores.ts'
import { someone, startSubgraph, type SubgraphUnderTest } from '../../../test/support/subgraph.ts'
import { governmentServices } from '../index.ts'

const supervisor = someone('supervisor', 'PROV-350000')
const reporter = someone('reporter', 'CITY-350200')
const message = { unitId: 'CITY-350200', channel: 'FIND_FAULT', subject: 'A dead link' }
const state =
  '{ services { light indicators(topics: ["government-services.siteMessages"]) { name value { numerator denominator } met } } }'

const repliedInTime = (numerator: number, denominator: number, met: boolean | null): unknown =>
  expect.arrayContaining([{ name: 'repliedInTime', value: { numerator, denominator }, met }])

const forward = async (hub: SubgraphUnderTest, overrides: object = {}): Promise<string> => {
  const { siteMessage } = await hub.act<{ siteMessage: { id: string } }>(
    supervisor,
    'forwardSiteMessage',
    { ...message, ...overrides },
    '{ siteMessage { id } }',
  )
  return siteMessage.id
}

const reply = (hub: SubgraphUnderTest, siteMessageId: string, overrides: object = {}) =>
  hub.act<{ siteMessage: object | null; errors: object[] }>(
    reporter,
    'replyToSiteMessage',
    { siteMessageId, outcome: 'Mended.', ...overrides },
    `{ siteMessage { id repliedAt outcome }
       errors { __typename ... on UserError { message } ... on AlreadyDone { field } } }`,
  )

anyStore((stores) => {
  // Thursday; Saturday was a working day, to make up for the National Day week.
  const begin = () =>
    startSubgraph(governmentServices, stores.fresh(), {
      now: '2018-09-27T16:00:00+08:00',
      expected: [{ task: 21, units: ['CITY-350200', 'DEPT-DRC'] }],
    })

  it('A supervisor forwards a site message and the unit has two working days.', async () => {
    const hub = await begin()
    const selection =
      '{ siteMessage { dueAt missedDueDate unit { id } dueDateSteps { day effect } } }'
    expect(await hub.act(supervisor, 'forwardSiteMessage', message, selection)).toEqual({
      siteMessage: {
        dueAt: '2018-09-29T15:59:59.999Z',
        missedDueDate: false,
        unit: { id: 'CITY-350200' },
        dueDateSteps: [
          { day: '2018-09-27', effect: 'START' },
          { day: '2018-09-28', effect: 'COUNTED' },
          { day: '2018-09-29', effect: 'COUNTED' },
          { day: '2018-09-29', effect: 'DUE' },
        ],
      },
    })
  })

  it('A rectified fault and its reply in time count for the unit, the units above it and the task.', async () => {
    const hub = await begin()
    const id = await forward(hub)
    const nothing = repliedInTime(0, 0, null)
    expect(await hub.unit('CITY-350200', state)).toMatchObject({
      services: { light: 'YELLOW', indicators: nothing },
    })
    expect(await reply(hub, id)).toMatchObject({ siteMessage: { outcome: 'Mended.' }, errors: [] })
    expect(await hub.unit('CITY-350200', state)).toMatchObject({
      services: { light: 'GREEN', indicators: repliedInTime(0, 1, false) },
    })
    await hub.act(reporter, 'rectifySiteMessage', { siteMessageId: id }, '{ siteMessage { id } }')
    const inTime = repliedInTime(1, 1, true)
    for (const unit of ['CITY-350200', 'PROV-350000'])
      expect(await hub.unit(unit, state)).toMatchObject({
        services: { light: 'GREEN', indicators: inTime },
      })
    expect(await hub.unit('DEPT-DRC', state)).toMatchObject({
      services: { indicators: nothing },
    })
    expect(
      await hub.task(21, '{ indicators { name value { numerator denominator } met } }'),
    ).toEqual({ indicators: inTime })
    await expectConsistentStore(hub.store, governmentServices.indicators)
  })

  it('An overdue message counts once, and the light is red until the reply.', async () => {
    const hub = await begin()
    const id = await forward(hub)
    hub.at('2018-09-30T00:00:00+08:00')
    await hub.sweep()
    await hub.sweep()
    const indicators = repliedInTime(0, 1, false)
    expect(await hub.unit('CITY-350200', state)).toMatchObject({
      services: { light: 'RED', indicators },
    })
    await reply(hub, id)
    expect(await hub.unit('CITY-350200', state)).toMatchObject({
      services: { light: 'GREEN', indicators },
    })
    const kinds = (await hub.store.log.read(0, 10)).map(({ kind }) => kind)
    expect(kinds).toEqual([
      'siteMessage.forwarded',
      'siteMessage.missedDueDate',
      'siteMessage.replied',
    ])
    await expectConsistentStore(hub.store, governmentServices.indicators)
  })

  it('Site message mutations refuse strangers, unknown records and invalid values.', async () => {
    const hub = await begin()
    const answer = { siteMessageId: await forward(hub), outcome: 'Mended.' }
    const stranger = someone('reporter', 'DEPT-DRC')
    const ahead = { ...message, forwardedAt: '2018-09-28T00:00:00Z' }
    for (const [viewer, mutation, input, refusal] of [
      [reporter, 'forwardSiteMessage', message, 'NotAllowed'],
      [supervisor, 'forwardSiteMessage', { ...message, subject: ' ' }, 'InvalidInput'],
      [supervisor, 'forwardSiteMessage', ahead, 'InvalidInput'],
      [stranger, 'replyToSiteMessage', answer, 'NotAllowed'],
      [reporter, 'replyToSiteMessage', { ...answer, siteMessageId: 'none' }, 'NotFound'],
      [reporter, 'replyToSiteMessage', { ...answer, outcome: '' }, 'InvalidInput'],
    ] as const)
      expect(await hub.refusals(viewer, mutation, input)).toMatchObject([{ __typename: refusal }])
    expect(await hub.store.log.head()).toBe(1)
  })

  it('The messages of a unit and of the units below it are listed in pages.', async () => {
    const hub = await begin()
    const ids: string[] = []
    for (const hour of [1, 2, 2, 3])
      ids.push(
        await forward(hub, { forwardedAt: `2018-09-27T0${hour}:00:00Z`, unitId: 'CNTY-350203' }),
      )
    const seen: (string | undefined)[] = []
    for (let after = ''; seen.length < 4;) {
      const { services } = await hub.unit<Listed>(
        'CITY-350200',
        `{ services { siteMessages(first: 1, where: { repliedAt: { exists: false } } ${after}) {
          totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`,
      )
      const { totalCount, nodes, pageInfo } = services.siteMessages
      seen.push(nodes[0]?.id)
      expect(totalCount).toBe(4)
      expect(pageInfo.hasNextPage).toBe(seen.length < 4)
      after = `after: "${pageInfo.endCursor}"`
    }
    expect(seen).toEqual([ids[3], ids[1], ids[2], ids[0]])
  })
})

interface Listed {
  readonly services: {
    readonly siteMessages: {
      readonly totalCount: number
      readonly nodes: readonly { readonly id: string }[]
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
    }
  }
}
