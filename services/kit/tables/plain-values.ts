import { readTimeOfDay } from './time-of-day.ts'

/** A cell in normal width, without signs that have no width, and without spaces around it. */
export const plainCell = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .trim()

/** A whole number, also with separators of thousands, or as a spreadsheet writes one with a fraction of zero. */
export const readInteger = (cell: string): number | undefined => {
  if (plainInteger.test(cell)) return Number(cell)
  const text = plainCell(cell).replace(/\.0+$/, '')
  if (plainInteger.test(text)) return Number(text)
  return grouped.test(text) ? Number(text.replaceAll(/[,、'\s]/g, '')) : undefined
}

const plainInteger = /^[+-]?\d{1,15}$/
const grouped = /^[+-]?\d{1,3}(?:[,、'\s]\d{3}){1,4}$/

/** A truth value, in words or as a mark. */
export const readFlag = (cell: string): boolean | undefined =>
  flags.get(cell) ?? flags.get(plainCell(cell).toLowerCase())

const flags = new Map([
  ...['是', '有', '對', '对', '真', '√', '✓', '✔', '☑', '✅', 'true', 'yes', 'y', 't', '1'].map(
    (text) => [text, true] as const,
  ),
  ...['否', '無', '无', '沒有', '没有', '錯', '错', '假', '×', '✕', '✗', '✘', '✖', '❌', 'x']
    .concat('false', 'no', 'n', 'f', '0')
    .map((text) => [text, false] as const),
])

// People write 2018-5-2, 2018/05/02, 2018.5.2, 20180502 and 2018年5月2日, with a weekday.
const datePart = String.raw`(\d{4})(?:\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日號号]?|(\d{2})(\d{2}))`
const weekday = String.raw`(?:\s*\(?(?:星期|週|周|禮拜|礼拜)[一二三四五六日天]\)?)?`
const dayPattern = new RegExp(`^${datePart}${weekday}(.*)$`, 's')

/** A day, also as the number by which spreadsheets count days; not with a time other than midnight. */
export const readDay = (cell: string): string | undefined => {
  const found = readParts(cell)
  return found && (found.time === '' || readTimeOfDay(found.time)?.ms === 0) ? found.day : undefined
}

/** A moment; without a zone it is in Asia/Shanghai. */
export const readMoment = (cell: string): Date | undefined => {
  const found = readParts(cell)
  const time = found && readTimeOfDay(found.time)
  if (!found || !time) return undefined
  const at = new Date(Date.parse(`${found.day}T00:00:00${time.zone ?? '+08:00'}`) + time.ms)
  return Number.isNaN(at.getTime()) ? undefined : at
}

interface Parts {
  readonly day: string
  /** What follows the day. */
  readonly time: string
}

const readParts = (cell: string): Parts | undefined => {
  const text = plainCell(cell)
  if (serial.test(text)) return partsOfSerial(Number(text))
  const [, year, month, day, compactMonth, compactDay, time = ''] = dayPattern.exec(text) ?? []
  const date = dayOfParts(year, month ?? compactMonth, day ?? compactDay)
  return date === undefined ? undefined : { day: date, time: time.trim() }
}

const dayOfParts = (year?: string, month = '', day = ''): string | undefined => {
  if (year === undefined) return undefined
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const midnight = new Date(`${text}T00:00:00Z`)
  // Engines read 30 February as 2 March or as an invalid date; neither returns 30.
  return midnight.getUTCDate() === Number(day) ? text : undefined
}

// The days from 1992 to 2099, counted by spreadsheets from 1899-12-30 on.
const serial = /^(?:3[3-9]|[4-6]\d|7[0-3])\d{3}(?:\.\d+)?$/

const partsOfSerial = (days: number): Parts => {
  // A minute is no exact fraction of a day.
  const at = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1_000).toISOString()
  return { day: at.slice(0, 10), time: at.slice(11, 19) }
}
