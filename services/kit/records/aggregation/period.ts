import { registerEnumType } from 'type-graphql'

/** The periods by which days and moments are grouped. */
export enum Period {
  DAY = 'DAY',
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  YEAR = 'YEAR',
}

registerEnumType(Period, {
  name: 'RecordPeriod',
  description: 'A period of days in Asia/Shanghai.',
  valuesConfig: {
    DAY: { description: 'A day, e.g. `2018-11-05`.' },
    MONTH: { description: 'A month, e.g. `2018-11`.' },
    QUARTER: { description: 'A quarter of a year, e.g. `2018-Q4`.' },
    YEAR: { description: 'A year, e.g. `2018`.' },
  },
})

/** SQL for the period of a day, which is SQL for `YYYY-MM-DD`. */
export const periodSql = (day: string, period: Period): string => {
  if (period === Period.DAY) return `substr(${day}, 1, 10)`
  if (period === Period.MONTH) return `substr(${day}, 1, 7)`
  const year = `substr(${day}, 1, 4)`
  return period === Period.YEAR
    ? year
    : // `concat` of SQLite leaves null out.
      `CASE WHEN ${day} IS NOT NULL THEN concat(${year}, CASE substr(${day}, 6, 2) ${quarterOfMonth} END) END`
}

const quarterOfMonth = Array.from({ length: 12 }, (_, month) => {
  const number = String(month + 1).padStart(2, '0')
  return `WHEN '${number}' THEN '-Q${Math.floor(month / 3) + 1}'`
}).join(' ')
