import { type LocalizedText, localized } from '../../../schema/vocabulary/language/index.ts'
import { dayOf } from '../../kit/calendar/index.ts'
import type { LoggedRow, Tx } from '../../kit/store/index.ts'
import { attachedRecords } from './attached-records.ts'
import type { ReportLine } from './import-report.ts'

interface Withdrawable extends LoggedRow {
  withdrawnOn: string | null
}

/** Withdraws tasks or obligations that a re-issue no longer has. They and what hangs on them stay readable. */
export const withdraw = async <T extends Withdrawable>(
  tx: Tx,
  rows: readonly T[],
  kind: 'task' | 'obligation',
  itemOf: (row: T) => LocalizedText,
): Promise<readonly ReportLine[]> => {
  const inForce = rows.filter(({ withdrawnOn }) => withdrawnOn === null)
  if (inForce.length === 0) return []
  const attached = await attachedRecords(
    tx.manager,
    inForce.map(({ id }) => id),
  )
  const set: Partial<Withdrawable> = { withdrawnOn: dayOf(tx.act.now) }
  for (const row of inForce) await tx.change<Withdrawable>(row, { kind: `${kind}.withdrawn`, set })
  return inForce.map((row) => ({
    outcome: 'withdrawn',
    item: itemOf(row),
    detail: withdrawnText(attached(row.id)),
  }))
}

const withdrawnText = ({ en, hant }: LocalizedText): LocalizedText =>
  localized(
    `no longer in the notice; ${en} kept in history`,
    `通知中已不再列出;${hant}保留在歷史中`,
  )
