import { expect, it } from 'vitest'
import { type UnitOfTask, unitsInOrder } from './units-in-order.ts'

const unit = (id: string, given: Partial<UnitOfTask>): UnitOfTask => ({
  id,
  state: 'PLANNED',
  stateLabel: '',
  light: 'GREEN',
  dueOn: '2018-12-15',
  workingDaysLeft: null,
  lateness: null,
  claimed: { numerator: 0, denominator: 100 },
  proof: null,
  unit: { id, name: id },
  ...given,
})

it('The units of a task are in the order of their distance from done: later before late, open before done.', () => {
  const late = (workingDays: number) => ({ kind: 'LATE' as const, workingDays, text: '' })
  const nodes = [
    unit('done', { state: 'CLOSED', claimed: { numerator: 100, denominator: 100 } }),
    unit('half', { claimed: { numerator: 50, denominator: 100 } }),
    unit('late', { light: 'RED', lateness: late(3) }),
    unit('soon', { light: 'YELLOW' }),
    unit('later', { light: 'RED', lateness: late(20) }),
    unit('open', {}),
  ]
  expect(unitsInOrder(nodes).map(({ id }) => id)).toEqual([
    'later',
    'late',
    'soon',
    'open',
    'half',
    'done',
  ])
})
