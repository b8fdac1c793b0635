import { expect, it } from 'vitest'
import { resolveUnitName } from './resolve-unit-name.ts'
import { Unit, UnitKind, unchangedUnit } from './unit.ts'

const unit = (id: string, nameHant: string, more: Partial<Unit> = {}): Unit =>
  Object.assign(new Unit(), {
    ...unchangedUnit,
    id,
    nameHant,
    nameHans: nameHant,
    nameEn: id,
    kind: UnitKind.DEPARTMENT,
    validFrom: null,
    validTo: null,
    successorId: null,
    ...more,
  })

const units = [
  unit('OLD-A', '海東區', { validTo: '2020-06-30', successorId: 'NEW' }),
  unit('OLD-B', '海西區', { validTo: '2020-06-30', successorId: 'NEW' }),
  unit('NEW', '海東區', { validFrom: '2020-07-01' }),
  unit('SPLIT', '省文體廳', {
    validTo: '2019-12-31',
    successorId: 'NEW',
    otherSuccessorIds: ['BUREAU-1'],
  }),
  unit('BUREAU-1', '教育局'),
  unit('BUREAU-2', '教育局'),
  unit('RENAMED', '省數據局', {
    formerNames: [
      { until: '2021-03-31', nameHant: '省數字辦', nameHans: '省数字办', nameEn: 'Digital Office' },
    ],
  }),
]
const idOn = (day: string, name: string) => resolveUnitName(units, day)(name)?.unitId

it('A name means the unit that has it on the day, also when a later unit has the same name', () => {
  expect(idOn('2020-06-30', '海東區')).toBe('OLD-A')
  expect(idOn('2020-07-01', '海東區')).toBe('NEW')
})

it('The name of a unit that has ended means its successor, with a note', () => {
  expect(resolveUnitName(units, '2020-07-01')('海西區')).toEqual({
    unitId: 'NEW',
    note: '海西區 existed until 2020-06-30; its successor is 海東區 (NEW)',
  })
})

it('A new name is unknown before its day, and a former name is known after it', () => {
  expect(idOn('2021-03-31', '省數據局')).toBeUndefined()
  expect(idOn('2021-03-31', '省数字办')).toBe('RENAMED')
  expect(resolveUnitName(units, '2021-04-01')('省數字辦')).toMatchObject({
    unitId: 'RENAMED',
    note: expect.stringContaining('is the name until 2021-03-31 of 省數據局'),
  })
})

it('A name of two units, or of a unit with several successors, means none', () => {
  expect(idOn('2020-07-01', '教育局')).toBeUndefined()
  expect(idOn('2020-07-01', '省文體廳')).toBeUndefined()
})

it('Width, spaces and simplified characters do not matter', () => {
  expect(idOn('2020-07-01', ' 海东　区')).toBe('NEW')
})
