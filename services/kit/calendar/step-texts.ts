import type { DayDescription } from './calendar-year.ts'
import { type Day, weekdayOf } from './day.ts'
import type { ClockExtension, Pause } from './clock.ts'
import type { Duration } from './rule.ts'

/** A reason in English and 繁體. */
export interface Wording {
  readonly en: string
  readonly hant: string
}

/** Why a day is worked or not: 'Spring Festival holiday', 'Saturday'. */
export function dayWords({ day, reason, holiday }: DayDescription): Wording {
  const weekday = weekdays[weekdayOf(day)] ?? { en: '', hant: '' }
  if (!holiday) return weekday
  if (reason === 'HOLIDAY') return { en: `${holiday.en} holiday`, hant: `${holiday.hant}放假` }
  return {
    en: `${weekday.en}, made up for ${holiday.en}`,
    hant: `${weekday.hant}，${holiday.hant}調休上班`,
  }
}

export const startWords = ({ kind, count }: Duration): Wording => ({
  en: `event; ${count} ${units[kind].en}${count === 1 ? '' : 's'} run from this day, which is day 0`,
  hant: `事件發生，自此起算${count}${units[kind].hant}，當日為第0日`,
})

export const pauseWords = ({ from, to, why }: Pause): Wording => ({
  en: `paused from ${from} ${to === undefined ? 'until further notice' : `to ${to}`}: ${why}`,
  hant: `${from}起暫停計時${to === undefined ? '，尚未恢復' : `，至${to}`}：${why}`,
})

export const extensionWords = (from: Day, { to, grantedOn, why }: ClockExtension): Wording => ({
  en: `extended from ${from} to ${to}, granted ${grantedOn}${grantedOn > from ? ', late' : ''}: ${why}`,
  hant: `由${from}延至${to}，${grantedOn}批准${grantedOn > from ? '（逾期後批准）' : ''}：${why}`,
})

const units: Readonly<Record<Duration['kind'], Wording>> = {
  WORKING_DAYS: { en: 'working day', hant: '個工作日' },
  CALENDAR_DAYS: { en: 'calendar day', hant: '日' },
  MONTHS: { en: 'month', hant: '個月' },
  HOURS: { en: 'hour', hant: '小時' },
}

const weekdays: readonly Wording[] = [
  { en: 'Sunday', hant: '星期日' },
  { en: 'Monday', hant: '星期一' },
  { en: 'Tuesday', hant: '星期二' },
  { en: 'Wednesday', hant: '星期三' },
  { en: 'Thursday', hant: '星期四' },
  { en: 'Friday', hant: '星期五' },
  { en: 'Saturday', hant: '星期六' },
]
