import { expect, it } from 'vitest'
import { shippedProgramme } from '../seed/shipped-programme.ts'
import { dueOnOf } from './derive-assignments.ts'

const task = (number: number) => {
  const found = shippedProgramme().tasks.find((one) => one.number === number)
  return { deadlines: JSON.parse(JSON.stringify(found?.deadlines ?? [])), triggering: null }
}

it.each([
  ['a department has the last day that the notice sets', 'ALL_DEPTS', '2018-12-31'],
  ['a city has no day, since the notice sets it none', 'CITIES', null],
  ['Pingtan has no day, since the notice sets it none', 'PINGTAN', null],
  ['a unit outside the groups has no day', null, null],
])('For the openness lists, %s.', (_, groupId, dueOn) => {
  expect(dueOnOf(task(40), groupId)).toBe(dueOn)
})

it('A deadline without groups binds every unit of its task.', () => {
  expect(dueOnOf(task(41), null)).toBe('2018-12-15')
  expect(dueOnOf(task(41), 'CITIES')).toBe('2018-12-15')
})
