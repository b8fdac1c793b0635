import { expect, it } from 'vitest'
import { eachStore } from '../../test/support/stores.ts'
import { pageUrl, startDisclosureTask, xiamen } from './testing/task.ts'

const event = {
  title: 'Children fall ill at a school canteen',
  category: 'EMERGENCY',
  severity: 'MAJOR',
  field: 'FOOD_AND_DRUGS',
  occurredAt: '2018-07-20T08:00:00+08:00',
  detectedAt: '2018-07-20T08:30:00+08:00',
}
const response = {
  kind: 'FIRST_STATEMENT',
  respondedAt: '2018-07-20T12:00:00+08:00',
  explainsCause: true,
  explainsSolution: true,
  explainsConstraint: true,
  publishedOn: '2018-07-20',
  url: pageUrl,
}

const packs = ['op5', 'op24', 'op48']

eachStore((stores) => {
  const begin = async () => {
    const task = await startDisclosureTask(stores, 16, { packs })
    const eventId = await task.enter('PublicOpinionIncident', event)
    const respond = (overrides: object = {}) =>
      task.act('registerOpinionResponse', { eventId, ...response, ...overrides })
    return { ...task, eventId, respond }
  }

  it('Every incident needs a published response.', async () => {
    const { respond, indicatorValues, act } = await begin()
    expect(await indicatorValues()).toMatchObject({
      publicOpinionIncidentsAnswered: 'false (0 of 1)',
    })
    const opinionResponseId = await respond({ publishedOn: null, explainsConstraint: false })
    expect(await indicatorValues()).toMatchObject({
      publicOpinionIncidentsAnswered: 'false (0 of 1)',
    })
    await act('publishOpinionResponse', { opinionResponseId, url: pageUrl })
    expect(await indicatorValues()).toEqual({
      publicOpinionIncidentsAnswered: 'true (1 of 1)',
      publicOpinionIncidentsInTime: 'true (1 of 1)',
      opinionResponsesExplaining: 'false (0 of 1)',
    })
    await act('correctOpinionResponse', { opinionResponseId, publishedOn: null })
    expect(await indicatorValues()).toMatchObject({
      publicOpinionIncidentsAnswered: 'false (0 of 1)',
    })
  })

  it('A unit without incidents has no condition to meet.', async () => {
    const { indicatorValues } = await startDisclosureTask(stores, 16)
    expect(await indicatorValues()).toMatchObject({
      publicOpinionIncidentsAnswered: 'null (0 of 0)',
    })
  })

  it('An incident is public once responded to, with its first response.', async () => {
    const { respond, hub, reporter } = await begin()
    const query = `{ disclosure { publicOpinionIncidents { nodes {
      field dueAt firstRespondedAt pressConferenceAt responses { nodes { kind } } } } } }`
    const events = (...nodes: object[]) => ({ disclosure: { publicOpinionIncidents: { nodes } } })
    expect(await hub.unit(xiamen, query)).toEqual(events())
    expect(await hub.unit(xiamen, query, reporter)).toMatchObject(events({ dueAt: null }))
    await respond({ kind: 'PRESS_CONFERENCE', respondedAt: '2018-07-20T20:00:00+08:00' })
    await respond()
    expect(await hub.unit(xiamen, query)).toEqual(
      events({
        field: 'FOOD_AND_DRUGS',
        dueAt: null,
        firstRespondedAt: '2018-07-20T04:00:00.000Z',
        pressConferenceAt: '2018-07-20T12:00:00.000Z',
        responses: { nodes: [{ kind: 'PRESS_CONFERENCE' }, { kind: 'FIRST_STATEMENT' }] },
      }),
    )
  })

  it('A case without a response cannot be closed.', async () => {
    const { respond, hub, reporter, eventId, act } = await begin()
    const close = { publicOpinionIncidentId: eventId, closedAt: '2018-07-25T08:00:00+08:00' }
    expect(
      await hub.refusals(
        reporter,
        'closePublicOpinionIncident',
        close,
        '... on InvalidInput { field }',
      ),
    ).toMatchObject([{ __typename: 'InvalidInput', field: 'closedAt' }])
    await respond()
    await act('closePublicOpinionIncident', close)
    const again = await hub.refusals(reporter, 'closePublicOpinionIncident', close)
    expect(again).toMatchObject([{ __typename: 'AlreadyDone' }])
  })
})
