import { importNotice } from '../../services/reporting/import/import-notice.ts'
import { printImport } from './print-import.ts'
import { bytesOf } from './readable.ts'
import { withReporting } from './with-reporting.ts'
import { refuseTarget, writeNoticeWorksheet } from './worksheets.ts'

export interface NoticeOptions {
  readonly dryRun?: boolean
  readonly domains?: string
  readonly letter?: string
  readonly worksheet?: string
}

/** `hub import notice`. */
export const importNoticeFrom = async (file: string, options: NoticeOptions): Promise<void> => {
  const { dryRun = false, domains, letter, worksheet } = options
  const source = [...(letter === undefined ? [] : [letter]), file].map(bytesOf)
  if (worksheet !== undefined) {
    refuseTarget(worksheet)
    return withReporting((store) => writeNoticeWorksheet(store, source, worksheet))
  }
  return withReporting(async (store, now) =>
    printImport(
      await importNotice(store, source, {
        dryRun,
        domains: domains?.split(/[,，]/).map((name) => name.trim()),
        now: now(),
      }),
      options,
    ),
  )
}
