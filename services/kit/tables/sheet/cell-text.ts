import exceljs from 'exceljs'
import { damageOf } from './damage.ts'
import { guardedText } from './guarded-text.ts'

const { ValueType } = exceljs

/** The text that a cell shows. A date has no zone in a workbook and is read as written. */
export const cellText = (cell: exceljs.Cell): string => {
  const value: unknown = cell.type === ValueType.Formula ? cell.result : cell.value
  if (value instanceof Date) return dateText(value)
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (isError(value)) return value.error
  const { text } = cell
  // Digits that are text in a workbook are as they were entered.
  return /^\d/.test(text) && damageOf(text) ? guardedText(text) : text
}

const dateText = (value: Date): string => {
  if (Number.isNaN(value.getTime())) return ''
  // Days are fractions in a workbook, so that a second may come out as a thousandth less.
  const seconds = Math.round(value.getTime() / 1_000) * 1_000
  const exact = Math.abs(seconds - value.getTime()) <= 2 ? new Date(seconds) : value
  return exact.toISOString().replace('T', ' ').replace('Z', '')
}

/** Numbers of more digits than a spreadsheet keeps are written as it shows them. */
const numberText = (value: number): string => {
  // The reader makes this of the error of a formula.
  if (Number.isNaN(value)) return '#VALUE!'
  if (Math.abs(value) < 1e15) return String(value)
  return value
    .toExponential()
    .toUpperCase()
    .replace(/^(\d)(?=E)/, '$1.0')
}

const isError = (value: unknown): value is { readonly error: string } =>
  typeof value === 'object' && value !== null && 'error' in value && typeof value.error === 'string'
