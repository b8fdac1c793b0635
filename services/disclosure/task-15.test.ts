import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { startDisclosureTask, xiamen } from './testing/task.ts'

const mechanism = {
  year: 2018,
  title: 'Joint mechanism for emergencies online',
  memberUnits: ['宣傳部', '網信辦', '公安局', '通信管理辦'],
  establishedOn: '2017-11-01',
}
const event = {
  title: 'Rumours about the water supply',
  category: 'EMERGENCY',
  severity: 'LARGER',
  occurredAt: '2018-07-20T08:00:00+08:00',
  detectedAt: '2018-07-20T08:30:00+08:00',
}
const inForce = { opinionMechanismInForce: 'true (1 of 1)' }
const exercised = { opinionMechanismExercised: 'true (1 of 1)' }
const idle = { opinionMechanismExercised: 'false (0 of 1)' }

anyStore((stores) => {
  const begin = async () => {
    const task = await startDisclosureTask(stores, 15)
    return { ...task, opinionMechanismId: await task.enter('OpinionMechanism', mechanism) }
  }

  it('Task 15 needs a mechanism in force with a drill in the year.', async () => {
    const { indicatorValues, act, opinionMechanismId } = await begin()
    expect(await indicatorValues()).toMatchObject({ ...inForce, ...idle })
    const drill = (lastDrillOn: string) =>
      act('drillOpinionMechanism', { opinionMechanismId, lastDrillOn })
    await drill('2017-12-20')
    expect(await indicatorValues()).toMatchObject(idle)
    await drill('2018-06-20')
    expect(await indicatorValues()).toMatchObject({ ...inForce, ...exercised })
    await act('revokeOpinionMechanism', { opinionMechanismId, revokedOn: '2018-07-01' })
    const revoked = { opinionMechanismInForce: 'false (0 of 1)' }
    expect(await indicatorValues()).toMatchObject({ ...revoked, ...exercised })
  })

  it('A mechanism has the four members that the notice names.', async () => {
    const { indicatorValues, act, opinionMechanismId } = await begin()
    const correct = (memberUnits: readonly string[]) =>
      act('correctOpinionMechanism', { opinionMechanismId, memberUnits })
    await correct(['宣傳部', '網信辦', '公安局', '教育局'])
    expect(await indicatorValues()).toMatchObject({ opinionMechanismInForce: 'false (0 of 1)' })
    await correct(['市委宣传部、市委网信办', '市公安局', '福建省通信管理局厦门办事处'])
    expect(await indicatorValues()).toMatchObject(inForce)
  })

  it('An incident handled under the mechanism counts as a drill.', async () => {
    const { indicatorValues, enter, act, opinionMechanismId } = await begin()
    const publicOpinionIncidentId = await enter('PublicOpinionIncident', event)
    const warned = '2018-07-20T09:00:00+08:00'
    expect(await indicatorValues()).toEqual({
      ...inForce,
      ...idle,
      publicOpinionIncidentsWarned: 'false (0 of 1)',
    })
    await act('warnPublicOpinionIncident', { publicOpinionIncidentId, warnedAt: warned })
    await act('correctPublicOpinionIncident', {
      publicOpinionIncidentId,
      mechanismId: opinionMechanismId,
    })
    expect(await indicatorValues()).toEqual({
      ...inForce,
      ...exercised,
      publicOpinionIncidentsWarned: 'true (1 of 1)',
    })
    await act('correctPublicOpinionIncident', { publicOpinionIncidentId, mechanismId: null })
    expect(await indicatorValues()).toMatchObject({ ...inForce, ...idle })
  })

  it('The province needs a mechanism of its own, though it is not expected to report.', async () => {
    const { hub } = await begin()
    const query = '{ indicators { name value { numerator denominator } } }'
    const { indicators } = await hub.task<{ indicators: readonly { name: string }[] }>(15, query)
    expect(indicators.find(({ name }) => name === 'opinionMechanismInForce')).toMatchObject({
      value: { numerator: 1, denominator: 2 },
    })
  })

  it('Impossible dates of mechanisms and incidents are refused.', async () => {
    const { hub, reporter } = await begin()
    const wrongs = [
      { ...event, detectedAt: '2018-07-20T07:00:00+08:00' },
      { ...event, warnedAt: '2018-07-20T08:00:00+08:00' },
      { ...event, occurredAt: '2018-08-02T08:00:00+08:00' },
    ]
    for (const wrong of wrongs)
      expect(
        await hub.refusals(reporter, 'registerPublicOpinionIncident', { unitId: xiamen, ...wrong }),
      ).toMatchObject([{ __typename: 'InvalidInput' }])
  })
})
