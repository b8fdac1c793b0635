import { z } from 'zod'
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
  readonly problems: readonly string[]
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
    if (error instanceof SheetUnreadable) return error.message
    throw error
  })
  if (typeof sheet === 'string') return { year: undefined, days: [], problems: [sheet] }
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
      : [`There is no column "${name}". Name the columns date, isOffDay and name, in any order.`],
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
    return { year: undefined, days: [], problems: [`The file is not JSON: ${error.message}.`] }
  }
  const parsed = jsonFile.safeParse(content)
  if (!parsed.success)
    return {
      year: undefined,
      days: [],
      problems: parsed.error.issues.map(
        ({ path, message }) =>
          `${path.join('.') || 'the file'}: ${message}. Give { "year": 2027, "days": [{ "date": "2027-01-01", "isOffDay": true, "name": "元旦" }] }.`,
      ),
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
