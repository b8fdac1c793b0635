import {
  Locale,
  type LocalizedText,
  localize,
  localized,
  verbatim,
} from '../../../../schema/vocabulary/language/index.ts'
import { type BookChoices, type BookSheet, writeWorkbook } from '../../../kit/tables/index.ts'
import { no, yes } from './flag-texts.ts'
import {
  chapterColumns,
  headColumns,
  obligationColumns,
  problemColumns,
  sourceColumns,
  taskColumns,
  type WorksheetColumn,
} from './columns.ts'
import { sheetNames } from './sheets.ts'
import type { Worksheet, WorksheetCells } from './worksheet.ts'

/** Writes a worksheet as an .xlsx workbook with lists of choices, in one language; it is read in any. */
export const writeWorksheet = (file: string, worksheet: Worksheet, locale: Locale): Promise<void> =>
  writeWorkbook(file, worksheetSheets(worksheet, locale))

/** The sheets of a worksheet in one language, with lists of choices. */
export const worksheetSheets = (worksheet: Worksheet, locale: Locale): readonly BookSheet[] => {
  const say = (text: LocalizedText | string): string =>
    typeof text === 'string' ? text : localize(text, locale)
  const { leads, responsible, topics, domains } = worksheet.choices
  const lists = {
    leads: { heading: localized('units', '單位'), values: leads },
    responsible: { heading: localized('units and groups', '責任單位'), values: responsible },
    topics: { heading: localized('topics', '主題'), values: topics },
    domains: { heading: localized('domains', '領域'), values: domains },
    flags: { heading: localized('yes or no', '是否'), values: [yes, no] },
  }
  const refusal = say(localized('Choose from the list.', '請從列表中選擇。'))
  const choicesOf = (list: WorksheetColumn['choices']): BookChoices | undefined => {
    if (list === undefined) return undefined
    // Chapters that are added below are offered, too.
    if (list === 'chapters')
      return { sheet: say(sheetNames.chapters), column: 0, count: SPARE, isStrict: false, refusal }
    const column = Object.keys(lists).indexOf(list)
    const isStrict = list === 'domains' || list === 'flags'
    const count = Math.max(1, lists[list].values.length)
    return { sheet: say(sheetNames.choices), column, count, isStrict, refusal }
  }
  const sheetOf = <Columns extends Readonly<Record<string, WorksheetColumn>>>(
    name: LocalizedText,
    columns: Columns,
    rows: readonly WorksheetCells<Columns>[],
  ): BookSheet => ({
    name: say(name),
    columns: Object.entries(columns).map(([name, column]) => ({
      name,
      heading: say(column.heading),
      width: column.width,
      choices: choicesOf(column.choices),
    })),
    rows: rows.map((row) => Object.keys(columns).map((column) => say(row[column] ?? ''))),
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
      name: say(sheetNames.choices),
      columns: Object.values(lists).map(({ heading }) => ({ heading: say(heading), width: 40 })),
      rows: rowsOf(Object.values(lists).map(({ values }) => values.map(say))),
    },
    {
      name: say(sheetNames.guide),
      columns: guideColumns.map(({ heading, width }) => ({ heading: say(heading), width })),
      rows: guide.map((row) => row.map(say)),
    },
  ]
}

// More tasks than a person would add by hand.
const SPARE = 100

const rowsOf = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, row) =>
    lists.map((values) => values[row] ?? ''),
  )

const guideColumns = [
  { heading: localized('sheet', '工作表'), width: 24 },
  { heading: localized('column', '列'), width: 24 },
  { heading: localized('what to fill in', '填寫說明'), width: 120 },
]

const guide: readonly (readonly LocalizedText[])[] = [
  [
    verbatim(''),
    verbatim(''),
    localized(
      'Correct the sheets, then import: npx hub import worksheet FILE --dry-run, and without --dry-run once its report is right.',
      '改正各表後導入:npx hub import worksheet FILE --dry-run,核對後去掉 --dry-run。',
    ),
  ],
  ...[
    [sheetNames.tasks, taskColumns] as const,
    [sheetNames.head, headColumns] as const,
    [sheetNames.chapters, chapterColumns] as const,
    [sheetNames.obligations, obligationColumns] as const,
  ].flatMap(([sheet, columns]) =>
    Object.values(columns).map((column: WorksheetColumn) => [sheet, column.heading, column.about]),
  ),
]
