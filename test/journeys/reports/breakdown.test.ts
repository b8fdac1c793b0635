import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { findOrInstall } from '../../support/debian.ts'
import { openHub } from '../../support/hub.ts'
import { saveInOffice } from '../../support/libreoffice.ts'
import { recount } from '../../support/programme-figures.ts'
import { goodReport } from '../../support/read-report.ts'
import { report } from '../../support/reported-progress.ts'
import { freshStore } from '../../support/stores.ts'
import { contentOf, newPath, openSheetFile } from '../../support/worksheet-file.ts'
import { exported, take } from '../../support/worksheets.ts'

const soffice = await findOrInstall('soffice', 'libreoffice-calc-nogui')
const programme = 'fujian-2018-43'
const today = '2018-12-27'

it(
  'The workbook of the breakdown table has the state of every task and imports unchanged, also after LibreOffice saved it.',
  { timeout: 300_000 },
  async () => {
    const hub = await openHub(freshStore('sqlite', undefined), { now: `${today}T09:00:00+08:00` })
    await report(hub)
    const { bytes } = await goodReport(hub, 'breakdown.xlsx')
    const file = newPath('breakdown.xlsx')
    writeFileSync(file, bytes)
    const { sheet, cell } = await openSheetFile(file)
    for (let row = 2; row <= 43; row += 1) {
      const number = Number(cell('任務', row, '序號').text)
      const rows = await recount(hub, programme, today, ({ taskNumber }) => taskNumber === number)
      const state = cell('任務', row, '落實情況').text
      if (rows['total'] === 0) expect(state).toBe('')
      else
        expect(state).toBe(
          `${rows['total']}個單位：辦結${rows['closed']}，採納${rows['accepted']}，逾期${rows['late']}`,
        )
    }
    expect(sheet('任務').getCell(1, 7).text).toBe('工作要求')
    expect(sheet('任務').getCell(1, 8).text).toBe('落實情況')
    // What is read of it is what `hub export worksheet` writes.
    const own = contentOf(await openSheetFile(file))
    const { sheet: plain } = await exported(hub, programme)
    expect(withoutState(own)).toEqual(contentOf(plain))

    const english = await goodReport(hub, 'breakdown.xlsx?locale=en&unit=CITY-350200')
    const files = [bytes, english.bytes]
    if (soffice) {
      const ods = await saveInOffice(soffice, file, 'ods')
      files.push(readFileSync(await saveInOffice(soffice, ods, 'xlsx')))
    }
    for (const one of files) {
      const { ok, lines } = await take(hub, one, { dryRun: true, now: `${today}T09:00:00+08:00` })
      const changed = lines.filter(
        ({ item, outcome }) => outcome !== 'same' && !item.startsWith('assignments'),
      )
      expect([ok, changed]).toEqual([true, []])
    }
  },
)

const stateHeadings = new Set(['落實情況', '期限', '報送', '佐證', '截至'])

const withoutState = (content: Readonly<Record<string, unknown>>): unknown =>
  JSON.parse(JSON.stringify(content), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).filter(([key]) => !stateHeadings.has(key)))
      : value,
  )

it('The document of the breakdown table has the chapters and sections of the notice as rows, and the tasks of one unit.', async () => {
  const hub = await openHub(freshStore('sqlite', undefined), { now: `${today}T09:00:00+08:00` })
  await report(hub)
  const { text } = await goodReport(hub, 'breakdown.md?unit=CITY-350200')
  expect(text).toContain('| 工作任務 | 牽頭單位 | 責任單位 | 工作要求 | 落實情況 |')
  expect(text).toMatch(/\*\*一、.*\*\*/)
  expect(text).toMatch(/\*\*（十五）.*\*\*/)
  expect(text).toMatch(/^\| 21\. .* \| .* \| .* \| .* \| 已採納；報送60%；記錄佐證：/m)
  const numbers = [...text.matchAll(/^\| (\d+)\. /gm)].map(([, number]) => Number(number))
  const { total, notApplicable } = await recount(
    hub,
    programme,
    today,
    ({ unitId }) => unitId === 'CITY-350200',
  )
  expect(numbers.length).toBe((total ?? 0) + (notApplicable ?? 0))
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
})
