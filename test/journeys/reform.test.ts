import { expect, it } from 'vitest'
import { subgraphsOf, domains } from '../../services/index.ts'
import { expectConsistentStore } from '../support/counter-check.ts'
import { openHub, type TestHub } from '../support/hub.ts'
import { anyStore } from '../support/stores.ts'

const task = (number: number, unit: string) => `fujian-2018-43:${number}:${unit}`

/** Waits until every service has what reporting wrote. */
const catchUp = async ({ hub }: TestHub): Promise<void> => {
  for (const running of hub.services.running.values()) await running.catchUp()
}

const expectConsistent = async ({ hub }: TestHub): Promise<void> => {
  for (const { name, indicators } of subgraphsOf(domains)) {
    const store = hub.services.running.get(name)?.store
    if (store && name !== 'reporting') await expectConsistentStore(store, indicators)
  }
}

interface Counties {
  readonly proof: {
    readonly conditions: readonly {
      readonly indicator: {
        readonly name: string
        readonly value: { readonly denominator: number }
      }
    }[]
  }
}

/** How many counties the condition of task 3 asks. */
const countiesAsked = async (hub: TestHub, field: string): Promise<number | undefined> => {
  const { of } = await hub.public.get<{ of: Counties }>(
    `{ of: ${field} { proof { conditions { indicator { name value { denominator } } } } } }`,
  )
  const condition = of.proof.conditions.find(
    ({ indicator }) => indicator.name === 'powerListsOfCounties',
  )
  return condition?.indicator.value.denominator
}

const policyOf = (unitId: string, day: string) => ({
  unitId,
  year: 2018,
  version: '2018-1',
  adjustedOn: day,
  searchable: true,
})

const refusals = async (hub: TestHub, unitId: string, day: string): Promise<readonly string[]> => {
  const reporter = await hub.as('reporter', unitId)
  const { errors } = await reporter.act<{ errors: readonly { message: string }[] }>(
    'registerPowerList',
    policyOf(unitId, day),
    '',
  )
  return errors.map(({ message }) => message)
}

const merger = {
  unitIds: ['CNTY-350402', 'CNTY-350403'],
  successorId: 'CNTY-350499',
  on: '2018-10-15',
  document: '國函〔2018〕99號',
}

const newDistrict = {
  id: 'CNTY-350499',
  kind: 'DISTRICT',
  parentId: 'CITY-350400',
  nameHant: '麒麟區',
  nameEn: 'Qilin District',
  gb2260: '350499',
  on: '2018-10-15',
  document: '國函〔2018〕99號',
}

anyStore((store) => {
  it('Counties that did not exist or do not report are asked nothing, and their records are refused with the name of the right unit.', async () => {
    const hub = await openHub(store.fresh(), { now: '2018-06-04T09:00:00+08:00' })
    const cities = ['CITY-350400', 'CITY-350600', 'CITY-350500']
    const asked = [countiesAsked(hub, 'task(id: "fujian-2018-43:3")')]
    for (const city of cities) asked.push(countiesAsked(hub, `assignment(id: "${task(3, city)}")`))
    expect(await Promise.all(asked)).toEqual([84, 12, 11, 11])
    expect(await refusals(hub, 'CNTY-350404', '2018-05-02')).toEqual([
      expect.stringMatching(
        /exists since 2021-02-02. Before, it was .*CNTY-350402.*CNTY-350403.*Name the unit/,
      ),
    ])
    expect(await refusals(hub, 'CNTY-350527', '2018-05-02')).toEqual([
      expect.stringContaining('does not report to this hub'),
    ])
    expect(await refusals(hub, 'CNTY-350402', '2018-05-02')).toEqual([])
    const office = await hub.as('supervisor', 'DEPT-PGO')
    const designation = { taskId: 'fujian-2018-43:1', unitId: 'CNTY-350404' }
    expect(await office.refused('designateUnit', designation)).toEqual(['NotAllowed'])
    const province = await hub.as('supervisor', 'PROV-350000')
    const { errors } = await province.act<{ errors: readonly { message: string }[] }>(
      'designateUnit',
      designation,
      '',
    )
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('exists since 2021-02-02'),
    ])
  })

  it('A merger of counties in mid-year changes who is asked, and a city may enter it but not the districts themselves.', async () => {
    const hub = await openHub(store.fresh(), { now: '2018-10-29T09:00:00+08:00' })
    expect(await refusals(hub, 'CNTY-350402', '2018-05-02')).toEqual([])
    const city = await hub.as('supervisor', 'CITY-350400')
    const district = await hub.as('admin', 'CNTY-350402')
    expect(await district.refused('createUnit', newDistrict)).toEqual(['NotAllowed'])
    expect(await city.refused('mergeUnits', merger)).toEqual(['NotFound'])
    await city.act('createUnit', newDistrict, 'unit { id }')
    expect(await district.refused('mergeUnits', merger)).toEqual(['NotAllowed'])
    expect(await city.refused('mergeUnits', { ...merger, on: '2018-10-14' })).toEqual([
      'InvalidInput',
    ])
    // The shipped merger of 2021 is still ahead, so another decision replaces it; an end that has come stays.
    expect(await city.refused('mergeUnits', merger)).toEqual([])
    expect(await city.refused('mergeUnits', merger)).toEqual(['InvalidInput'])
    await catchUp(hub)
    const event = { kind: 'MERGED', effectiveOn: '2018-10-15', document: merger.document }
    expect(
      await hub.public.get(
        `{ old: unit(id: "CNTY-350402") { validTo successor { id } events { kind effectiveOn document other { id } } }
           young: unit(id: "CNTY-350499") { predecessors { unit { id } kind } }
           before: units(where: { below: "CITY-350400", isReportingUnit: true, asOf: "2018-10-14" }) { totalCount }
           after: units(where: { below: "CITY-350400", isReportingUnit: true, asOf: "2018-10-15" }) { totalCount } }`,
      ),
    ).toEqual({
      old: {
        validTo: '2018-10-14',
        successor: { id: 'CNTY-350499' },
        events: [{ ...event, other: { id: 'CNTY-350499' } }],
      },
      young: {
        predecessors: ['CNTY-350402', 'CNTY-350403'].map((id) => ({
          unit: { id },
          kind: 'MERGED',
        })),
      },
      before: { totalCount: 13 },
      after: { totalCount: 12 },
    })
    expect(await countiesAsked(hub, `assignment(id: "${task(3, 'CITY-350400')}")`)).toBe(11)
    expect(await refusals(hub, 'CNTY-350402', '2018-10-20')).toEqual([
      expect.stringContaining('Its successor is Qilin District (CNTY-350499): name that unit.'),
    ])
    expect(await refusals(hub, 'CNTY-350499', '2018-10-20')).toEqual([])
    await expectConsistent(hub)
  })

  it('The reform of autumn 2018 gives open assignments to the successors on their day, and keeps what is complete.', async () => {
    const fresh = store.fresh()
    let now = new Date('2018-11-04T09:00:00+08:00')
    const before = await openHub(fresh, { clock: () => now })
    const of = (unit: string) =>
      `assignment(id: "${task(7, unit)}") { state role dueOn takenOverFrom { id } }`
    const query = `{ aic: ${of('DEPT-AIC')} qts: ${of('DEPT-QTS')} msa: ${of('DEPT-MSA')}
      progress(by: [DOMAIN]) { total { total } } }`
    const open = { state: 'NOT_STARTED', takenOverFrom: null }
    expect(await before.public.get(query)).toMatchObject({ aic: open, qts: open, msa: null })
    expect(await refusals(before, 'DEPT-AIC', '2018-11-02')).toEqual([])
    await before.close()
    now = new Date('2018-11-08T09:00:00+08:00')
    const hub = await openHub(fresh, { clock: () => now })
    await catchUp(hub)
    expect(await hub.public.get(query)).toMatchObject({
      aic: { state: 'NOT_APPLICABLE' },
      qts: { state: 'NOT_APPLICABLE' },
      msa: { state: 'NOT_STARTED', takenOverFrom: { id: 'DEPT-AIC' } },
    })
    expect(await refusals(hub, 'DEPT-AIC', '2018-11-06')).toEqual([
      expect.stringContaining('(DEPT-MSA): name that unit.'),
    ])
    expect(await refusals(hub, 'DEPT-QTS', '2018-10-30')).toEqual([])
    expect(await refusals(hub, 'DEPT-MSA', '2018-11-06')).toEqual([])
    await expectConsistent(hub)
  })
})
