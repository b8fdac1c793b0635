import type { RecordType } from '../records/index.ts'
import { fileColumnsOf } from './column.ts'

/** The headings of a type's files. */
export async function* templateRows(type: RecordType): AsyncGenerator<readonly string[]> {
  yield fileColumnsOf(type).map(({ heading }) => heading)
}

/** A description of each column of a type's files, for people who fill one in. */
export const templateNotes = (type: RecordType): readonly (readonly string[])[] => [
  ['表頭', 'property', '必填', 'kind', '選項', 'description'],
  ...fileColumnsOf(type).map(({ heading, property, required, field, description }) => [
    heading,
    property,
    required ? '是' : '否',
    field?.kind ?? 'id',
    Object.values(field?.choices?.options ?? {})
      .map(({ label }) => label)
      .join('、'),
    description,
  ]),
]
