import { localize, type Locale, type LocalizedText } from '../../../schema/vocabulary/index.ts'
import { simplified } from '../../../schema/vocabulary/language/simplified.ts'
import type { Column } from './column.ts'

/** A problem in a file: the cell, its value, and how to correct it. */
export interface Problem {
  readonly row: number
  readonly column: Pick<Column, 'heading' | 'property'> | undefined
  readonly value: string | undefined
  readonly text: LocalizedText
}

/** One line for people. */
export const formatProblem = ({ row, column, value, text }: Problem, locale: Locale): string => {
  const hant = `第 ${row} 行${column ? `「${column.heading}」` : ''}`
  const where = {
    en: `Row ${row}${column ? `, ${column.property} (${column.heading})` : ''}`,
    hant,
    hans: simplified(hant),
  }
  const shown =
    value === undefined ? '' : ` = "${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`
  return `${localize(where, locale)}${shown}: ${localize(text, locale)}`
}
