import { type BookChoices, type BookSheet, writeWorkbook } from '../../../kit/tables/index.ts'
import {
  chapterColumns,
  headColumns,
  headingOf,
  obligationColumns,
  problemColumns,
  sheetNames,
  sourceColumns,
  taskColumns,
  type WorksheetColumn,
} from './columns.ts'
import type { Worksheet, WorksheetCells } from './worksheet.ts'

/** Writes a worksheet as an .xlsx workbook with lists of choices. */
export const writeWorksheet = (file: string, worksheet: Worksheet): Promise<void> =>
  writeWorkbook(file, worksheetSheets(worksheet))

/** The sheets of a worksheet, with lists of choices. */
export const worksheetSheets = (worksheet: Worksheet): readonly BookSheet[] => {
  const { leads, responsible, topics, domains } = worksheet.choices
  const lists = {
    leads: { heading: '單位 units', values: leads },
    responsible: { heading: '責任單位 units and groups', values: responsible },
    topics: { heading: '主題 topics', values: topics },
    domains: { heading: '領域 domains', values: domains },
    flags: { heading: '是否 yes or no', values: ['是', '否'] },
  }
  const choicesOf = (list: WorksheetColumn['choices']): BookChoices | undefined => {
    if (list === undefined) return undefined
    // Chapters that are added below are offered, too.
    if (list === 'chapters')
      return { sheet: sheetNames.chapters, column: 0, count: SPARE, isStrict: false }
    const column = Object.keys(lists).indexOf(list)
    const isStrict = list === 'domains' || list === 'flags'
    const count = Math.max(1, lists[list].values.length)
    return { sheet: sheetNames.choices, column, count, isStrict }
  }
  const sheetOf = <Columns extends Readonly<Record<string, WorksheetColumn>>>(
    name: string,
    columns: Columns,
    rows: readonly WorksheetCells<Columns>[],
  ): BookSheet => ({
    name,
    columns: Object.values(columns).map((column) => ({
      heading: headingOf(column),
      width: column.width,
      choices: choicesOf(column.choices),
    })),
    rows: rows.map((row) => Object.keys(columns).map((column) => row[column] ?? '')),
    spareRows: SPARE,
  })
  return [
    sheetOf(sheetNames.tasks, taskColumns, worksheet.tasks),
    sheetOf(sheetNames.head, headColumns, worksheet.head),
    sheetOf(sheetNames.chapters, chapterColumns, worksheet.chapters),
    sheetOf(sheetNames.obligations, obligationColumns, worksheet.obligations),
    sheetOf(sheetNames.problems, problemColumns, worksheet.problems),
    ...(worksheet.source.length > 0
      ? [sheetOf(sheetNames.source, sourceColumns, worksheet.source)]
      : []),
    {
      name: sheetNames.choices,
      columns: Object.values(lists).map(({ heading }) => ({ heading, width: 40 })),
      rows: rowsOf(Object.values(lists).map(({ values }) => values)),
    },
    { name: sheetNames.guide, columns: guideColumns, rows: guide },
  ]
}

// More tasks than a person would add by hand.
const SPARE = 100

const rowsOf = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, row) =>
    lists.map((values) => values[row] ?? ''),
  )

const guideColumns = [{ heading: '工作表 sheet' }, { heading: '列 column' }]
  .concat([{ heading: '填寫說明 what to fill in' }])
  .map((column, index) => ({ ...column, width: index === 2 ? 120 : 24 }))

const guide = [
  ['', '', '改正各表後導入:npx hub import worksheet FILE --dry-run,核對後去掉 --dry-run。'],
  ['', '', 'Correct the sheets, then import: first with --dry-run, then without.'],
  ...[
    [sheetNames.tasks, taskColumns] as const,
    [sheetNames.head, headColumns] as const,
    [sheetNames.chapters, chapterColumns] as const,
    [sheetNames.obligations, obligationColumns] as const,
  ].flatMap(([sheet, columns]) =>
    Object.values(columns).map((column: WorksheetColumn) => [
      sheet,
      headingOf(column),
      column.about,
    ]),
  ),
]
