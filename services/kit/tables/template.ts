import {
  type Label,
  labelOf,
  localize,
  localized,
  localizeStored,
  Locale,
  yesOrNo,
} from '../../../schema/vocabulary/index.ts'
import type { FieldKind, RecordType } from '../records/index.ts'
import { type Column, fileColumnsOf } from './column.ts'

/** The headings of a type's files in a locale; every one of them is read again. */
export async function* templateRows(
  type: RecordType,
  locale: Locale,
): AsyncGenerator<readonly string[]> {
  yield fileColumnsOf(type).map((column) => headingOf(column, locale))
}

/** A description of each column of a type's files, for people who fill one in. */
export const templateNotes = (type: RecordType, locale: Locale): readonly (readonly string[])[] => {
  const text = ([en, hant]: Label): string => localize(localized(en, hant), locale)
  return [
    notesHeadings.map(text),
    ...fileColumnsOf(type).map((column) => [
      headingOf(column, locale),
      column.property,
      localize(yesOrNo(column.required), locale),
      text(howToWrite[column.field?.kind ?? 'code']),
      optionsOf(column, locale).join(locale === Locale.EN ? ', ' : '、'),
      column.description,
    ]),
  ]
}

const notesHeadings: readonly Label[] = [
  ['heading', '表頭'],
  ['property', '屬性名'],
  ['required', '必填'],
  ['how to write it', '填寫方法'],
  ['choices', '選項'],
  ['description', '說明(英文)'],
]

const headingOf = ({ heading, property }: Column, locale: Locale): string =>
  localizeStored({ en: property, hant: heading }, locale)

/** The choices as a cell may have them: in English by their names in the graph. */
const optionsOf = ({ field }: Column, locale: Locale): readonly string[] => {
  if (!field?.choices) return []
  const { values, options } = field.choices
  return Object.keys(options).map((key) =>
    locale === Locale.EN ? key : localize(labelOf(values, key), locale),
  )
}

const howToWrite: Readonly<Record<FieldKind, Label>> = {
  code: ['a code of at most 64 characters', '代碼,最多 64 字'],
  title: ['a text of at most 500 characters', '文字,最多 500 字'],
  text: ['a text of at most 10,000 characters', '文字,最多 10000 字'],
  url: ['a web address with https:// or http://', '網址,以 https:// 或 http:// 開頭'],
  date: ['a day, e.g. 2018-05-02', '日期,如 2018-05-02'],
  dateTime: ['a moment in Beijing time, e.g. 2018-05-02 09:30', '北京時間,如 2018-05-02 09:30'],
  integer: ['a whole number, digits only', '整數,只填數字'],
  boolean: ['true or false', '是或否'],
  choice: ['one of the choices', '從選項中選一項'],
  stringList: ['a list, separated by ;', '列表,以「；」分隔'],
  reference: ['the external id of the record that is meant', '所指記錄的外部編號'],
}
