import { describe, expect, it } from 'vitest'
import { chinaCalendar, type Clock, type Dated, dayOf, dueOf } from '../../kit/calendar/index.ts'
import { activeRules } from '../../kit/rules/index.ts'
import { enumValue } from '../seed/enum-value.ts'
import shipped from '../seed/rule-packs.json' with { type: 'json' }
import { RulePackRoll } from './rule-pack.ts'

/** All shipped rule packs, switched on. */
const rules = activeRules(
  shipped.packs.map((pack) => ({
    ...pack,
    roll: enumValue(RulePackRoll, pack.roll),
    switchedOn: true,
  })),
)

const due = (id: string, from: string, more: Omit<Clock, 'rule'> = {}): Dated => {
  const anchor = new Date(`${from.includes('T') ? from : `${from}T00:00`}+08:00`)
  const rule = rules.ruleOf(id, dayOf(anchor))
  const found = rule && dueOf({ ...rule, anchor, ...more }, chinaCalendar)
  return found && !found.paused ? found : expect.fail(`${id} has no day`)
}

// Counted manually from the State Council's notices on the holidays of 2018 and 2019.
const days: readonly (readonly [pack: string, event: string, due: string, why: string])[] = [
  ['proactive20', '2018-09-12', '2018-10-16', 'Mid-Autumn and National Day, 29 and 30 September'],
  ['proactive20', '2018-09-20', '2018-10-24', 'the same, from the day before the festival'],
  ['proactive20', '2018-12-07', '2019-01-07', 'New Year, Saturday 29 December worked for Monday'],
  ['proactive20', '2019-01-16', '2019-02-18', 'Spring Festival, 2 and 3 February worked for it'],
  ['permit7', '2018-04-26', '2018-05-08', 'May Day, Saturday 28 April worked for it'],
  ['permit7', '2018-09-26', '2018-10-10', 'National Day'],
  ['foi15', '2018-12-14', '2019-01-07', 'New Year'],
  ['foi15', '2019-01-25', '2019-02-20', 'Spring Festival'],
  ['foi15', '2019-05-14', '2019-06-04', 'the last day of the old regulation'],
  ['foi20', '2019-05-15', '2019-06-13', 'the first day of the revised one, Dragon Boat Festival'],
  ['foi20', '2019-09-16', '2019-10-17', 'National Day, 29 September and 12 October worked for it'],
  ['hot2', '2018-06-15', '2018-06-20', 'Dragon Boat Festival'],
  ['fix2', '2018-04-27', '2018-05-02', 'May Day, Saturday 28 April worked for it'],
  ['fix2', '2018-12-28', '2019-01-02', 'Saturday 29 December is worked, Monday 31 is not'],
  ['guide1', '2018-02-10', '2018-02-11', 'a Sunday worked for the Spring Festival'],
  ['guide1', '2018-12-29', '2019-01-02', 'a Saturday worked for New Year'],
  ['npcReply', '2018-08-31', '2018-11-30', 'a month that is shorter'],
  ['npcReply', '2018-11-30', '2019-02-28', 'February, over the year'],
  ['npcCo', '2018-01-31', '2018-02-28', 'February'],
  ['npcCo', '2018-03-31', '2018-04-30', 'a month that is shorter'],
  ['offline30', '2018-05-31', '2018-06-30', 'a Saturday, which stands'],
  ['site10', '2018-05-20', '2018-06-20', 'every month'],
  ['siteReport', '2018-12-31', '2019-01-31', 'the end of January after the year'],
  ['budget20', '2018-06-10', '2018-06-30', 'a Saturday, which stands'],
  ['budget20', '2018-12-11', '2018-12-31', 'a swapped holiday, which stands'],
  ['sync3', '2018-06-30', '2018-06-30', 'the same day, though a Saturday'],
  ['esync', '2018-12-31', '2018-12-31', 'the same day, though a holiday'],
]

const moments: readonly (readonly [pack: string, event: string, due: string])[] = [
  ['op5', '2018-12-31T22:30', '2019-01-01T03:30'],
  ['op24', '2018-09-30T20:00', '2018-10-01T20:00'],
  ['op48', '2018-06-15T17:00', '2018-06-17T17:00'],
  ['repost8', '2018-06-29T18:30', '2018-06-30T02:30'],
]

const fixed: readonly (readonly [pack: string, due: string, lastWorkingDay: string])[] = [
  ['list1031', '2018-10-31', ''],
  ['list1231', '2018-12-31', '2018-12-29'],
  ['pilot2018', '2018-12-31', '2018-12-29'],
  ['yr41', '2018-12-15', '2018-12-14'],
]

describe('a shipped rule pack', () => {
  it.each(days)('%s for an event on %s is due on %s: %s', (id, from, expected) => {
    expect(due(id, from).dueOn).toBe(expected)
  })

  it.each(moments)('%s for an event at %s is due at %s, by the clock', (id, from, expected) => {
    expect(due(id, from).dueAt).toEqual(new Date(`${expected}+08:00`))
  })

  it.each(fixed)('%s is due on %s without roll, after the working day %s', (id, on, before) => {
    const dated = due(id, '2018-05-18')
    expect(dated.dueOn).toBe(on)
    const { reason } = dated.steps.at(-1) ?? expect.fail('no steps')
    if (before === '') expect(reason.en).toBe('due by the end of the day')
    else expect(reason.en).toContain(`the last working day before it is ${before}`)
  })

  it('is tested here, whichever it is', () => {
    const tested = [...days, ...moments, ...fixed].map(([id]) => id)
    expect([...new Set(tested)].toSorted()).toEqual(shipped.packs.map(({ id }) => id).toSorted())
  })

  it('of the old regulation applies until the day before the revised one', () => {
    const applies = (id: string, on: string) => rules.ruleOf(id, on) !== undefined
    const bothOn = (day: string) => [applies('foi15', day), applies('foi20', day)]
    expect(bothOn('2019-05-14')).toEqual([true, false])
    expect(bothOn('2019-05-15')).toEqual([false, true])
    expect(applies('foi15', '2008-04-30')).toBe(false)
  })
})

describe('a due date', () => {
  it('moves with a pause over New Year', () => {
    const pauses = [{ from: '2018-12-27', to: '2019-01-04', reason: 'third parties asked' }]
    expect(due('foi15', '2018-12-20', { pauses }).dueOn).toBe('2019-01-21')
  })

  it('moves with an extension, even if it is granted late', () => {
    const extensions = [{ to: '2019-01-28', grantedOn: '2019-01-08', reason: 'a difficult case' }]
    const dated = due('foi15', '2018-12-14', { extensions })
    expect(dated).toMatchObject({ dueOn: '2019-01-28', originalDueOn: '2019-01-07' })
    expect(dated.steps.find(({ effect }) => effect === 'EXTENDED')?.reason.en).toContain(', late')
  })

  it('moves with a roll to the next working day', () => {
    const roll = 'NEXT_WORKING_DAY'
    expect(due('budget20', '2018-06-10', { roll }).dueOn).toBe('2018-07-02')
    expect(due('budget20', '2018-12-11', { roll }).dueOn).toBe('2019-01-02')
    expect(due('sync3', '2018-12-15', { roll }).dueOn).toBe('2018-12-17')
  })
})
