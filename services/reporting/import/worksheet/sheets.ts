import { localized, type LocalizedText } from '../../../../schema/vocabulary/language/index.ts'
import { normalizedName } from '../document/normalize.ts'

/** The names of the sheets, which are read in any language. */
export const sheetNames = {
  tasks: localized('tasks', '任務'),
  head: localized('notice', '通知'),
  chapters: localized('chapters', '章'),
  obligations: localized('obligations', '義務'),
  problems: localized('problems', '問題'),
  source: localized('source', '原文'),
  choices: localized('choices', '名錄'),
  guide: localized('guide', '說明'),
} as const

/** The rows of the sheet of the notice. */
export const headItems = {
  docNo: localized('number', '發文字號'),
  title: localized('title', '標題'),
  issuer: localized('issuer', '發文機關'),
  signedOn: localized('signed on', '成文日期'),
  postedOn: localized('posted on', '公佈日期'),
  year: localized('year', '年度'),
  basisNumber: localized('number of the basis', '依據文號'),
  basisTitle: localized('title of the basis', '依據標題'),
  cites: localized('cited documents', '引用文件'),
} as const

export type HeadItem = keyof typeof headItems

/** Whether a cell names a sheet, a column or an item, in any language or, as earlier worksheets did, in two. */
export const isNamed = (cell: string, { en, hant, hans }: LocalizedText): boolean => {
  const name = normalizedName(cell)
  return [en, hant, hans, `${hant} ${en}`].some((one) => normalizedName(one) === name)
}
