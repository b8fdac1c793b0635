import { expect } from 'vitest'
import { chinaCalendar } from '../../../calendar/index.ts'
import { tree } from '../../../../../test/support/unit-log.ts'
import type { Letter } from './letters.ts'

/** A day of any clock in Asia/Shanghai, by the platform's own time zones. */
const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' })

const dayOf = (value: Date | string): string =>
  value instanceof Date ? shanghai.format(value) : value

const periodOf = (value: Date | string | null, every: string): string | null => {
  if (value === null) return null
  const [year = '', month = '', day = ''] = dayOf(value).split('-')
  if (every === 'DAY') return `${year}-${month}-${day}`
  if (every === 'MONTH') return `${year}-${month}`
  return every === 'YEAR' ? year : `${year}-Q${Math.ceil(Number(month) / 3)}`
}

const pathOf = new Map<string, string>(tree.map(([id, , path]) => [id, path]))
const isCity = new Map<string, boolean>(tree.map(([id, kind]) => [id, kind === 'CITY']))

export const isBelowUnit = ({ unitId }: Pick<Letter, 'unitId'>, unit: string): boolean =>
  pathOf.get(unitId)?.split('/').includes(unit) ?? false

/** The value of a letter in a dimension. */
export const valueIn = (letter: Letter, dimension: string, every: string): string | null => {
  const text = (value: unknown): string | null => (value === null ? null : String(value))
  switch (dimension) {
    case 'UNIT':
      return letter.unitId
    case 'CITY':
      return (
        pathOf
          .get(letter.unitId)
          ?.split('/')
          .find((id) => isCity.get(id)) ?? null
      )
    case 'POSTCODE':
      return letter.postcode
    case 'POSTAGE':
      return letter.postage
    case 'REGISTERED':
      return text(letter.registered)
    case 'GRAMS':
      return text(letter.grams)
    case 'ROUTE':
      return letter.routeId
    case 'WRITTEN_ON':
      return periodOf(letter.writtenOn, every)
    case 'POSTED_AT':
      return periodOf(letter.postedAt, every)
    case 'DELIVERED_AT':
      return periodOf(letter.deliveredAt, every)
    default:
      throw new Error(`no such dimension: ${dimension}`)
  }
}

export interface LetterFilter {
  readonly postage?: readonly string[]
  readonly registered?: boolean
  readonly postcode?: string
  readonly grams?: number
  readonly postedAt?: { readonly from?: string; readonly to?: string; readonly exists?: boolean }
  readonly writtenOn?: { readonly from?: string; readonly to?: string }
  readonly deliveredAt?: { readonly from?: string; readonly to?: string; readonly exists?: boolean }
}

export const isSelected = (letter: Letter, where: LetterFilter): boolean =>
  (where.postage === undefined || where.postage.includes(String(letter.postage))) &&
  (where.registered === undefined || where.registered === letter.registered) &&
  (where.postcode === undefined || where.postcode === letter.postcode) &&
  (where.grams === undefined || where.grams === letter.grams) &&
  isWithin(letter.postedAt, where.postedAt) &&
  isWithin(letter.writtenOn, where.writtenOn) &&
  isWithin(letter.deliveredAt, where.deliveredAt)

const isWithin = (value: Date | string | null, range: LetterFilter['postedAt'] = {}): boolean => {
  if (range.exists !== undefined && range.exists !== (value !== null)) return false
  if (range.from === undefined && range.to === undefined) return true
  if (value === null) return false
  const day = dayOf(value)
  return day >= (range.from ?? '') && day <= (range.to ?? '9')
}

const midnight = (day: string): number => Date.parse(`${day}T00:00:00+08:00`)

/** The days between two moments of a letter; null without one of them. */
export const daysBetween = (from: Date | string | null, to: Date | string | null): number | null =>
  from === null || to === null ? null : (millisOf(to) - millisOf(from)) / 86_400_000

/** The working days after one day up to another, looked up day by day; negative if the other is earlier. */
export const workingDaysBetween = (
  from: Date | string | null,
  to: Date | string | null,
): number | null => {
  if (from === null || to === null) return null
  const [first, last] = [dayOf(from), dayOf(to)].toSorted()
  let count = 0
  for (let day = first ?? ''; day < (last ?? '');) {
    day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
    if (chinaCalendar.isWorkingDay(day)) count += 1
  }
  return dayOf(from) <= dayOf(to) ? count : 0 - count
}

const millisOf = (value: Date | string): number =>
  value instanceof Date ? value.getTime() : midnight(value)

/** Statistics as the descriptions of the schema define them. */
export const statisticsOf = (given: readonly (number | null)[]) => {
  const values = given.filter((value) => value !== null).toSorted((a, b) => a - b)
  const sum = values.length > 0 ? values.reduce((total, value) => total + value, 0) : null
  const at = (percent: number): number | null => {
    if (values.length === 0) return null
    const position = ((values.length - 1) * percent) / 100
    const below = values[Math.floor(position)] ?? Number.NaN
    const above = values[Math.ceil(position)] ?? Number.NaN
    return below + (above - below) * (position - Math.floor(position))
  }
  return {
    count: values.length,
    sum,
    average: sum === null ? null : sum / values.length,
    minimum: values[0] ?? null,
    maximum: values.at(-1) ?? null,
    median: at(50),
    p90: at(90),
    p7: at(7),
  }
}

/** What an answer must be: floats differ in their last digits by the order of operations. */
export const approximately = (value: unknown): unknown => {
  if (typeof value === 'number') {
    const digits = Math.ceil(Math.log10(Math.abs(value) + 1))
    return Number.isInteger(value) ? value : (expect.closeTo(value, 10 - digits) as unknown)
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, approximately(inner)]))
    : value
}
