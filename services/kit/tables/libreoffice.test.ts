import { execFile } from 'node:child_process'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { findOrInstall } from '../../../test/support/debian.ts'
import { freshStore } from '../../../test/support/stores.ts'
import { startSubgraph } from '../../../test/support/subgraph.ts'
import { enterRecords, lockedDueRules } from '../records/index.ts'
import { books, shelf } from './testing/subgraph.ts'
import { exportFile, importFile, testFolder } from './testing/tables.ts'

const soffice = await findOrInstall('soffice', 'libreoffice-calc-nogui')
const now = '2018-06-01T09:00:00+08:00'
const timeout = 300_000

/** Texts that a spreadsheet would compute, convert, round or cut. */
const texts = [
  '=1+1',
  '+86',
  '-5',
  '@SUM(A1)',
  "=cmd|' /C calc'!A0",
  "'quoted'",
  "'=1",
  '007',
  '1.10',
  '1-2',
  '3/4',
  '12:30',
  '2018-05-02',
  '2018/5/2 9:30',
  '1,234',
  '5%',
  '2E15',
  '2.0E+15',
  '350200199001010000',
  '35020019900101001',
  'TRUE',
  '#N/A',
  '####',
  '1月2日',
  '2018年1月',
  'Mar-1',
  '上午9:30',
  '$5',
  '(123)',
  'Err:502',
  '１２',
  '海洋',
  'a "quoted", text',
  ' spaces ',
  '300',
  '閩政辦〔2018〕43號',
  '是；否',
]

/** Saves a file as LibreOffice does. @returns the path of the saved file */
const save = async (file: string, format: 'csv' | 'xlsx' | 'ods'): Promise<string> => {
  const folder = testFolder()
  // Comma, double quotation mark, UTF-8; numbers and days are recognised, and saved as they are shown.
  const csv = 'Text - txt - csv (StarCalc):44,34,76,1,,0,false,true'
  const filter = format === 'csv' ? `csv:${csv}` : format
  const input = file.endsWith('.csv') ? [`--infilter=${csv}`] : []
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const options = ['--headless', ...input, '--convert-to', filter, '--outdir', folder, file]
  await promisify(execFile)(soffice ?? '', [profile, ...options], { timeout })
  return join(folder, basename(file).replace(/\.\w+$/, `.${format}`))
}

describe.skipIf(soffice === undefined)('LibreOffice', () => {
  it.each([
    ['csv', ['csv']],
    ['csv', ['xlsx']],
    ['csv', ['ods', 'xlsx']],
    ['xlsx', ['xlsx']],
    ['xlsx', ['csv']],
    ['xlsx', ['ods', 'csv']],
  ] as const)(
    'a .%s that the hub exported imports unchanged after it was saved as %s',
    { timeout },
    async (ending, formats) => {
      const { store } = await startSubgraph(shelf, freshStore('sqlite', undefined), { now })
      const act = { actor: 'test', now: new Date(now) }
      await store.write(act, async (tx) => {
        const rows = texts.map((text, index) => ({
          id: uuid(),
          externalId: `${text.replace('\n', ' ')} ${index}`.trim(),
          unitId: 'CITY-350200',
          isbn: text,
          title: text,
          blurb: text,
          genre: 'NOVEL',
          boughtOn: '2018-01-03',
          seenAt: new Date(Date.UTC(2018, 0, 3, 1, 30, index % 3, index % 2)),
          pages: index === 0 ? 1_234_567 : index,
          lendable: index % 2 === 0,
          bound: index % 3 === 0 ? null : false,
          subjects: [text, '35020019900101000'],
          url: 'https://www.example.cn/1.html?a=1&b=2',
          enteredAt: act.now,
        }))
        await enterRecords(tx, books, rows, await lockedDueRules(tx))
      })
      let file = join(testFolder(), `books.${ending}`)
      await exportFile(store, books, file)
      for (const format of formats) file = await save(file, format)
      const report = await importFile(store, books, file)
      expect(report).toMatchObject({
        problems: [],
        changed: 0,
        created: 0,
        same: texts.length,
      })
    },
  )
})
