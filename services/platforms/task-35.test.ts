import { expect, it } from 'vitest'
import { UnitNode, unitNode } from '../kit/access/index.ts'
import { anyStore } from '../../test/support/stores.ts'
import { fujian, startPlatformTask, xiamen } from './testing/task.ts'

const drc = 'DEPT-DRC'
const pilot = { year: 2018, department: 'A bureau', startedOn: '2018-05-02' }
const item = { title: 'Measures', kind: 'DEPARTMENT_NORMATIVE', formedOn: '2018-06-20' }
const missing = ['DEPT-EIT', 'DEPT-DOF', 'DEPT-HFP', 'DEPT-COM']

anyStore((stores) => {
  const begin = async () => {
    const task = await startPlatformTask(stores, 35, { units: [drc, xiamen] })
    const issue = (unitId: string) =>
      task.enter('GazetteIssue', { unitId, number: 7, paperOn: '2018-07-15' })
    const issueId = await issue(xiamen)
    const start = (overrides: object = {}) =>
      task.enter('GazettePilotDepartment', { ...pilot, ...overrides })
    const print = (pilotId: string, docNo = '1', into = issueId) =>
      task.enterChild('GazetteItem', { issueId: into, pilotId, docNo, ...item })
    const startPrinted = async (overrides: object = {}) => {
      const id = await start(overrides)
      await print(id)
      return id
    }
    return { ...task, issue, issueId, start, print, startPrinted }
  }
  const proven = { proven: true, failing: {} }

  it('Task 35 is proven for a city by three to five pilots with documents in the gazette.', async () => {
    const { proof, start, startPrinted, print, act } = await begin()
    const few = { proven: false, failing: { cityPilotsSelected: [xiamen] } }
    expect((await proof()).failing).toEqual({
      cityPilotsSelected: [xiamen],
      pilotsPublishing: [xiamen],
    })
    await startPrinted()
    await startPrinted()
    expect(await proof()).toEqual(few)
    const third = await start()
    expect(await proof()).toEqual({ proven: false, failing: { pilotsPublishing: [third] } })
    await print(third)
    expect(await proof()).toEqual(proven)
    await startPrinted()
    await startPrinted()
    expect(await proof()).toEqual(proven)
    const sixth = await startPrinted()
    expect(await proof()).toEqual(few)
    await act('leaveGazettePilotDepartment', { gazettePilotDepartmentId: sixth })
    expect(await proof()).toEqual(proven)
  })

  it('The province needs each of the five departments that the notice names.', async () => {
    const { proof, indicatorValues, startPrinted, isRollUpMet } = await begin()
    for (let count = 0; count < 3; count += 1) await startPrinted()
    expect((await proof(fujian)).failing).toEqual({ provincialPilotsRunning: [drc, ...missing] })
    await startPrinted({ unitId: drc })
    // Neither another department nor a city department with a name from the notice is one of the five.
    await startPrinted({ unitId: 'DEPT-EDU', department: '省財政廳' })
    expect((await proof(fujian)).failing).toEqual({ provincialPilotsRunning: missing })
    expect(await indicatorValues(fujian)).toMatchObject({
      provincialPilotsRunning: 'false (1 of 5)',
      cityPilotsSelected: 'true (1 of 1)',
      pilotsPublishing: 'true (5 of 5)',
    })
    // The department is proven by itself; the province still lacks four.
    expect(await proof(drc)).toEqual(proven)
    expect(await proof(xiamen)).toEqual(proven)
    expect(await isRollUpMet()).toBe(false)
  })

  it('Task 35 is proven for the province by five of five.', async () => {
    const { proof, startPrinted, hub, indicatorValues, isRollUpMet } = await begin()
    for (let count = 0; count < 3; count += 1) await startPrinted()
    const units = [...missing, drc]
    // The unit tree of the test lacks some of the five; the test adds them.
    await hub.store.transaction(async (manager) => {
      for (const id of missing)
        await manager.insert(
          UnitNode,
          unitNode({ id, kind: 'DEPARTMENT', path: `/${fujian}/${id}/` }),
        )
    })
    for (const unitId of units) await startPrinted({ unitId })
    expect(await indicatorValues(fujian)).toMatchObject({
      provincialPilotsRunning: 'true (5 of 5)',
    })
    expect(await proof(fujian)).toEqual(proven)
    expect(await isRollUpMet()).toBe(true)
  })

  it('The indicators count documents, their age and the places that receive copies.', async () => {
    const { start, print, indicatorValues, enter } = await begin()
    const pilotId = await start({ docsIssued: 2 })
    await print(pilotId)
    const values = {
      pilotsPublishingAll: 'false (0 of 1)',
      gazettesOfFreshDocuments: 'true (1 of 1)',
    }
    expect(await indicatorValues()).toMatchObject(values)
    await print(pilotId, '2')
    expect(await indicatorValues()).toMatchObject({ pilotsPublishingAll: 'true (1 of 1)' })
    const place = { year: 2018, name: 'Library', copies: 2 }
    for (const kind of ['CONSULTING', 'SERVICE', 'GRASSROOTS', 'JUDICIAL']) {
      expect(await indicatorValues()).not.toMatchObject({ gazettePlacesServed: 'true (4 of 4)' })
      await enter('GazetteDistributionPoint', { ...place, kind })
    }
    expect(await indicatorValues()).toMatchObject({ gazettePlacesServed: 'true (4 of 4)' })
    expect(await indicatorValues(fujian)).toMatchObject({ gazettePlacesServed: 'false (4 of 8)' })
  })

  it('The light turns yellow and red at the end of the year unless a document is printed.', async () => {
    const { start, print, light, hub, act } = await begin()
    const electronic = { publishedOn: '2018-07-15', url: 'https://www.example.cn/gazette' }
    const gazetteIssueId = await hub
      .unit<Issues>(xiamen, '{ platforms { gazetteIssues { nodes { id } } } }')
      .then(({ platforms }) => platforms.gazetteIssues.nodes[0]?.id)
    await act('publishGazetteIssue', { gazetteIssueId, ...electronic })
    const pilotId = await start()
    expect(await light()).toBe('GREEN')
    hub.at('2018-12-29T09:00:00+08:00')
    expect(await light()).toBe('YELLOW')
    hub.at('2019-01-01T00:00:00+08:00')
    expect(await light()).toBe('RED')
    await print(pilotId)
    expect(await light()).toBe('GREEN')
  })

  it('Gazette texts with impossible values are refused.', async () => {
    const { hub, reporter, issueId, start } = await begin()
    const pilotId = await start()
    for (const [overrides, field] of [
      [{ formedOn: '2018-07-16' }, 'formedOn'],
      [{ pilotId, docNo: '1', kind: 'INTERPRETATION' }, 'kind'],
      [{ pilotId, docNo: null }, 'kind'],
    ] as const)
      expect(
        await hub.refusals(
          reporter,
          'registerGazetteItem',
          { issueId, ...item, ...overrides },
          '... on InvalidInput { field }',
        ),
      ).toMatchObject([{ __typename: 'InvalidInput', field }])
  })
})

interface Issues {
  readonly platforms: {
    readonly gazetteIssues: { readonly nodes: readonly { readonly id: string }[] }
  }
}
