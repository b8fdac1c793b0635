import { describe, expect, it, vi } from 'vitest'

// The package reads the machine's time zone when it loads; west of Greenwich its weekdays shift.
vi.hoisted(() => {
  process.env['TZ'] = 'America/New_York'
})

import chineseDays from 'chinese-days'
import { chinaCalendar } from './calendar.ts'
import { chinaGazette } from './gazette.ts'

describe('the gazette', () => {
  it('has the years 2004 to 2026 without gaps', () => {
    expect(chinaGazette.years).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index))
  })

  it('names holidays and their make-up days in all locales', () => {
    const name = { en: 'Spring Festival', hans: '春节', hant: '春節' }
    expect(chinaGazette.entry('2018-02-16')).toEqual({ working: false, holiday: name })
    expect(chinaGazette.entry('2018-02-11')).toEqual({ working: true, holiday: name })
  })

  it('has no entry for ordinary days', () => {
    expect(chinaGazette.entry('2018-05-24')).toBeUndefined()
    expect(chinaGazette.entry('2018-06-30')).toBeUndefined()
  })

  it('does not depend on the machine’s time zone, unlike the package', () => {
    expect(chineseDays.isWorkday('2018-06-30')).toBe(true)
    expect(chinaCalendar.isWorkingDay('2018-06-30')).toBe(false)
    expect(chinaCalendar.isWorkingDay('2018-07-02')).toBe(true)
    expect(chinaCalendar.isWorkingDay('2018-12-29')).toBe(true)
    expect(chinaCalendar.isWorkingDay('2018-12-31')).toBe(false)
  })
})
