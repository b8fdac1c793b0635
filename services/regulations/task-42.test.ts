import { expect, it } from 'vitest'
import { eachStore } from '../../test/support/stores.ts'
import { page, startTask, xiamen } from './testing/task.ts'

const siming = 'CNTY-350203'
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

eachStore((stores) => {
  const begin = async () => {
    const unit = await startTask(stores, { task: 42, units: [xiamen] })
    const supervise = (more: object = {}) =>
      unit.enter('SupervisingDepartment', { ...department, ...more })
    const compile = (supervisingDepartmentId: string, more: object = {}) =>
      unit.enterWithin('PublicInstitutionCatalogue', {
        supervisingDepartmentId,
        ...catalogue,
        publishedOn: '2018-07-03',
        url: page,
        ...more,
      })
    return { ...unit, supervise, compile }
  }

  it('Task 42 is proven once every supervising department of the city and its counties has a catalogue.', async () => {
    const { supervise, compile, stands, proven } = await begin()
    expect(await stands(xiamen)).toMatchObject({ supervisorsWithCatalogue: 'null (0 of 0)' })
    expect(await proven(xiamen)).toBe(false)
    await compile(await supervise())
    const county = await supervise({ unitId: siming, level: 'COUNTY' })
    expect(await stands(xiamen)).toEqual({
      supervisorsWithCatalogue: 'false (1 of 2)',
      countiesWithCatalogue: 'false (0 of 1)',
      cataloguesPublished: 'true (1 of 1)',
    })
    expect(await proven(xiamen)).toBe(false)
    await compile(county)
    expect(await stands(xiamen)).toEqual(all)
    expect(await proven(xiamen)).toBe(true)
    await supervise({ sector: 'HEALTH', name: '衛計委' })
    expect(await stands(xiamen)).toEqual({ ...all, supervisorsWithCatalogue: 'false (2 of 3)' })
    expect(await proven(xiamen)).toBe(false)
  })

  it('An unpublished catalogue proves the task, but is counted as unpublished.', async () => {
    const { supervise, compile, stands, proven } = await begin()
    await compile(await supervise(), { publishedOn: null, url: null })
    expect(await stands(xiamen)).toMatchObject({
      supervisorsWithCatalogue: 'true (1 of 1)',
      cataloguesPublished: 'false (0 of 1)',
    })
    expect(await proven(xiamen)).toBe(true)
  })

  it('Institutions and catalogues are listed under their supervising department.', async () => {
    const { supervise, compile, enterWithin, hub } = await begin()
    const supervisingDepartmentId = await supervise()
    await compile(supervisingDepartmentId)
    await compile(supervisingDepartmentId, { institutionType: 'Universities' })
    await enterWithin('PublicInstitution', { supervisingDepartmentId, name: '廈門一中' })
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
