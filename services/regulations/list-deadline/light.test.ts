import { expect, it } from 'vitest'
import { anyStore } from '../../../test/support/stores.ts'
import { someone, startSubgraph, type SubgraphUnderTest } from '../../../test/support/subgraph.ts'
import { regulations } from '../index.ts'

const compile = async (hub: SubgraphUnderTest, unitId: string): Promise<string> => {
  const { opennessList } = await hub.act<{ opennessList: { id: string } }>(
    someone('reporter', unitId),
    'compileOpennessList',
    { unitId, kind: 'DEPARTMENT', title: 'What it discloses', version: '1' },
    '{ opennessList { id } }',
  )
  return opennessList.id
}

const publish = (hub: SubgraphUnderTest, opennessListId: string) =>
  hub.act(
    someone('reporter', 'PROV-350000'),
    'publishOpennessList',
    { opennessListId, url: 'https://www.example.cn/list' },
    '{ opennessList { id } }',
  )

anyStore((stores) => {
  const begin = () =>
    startSubgraph(regulations, stores.fresh(), {
      now: '2018-10-25T09:00:00+08:00',
      expected: [{ task: 40, units: ['DEPT-DRC', 'DEPT-EDU', 'CITY-350200'] }],
    })
  const light = async (hub: SubgraphUnderTest, unit = 'PROV-350000') => {
    const { regulations } = await hub.unit<Lit>(unit, '{ regulations { light } }')
    return regulations.light
  }

  it('The light turns with the first list that an expected department lacks.', async () => {
    const hub = await begin()
    expect(await light(hub)).toBe('GREEN')
    hub.at('2018-10-26T09:00:00+08:00')
    expect(await light(hub)).toBe('YELLOW')
    expect(await light(hub, 'CITY-350200')).toBe('GREEN')
    await publish(hub, await compile(hub, 'DEPT-DRC'))
    expect(await light(hub, 'DEPT-DRC')).toBe('GREEN')
    hub.at('2018-11-01T00:00:00+08:00')
    expect(await light(hub)).toBe('RED')
    expect(await light(hub, 'DEPT-DRC')).toBe('GREEN')
    const id = await compile(hub, 'DEPT-EDU')
    expect(await light(hub)).toBe('GREEN')
    // 31 December was a day off; the remaining working days are 27, 28 and 29.
    hub.at('2018-12-26T09:00:00+08:00')
    expect(await light(hub)).toBe('YELLOW')
    hub.at('2019-01-01T00:00:00+08:00')
    expect(await light(hub)).toBe('RED')
    await publish(hub, id)
    expect(await light(hub)).toBe('GREEN')
  })

  it('The light turns with any other record that is due.', async () => {
    const hub = await begin()
    await hub.act(
      someone('reporter', 'CITY-350200'),
      'registerReportSection',
      {
        unitId: 'CITY-350200',
        year: 2018,
        report: 'YEAR_REPORT',
        taskNumber: 41,
        coversInstitutions: true,
      },
      '{ reportSection { dueAt } }',
    )
    expect(await light(hub, 'CITY-350200')).toBe('GREEN')
    hub.at('2018-12-13T09:00:00+08:00')
    expect(await light(hub, 'CITY-350200')).toBe('YELLOW')
    hub.at('2018-12-16T00:00:00+08:00')
    expect(await light(hub, 'CITY-350200')).toBe('RED')
    expect(await light(hub, 'DEPT-DRC')).toBe('RED')
    expect(await light(hub, 'CITY-350300')).toBe('GREEN')
  })
})

interface Lit {
  readonly regulations: { readonly light: string }
}
