import { dayOf, timeOf } from '../calendar/index.ts'
import type { RecordField } from '../records/index.ts'
import { plainCell, readDay, readFlag, readInteger, readMoment } from './plain-values.ts'
import { guardedText } from './sheet/index.ts'
import { simplified } from '../../../schema/vocabulary/language/simplified.ts'

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
      return readInteger(cell) ?? unreadable
    case 'boolean':
      return readFlag(cell) ?? unreadable
    case 'choice':
      return (choices && choiceOf(choices.options, plainCell(cell))) ?? unreadable
    case 'stringList':
      return readStringList(cell)
    case 'url':
      return URL.canParse(cell.trim()) && /^https?:/i.test(cell.trim()) ? cell.trim() : unreadable
    case 'reference':
      return plainCell(cell)
    default:
      return cell
  }
}

/** Writes a value so that `readCell` reads the same value, also from a file that a spreadsheet saved. */
export const writeCell = (field: RecordField, value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return withSeconds(formatMoment(value))
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (Array.isArray(value)) return guardedText(formatStringList(value.map(String)))
  if (field.kind === 'choice') return field.choices?.options[String(value)]?.label ?? String(value)
  return isText(field.kind) ? guardedText(String(value)) : String(value)
}

const isText = (kind: RecordField['kind']): boolean =>
  kind === 'code' || kind === 'title' || kind === 'text' || kind === 'url'

type Options = Readonly<Record<string, { readonly label: string }>>

const choiceOf = (options: Options, cell: string): string | undefined => {
  const name = cell.toUpperCase()
  return Object.hasOwn(options, name) ? name : labelsOf(options).get(plainLabel(cell))
}

const plainLabel = (label: string): string => label.normalize('NFKC').replaceAll(/\s/g, '')

const labels = new WeakMap<Options, ReadonlyMap<string, string>>()

/** Choices by their labels in both scripts; of two with the same label, the first. */
const labelsOf = (options: Options): ReadonlyMap<string, string> => {
  const known = labels.get(options)
  if (known) return known
  const choices = Object.entries(options).flatMap(([key, { label }]) => [
    [plainLabel(label), key] as const,
    [simplified(plainLabel(label)), key] as const,
  ])
  const made = new Map(choices.toReversed())
  labels.set(options, made)
  return made
}

// Spreadsheets show no seconds, and save what they show.
const withSeconds = (moment: string): string =>
  moment.length > '2018-05-02 09:30'.length ? guardedText(moment) : moment

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
