import { readFileSync } from 'node:fs'
import { worksheetOfNotice } from '../../services/reporting/import/worksheet/from-notice.ts'
import { worksheetOfProgramme } from '../../services/reporting/import/worksheet/from-programme.ts'
import { importWorksheet } from '../../services/reporting/import/worksheet/import-worksheet.ts'
import { writeWorksheet } from '../../services/reporting/import/worksheet/write-worksheet.ts'
import { Locale } from '../../schema/vocabulary/index.ts'
import { localizeReport } from '../../services/reporting/import/localize-report.ts'
import type { TestHub } from './hub.ts'
import { reportingStore } from './import-text.ts'
import { newPath, openSheetFile } from './worksheet-file.ts'

/** The worksheet of a notice, as `hub import notice --worksheet` writes it. */
export const worksheetFile = async (hub: TestHub, source: string | Uint8Array) => {
  const file = newPath('notice.xlsx')
  await writeWorksheet(
    file,
    await worksheetOfNotice(reportingStore(hub).read, source),
    Locale.ZH_HANT,
  )
  return openSheetFile(file)
}

/** The worksheet of a programme, as `hub export worksheet` writes it. */
export const exported = async (hub: TestHub, programme: string) => {
  const worksheet = await worksheetOfProgramme(reportingStore(hub).read, programme)
  if (!worksheet) throw new Error(`there is no programme ${programme}`)
  const file = newPath('programme.xlsx')
  await writeWorksheet(file, worksheet, Locale.ZH_HANT)
  return { file, sheet: await openSheetFile(file), bytes: new Uint8Array(readFileSync(file)) }
}

interface Options {
  readonly dryRun?: boolean
  readonly now?: string
}

/** Imports a worksheet, as `hub import worksheet` does. @returns the report in English */
export const take = async (
  hub: TestHub,
  bytes: Uint8Array,
  { dryRun = false, now = '2019-05-06T09:00:00+08:00' }: Options = {},
) =>
  localizeReport(
    await importWorksheet(reportingStore(hub), bytes, { dryRun, now: new Date(now) }),
    Locale.EN,
  )
