import type { Dictionary, FieldEntry, RecordTypeEntry } from './dictionary.ts'
import { limitsOf } from './field-limits.ts'
import { guide } from './guide.ts'

/** The dictionary as a Markdown document: topics, record types and choices. The workbook has every type of the graph besides. */
export const dictionaryMarkdown = (dictionary: Dictionary): string => {
  const { domains, recordTypes, choices, graph } = dictionary
  const lines = [
    '# 數據字典 Data dictionary',
    '',
    `${recordTypes.length} record types of ${domains.length} domains, made from their declarations. ${graph.length} types of the graph follow from them; the workbook (\`.xlsx\`) lists each with its fields.`,
    '',
    ...guide,
  ]
  for (const { name, topics } of domains) {
    lines.push('', `## ${name}`, '')
    lines.push(
      ...table(['主題 Topic', '名稱', 'English', 'What is measured'], topics, (topic) => [
        code(topic.id),
        topic.labelHant,
        topic.label,
        topic.description,
      ]),
    )
    const indicators = topics.flatMap((topic) =>
      topic.indicators.map((one) => ({ ...one, topic: topic.id })),
    )
    lines.push('', `### ${name}: 指標 Indicators`, '')
    lines.push(
      ...table(
        ['指標 Indicator', '名稱', 'English', '主題 Topic', '紀錄 Record type', '目標 Target'],
        indicators,
        (one) => [
          code(one.name),
          one.labelHant,
          one.label,
          code(one.topic),
          one.recordType,
          one.informs ? `${one.target}; informs only` : one.target,
        ],
      ),
    )
    for (const type of recordTypes.filter(({ domain }) => domain === name))
      lines.push('', ...recordTypeLines(type))
  }
  lines.push('', '## 選項 Choices')
  for (const { name, description, values } of choices) {
    lines.push('', `### ${name}`, '', description, '')
    lines.push(
      ...table(['值 Value', '標籤', 'Meaning'], values, (value) => [
        code(value.name),
        value.labelHant ?? '',
        value.description,
      ]),
    )
  }
  return `${lines.join('\n')}\n`
}

const recordTypeLines = (type: RecordTypeEntry): readonly string[] => [
  `### ${type.name} ${type.labelHant}`,
  '',
  type.description,
  '',
  `- 主題 Topics: ${type.topics.map(code).join(', ')}`,
  `- 列表 List: ${code(type.list)}; 命令 commands: ${code(type.command)}`,
  `- 公開 Visibility: ${type.visibility}`,
  `- 時限 Clock: ${type.clock ? `${type.clock.en} ${type.clock.hant}` : 'none 無'}`,
  `- 操作 Mutations: ${type.mutations.map(({ name }) => code(name)).join(', ')}`,
  '',
  ...table(
    ['欄位 Field', '標籤', 'Type', '填報 Entry', '限制 Limits', 'Meaning'],
    type.fields,
    (field) => [
      code(nameOf(field)),
      field.labelHant ?? '',
      code(field.type),
      field.entry,
      limitsOf(field),
      field.description,
    ],
  ),
]

/** A reference has another name in inputs and files. */
const nameOf = ({ name, input = name }: FieldEntry): string =>
  input === name ? name : `${name} (${input})`

const table = <T>(
  headings: readonly string[],
  rows: readonly T[],
  cellsOf: (row: T) => readonly string[],
): readonly string[] => [
  line(headings),
  line(headings.map(() => '---')),
  ...rows.map((row) => line(cellsOf(row).map(escape))),
]

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const code = (text: string): string => `\`${text}\``
const escape = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')
