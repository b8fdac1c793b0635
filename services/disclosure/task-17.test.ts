import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { pageUrl, startDisclosureTask, xiamen } from './testing/task.ts'

const event = {
  title: 'A landslide cuts off a village',
  category: 'EMERGENCY',
  severity: 'MAJOR',
  field: 'DISASTERS',
  occurredAt: '2018-07-01T08:00:00+08:00',
  detectedAt: '2018-07-01T08:30:00+08:00',
}
const evaluation = {
  evaluatedOn: '2018-07-20',
  evaluator: 'General Office with the publicity department',
  score: 62,
  findings: 'The first report came a day late.',
}
const mechanism = { year: 2018, title: 'Measures for evaluation', issuedOn: '2018-03-01' }
const action = {
  accountableUnit: 'Bureau of natural resources',
  kind: 'CIRCULAR',
  failing: 'REPORTING',
  decidedOn: '2018-07-22',
}
const inForce = { accountabilityMechanismInForce: 'true (1 of 1)' }
const evaluated = { majorEventsEvaluated: 'true (1 of 1)' }

anyStore((stores) => {
  const begin = async () => {
    const task = await startDisclosureTask(stores, 17)
    const eventId = await task.enter('PublicOpinionIncident', event)
    const accountabilityMechanismId = await task.enter('AccountabilityMechanism', mechanism)
    const evaluate = () => task.act('registerOpinionEvaluation', { eventId, ...evaluation })
    return { ...task, eventId, accountabilityMechanismId, evaluate }
  }

  it('Each major incident needs an evaluation, and each unit a mechanism.', async () => {
    const { indicatorValues, evaluate, enter, act, accountabilityMechanismId } = await begin()
    await enter('PublicOpinionIncident', { ...event, severity: 'LARGER' })
    expect(await indicatorValues()).toMatchObject({
      ...inForce,
      majorEventsEvaluated: 'false (0 of 1)',
    })
    await evaluate()
    expect(await indicatorValues()).toMatchObject({ ...inForce, ...evaluated })
    const revoked = { accountabilityMechanismId, revokedOn: '2018-07-01' }
    await act('revokeAccountabilityMechanism', revoked)
    const none = { accountabilityMechanismInForce: 'false (0 of 1)' }
    expect(await indicatorValues()).toMatchObject({ ...none, ...evaluated })
  })

  it('A further major incident needs an evaluation of its own.', async () => {
    const { indicatorValues, evaluate, enter, act } = await begin()
    const publicOpinionIncidentId = await enter('PublicOpinionIncident', {
      ...event,
      severity: 'LARGER',
    })
    await evaluate()
    expect(await indicatorValues()).toMatchObject({ ...inForce, ...evaluated })
    await act('correctPublicOpinionIncident', {
      publicOpinionIncidentId,
      severity: 'ESPECIALLY_MAJOR',
    })
    expect(await indicatorValues()).toMatchObject({
      ...inForce,
      majorEventsEvaluated: 'false (1 of 2)',
    })
  })

  it('An accountability action is visible to the units concerned until it is published.', async () => {
    const { indicatorValues, act, hub, reporter, eventId } = await begin()
    await act('registerOpinionResponse', {
      eventId,
      kind: 'FIRST_STATEMENT',
      respondedAt: '2018-07-01T10:00:00+08:00',
      explainsCause: true,
      explainsSolution: true,
      explainsConstraint: false,
      publishedOn: '2018-07-01',
      url: pageUrl,
    })
    const accountabilityActionId = await act('registerAccountabilityAction', { ...action, eventId })
    const query = `{ disclosure { publicOpinionIncidents { nodes { accountabilityActions { nodes { kind } } } } } }`
    const actions = (...nodes: object[]) => ({
      disclosure: { publicOpinionIncidents: { nodes: [{ accountabilityActions: { nodes } }] } },
    })
    expect(await hub.unit(xiamen, query)).toEqual(actions())
    expect(await hub.unit(xiamen, query, reporter)).toEqual(actions({ kind: 'CIRCULAR' }))
    await act('publishAccountabilityAction', { accountabilityActionId, url: pageUrl })
    expect(await hub.unit(xiamen, query)).toEqual(actions({ kind: 'CIRCULAR' }))
    expect(await indicatorValues()).toMatchObject({ accountabilityClosed: 'false (0 of 1)' })
    await act('closeAccountabilityAction', { accountabilityActionId, closedOn: '2018-07-30' })
    expect(await indicatorValues()).toMatchObject({ accountabilityClosed: 'true (1 of 1)' })
  })
})
