import { localized, type LocalizedText } from '../../../schema/vocabulary/index.ts'
import type { RecordField } from '../records/index.ts'

/** The problem of a cell that is not of its field's kind, with how to write it. */
export const fieldKindProblem = ({ kind, choices }: RecordField): LocalizedText => {
  const options = Object.entries(choices?.options ?? {})
  switch (kind) {
    case 'date':
      return localized('is not a day. Write it like 2018-05-02.', '不是日期,請按 2018-05-02 填寫。')
    case 'dateTime':
      return localized(
        'is not a moment. Write it like 2018-05-02 09:30, in Beijing time.',
        '不是時間,請按 2018-05-02 09:30 填寫(北京時間)。',
      )
    case 'integer':
      return localized('is not a whole number. Write digits only.', '不是整數,請只填數字。')
    case 'boolean':
      return localized('is neither “是” nor “否”. Write one of them.', '請填「是」或「否」。')
    case 'url':
      return localized(
        'is not a web address. Write it with https:// or http://.',
        '不是網址,請以 https:// 或 http:// 開頭填寫。',
      )
    case 'choice':
      return localized(
        `is none of: ${options.map(([key, { label }]) => `${label} (${key})`).join(', ')}. Use one of these.`,
        `不在選項之內,請選:${options.map(([, { label }]) => label).join('、')}。`,
      )
    default:
      return localized('is not a list. Separate the items by ；.', '不是詞語列表,請以「；」分隔。')
  }
}
