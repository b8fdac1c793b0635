import { describe, expect, it } from 'vitest'
import { dayOf, endOfDay, isInstant, startOfDay } from './zone.ts'

describe('Asia/Shanghai', () => {
  it('starts a day at 16:00 UTC of the day before', () => {
    expect(dayOf(new Date('2018-05-23T15:59:59.999Z'))).toBe('2018-05-23')
    expect(dayOf(new Date('2018-05-23T16:00:00.000Z'))).toBe('2018-05-24')
    expect(startOfDay('2018-05-24').toISOString()).toBe('2018-05-23T16:00:00.000Z')
  })

  it('ends a day with its last millisecond', () => {
    expect(endOfDay('2018-06-30')).toEqual(new Date('2018-06-30T23:59:59.999+08:00'))
    expect(dayOf(endOfDay('2018-12-31'))).toBe('2018-12-31')
  })

  it('agrees with the time zone database, summer and winter', () => {
    const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })
    for (
      let instant = Date.UTC(1992, 0, 2);
      instant < Date.UTC(2027, 0);
      instant += 37 * 3_600_000
    ) {
      expect(dayOf(new Date(instant))).toBe(shanghai.format(instant))
    }
  })

  it('has days of any year, of which people may enter those from 1992 to 2099', () => {
    expect(dayOf(new Date('0018-06-01T01:00:00Z'))).toBe('0018-06-01')
    expect(endOfDay('0018-06-01').toISOString()).toBe('0018-06-01T15:59:59.999Z')
    expect(() => dayOf(new Date(Number.NaN))).toThrow(RangeError)
    const instants = [
      '1991-12-31T15:59:59.999Z',
      '1991-12-31T16:00:00Z',
      '2099-12-31T15:59:59.999Z',
    ]
    expect(
      [...instants, '2099-12-31T16:00:00Z', 'no'].map((text) => isInstant(new Date(text))),
    ).toEqual([false, true, true, false, false])
  })
})
