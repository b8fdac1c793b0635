import { dayAt, dayLength } from './day.ts'

/**
 * A moment in UTC as `YYYY-MM-DD`, the separator and `HH:mm:ss.sss`. `toISOString` takes five times as long, and an import
 * writes a dozen moments for each row. Throws a RangeError for an invalid moment.
 */
export const timeText = (utcMillis: number, separator: string): string => {
  const day = dayAt(utcMillis)
  const ofDay = utcMillis - Math.floor(utcMillis / dayLength) * dayLength
  const minutes = Math.floor(ofDay / 60_000)
  const ofMinute = ofDay % 60_000
  return `${day}${separator}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(Math.floor(ofMinute / 1_000))}.${three(ofMinute % 1_000)}`
}

/** The same text as `toISOString`, for years of four digits. */
export const isoText = (moment: Date): string => `${timeText(moment.getTime(), 'T')}Z`

const twoDigits = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'))
const two = (number: number): string => twoDigits[number] ?? ''

const threeDigits = Array.from({ length: 1_000 }, (_, number) => String(number).padStart(3, '0'))
const three = (number: number): string => threeDigits[number] ?? ''
