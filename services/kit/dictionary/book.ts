import type { BookSheet } from '../tables/index.ts'
import type { Dictionary } from './dictionary.ts'
import { limitsOf } from './field-limits.ts'

type Cells<T> = (row: T) => readonly string[]

/** The sheets of the dictionary as a workbook. */
export const dictionarySheets = ({
  domains,
  recordTypes,
  choices,
  graph,
}: Dictionary): readonly BookSheet[] => {
  const topics = domains.flatMap((domain) =>
    domain.topics.map((topic) => ({ ...topic, domain: domain.name })),
  )
  return [
    sheet(
      '紀錄類型 Record types',
      [
        '類型 Type',
        '名稱',
        '命令 Command',
        '領域 Domain',
        '主題 Topics',
        '列表 List',
        '公開 Visibility',
        '時限',
        'Clock',
        '操作 Mutations',
        'Meaning',
      ],
      recordTypes,
      (one) => [
        one.name,
        one.labelHant,
        one.command,
        one.domain,
        one.topics.join('\n'),
        one.list,
        one.visibility,
        one.clock?.hant ?? '',
        one.clock?.en ?? '',
        one.mutations.map(({ name }) => name).join('\n'),
        one.description,
      ],
    ),
    sheet(
      '欄位 Fields',
      [
        '類型 Type',
        '類型名稱',
        '欄位 Field',
        '輸入名 Input',
        '標籤',
        'GraphQL type',
        '填報 Entry',
        '限制 Limits',
        'Meaning',
      ],
      recordTypes.flatMap((type) => type.fields.map((field) => ({ type, field }))),
      ({ type, field }) => [
        type.name,
        type.labelHant,
        field.name,
        field.input ?? '',
        field.labelHant ?? '',
        field.type,
        field.entry,
        limitsOf(field),
        field.description,
      ],
    ),
    sheet(
      '選項 Choices',
      ['選項 Choices', '值 Value', '標籤', 'Meaning'],
      choices.flatMap(({ name, values }) => values.map((value) => ({ ...value, choices: name }))),
      (one) => [one.choices, one.name, one.labelHant ?? '', one.description],
    ),
    sheet(
      '主題 Topics',
      ['主題 Topic', '領域 Domain', '名稱', 'English', 'What is measured'],
      topics,
      (one) => [one.id, one.domain, one.labelHant, one.label, one.description],
    ),
    sheet(
      '指標 Indicators',
      [
        '指標 Indicator',
        '主題 Topic',
        '名稱',
        'English',
        '紀錄 Record type',
        '目標 Target',
        'Kind',
      ],
      topics.flatMap((topic) => topic.indicators.map((one) => ({ ...one, topic: topic.id }))),
      (one) => [
        one.name,
        one.topic,
        one.labelHant,
        one.label,
        one.recordType,
        one.target,
        one.informs ? 'informs' : 'condition',
      ],
    ),
    sheet(
      '圖類型 Graph types',
      ['類型 Type', '種類 Kind', '服務 Services', '紀錄 Record type', 'Meaning'],
      graph,
      (one) => [one.name, one.kind, one.services.join(', '), one.recordType ?? '', one.description],
    ),
    sheet(
      '圖欄位 Graph fields',
      ['類型 Type', '欄位 Field', 'GraphQL type', '參數 Arguments', 'Meaning'],
      graph.flatMap(({ name, fields }) => fields.map((field) => ({ ...field, owner: name }))),
      (one) => [one.owner, one.name, one.type, one.args, one.description],
    ),
  ]
}

const sheet = <T>(
  name: string,
  headings: readonly string[],
  rows: readonly T[],
  cellsOf: Cells<T>,
): BookSheet => ({
  name,
  columns: headings.map((heading) => ({ heading, width: widthOf(heading) })),
  rows: rows.map(cellsOf),
})

const widthOf = (heading: string): number => (wide.has(heading) ? 60 : 26)
const wide = new Set(['Meaning', 'Clock', '時限', '公開 Visibility', 'What is measured', 'English'])
