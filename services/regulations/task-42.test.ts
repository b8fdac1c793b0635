import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { pageUrl, siming, startRegulationTask, xiamen } from './testing/task.ts'

const department = { year: 2018, name: '教育局', sector: 'EDUCATION', level: 'CITY' }
const catalogue = {
  year: 2018,
  institutionType: 'Schools',
  items: 24,
  compiledOn: '2018-07-02',
}
const all = {
  supervisorsWithCatalogue: 'true (2 of 2)',
  countiesWithCatalogue: 'true (1 of 1)',
  cataloguesPublished: 'true (2 of 2)',
}

anyStore((stores) => {
  const begin = async () => {
    const task = await startRegulationTask(stores, 42)
    const supervise = (overrides: object = {}) =>
      task.enter('SupervisingDepartment', { ...department, ...overrides })
    const compile = (supervisingDepartmentId: string, overrides: object = {}) =>
      task.enterChild('PublicInstitutionCatalogue', {
        supervisingDepartmentId,
        ...catalogue,
        publishedOn: '2018-07-03',
        url: pageUrl,
        ...overrides,
      })
    return { ...task, supervise, compile }
  }

  it('Task 42 is proven once every supervising department of the city and its counties has a catalogue.', async () => {
    const { supervise, compile, indicatorValues, isProven } = await begin()
    expect(await indicatorValues(xiamen)).toMatchObject({
      supervisorsWithCatalogue: 'null (0 of 0)',
    })
    expect(await isProven(xiamen)).toBe(false)
    await compile(await supervise())
    const county = await supervise({ unitId: siming, level: 'COUNTY' })
    expect(await indicatorValues(xiamen)).toEqual({
      supervisorsWithCatalogue: 'false (1 of 2)',
      countiesWithCatalogue: 'false (0 of 1)',
      cataloguesPublished: 'true (1 of 1)',
    })
    expect(await isProven(xiamen)).toBe(false)
    await compile(county)
    expect(await indicatorValues(xiamen)).toEqual(all)
    expect(await isProven(xiamen)).toBe(true)
    await supervise({ sector: 'HEALTH', name: '衛計委' })
    expect(await indicatorValues(xiamen)).toEqual({
      ...all,
      supervisorsWithCatalogue: 'false (2 of 3)',
    })
    expect(await isProven(xiamen)).toBe(false)
  })

  it('An unpublished catalogue proves the task, but is counted as unpublished.', async () => {
    const { supervise, compile, indicatorValues, isProven } = await begin()
    await compile(await supervise(), { publishedOn: null, url: null })
    expect(await indicatorValues(xiamen)).toMatchObject({
      supervisorsWithCatalogue: 'true (1 of 1)',
      cataloguesPublished: 'false (0 of 1)',
    })
    expect(await isProven(xiamen)).toBe(true)
  })

  it('Institutions and catalogues are listed under their supervising department.', async () => {
    const { supervise, compile, enterChild, hub } = await begin()
    const supervisingDepartmentId = await supervise()
    await compile(supervisingDepartmentId)
    await compile(supervisingDepartmentId, { institutionType: 'Universities' })
    await enterChild('PublicInstitution', { supervisingDepartmentId, name: '廈門一中' })
    const query = `{ regulations { supervisingDepartments(where: { sector: [EDUCATION] }) { nodes {
      catalogueCount catalogues { totalCount } institutions { nodes { name unit { id } } } } } } }`
    expect(await hub.unit(xiamen, query)).toEqual({
      regulations: {
        supervisingDepartments: {
          nodes: [
            {
              catalogueCount: 2,
              catalogues: { totalCount: 2 },
              institutions: { nodes: [{ name: '廈門一中', unit: { id: xiamen } }] },
            },
          ],
        },
      },
    })
  })
})
