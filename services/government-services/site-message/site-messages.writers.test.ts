import { expect, it } from 'vitest'
import { expectConsistentStore } from '../../../test/support/counter-check.ts'
import { eachStore } from '../../../test/support/stores.ts'
import { someone, startSubgraph, type SubgraphUnderTest } from '../../../test/support/subgraph.ts'
import { pruneResults } from '../../kit/store/index.ts'
import { governmentServices } from '../index.ts'

const supervisor = someone('supervisor', 'PROV-350000')
const reporter = someone('reporter', 'CITY-350200')

const forward = async (hub: SubgraphUnderTest, requestId?: string): Promise<string> => {
  const { siteMessage } = await hub.act<{ siteMessage: { id: string } }>(
    supervisor,
    'forwardSiteMessage',
    { unitId: 'CITY-350200', channel: 'FIND_FAULT', subject: 'A dead link', requestId },
    '{ siteMessage { id } }',
  )
  return siteMessage.id
}

const reply = (hub: SubgraphUnderTest, siteMessageId: string, overrides: object = {}) =>
  hub.act<{ errors: object[] }>(
    reporter,
    'replyToSiteMessage',
    { siteMessageId, outcome: 'Mended.', ...overrides },
    `{ siteMessage { id enteredAt repliedAt missedDueDate unit { id } }
       errors { __typename ... on UserError { message } ... on AlreadyDone { field } } }`,
  )

eachStore((stores) => {
  const begin = () =>
    startSubgraph(governmentServices, stores.fresh(), { now: '2018-09-27T16:00:00+08:00' })

  it('Only one of two concurrent replies is accepted.', async () => {
    const hub = await begin()
    const id = await forward(hub)
    const answers = await Promise.all([reply(hub, id), reply(hub, id)])
    expect(answers.flatMap(({ errors }) => errors)).toMatchObject([
      { __typename: 'AlreadyDone', field: 'repliedAt' },
    ])
    expect(await hub.store.log.head()).toBe(2)
  })

  it('A repeated request gets its first result and changes nothing.', async () => {
    const hub = await begin()
    const id = await forward(hub)
    const first = await reply(hub, id, { requestId: 'one' })
    const refused = await reply(hub, id, { requestId: 'two' })
    expect(refused.errors).toMatchObject([{ __typename: 'AlreadyDone' }])
    hub.at('2018-09-28T09:00:00+08:00')
    expect(await reply(hub, id, { requestId: 'one' })).toEqual(first)
    expect(await reply(hub, id, { requestId: 'two' })).toEqual(refused)
    const { errors } = await reply(hub, id, { requestId: 'one', outcome: 'Something else.' })
    expect(errors).toMatchObject([{ __typename: 'RequestIdReused' }])
    expect(await hub.store.log.head()).toBe(2)
  })

  it('Concurrent equal requests are executed once.', async () => {
    const hub = await begin()
    const ids = await Promise.all(Array.from({ length: 6 }, () => forward(hub, 'same')))
    expect(new Set(ids).size).toBe(1)
    expect(await hub.store.log.head()).toBe(1)
  })

  it('The result of a request is deleted after a week.', async () => {
    const hub = await begin()
    const id = await forward(hub, 'one')
    const forgetAt = (day: string) =>
      hub.store.transaction((manager) => pruneResults(manager, new Date(`${day}T15:59:59+08:00`)))
    await forgetAt('2018-10-04')
    expect(await forward(hub, 'one')).toBe(id)
    await forgetAt('2018-10-05')
    expect(await forward(hub, 'one')).not.toBe(id)
  })

  it('Each of two actions in one request returns the state after itself.', async () => {
    const hub = await begin()
    const answer = (id: string) =>
      `replyToSiteMessage(input: { siteMessageId: "${id}", outcome: "It works.", noFault: true })
        { siteMessage { unit { services { indicators(topics: ["government-services.siteMessages"]) { name value { numerator } } } } } }`
    const query = `mutation { a: ${answer(await forward(hub))} b: ${answer(await forward(hub))} }`
    const replied = (numerator: number): unknown =>
      expect.arrayContaining([{ name: 'repliedInTime', value: { numerator } }])
    const shows = (numerator: number) => ({
      siteMessage: { unit: { services: { indicators: replied(numerator) } } },
    })
    expect(await hub.execute(reporter, query)).toMatchObject({ a: shows(1), b: shows(2) })
  })

  // More than a pool has connections: a transaction must never wait for another's.
  it('Log positions and counters stay correct under many concurrent writers.', async () => {
    const hub = await begin()
    const ids = await Promise.all(Array.from({ length: 25 }, () => forward(hub)))
    await Promise.all(ids.flatMap((id) => [reply(hub, id), reply(hub, id)]))
    expect(await hub.store.log.head()).toBe(50)
    await expectConsistentStore(hub.store, governmentServices.indicators)
  })
})
