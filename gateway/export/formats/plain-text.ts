/** Programs compute cells that start like this, also in full width; a quote in front is what they show as text. */
const formulaStart = /^[=+\-@\t\r\n'＝＋－＠]/

/** Signs that end a file for some programs, and that no XML may contain; tabs and line breaks are none. */
const control = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu

/** A text without control characters. */
export const printable = (text: string): string => text.replaceAll(control, '\uFFFD')

/** A text of a cell that no spreadsheet program computes. */
export const withoutFormula = (text: string): string =>
  formulaStart.test(text) ? `'${text}` : text
