import { describe, expect, it } from 'vitest'
import eventsFile from './unit-events.json' with { type: 'json' }
import unitsFile from './units.json' with { type: 'json' }

const { units } = unitsFile
const { events } = eventsFile
type Unit = (typeof units)[number]

const unitById = new Map(units.map((unit) => [unit.id, unit]))
const isCounty = ({ kind }: Unit) => ['DISTRICT', 'COUNTY_CITY', 'COUNTY'].includes(kind)
const nextDayOf = (day: string | null) =>
  new Date(Date.parse(day ?? '') + 86_400_000).toISOString().slice(0, 10)
const validOn = (day: string) =>
  units.filter((unit) => (unit.validFrom ?? day) <= day && (unit.validTo ?? day) >= day)

describe('units', () => {
  it('have different ids', () => {
    expect(unitById.size).toBe(units.length)
  })

  it('have names in all locales', () => {
    const names = units.flatMap((unit) => [unit.nameHant, unit.nameHans, unit.nameEn])
    expect(names.filter((name) => name.trim() === '')).toEqual([])
  })

  it('have place names that an automatic conversion would change', () => {
    const named = ['CNTY-350206', 'CNTY-350103', 'CITY-350800', 'DEPT-TAO'].map((id) =>
      [unitById.get(id)?.nameHant, unitById.get(id)?.nameHans].join(' '),
    )
    expect(named).toEqual(['湖里區 湖里区', '台江區 台江区', '龍岩市 龙岩市', '省台辦 省台办'])
  })

  it('have a source', () => {
    const known = ['codeTable', 'page2015', 'page2018', 'reform2018', 'seed', 'unsourced']
    expect([...new Set(units.map((unit) => unit.evidence))].toSorted()).toEqual(known)
  })

  it('are the province, 51 departments, 9 cities, the zone and 85 counties when the notice is signed', () => {
    const count = (kind: string) => validOn('2018-06-01').filter((u) => u.kind === kind).length
    expect(['PROVINCE', 'DEPARTMENT', 'CENTRAL_ORG'].map(count)).toEqual([1, 51, 1])
    expect(['CITY', 'ZONE'].map(count)).toEqual([9, 1])
    expect(['DISTRICT', 'COUNTY_CITY', 'COUNTY'].map(count)).toEqual([29, 12, 44])
    expect(validOn('2018-06-01').filter(isCounty)).toHaveLength(85)
  })

  it('are 47 departments after the reform of autumn 2018: 19 ended, 15 were formed', () => {
    const departments = (day: string) =>
      validOn(day)
        .filter(({ kind }) => kind === 'DEPARTMENT')
        .map(({ id }) => id)
    expect(departments('2018-12-31')).toHaveLength(51 - 19 + 15)
    const formed = departments('2018-12-31').filter((id) => !departments('2018-06-01').includes(id))
    expect(formed).toHaveLength(15)
  })

  it('have 84 counties that report in 2018: 12 in Sanming, 11 in Zhangzhou, 11 in Quanzhou', () => {
    const counties = validOn('2018-06-01').filter((unit) => isCounty(unit) && unit.isReportingUnit)
    const below = (city: string) => counties.filter(({ parentId }) => parentId === city).length
    expect(counties).toHaveLength(84)
    expect(['CITY-350400', 'CITY-350600', 'CITY-350500'].map(below)).toEqual([12, 11, 11])
  })

  it('have an event with a document and a source for each end and each beginning', () => {
    for (const { id, validTo, successorId, validFrom } of units) {
      const own = events.filter(({ unitId }) => unitId === id)
      const created = own.filter(({ kind }) => kind === 'CREATED')
      expect(
        created.map(({ on }) => on),
        id,
      ).toEqual(validFrom ? [validFrom] : [])
      const ends = own.filter(({ kind }) => kind !== 'CREATED')
      expect(ends.length > 0, id).toBe(validTo !== null)
      for (const end of ends) expect(nextDayOf(validTo), id).toBe(end.on)
      if (successorId) expect(ends.map((end) => end.otherUnitId)).toContain(successorId)
    }
    for (const { document, source } of events) expect([document, source].every(Boolean)).toBe(true)
  })

  it('include 84 counties after the mergers of 2021, without a gap before a successor', () => {
    expect(validOn('2021-12-31').filter(isCounty)).toHaveLength(84)
    const ended = units.filter((unit) => unit.validTo !== null || unit.successorId !== null)
    expect(ended).toHaveLength(24)
    for (const { validTo, successorId } of ended) {
      const successor = unitById.get(successorId ?? '')
      expect(successor?.validFrom ?? '').toSatisfy((from: string) => from <= nextDayOf(validTo))
    }
  })

  it('form a tree with the province as root and at most four levels', () => {
    const climb = (unit: Unit | undefined, steps = 4): string | undefined =>
      unit?.parentId && steps > 0 ? climb(unitById.get(unit.parentId), steps - 1) : unit?.id
    expect([...new Set(units.map((unit) => climb(unit)))]).toEqual(['PROV-350000'])
  })

  it('are below the city of their code if counties, Pingtan County below the zone, others at the top', () => {
    const expected = (unit: Unit) =>
      isCounty(unit) ? `CITY-${unit.gb2260?.slice(0, 4)}00` : 'PROV-350000'
    const exceptions = units.filter((unit) => unit.parentId !== expected(unit))
    expect(exceptions.map(({ id, parentId }) => `${id} ${parentId}`)).toEqual([
      'PROV-350000 null',
      'CNTY-350128 PCEZ-350128',
    ])
  })

  it('all report, except the province and Jinmen', () => {
    const exceptions = units.filter((unit) => !unit.isReportingUnit).map((unit) => unit.id)
    expect(exceptions).toEqual(['PROV-350000', 'CNTY-350527'])
  })
})
