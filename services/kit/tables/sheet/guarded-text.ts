import { damageOf } from './damage.ts'

// Spreadsheets compute cells that start like this.
const formulaStart = /^[=+\-@\t\r']/

// Spreadsheets make numbers, days, times, truth values and errors of cells like these, and lose digits and zeros with it.
const convertible = new RegExp(
  [
    String.raw`^(?!(?:0|[1-9]\d{0,14})$)[\d\s.,:/%０-９-]*[\d０-９][\d\s.,:/%０-９-]*$`,
    String.raw`^\d+(?:\.\d*)?e[+-]?\d+$`,
    String.raw`^(?:true|false)$`,
    String.raw`^\d{1,4}\s*[年月時时點点]`,
    String.raw`^(?:\d{1,4}[ .,/-]*)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,:/\d-]*$`,
    String.raw`^[\d:.\s]+(?:[ap]m?|上午|下午)$`,
    String.raw`^(?:上午|下午)\s*\d`,
    String.raw`^[$¥￥€£(（]\s*[\d.,]+\s*[)）]?$`,
    String.raw`^#[a-z0-9/!?#]+$`,
    String.raw`^err:\d+$`,
  ].join('|'),
  'i',
)

const needsGuard = (text: string): boolean => formulaStart.test(text) || convertible.test(text)

const isGuarded = (cell: string): boolean => cell.startsWith("'") && needsGuard(cell.slice(1))

/** A text that spreadsheets leave as it is: a quote in front keeps it text, and is removed when the cell is read. */
export const guardedText = (text: string): string => (needsGuard(text) ? `'${text}` : text)

/** The text of a cell without the quote that guards it. */
export const unguardedText = (cell: string): string => (isGuarded(cell) ? cell.slice(1) : cell)

/** A cell of a CSV file, with no formula. */
export const withoutFormula = (cell: string): string =>
  formulaStart.test(cell) && !isGuarded(cell) ? `'${cell}` : cell

/** A cell of a workbook, where text stays text. It may be saved as CSV later: formulas and what looks damaged keep the quote. */
export const asWorkbookText = (cell: string): string => {
  const text = unguardedText(cell)
  return formulaStart.test(text) || damageOf(text) ? `'${text}` : text
}
