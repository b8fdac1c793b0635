import { InvalidInput } from '../../../schema/vocabulary/index.ts'
import { simplified } from '../../../schema/vocabulary/simplified.ts'
import type { RecordType } from './record-type.ts'
import type { LoggedRow, Tx } from '../store/index.ts'
import { EvidenceSchedule } from './evidence-schedule.ts'

/** Has the page of a claim looked at in the next round. @returns a refusal when it claims none */
export const requestRecheck = async (
  tx: Tx,
  { names }: RecordType,
  record: LoggedRow & { readonly url?: unknown; readonly publishedOn?: unknown },
): Promise<InvalidInput | undefined> => {
  if (typeof record.url !== 'string') return missing('url', '網址')
  if (typeof record.publishedOn !== 'string') return missing('publishedOn', '公開日期')
  const visit = { noun: names.name, recordId: record.id, attempts: 0, nextAt: tx.act.now }
  await tx.manager.upsert(EvidenceSchedule, visit, ['noun', 'recordId'])
  return undefined
}

const missing = (field: string, hant: string): InvalidInput =>
  new InvalidInput(field, {
    en: `The record says no "${field}", so there is no page to look at. Publish it first.`,
    hant: `記錄未填「${hant}」,沒有可核查的網頁,請先填報公開情況。`,
    hans: `记录未填“${simplified(hant)}”,没有可核查的网页,请先填报公开情况。`,
  })
