import { existsSync } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import { dirname } from 'node:path'
import { commandLocale, say } from './command-locale.ts'
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
      throw plain(
        `There is no programme ${programme}. The query { programmes { id } } lists all.`,
        `沒有方案 ${programme};查詢 { programmes { id } } 可列出全部。`,
      )
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
  const doubtful = worksheet.tasks.filter(({ doubts }) => doubts.en !== '').length
  const [tasks, problems] = [worksheet.tasks.length, worksheet.problems.length]
  say(
    `${tasks} rows of tasks, ${doubtful} of them with doubts; ${problems} problems and notes. Nothing was imported.\nCorrect ${file}, then: npx hub import worksheet ${file} --dry-run`,
    `任務 ${tasks} 行,其中存疑 ${doubtful} 行;問題和說明 ${problems} 條。未導入任何內容。\n請更正 ${file},然後執行:npx hub import worksheet ${file} --dry-run`,
  )
}

const write = async (file: string, worksheet: Worksheet): Promise<void> => {
  await access(dirname(file), constants.W_OK).catch(() => {
    throw plain(
      `The folder of ${file} does not exist or cannot be written.`,
      `${file} 所在文件夾不存在或不可寫入。`,
    )
  })
  await writeWorksheet(file, worksheet, commandLocale())
}

/** A worksheet may have corrections that took hours, so it is never replaced. */
export const refuseTarget = (file: string): void => {
  if (!/\.xlsx$/i.test(file))
    throw plain(
      `A worksheet is an .xlsx file: name it ${file}.xlsx.`,
      `工作表為 .xlsx 文件,請命名為 ${file}.xlsx。`,
    )
  if (existsSync(file))
    throw plain(
      `${file} exists. Give another name, or move the file away, so that no correction is lost.`,
      `${file} 已存在,請另取名稱或移走該文件,以免丟失已作的更正。`,
    )
}
