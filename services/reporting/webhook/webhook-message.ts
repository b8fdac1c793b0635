import { changeFilter, isVisible, splitPath } from '../../kit/access/index.ts'
import { encodeCursor, type Log } from '../../kit/store/index.ts'
import { isConcerned, type Viewer } from '../../kit/identity/index.ts'
import { domainName } from '../domain/domain.ts'
import { feedEntryOf, type FeedRow } from '../feed/feed-row.ts'
import { newValuesOf } from '../feed/changed-fields.ts'
import { deliveryId } from './delivery.ts'
import type { Webhook } from './webhook.ts'

/** A webhook sees the changes that a reporter of its unit sees. */
const viewerOf = ({ unitId }: Webhook): Viewer => ({
  subject: undefined,
  grants: [{ role: 'reporter', unitId }],
  expiresAt: undefined,
})

/** Makes a predicate for the changes that a webhook may see and has selected. */
export const changeSelector = (webhook: Webhook): ((row: FeedRow) => boolean) => {
  const viewer = viewerOf(webhook)
  const meetsFilter = changeFilter(webhook.filter)
  return (row) => {
    const entry = feedEntryOf(row)
    return isVisible(entry, viewer) && meetsFilter(entry)
  }
}

/** The message as JSON. It has the changed fields only if the change concerns the unit of the webhook. */
export const messageOf = async (
  webhook: Webhook,
  row: FeedRow,
  { hubId, logOf }: { readonly hubId: string; readonly logOf: (service: string) => Log },
): Promise<string> =>
  JSON.stringify({
    id: deliveryId(webhook.id, row.position),
    cursor: encodeCursor(hubId, row.position),
    position: row.position,
    kind: row.kind,
    at: row.at,
    digest: row.digest,
    chain: row.chain,
    unit: row.unitId,
    task: row.taskId,
    domain: domainName(row.domain),
    subject: row.subject,
    service: row.service,
    ...(isConcerned(viewerOf(webhook), splitPath(row.unitPath)) && {
      fields: await newValuesOf(row, logOf),
    }),
  })
