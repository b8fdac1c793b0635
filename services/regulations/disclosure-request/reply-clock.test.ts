import { expect, it } from 'vitest'
import { rulesOn, dueOn } from '../../../test/support/rules-on.ts'
import { disclosureRequests } from './disclosure-request.ts'

const rules = rulesOn({ foi15: 'P15WD', foi20: 'P20WD' })
const open = {
  receivedOn: '2018-07-02',
  clarifyFrom: null,
  clarifyTo: null,
  thirdPartyFrom: null,
  thirdPartyTo: null,
  extendedOn: null,
  extendedTo: null,
}
it.each([
  ['after fifteen working days under the regulation of 2008', {}, '2018-07-23'],
  [
    'after fifteen working days also on the last day of that regulation',
    { receivedOn: '2019-05-14' },
    '2019-06-04',
  ],
  [
    'after twenty working days from the first day of the revised regulation',
    { receivedOn: '2019-05-15' },
    '2019-06-13',
  ],
  ['on no day while a clarification is requested', { clarifyFrom: '2018-07-04' }, 'paused'],
  [
    'after the whole period from the day of clarification',
    { clarifyFrom: '2018-07-04', clarifyTo: '2018-07-09' },
    '2018-07-30',
  ],
  [
    'later by the days of consulting third parties',
    { thirdPartyFrom: '2018-07-04', thirdPartyTo: '2018-07-10' },
    '2018-07-30',
  ],
  ['on no day while third parties are consulted', { thirdPartyFrom: '2018-07-04' }, 'paused'],
  ['after twice the period when extended', { extendedOn: '2018-07-20' }, '2018-08-13'],
  [
    'on the day named in the extension',
    { extendedOn: '2018-07-20', extendedTo: '2018-08-01' },
    '2018-08-01',
  ],
  [
    'no later than the law allows, whatever day was named',
    { extendedOn: '2018-07-20', extendedTo: '2018-12-31' },
    '2018-08-13',
  ],
])('A reply is due %s.', (_, overrides, expected) => {
  expect(dueOn(disclosureRequests, { ...open, ...overrides }, rules)).toBe(expected)
})

it('A request has no clock while the rule pack is off.', () => {
  expect(dueOn(disclosureRequests, open, rulesOn({}))).toBe('no clock')
})
