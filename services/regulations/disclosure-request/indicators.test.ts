import { expect, it } from 'vitest'
import { DisclosureRequest } from './disclosure-request.ts'
import { requestsRepliedInTime } from './indicators.ts'

const received = {
  unitId: 'CITY-350200',
  receivedOn: '2018-07-02',
  dueAt: new Date('2018-07-23T23:59:59.999+08:00'),
  repliedOn: null,
  missedDueDate: false,
}
const share = (overrides: object): string => {
  const counted = requestsRepliedInTime.add(
    Object.assign(new DisclosureRequest(), { ...received, ...overrides }),
  )
  return counted ? `${counted.numerator} of ${counted.denominator}` : 'not counted'
}

it.each([
  ['no open request with time left', {}, 'not counted'],
  ['an overdue request as late', { missedDueDate: true }, '0 of 1'],
  ['a request answered on the last day as in time', { repliedOn: '2018-07-23' }, '1 of 1'],
  [
    'a request answered a day late as late',
    { repliedOn: '2018-07-24', missedDueDate: true },
    '0 of 1',
  ],
  [
    'a request answered without a clock, which is not measured as long as its rule pack is off',
    { repliedOn: '2019-07-24', dueAt: null },
    '1 of 1',
  ],
])('The indicator counts %s.', (_, overrides, expected) => {
  expect(share(overrides)).toBe(expected)
})
