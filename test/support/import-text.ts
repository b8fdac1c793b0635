import { importNotice } from '../../services/reporting/import/import-notice.ts'
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

/** Imports the text of a notice into a running hub, as `hub import notice` does. */
export const importText = (
  hub: TestHub,
  text: string,
  { dryRun = false, domains = ['disclosure'], now = '2019-05-06T09:00:00+08:00' }: Options = {},
) => importNotice(reportingStore(hub), text, { dryRun, domains, now: new Date(now) })
