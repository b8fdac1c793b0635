import { dayOf, isDay } from '../calendar/index.ts'

/** The first day in a text, in Asia/Shanghai: 2018-05-02, 2018/5/2, 2018年5月2日, 2018-05-01T20:00:00Z … */
export const firstDayIn = (text: string): string | undefined => {
  for (const [whole, year = '', month = '', day = ''] of text
    .slice(0, 2_000)
    .matchAll(dayPattern)) {
    const moment = withZone.test(whole) ? new Date(whole.replace(' ', 'T')) : undefined
    if (moment && !Number.isNaN(moment.getTime())) return dayOf(moment)
    const stated = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    if (isDay(stated)) return stated
  }
  return undefined
}

const dayPattern =
  /(?<!\d)(\d{4})(?:[-/.年]|\s?年\s?)(\d{1,2})(?:[-/.月]|\s?月\s?)(\d{1,2})(?!\d)(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2}))?/g
const withZone = /(?:Z|[+-]\d{2}:?\d{2})$/

/** The day of publication in a text, found by the labels that government sites use, e.g. 发布时间. */
export const publicationDayIn = (text: string): string | undefined => {
  for (const match of text.matchAll(labelPattern)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24)
    const day = firstDayIn(after)
    if (day && startsWithDay.test(after)) return day
  }
  return undefined
}

const labelPattern = /(?:[發发][布佈]|公[開开]|公布|公佈|刊[登發发])(?:[時时][間间]|日期|于|於)/g
// Only separators may be between a label and its day.
const startsWithDay = /^[\s:：|\]】)）]{0,6}\d{4}/
