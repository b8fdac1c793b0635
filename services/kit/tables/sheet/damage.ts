import { localized, type LocalizedText } from '../../../../schema/vocabulary/index.ts'

/** What a spreadsheet surely did to a cell, with how to get its value back; undefined for any other cell. */
export const damageOf = (cell: string): LocalizedText | undefined => {
  const first = cell.charCodeAt(0)
  // '#', 'E' of LibreOffice's errors; digits and minus of numbers.
  if (first === 0x23 || first === 0x45) {
    if (tooNarrow.test(cell)) return narrowColumn
    return errorValue.test(cell) ? formulaError : undefined
  }
  if (cell.length >= 5 && /\d/.test(cell.charAt(0)) && exponent.test(cell)) return roundedNumber
  // A spreadsheet keeps 15 digits of a number and puts zeros for the others.
  return cell.length >= 17 && longNumber.test(cell) ? roundedNumber : undefined
}

const tooNarrow = /^#{3,}$/
const errorValue =
  /^(?:#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)|Err:\d{3})$/i
const exponent = /^\d(?:\.\d+)?E[+-]\d{2,3}$/i
const longNumber = /^[1-9]\d{14}0{2,}$/

const narrowColumn = localized(
  'shows only signs, since its column was too narrow when the file was saved. Widen the column and save again.',
  '列寬不足,保存的是「#」號,請加寬該列後重新保存。',
)
const formulaError = localized(
  'is the error of a formula. Correct the formula, or enter the value itself.',
  '是公式的錯誤值,請更正公式或直接填寫內容。',
)
const roundedNumber = localized(
  'is a number that the spreadsheet rounded: it keeps 15 digits. Format the column as text, and enter the number again from its source.',
  '是被電子表格捨入的數字(只保留 15 位),請將該列設為文本格式後按原件重新填寫。',
)
