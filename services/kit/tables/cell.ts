import { dayOf, timeOf } from '../calendar/index.ts'
import type { RecordField } from '../records/index.ts'
import { simplified } from '../../../schema/vocabulary/simplified.ts'

/** Stands for the value of a cell that is not of its field's kind. */
export const unreadable = Symbol('unreadable')

/** The value of a cell. @returns `unreadable` when it is not of the field's kind */
export const readCell = ({ kind, choices }: RecordField, cell: string): unknown => {
  switch (kind) {
    case 'date':
      return readDay(cell) ?? unreadable
    case 'dateTime':
      return readMoment(cell) ?? unreadable
    case 'integer':
      return /^-?\d{1,15}$/.test(cell.trim()) ? Number(cell) : unreadable
    case 'boolean':
      return flags.get(cell.trim().toLowerCase()) ?? unreadable
    case 'choice':
      return (choices && choiceOf(choices.options, cell.trim())) ?? unreadable
    case 'stringList':
      return readStringList(cell)
    case 'url':
      return URL.canParse(cell.trim()) && /^https?:/i.test(cell.trim()) ? cell.trim() : unreadable
    case 'reference':
      return cell.trim()
    default:
      return cell
  }
}

/** Writes a value so that `readCell` reads the same value. */
export const writeCell = (field: RecordField, value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return formatMoment(value)
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (Array.isArray(value)) return formatStringList(value.map(String))
  if (field.kind === 'choice') return field.choices?.options[String(value)]?.label ?? String(value)
  return String(value)
}

const flags = new Map([
  ...['是', 'true', 'yes', 'y', '1'].map((text) => [text, true] as const),
  ...['否', 'false', 'no', 'n', '0'].map((text) => [text, false] as const),
])

type Options = Readonly<Record<string, { readonly label: string }>>

const choiceOf = (options: Options, cell: string): string | undefined => {
  const name = cell.toUpperCase()
  return Object.hasOwn(options, name) ? name : labelsOf(options).get(cell)
}

const labels = new WeakMap<Options, ReadonlyMap<string, string>>()

/** Choices by their labels in both scripts; of two with the same label, the first. */
const labelsOf = (options: Options): ReadonlyMap<string, string> => {
  const known = labels.get(options)
  if (known) return known
  const choices = Object.entries(options).flatMap(([key, { label }]) => [
    [label, key] as const,
    [simplified(label), key] as const,
  ])
  const made = new Map(choices.toReversed())
  labels.set(options, made)
  return made
}

// People write 2018-5-2, 2018/05/02 and 2018年5月2日.
const day = String.raw`(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?`
const dayPattern = new RegExp(String.raw`^${day}(?:[ T]00:00(?::00(?:\.0+)?)?)?$`)
const momentPattern = new RegExp(
  String.raw`^${day}[ T](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?$`,
)

const readDay = (cell: string): string | undefined => {
  const [, year, month, day] = dayPattern.exec(cell.trim()) ?? []
  return dayOfParts(year, month, day)
}

const dayOfParts = (year?: string, month = '', day = ''): string | undefined => {
  if (year === undefined) return undefined
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const midnight = new Date(`${text}T00:00:00Z`)
  // Engines read 30 February as 2 March or as an invalid date; neither returns 30.
  return midnight.getUTCDate() === Number(day) ? text : undefined
}

// A time without a zone is in Asia/Shanghai.
const readMoment = (cell: string): Date | undefined => {
  const [, year, month, day, clock = '', zone = '+08:00'] = momentPattern.exec(cell.trim()) ?? []
  const text = dayOfParts(year, month, day)
  if (text === undefined) return undefined
  const at = new Date(`${text}T${clock}${zone}`)
  return Number.isNaN(at.getTime()) ? undefined : at
}

const formatMoment = (at: Date): string => {
  // Text in the database that is no moment.
  if (Number.isNaN(at.getTime())) return ''
  const seconds = at.toISOString().slice(16, 23)
  return `${dayOf(at)} ${timeOf(at)}${seconds === ':00.000' ? '' : seconds}`
}

const separator = '；'

const readStringList = (cell: string): unknown => {
  if (!cell.startsWith('['))
    return cell
      .split(/[;；]/)
      .map((item) => item.trim())
      .filter(Boolean)
  try {
    const list: unknown = JSON.parse(cell)
    return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : unreadable
  } catch {
    return unreadable
  }
}

// Items that contain a separator need JSON.
const formatStringList = (items: readonly string[]): string => {
  const text = items.join(separator)
  const isPlain = JSON.stringify(readStringList(text)) === JSON.stringify(items)
  return isPlain && text !== '' ? text : JSON.stringify(items)
}
