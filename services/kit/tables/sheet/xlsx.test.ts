import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { expect, it, onTestFinished } from 'vitest'
import { openXlsx, writeXlsx } from './xlsx.ts'

const file = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-xlsx-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'table.xlsx')
}

// Many lengths, so that some character is on every border between chunks.
const lines = Array.from({ length: 3_000 }, (_, no) => [
  `${no}`,
  `關於第${no}號${'推進'.repeat(no % 17)}政務公開工作的通知${'.'.repeat(no % 3)}`,
])

const read = async (path: string): Promise<readonly (readonly string[])[]> => {
  const rows: string[][] = []
  for await (const group of (await openXlsx(path, () => true)).rowGroups)
    rows.push(...group.map(({ cells }) => [...cells.values()]))
  return rows
}

it('a long table that the hub wrote is read without loss', async () => {
  const path = file()
  await writeXlsx(path, '表', rowsOf([['號', '標題'], ...lines]))
  expect(await read(path)).toEqual(lines)
})

it('a workbook with shared strings, as spreadsheets write it, is read without loss', async () => {
  const path = file()
  const workbook = new exceljs.Workbook()
  workbook.addWorksheet('表').addRows([['號', '標題'], ...lines])
  await workbook.xlsx.writeFile(path)
  expect(await read(path)).toEqual(lines)
})

async function* rowsOf(rows: readonly (readonly string[])[]): AsyncGenerator<readonly string[]> {
  yield* rows
}
