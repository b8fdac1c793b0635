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
  ['fifteen working days under the regulation of 2008', {}, '2018-07-23'],
  ['the same on its last day', { receivedOn: '2019-05-14' }, '2019-06-04'],
  ['twenty under the revised one from its first day', { receivedOn: '2019-05-15' }, '2019-06-13'],
  ['nothing while it is to be made clear', { clarifyFrom: '2018-07-04' }, 'paused'],
  [
    'the whole time anew from the day it was made clear',
    { clarifyFrom: '2018-07-04', clarifyTo: '2018-07-09' },
    '2018-07-30',
  ],
  [
    'the days of asking third parties on top',
    { thirdPartyFrom: '2018-07-04', thirdPartyTo: '2018-07-10' },
    '2018-07-30',
  ],
  ['nothing while third parties are asked', { thirdPartyFrom: '2018-07-04' }, 'paused'],
  ['as much again when extended', { extendedOn: '2018-07-20' }, '2018-08-13'],
  [
    'the day that was named when extended',
    { extendedOn: '2018-07-20', extendedTo: '2018-08-01' },
    '2018-08-01',
  ],
  [
    'no more than the law lets, whatever day was named',
    { extendedOn: '2018-07-20', extendedTo: '2018-12-31' },
    '2018-08-13',
  ],
])('gives a reply %s', (_, more, expected) => {
  expect(dueOn(more)).toBe(expected)
})

it('runs no clock while the pack is off', () => {
  const off: ActiveRules = { ruleOf: () => undefined }
  expect(dueOfRecord(disclosureRequests, open, off, chinaCalendar)).toBeUndefined()
})
