import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { fujian, pageUrl, startRegulationTask, xiamen } from './testing/task.ts'

const drc = 'DEPT-DRC'
const list = { title: 'What is disclosed', version: '1', compiledOn: '2018-10-31' }
const all = {
  listsCompiledInTime: 'true (1 of 1)',
  listsPublishedInTime: 'true (1 of 1)',
  keyFieldListCompiledInTime: 'true (1 of 1)',
  citiesDeployed: 'true (1 of 1)',
  keyFieldSectionsPresent: 'true (2 of 2)',
  keyFieldsListed: 'true (7 of 7)',
}
const item = {
  year: 2018,
  field: 'FISCAL',
  title: 'The budget',
  subject: '財政局',
  timeLimit: '20 working days',
  channel: 'Website',
  stage: 'RESULT',
  hasInterpretation: true,
  hasResponse: false,
  hasParticipation: false,
}

const fields = [
  'FISCAL',
  'RESOURCES',
  'PROJECTS',
  'SERVICES',
  'STATE_OWNED',
  'ENVIRONMENT',
  'FOOD_DRUG',
] as const
const stages = ['DECISION', 'EXECUTION', 'MANAGEMENT', 'SERVICE', 'RESULT'] as const
const section = {
  year: 2018,
  report: 'ANNUAL_DISCLOSURE_REPORT',
  taskNumber: 40,
  coversInstitutions: false,
  coversKeyFields: true,
  statedOn: '2019-01-10',
}

anyStore((stores) => {
  /** Enters the records of each of the three kinds of units, in time by default. */
  const begin = async () => {
    const task = await startRegulationTask(stores, 40, {
      units: [drc, xiamen],
      now: '2019-01-10T09:00:00+08:00',
    })
    const compile = (unitId: string, kind: string, overrides: object = {}) =>
      task.act('compileOpennessList', { unitId, kind, year: 2018, ...list, ...overrides })
    /** Enters items that cover every key field and reflect every requirement. */
    const fill = async (opennessListId: string) => {
      for (const [index, field] of fields.entries())
        await task.enterChild('OpennessListItem', {
          opennessListId,
          ...item,
          field,
          stage: stages[index % stages.length],
          hasResponse: true,
          hasParticipation: true,
        })
      return opennessListId
    }
    /** States the disclosure of key fields in the annual reports of both units. */
    const reportAnnually = async () => {
      for (const unitId of [drc, xiamen])
        await task.act('registerReportSection', { unitId, ...section })
    }
    const publish = (opennessListId: string, publishedOn = '2018-12-31') =>
      task.act('publishOpennessList', { opennessListId, url: pageUrl, publishedOn })
    const deploy = () =>
      task.enter('CityDeployment', {
        year: 2018,
        docNo: '廈府辦〔2018〕20號',
        title: 'On our list of key fields',
        deployedOn: '2018-09-03',
      })
    return { ...task, compile, fill, publish, deploy, reportAnnually }
  }

  it('Task 40 is proven by lists compiled and published in time, and by cities that deployed theirs.', async () => {
    const { compile, fill, publish, deploy, reportAnnually, indicatorValues, isProven } =
      await begin()
    await reportAnnually()
    await publish(await fill(await compile(drc, 'DEPARTMENT')))
    await fill(await compile(fujian, 'KEY_FIELD'))
    expect(await indicatorValues()).toEqual({ ...all, citiesDeployed: 'false (0 of 1)' })
    expect(await isProven(drc)).toBe(true)
    expect(await isProven(xiamen)).toBe(false)
    expect(await isProven()).toBe(false)
    await deploy()
    expect(await indicatorValues()).toEqual(all)
    expect(await isProven(xiamen)).toBe(true)
    expect(await isProven()).toBe(true)
  })

  it.each([
    ['compiles', 'listsCompiledInTime', '2018-11-01', '2018-12-31'],
    ['publishes', 'listsPublishedInTime', '2018-10-31', '2019-01-02'],
  ])(
    'Task 40 is not proven by a department that %s late.',
    async (_, late, compiledOn, publishedOn) => {
      const { compile, fill, publish, deploy, reportAnnually, indicatorValues, isProven } =
        await begin()
      await reportAnnually()
      await publish(await fill(await compile(drc, 'DEPARTMENT', { compiledOn })), publishedOn)
      await fill(await compile(fujian, 'KEY_FIELD'))
      await deploy()
      expect(await indicatorValues()).toEqual({ ...all, [late]: 'false (0 of 1)' })
      expect(await isProven(drc)).toBe(false)
      expect(await isProven()).toBe(false)
    },
  )

  it('Task 40 is not proven while the list of the province is late, whatever cities compile.', async () => {
    const { compile, fill, publish, deploy, reportAnnually, indicatorValues, isProven } =
      await begin()
    await reportAnnually()
    await publish(await fill(await compile(drc, 'DEPARTMENT')))
    await fill(await compile(fujian, 'KEY_FIELD', { compiledOn: '2018-11-01' }))
    await compile(xiamen, 'KEY_FIELD')
    await deploy()
    expect(await indicatorValues()).toEqual({
      ...all,
      keyFieldListCompiledInTime: 'false (0 of 1)',
    })
    expect(await isProven()).toBe(false)
    expect(await isProven(drc)).toBe(true)
  })

  it('A list without any item, and one that lacks a stage or a field, prove nothing.', async () => {
    const { compile, enterChild, fill, hub, indicatorValues, publish } = await begin()
    const ofDepartment = await compile(drc, 'DEPARTMENT')
    await publish(ofDepartment)
    const ofProvince = await compile(fujian, 'KEY_FIELD')
    const incomplete = {
      listsPublishedInTime: 'false (0 of 1)',
      keyFieldListCompiledInTime: 'false (0 of 1)',
    }
    expect(await indicatorValues()).toMatchObject(incomplete)
    for (const opennessListId of [ofDepartment, ofProvince])
      await enterChild('OpennessListItem', { opennessListId, ...item })
    expect(await indicatorValues()).toMatchObject(incomplete)
    const query = `{ regulations { opennessLists {
      nodes { itemCount requirementsMissing keyFieldsMissing } } } }`
    expect(await hub.unit(drc, query)).toEqual({
      regulations: {
        opennessLists: { nodes: [{ itemCount: 1, requirementsMissing: 6, keyFieldsMissing: 6 }] },
      },
    })
    for (const id of [ofDepartment, ofProvince]) await fill(id)
    expect(await indicatorValues()).toMatchObject({
      listsPublishedInTime: 'true (1 of 1)',
      keyFieldListCompiledInTime: 'true (1 of 1)',
    })
  })

  it('The indicator counts key fields of the lists, and each item is listed under its list.', async () => {
    const { compile, enterChild, indicatorValues, hub } = await begin()
    const opennessListId = await compile(xiamen, 'KEY_FIELD')
    await enterChild('OpennessListItem', { opennessListId, ...item })
    await enterChild('OpennessListItem', { opennessListId, ...item, field: 'OTHER' })
    const other = await compile(drc, 'DEPARTMENT')
    await enterChild('OpennessListItem', { opennessListId: other, ...item, field: 'SERVICES' })
    expect(await indicatorValues()).toMatchObject({ keyFieldsListed: 'false (2 of 7)' })
    const query = `{ regulations { opennessLists { nodes {
      unit { id } items(where: { field: [FISCAL] }) { nodes { title opennessList { id } } } } } } }`
    expect(await hub.unit(xiamen, query)).toEqual({
      regulations: {
        opennessLists: {
          nodes: [
            {
              unit: { id: xiamen },
              items: { nodes: [{ title: item.title, opennessList: { id: opennessListId } }] },
            },
          ],
        },
      },
    })
  })
})
