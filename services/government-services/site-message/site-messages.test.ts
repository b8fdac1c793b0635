import { expect, it } from 'vitest'
import { expectSound } from '../../../test/kit/audit.ts'
import { eachStore } from '../../../test/kit/stores.ts'
import { someone, startSubgraph } from '../../../test/kit/subgraph.ts'
import { governmentServices } from '../index.ts'

const supervisor = someone('supervisor', 'PROV-350000')
const reporter = someone('reporter', 'CITY-350200')
const message = { unitId: 'CITY-350200', channel: 'FIND_FAULT', subject: 'A dead link' }
const errors = '{ errors { __typename ... on UserError { message } } }'

eachStore((stores) => {
  // Thursday before the National Day week of 2018, with two make-up days.
  const begin = () =>
    startSubgraph(governmentServices, stores.fresh(), {
      now: '2018-09-27T16:00:00+08:00',
      expected: [{ task: 21, units: ['CITY-350200', 'DEPT-DRC'] }],
    })
  type Hub = Awaited<ReturnType<typeof begin>>

  const forward = async (hub: Hub, more: object = {}): Promise<string> => {
    const selection = '{ siteMessage { id } errors { message } }'
    const { siteMessage } = await hub.act(
      supervisor,
      'forwardSiteMessage',
      { ...message, ...more },
      selection,
    )
    return siteMessage.id
  }
  const reply = (hub: Hub, siteMessageId: string, more: object = {}) =>
    hub.act(
      reporter,
      'replyToSiteMessage',
      { siteMessageId, outcome: 'Mended.', ...more },
      '{ siteMessage { id repliedAt outcome } errors { __typename message ... on InvalidInput { field } ... on AlreadyAnswered { repliedAt } } }',
    )
  const state = '{ services { light indicators { name value { numerator denominator } met } } }'

  it('gives a forwarded message two working days, and explains them', async () => {
    const hub = await begin()
    const { siteMessage } = await hub.act(
      supervisor,
      'forwardSiteMessage',
      message,
      '{ siteMessage { dueAt fellDue unit { id } explain { day effect } } }',
    )
    expect(siteMessage).toMatchObject({
      dueAt: '2018-09-29T15:59:59.999Z',
      fellDue: false,
      unit: { id: 'CITY-350200' },
    })
    expect(siteMessage.explain).toEqual([
      { day: '2018-09-27', effect: 'START' },
      { day: '2018-09-28', effect: 'COUNTED' },
      { day: '2018-09-29', effect: 'COUNTED' },
      { day: '2018-09-29', effect: 'DUE' },
    ])
  })

  it('counts an answer in time, for the unit, those above it and its task', async () => {
    const hub = await begin()
    const id = await forward(hub)
    expect(await hub.unit('CITY-350200', state)).toMatchObject({
      services: { light: 'YELLOW', indicators: [{ value: { numerator: 0, denominator: 0 } }, {}] },
    })
    expect(await reply(hub, id)).toMatchObject({ siteMessage: { outcome: 'Mended.' }, errors: [] })
    const inTime = { name: 'repliedInTime', value: { numerator: 1, denominator: 1 }, met: true }
    for (const unit of ['CITY-350200', 'PROV-350000'])
      expect(await hub.unit(unit, state)).toMatchObject({
        services: { light: 'GREEN', indicators: [inTime, {}] },
      })
    expect(await hub.unit('DEPT-DRC', state)).toMatchObject({
      services: { indicators: [{ value: { numerator: 0, denominator: 0 }, met: null }, {}] },
    })
    expect(await hub.task(21, '{ indicators { name year value { numerator denominator } } }')).toEqual(
      { indicators: [{ name: 'repliedInTime', year: 2018, value: { numerator: 1, denominator: 1 } }] },
    )
    await expectSound(hub.store, governmentServices.indicators)
  })

  it('counts a message that fell due, and turns the light red', async () => {
    const hub = await begin()
    const id = await forward(hub)
    hub.at('2018-09-30T00:00:00+08:00')
    await hub.sweep()
    await hub.sweep()
    const late = { light: 'RED', indicators: [{ value: { numerator: 0, denominator: 1 }, met: false }, {}] }
    expect(await hub.unit('CITY-350200', state)).toMatchObject({ services: late })
    await reply(hub, id)
    expect(await hub.unit('CITY-350200', state)).toMatchObject({
      services: { ...late, light: 'GREEN' },
    })
    const kinds = (await hub.store.log.read(0, 10)).map(({ kind }) => kind)
    expect(kinds).toEqual(['siteMessage.forwarded', 'siteMessage.fellDue', 'siteMessage.replied'])
    await expectSound(hub.store, governmentServices.indicators)
  })

  it('lets one of two officers answer', async () => {
    const hub = await begin()
    const id = await forward(hub)
    const answers = await Promise.all([reply(hub, id), reply(hub, id)])
    expect(answers.flatMap((answer) => answer['errors'])).toMatchObject([
      { __typename: 'AlreadyAnswered', repliedAt: '2018-09-27T08:00:00.000Z' },
    ])
    expect(await hub.store.log.head()).toBe(2)
    await expectSound(hub.store, governmentServices.indicators)
  })

  it('answers a repeated request with its first answer, and does the work once', async () => {
    const hub = await begin()
    const id = await forward(hub)
    const first = await reply(hub, id, { requestId: 'one' })
    hub.at('2018-09-28T09:00:00+08:00')
    expect(await reply(hub, id, { requestId: 'one' })).toEqual(first)
    const refused = await reply(hub, id, { requestId: 'two' })
    expect(await reply(hub, id, { requestId: 'two' })).toEqual(refused)
    expect(refused['errors']).toMatchObject([{ __typename: 'AlreadyAnswered' }])
    expect((await reply(hub, id, { requestId: 'one', outcome: 'Else.' }))['errors']).toMatchObject([
      { __typename: 'RequestIdReused' },
    ])
    expect(await hub.store.log.head()).toBe(2)
  })

  it('does two equal requests at once only once', async () => {
    const hub = await begin()
    const ids = await Promise.all(
      Array.from({ length: 6 }, () => forward(hub, { requestId: 'same' })),
    )
    expect(new Set(ids).size).toBe(1)
    expect(await hub.store.log.head()).toBe(1)
  })

  it('keeps numbers and counters whole under many writers', async () => {
    const hub = await begin()
    const ids = await Promise.all(Array.from({ length: 25 }, () => forward(hub)))
    await Promise.all(ids.flatMap((id) => [reply(hub, id), reply(hub, id)]))
    expect(await hub.store.log.head()).toBe(50)
    await expectSound(hub.store, governmentServices.indicators)
  })

  it('refuses who may not, what is not there and what breaks a rule', async () => {
    const hub = await begin()
    const id = await forward(hub)
    const stranger = someone('reporter', 'DEPT-DRC')
    const refusal = async (viewer: typeof reporter, mutation: string, input: object) =>
      (await hub.act(viewer, mutation, input, errors))['errors'][0].__typename
    const answer = { siteMessageId: id, outcome: 'Mended.' }
    expect(await refusal(reporter, 'forwardSiteMessage', message)).toBe('NotAllowed')
    expect(await refusal(stranger, 'replyToSiteMessage', answer)).toBe('NotAllowed')
    expect(await refusal(supervisor, 'forwardSiteMessage', { ...message, subject: ' ' })).toBe(
      'InvalidInput',
    )
    const ahead = { ...message, forwardedAt: '2018-09-28T00:00:00Z' }
    expect(await refusal(supervisor, 'forwardSiteMessage', ahead)).toBe('InvalidInput')
    expect(await refusal(reporter, 'replyToSiteMessage', { ...answer, siteMessageId: 'no' })).toBe(
      'NotFound',
    )
    expect(await hub.store.log.head()).toBe(1)
  })

  it('lists a unit’s messages with all below it, page by page', async () => {
    const hub = await begin()
    const forwardedAt = (hour: number) => `2018-09-27T0${hour}:00:00Z`
    const ids = []
    for (const hour of [1, 2, 2, 3])
      ids.push(await forward(hub, { forwardedAt: forwardedAt(hour), unitId: 'CNTY-350203' }))
    const seen: string[] = []
    let after: string | null = null
    do {
      const { services } = await hub.unit(
        'PROV-350000',
        `{ services { siteMessages(first: 1, open: true ${after ? `after: "${after}"` : ''}) {
          totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`,
      )
      expect(services.siteMessages.totalCount).toBe(4)
      seen.push(...services.siteMessages.nodes.map((node: { id: string }) => node.id))
      const { hasNextPage, endCursor } = services.siteMessages.pageInfo
      after = hasNextPage ? endCursor : null
    } while (after)
    expect(seen).toEqual([ids[3], ids[1], ids[2], ids[0]])
  })
})
