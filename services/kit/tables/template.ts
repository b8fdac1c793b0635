import type { RecordType } from '../records/index.ts'
import { columnsOf } from './column.ts'

/** The headings of a type's files. */
export async function* templateRows(type: RecordType): AsyncGenerator<readonly string[]> {
  yield columnsOf(type).map(({ heading }) => heading)
}

/** What each column of a type's files takes, for people who fill one in. */
export const templateNotes = (type: RecordType): readonly (readonly string[])[] => [
  ['表頭', 'property', '必填', 'kind', '選項', 'description'],
  ...columnsOf(type).map(({ heading, property, required, field, description }) => [
    heading,
    property,
    required ? '是' : '否',
    field?.kind ?? 'id',
    Object.values(field?.choices?.of ?? {})
      .map(({ hant }) => hant)
      .join('、'),
    description,
  ]),
]
