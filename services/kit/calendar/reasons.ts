import type { LocalizedText } from '../../../schema/vocabulary/index.ts'
import type { DayDescription } from './calendar-year.ts'
import { type CalendarDay, weekdayOf } from './day.ts'
import type { ClockExtension, Pause } from './clock.ts'
import type { Duration } from './rule.ts'

/** A reason in English and Traditional Chinese. */
export type Reason = Pick<LocalizedText, 'en' | 'hant'>

/** Why a day is a working day or not: 'Spring Festival holiday', 'Saturday'. */
export function dayReason({ day, reason, holiday }: DayDescription): Reason {
  const weekday = weekdays[weekdayOf(day)] ?? { en: '', hant: '' }
  if (!holiday) return weekday
  if (reason === 'HOLIDAY') return { en: `${holiday.en} holiday`, hant: `${holiday.hant}放假` }
  return {
    en: `${weekday.en}, made up for ${holiday.en}`,
    hant: `${weekday.hant}，${holiday.hant}調休上班`,
  }
}

export const startReason = ({ kind, count }: Duration): Reason => ({
  en: `event; ${count} ${units[kind].en}${count === 1 ? '' : 's'} run from this day, which is day 0`,
  hant: `事件發生，自此起算${count}${units[kind].hant}，當日為第0日`,
})

export const pauseReason = ({ from, to, reason }: Pause): Reason => ({
  en: `paused from ${from} ${to === undefined ? 'until further notice' : `to ${to}`}: ${reason}`,
  hant: `${from}起暫停計時${to === undefined ? '，尚未恢復' : `，至${to}`}：${reason}`,
})

export const extensionReason = (
  from: CalendarDay,
  { to, grantedOn, reason }: ClockExtension,
): Reason => ({
  en: `extended from ${from} to ${to}, granted ${grantedOn}${grantedOn > from ? ', late' : ''}: ${reason}`,
  hant: `由${from}延至${to}，${grantedOn}批准${grantedOn > from ? '（逾期後批准）' : ''}：${reason}`,
})

const units: Readonly<Record<Duration['kind'], Reason>> = {
  WORKING_DAYS: { en: 'working day', hant: '個工作日' },
  CALENDAR_DAYS: { en: 'calendar day', hant: '日' },
  MONTHS: { en: 'month', hant: '個月' },
  HOURS: { en: 'hour', hant: '小時' },
}

const weekdays: readonly Reason[] = [
  { en: 'Sunday', hant: '星期日' },
  { en: 'Monday', hant: '星期一' },
  { en: 'Tuesday', hant: '星期二' },
  { en: 'Wednesday', hant: '星期三' },
  { en: 'Thursday', hant: '星期四' },
  { en: 'Friday', hant: '星期五' },
  { en: 'Saturday', hant: '星期六' },
]
