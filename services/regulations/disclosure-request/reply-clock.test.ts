import { expect, it } from 'vitest'
import { chinaCalendar, parseRule, type Rule } from '../../kit/calendar/index.ts'
import type { ActiveRules } from '../../kit/rules/index.ts'
import { dueOfRecord } from '../../kit/records/index.ts'
import { disclosureRequests } from './disclosure-request.ts'

const rules: Readonly<Record<string, Rule | undefined>> = {
  foi15: parseRule('P15WD'),
  foi20: parseRule('P20WD'),
}
/** Both rule packs, switched on. */
const law: ActiveRules = {
  ruleOf: (id) => {
    const rule = rules[id]
    return rule && { rule, roll: 'NONE' }
  },
}
const open = {
  receivedOn: '2018-07-02',
  clarifyFrom: null,
  clarifyTo: null,
  thirdPartyFrom: null,
  thirdPartyTo: null,
  extendedOn: null,
  extendedTo: null,
}
const dueOn = (more: Partial<Record<keyof typeof open, string>>): string => {
  const due = dueOfRecord(disclosureRequests, { ...open, ...more }, law, chinaCalendar)
  if (!due) return 'no clock'
  return due.paused ? 'paused' : due.dueOn
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
])('A reply is due %s.', (_, more, expected) => {
  expect(dueOn(more)).toBe(expected)
})

it('A request has no clock while the rule pack is off.', () => {
  const off: ActiveRules = { ruleOf: () => undefined }
  expect(dueOfRecord(disclosureRequests, open, off, chinaCalendar)).toBeUndefined()
})
