import { InvalidInput } from '../../../schema/vocabulary/index.ts'
import { simplified } from '../../../schema/vocabulary/language/simplified.ts'
import type { RecordType } from './record-type.ts'
import type { LoggedRow, Tx } from '../store/index.ts'
import { EvidenceSchedule } from './evidence-schedule.ts'

/** Schedules a check of the page that a record claims. @returns a refusal if it claims no page */
export const requestRecheck = async (
  tx: Tx,
  { names }: RecordType,
  record: LoggedRow & { readonly url?: unknown; readonly publishedOn?: unknown },
): Promise<InvalidInput | undefined> => {
  if (typeof record.url !== 'string') return missing('url', '網址')
  if (typeof record.publishedOn !== 'string') return missing('publishedOn', '公開日期')
  const schedule = { entity: names.name, recordId: record.id, attempts: 0, nextAt: tx.act.now }
  await tx.manager.upsert(EvidenceSchedule, schedule, ['entity', 'recordId'])
  return undefined
}

const missing = (field: string, label: string): InvalidInput =>
  new InvalidInput(field, {
    en: `The record has no "${field}", so there is no page to check. Publish it first.`,
    hant: `記錄未填「${label}」,沒有可核查的網頁,請先填報公開情況。`,
    hans: `记录未填“${simplified(label)}”,没有可核查的网页,请先填报公开情况。`,
  })
