import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
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

anyStore((stores) => {
  const begin = async (on: readonly string[] = []) => {
    const task = await startDisclosureTask(stores, 16, { packs: on })
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
      publicOpinionIncidentsAnswered: 'null (1 of 1)',
      publicOpinionIncidentsExplained: 'false (0 of 1)',
      unitsWithAnsweredIncidents: 'true (1 of 1)',
      publicOpinionIncidentsInTime: 'null (1 of 1)',
      opinionResponsesExplaining: 'false (0 of 1)',
    })
    await act('correctOpinionResponse', { opinionResponseId, publishedOn: null })
    expect(await indicatorValues()).toMatchObject({
      publicOpinionIncidentsAnswered: 'false (0 of 1)',
    })
  })

  it('The responses to an incident together explain cause, solution and constraints.', async () => {
    const { respond, indicatorValues, act } = await begin()
    const silent = { explainsCause: false, explainsSolution: false, explainsConstraint: false }
    await respond({ ...silent, explainsCause: true })
    const explained = (value: string) => ({ publicOpinionIncidentsExplained: value })
    expect(await indicatorValues()).toMatchObject(explained('false (0 of 1)'))
    const opinionResponseId = await respond({ ...silent, explainsSolution: true })
    await respond({ ...silent, explainsConstraint: true })
    expect(await indicatorValues()).toMatchObject(explained('true (1 of 1)'))
    await act('correctOpinionResponse', { opinionResponseId, publishedOn: null })
    expect(await indicatorValues()).toMatchObject(explained('false (0 of 1)'))
  })

  it('Task 16 is proven by responses in time, and not once one is late.', async () => {
    const { respond, hub, eventId, act, proof, states } = await begin(packs)
    hub.at('2018-07-20T12:30:00+08:00')
    await respond()
    await hub.sweep()
    hub.at('2018-08-01T09:00:00+08:00')
    await respond({ kind: 'PRESS_CONFERENCE', respondedAt: '2018-07-21T07:00:00+08:00' })
    await act('closePublicOpinionIncident', {
      publicOpinionIncidentId: eventId,
      closedAt: '2018-07-25T08:00:00+08:00',
    })
    expect(await proof()).toEqual({ proven: true, failing: {} })
    const publicOpinionIncidentId = await act('registerPublicOpinionIncident', {
      unitId: xiamen,
      ...event,
    })
    hub.at('2018-12-20T12:30:00+08:00')
    await hub.sweep()
    await respond({ eventId: publicOpinionIncidentId, respondedAt: '2018-12-20T12:00:00+08:00' })
    expect(await proof()).toEqual({
      proven: false,
      failing: { publicOpinionIncidentsAnswered: [publicOpinionIncidentId] },
    })
    expect(await states()).toMatchObject({ publicOpinionIncidentsExplained: 'MET' })
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
