import { importNotice } from '../../services/reporting/import/import-notice.ts'
import { Locale } from '../../schema/vocabulary/index.ts'
import { localizeReport } from '../../services/reporting/import/localize-report.ts'
import type { TestHub } from './hub.ts'

export const reportingStore = (hub: TestHub) => {
  const store = hub.hub.services.running.get('reporting')?.store
  if (!store) throw new Error('reporting does not run')
  return store
}

interface Options {
  readonly dryRun?: boolean
  readonly domains?: readonly string[]
  readonly now?: string
}

/** Imports the text of a notice into a running hub, as `hub import notice` does. @returns the report in English */
export const importText = async (
  hub: TestHub,
  text: string,
  { dryRun = false, domains = ['disclosure'], now = '2019-05-06T09:00:00+08:00' }: Options = {},
) =>
  localizeReport(
    await importNotice(reportingStore(hub), text, { dryRun, domains, now: new Date(now) }),
    Locale.EN,
  )
