import { z } from 'zod'
import { localized, type LocalizedText } from '../../../schema/vocabulary/index.ts'
import { openSheet, SheetUnreadable } from '../../kit/tables/index.ts'
import { readFile } from 'node:fs/promises'

/** A day as a file states it, with its place for messages. */
export interface StatedDay {
  /** The line of a CSV file, or the position in the list of a JSON file. */
  readonly place: string
  readonly date: string
  readonly isOffDay: string
  readonly name: string
}

export interface CalendarFile {
  /** The year that the file states; undefined if it states none. */
  readonly year: number | undefined
  readonly days: readonly StatedDay[]
  readonly problems: readonly LocalizedText[]
}

/** Reads a year of holidays: CSV or XLSX with the columns date, isOffDay and name, or JSON as `{ year, days: [...] }`. */
export const readCalendarFile = (file: string): Promise<CalendarFile> =>
  /\.json$/i.test(file) ? readJson(file) : readTable(file)

const headings = {
  date: ['date', '日期'],
  isOffDay: ['isoffday', 'kind', '類別', '类别', '是否放假'],
  name: ['name', '名稱', '名称', '節日', '节日'],
} as const

const readTable = async (file: string): Promise<CalendarFile> => {
  const sheet = await openSheet(file).catch((error: unknown) => {
    if (error instanceof SheetUnreadable) return error.text
    throw error
  })
  if ('en' in sheet) return { year: undefined, days: [], problems: [sheet] }
  const found = sheet.headings.map((heading) => heading.trim())
  const columnOf = (names: readonly string[]) =>
    found.find((heading) => names.includes(heading.toLowerCase()))
  const columns = {
    date: columnOf(headings.date),
    isOffDay: columnOf(headings.isOffDay),
    name: columnOf(headings.name),
  }
  const problems = (['date', 'isOffDay'] as const).flatMap((name) =>
    columns[name]
      ? []
      : [
          localized(
            `There is no column "${name}". Name the columns date, isOffDay and name, in any order.`,
            `缺少「${name}」列,各列請命名為 date、isOffDay、name,次序不限。`,
          ),
        ],
  )
  if (problems.length > 0) return { year: undefined, days: [], problems }
  const days: StatedDay[] = []
  for await (const group of sheet.rowGroups)
    for (const { row, cells } of group) {
      const cell = (heading: string | undefined) =>
        (heading === undefined ? '' : (cells.get(heading) ?? '')).trim()
      days.push({
        place: `row ${row}`,
        date: cell(columns.date),
        isOffDay: cell(columns.isOffDay),
        name: cell(columns.name),
      })
    }
  return { year: undefined, days, problems: [] }
}

const jsonFile = z.object({
  year: z.int(),
  days: z.array(
    z.object({ date: z.string(), isOffDay: z.boolean(), name: z.string().default('') }),
  ),
})

const readJson = async (file: string): Promise<CalendarFile> => {
  let content: unknown
  try {
    content = JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { year: undefined, days: [], problems: [notJson(error.message)] }
  }
  const parsed = jsonFile.safeParse(content)
  if (!parsed.success)
    return {
      year: undefined,
      days: [],
      problems: parsed.error.issues.map(({ path, message }) => wrongShape(path.join('.'), message)),
    }
  const { year, days } = parsed.data
  return {
    year,
    days: days.map((day, index) => ({
      ...day,
      place: `days.${index}`,
      isOffDay: String(day.isOffDay),
    })),
    problems: [],
  }
}

const notJson = (problem: string): LocalizedText =>
  localized(`The file is not JSON: ${problem}.`, `文件不是 JSON:${problem}。`)

const example =
  '{ "year": 2027, "days": [{ "date": "2027-01-01", "isOffDay": true, "name": "元旦" }] }'

const wrongShape = (place: string, problem: string): LocalizedText =>
  localized(
    `${place || 'the file'}: ${problem}. Give ${example}.`,
    `${place || '文件'}:${problem}。應為 ${example}。`,
  )
