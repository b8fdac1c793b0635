import { localize, type Locale, type LocalizedText } from '../../../schema/vocabulary/index.ts'
import { simplified } from '../../../schema/vocabulary/simplified.ts'
import type { Column } from './column.ts'

/** What is wrong in a file: where, with which value, and how to mend it. */
export interface Problem {
  readonly row: number
  readonly column: Pick<Column, 'heading' | 'property'> | undefined
  readonly value: string | undefined
  readonly text: LocalizedText
}

/** For people, in their writing. */
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

/** The same text in the three writings. */
export const problemText = (en: string, hant: string): LocalizedText => ({
  en,
  hant,
  hans: simplified(hant),
})
