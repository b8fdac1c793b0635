import { dayOf, timeOf } from '../calendar/index.ts'
import type { RecordField } from '../records/index.ts'
import { simplified } from '../../../schema/vocabulary/simplified.ts'

/** Thrown by no one: what a cell cannot be read as. */
export const unreadable = Symbol('unreadable')

/** What a cell holds. @returns `unreadable` when it is not of the field's kind */
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
      return choiceNamed(choices?.of ?? {}, cell.trim()) ?? unreadable
    case 'stringList':
      return readWords(cell)
    case 'url':
      return URL.canParse(cell.trim()) && /^https?:/i.test(cell.trim()) ? cell.trim() : unreadable
    case 'reference':
      return cell.trim()
    default:
      return cell
  }
}

/** Writes a value so that `readCell` gives it again. */
export const writeCell = (field: RecordField, value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return momentText(value)
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (Array.isArray(value)) return wordsText(value.map(String))
  if (field.kind === 'choice') return field.choices?.of[String(value)]?.hant ?? String(value)
  return String(value)
}

const flags = new Map([
  ...['是', 'true', 'yes', 'y', '1'].map((word) => [word, true] as const),
  ...['否', 'false', 'no', 'n', '0'].map((word) => [word, false] as const),
])

const choiceNamed = (
  of: Readonly<Record<string, { readonly hant: string }>>,
  cell: string,
): string | undefined =>
  Object.keys(of).find((key) => {
    const hant = of[key]?.hant ?? ''
    return cell.toUpperCase() === key || cell === hant || cell === simplified(hant)
  })

// 2018-5-2, 2018/05/02 and 2018年5月2日, as people write them.
const written = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T](.+))?$/

const readDay = (cell: string): string | undefined => {
  const [, year = '', month = '', day = '', time] = written.exec(cell.trim()) ?? []
  if (!year || (time && !/^00:00(:00(\.0+)?)?$/.test(time))) return undefined
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : undefined
}

// Without a zone a time is one of Asia/Shanghai.
const readMoment = (cell: string): Date | undefined => {
  const [, , , , time = ''] = written.exec(cell.trim()) ?? []
  const day = readDay(cell.trim().split(/[ T]/)[0] ?? '')
  const [, clock, zone = '+08:00'] =
    /^(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?$/.exec(time) ?? []
  if (!day || !clock) return undefined
  const at = new Date(`${day}T${clock}${zone}`)
  return Number.isNaN(at.getTime()) ? undefined : at
}

const momentText = (at: Date): string => {
  const seconds = at.toISOString().slice(16, 23)
  return `${dayOf(at)} ${timeOf(at)}${seconds === ':00.000' ? '' : seconds}`
}

const separator = '；'

const readWords = (cell: string): unknown => {
  if (!cell.startsWith('['))
    return cell
      .split(/[;；]/)
      .map((word) => word.trim())
      .filter(Boolean)
  try {
    const list: unknown = JSON.parse(cell)
    return Array.isArray(list) && list.every((word) => typeof word === 'string') ? list : unreadable
  } catch {
    return unreadable
  }
}

const wordsText = (words: readonly string[]): string => {
  const text = words.join(separator)
  const again = readWords(text)
  const isPlain = JSON.stringify(again) === JSON.stringify(words)
  return isPlain && text !== '' ? text : JSON.stringify(words)
}
