import { existsSync } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Store } from '../../services/kit/store/index.ts'
import type { NoticeSource } from '../../services/reporting/import/file/open-notice.ts'
import { worksheetOfNotice } from '../../services/reporting/import/worksheet/from-notice.ts'
import { worksheetOfProgramme } from '../../services/reporting/import/worksheet/from-programme.ts'
import { importWorksheet } from '../../services/reporting/import/worksheet/import-worksheet.ts'
import type { Worksheet } from '../../services/reporting/import/worksheet/worksheet.ts'
import { writeWorksheet } from '../../services/reporting/import/worksheet/write-worksheet.ts'
import { plain } from './plain.ts'
import { printImport } from './print-import.ts'
import { bytesOf } from './readable.ts'
import { withReporting } from './with-reporting.ts'

/** `hub import worksheet`. */
export const importWorksheetFrom = async (
  file: string,
  options: { readonly dryRun?: boolean },
): Promise<void> => {
  const bytes = bytesOf(file)
  await withReporting(async (store, now) =>
    printImport(
      await importWorksheet(store, bytes, { dryRun: options.dryRun ?? false, now: now() }),
      options,
    ),
  )
}

/** `hub export worksheet`. */
export const exportWorksheetTo = async (programme: string, file: string): Promise<void> => {
  refuseTarget(file)
  await withReporting(async (store) => {
    const worksheet = await worksheetOfProgramme(store.read, programme)
    if (!worksheet)
      throw plain(`There is no programme ${programme}. The query { programmes { id } } lists all.`)
    await write(file, worksheet)
  })
}

/** `hub import notice --worksheet`: writes the worksheet and imports nothing. */
export const writeNoticeWorksheet = async (
  store: Store,
  source: readonly NoticeSource[],
  file: string,
): Promise<void> => {
  const worksheet = await worksheetOfNotice(store.read, source)
  await write(file, worksheet)
  const doubtful = worksheet.tasks.filter(({ doubts }) => doubts !== '').length
  process.stdout.write(
    `${worksheet.tasks.length} rows of tasks, ${doubtful} of them with doubts; ${worksheet.problems.length} problems and notes. Nothing was imported.\nCorrect ${file}, then: npx hub import worksheet ${file} --dry-run\n`,
  )
}

const write = async (file: string, worksheet: Worksheet): Promise<void> => {
  await access(dirname(file), constants.W_OK).catch(() => {
    throw plain(`The folder of ${file} does not exist or cannot be written.`)
  })
  await writeWorksheet(file, worksheet)
}

/** A worksheet may have corrections that took hours, so it is never replaced. */
export const refuseTarget = (file: string): void => {
  if (!/\.xlsx$/i.test(file)) throw plain(`A worksheet is an .xlsx file: name it ${file}.xlsx.`)
  if (existsSync(file))
    throw plain(
      `${file} exists. Give another name, or move the file away, so that no correction is lost.`,
    )
}
