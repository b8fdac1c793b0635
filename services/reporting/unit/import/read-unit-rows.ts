import { readFile } from 'node:fs/promises'
import { localized } from '../../../../schema/vocabulary/index.ts'
import { openSheet, type Problem } from '../../../kit/tables/index.ts'
import { columnOf, type UnitColumn, unitColumns } from './unit-columns.ts'
import type { UnitRow } from './unit-row.ts'

/** Reads a file of units: .csv, .xlsx, or .json with a list of objects. Reports unknown, repeated and missing headings. */
export const readUnitRows = async (
  file: string,
  onProblem: (problem: Problem) => void,
): Promise<readonly UnitRow[]> =>
  /\.json$/i.test(file) ? readJson(file, onProblem) : readSheet(file, onProblem)

const readSheet = async (
  file: string,
  onProblem: (problem: Problem) => void,
): Promise<readonly UnitRow[]> => {
  const { headings, rowGroups } = await openSheet(file)
  const found = checkHeadings(headings, onProblem)
  if (!found) return []
  const rows: UnitRow[] = []
  for await (const group of rowGroups)
    for (const { row, cells } of group)
      rows.push({ row, cells: new Map([...cells].flatMap((cell) => cellOf(cell))) })
  return rows.filter(({ cells }) => cells.size > 0)
}

const cellOf = ([heading, cell]: readonly [string, string]): readonly [UnitColumn, string][] => {
  const column = columnOf(heading)
  return column && cell.trim() !== '' ? [[column, cell]] : []
}

/** @returns whether the rows can be read */
const checkHeadings = (
  headings: readonly string[],
  onProblem: (problem: Problem) => void,
): boolean => {
  const problems: Problem[] = []
  const seen = new Set<UnitColumn>()
  const add = (value: string | undefined, text: Problem['text']): void =>
    void problems.push({ row: 1, column: undefined, value, text })
  for (const heading of headings.filter((one) => one.trim() !== '')) {
    const column = columnOf(heading)
    if (!column) add(heading, unknownHeading)
    else if (seen.has(column)) add(heading, repeated)
    else seen.add(column)
  }
  for (const column of ['code', 'name'] as const)
    if (!seen.has(column)) add(unitColumns[column].join(' / '), missing)
  problems.forEach(onProblem)
  return problems.length === 0
}

const readJson = async (
  file: string,
  onProblem: (problem: Problem) => void,
): Promise<readonly UnitRow[]> => {
  const rows = listIn(await readFile(file, 'utf8'))
  if (!rows) {
    onProblem({ row: 1, column: undefined, value: undefined, text: notAList })
    return []
  }
  return rows.map((entry, index) => ({
    row: index + 1,
    cells: cellsOf(entry, index + 1, onProblem),
  }))
}

const listIn = (text: string): readonly object[] | undefined => {
  try {
    const content: unknown = JSON.parse(text)
    const list: unknown = Array.isArray(content) ? content : Reflect.get(Object(content), 'units')
    const isList =
      Array.isArray(list) && list.every((one) => typeof one === 'object' && one !== null)
    return isList ? list : undefined
  } catch {
    return undefined
  }
}

const cellsOf = (
  entry: object,
  row: number,
  onProblem: (problem: Problem) => void,
): ReadonlyMap<UnitColumn, string> => {
  const cells = new Map<UnitColumn, string>()
  for (const [heading, value] of Object.entries(entry)) {
    const column = columnOf(heading)
    if (!column) onProblem({ row, column: undefined, value: heading, text: unknownHeading })
    else if (value !== null)
      cells.set(column, Array.isArray(value) ? value.join(';') : String(value))
  }
  return cells
}

const headingList = Object.keys(unitColumns).join(', ')
const unknownHeading = localized(
  `is not a heading of a file of units. Use: ${headingList}.`,
  `不是單位表的表頭,可用:${Object.values(unitColumns)
    .flatMap((headings) => headings.find((heading) => /\p{Script=Han}/u.test(heading)) ?? [])
    .join('、')}。`,
)
const repeated = localized('appears twice. Remove one column.', '表頭重複,請刪去一列。')
const missing = localized('the column is missing. Add it.', '缺少此列,請補上。')
const notAList = localized(
  'The file is no JSON list of units. Write [{ "code": …, "name": … }].',
  '文件不是單位列表,請按 [{ "code": …, "name": … }] 填寫。',
)
