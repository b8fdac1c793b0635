import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chinaCalendar } from './calendar.ts'
import type { Clock } from './clock.ts'
import { addDays } from './day.ts'
import { dueOf } from './due.ts'
import { anyDay } from './testing/calendars.ts'
import { startOfDay } from './zone.ts'

const kind = fc.constantFrom('WORKING_DAYS' as const, 'CALENDAR_DAYS' as const, 'HOURS' as const)
const count = fc.integer({ min: 0, max: 60 })
const millis = fc.integer({ min: 0, max: 86_399_999 })
const pauses = fc.array(
  fc.record({
    after: fc.integer({ min: -5, max: 60 }),
    length: fc.integer({ min: 0, max: 20 }),
  }),
  { maxLength: 3 },
)
const anyClock = fc
  .record({ kind, count, day: anyDay, millis, pauses })
  .map(({ kind, count, day, millis, pauses }) => ({
    rule: { kind, count },
    anchor: new Date(startOfDay(day).getTime() + millis),
    pauses: pauses.map(({ after, length }) => {
      const from = addDays(day, after)
      return { from, to: addDays(from, length), reason: 'asked' }
    }),
  }))

const dueAt = (clock: Clock): Date => {
  const due = dueOf(clock, chinaCalendar)
  return due.paused ? expect.fail('paused') : due.dueAt
}

describe('Due dates of any clock', () => {
  it('have steps up to the last counted unit', () => {
    fc.assert(
      fc.property(anyClock, (clock) => {
        const { steps } = dueOf(clock, chinaCalendar)
        const { kind, count } = clock.rule
        const counted = steps.filter(({ effect }) => effect === 'COUNTED')
        expect(steps.at(0)?.effect).toBe('START')
        expect(steps.at(-1)).toMatchObject({ effect: 'DUE', count })
        if (kind !== 'HOURS') expect(counted.length).toBe(count)
      }),
    )
  })

  it('have one step for each day, without gaps', () => {
    fc.assert(
      fc.property(anyClock, (clock) => {
        const days = dueOf(clock, chinaCalendar)
          .steps.slice(1, -1)
          .map(({ day }) => day)
        expect(days).toEqual(days.map((_, index) => addDays(days[0] ?? '', index)))
      }),
    )
  })

  it('are never earlier for a later event, a longer rule or a pause', () => {
    fc.assert(
      fc.property(anyClock, millis, (clock, later) => {
        const due = dueAt(clock).getTime()
        const anchor = new Date(clock.anchor.getTime() + later)
        const rule = { ...clock.rule, count: clock.rule.count + 1 }
        expect(dueAt({ ...clock, anchor }).getTime()).toBeGreaterThanOrEqual(due)
        expect(dueAt({ ...clock, rule }).getTime()).toBeGreaterThan(due)
        expect(dueAt({ ...clock, pauses: [] }).getTime()).toBeLessThanOrEqual(due)
      }),
    )
  })
})
