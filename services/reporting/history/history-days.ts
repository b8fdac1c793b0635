import { registerEnumType } from 'type-graphql'
import { addDays, type CalendarDay } from '../../kit/calendar/index.ts'
import { badInput } from '../../kit/graphql/index.ts'

export enum HistoryInterval {
  DAY = 'DAY',
  WEEK = 'WEEK',
  MONTH = 'MONTH',
}

registerEnumType(HistoryInterval, {
  name: 'HistoryInterval',
  description: 'How far the points of a history are apart.',
  valuesConfig: {
    DAY: { description: 'Every day.' },
    WEEK: { description: 'Every seventh day, counted from the first.' },
    MONTH: { description: 'The last day of every month, and the last day of the range.' },
  },
})

/** More points than a year of days are refused. */
export const maxPoints = 370

/** The days of a history. Throws BAD_USER_INPUT for a range that is empty, in the future or too long. */
export const historyDays = (
  from: CalendarDay,
  to: CalendarDay,
  every: HistoryInterval,
  today: CalendarDay,
): readonly CalendarDay[] => {
  if (from > to)
    throw badInput(
      `"from" is ${from}, after "to", ${to}. Exchange them.`,
      `from 為 ${from},晚於 to(${to}),請對調。`,
    )
  if (to > today)
    throw badInput(
      `"to" is ${to}, which is in the future. Give ${today} or an earlier day.`,
      `to 為 ${to},尚未到來,請填 ${today} 或更早的日期。`,
    )
  const step = every === HistoryInterval.WEEK ? 7 : 1
  const days: CalendarDay[] = []
  for (let day = from; day <= to; day = addDays(day, step))
    if (every !== HistoryInterval.MONTH || day === to || addDays(day, 1).endsWith('-01')) {
      days.push(day)
      if (days.length > maxPoints)
        throw badInput(
          `From ${from} to ${to} there are more than ${maxPoints} points. Choose a shorter range, or a longer interval with "every".`,
          `${from} 至 ${to} 超過 ${maxPoints} 個時點,請縮短範圍,或以 every 加大間隔。`,
        )
    }
  return days
}
