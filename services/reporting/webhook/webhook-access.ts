import { InvalidInput, type NotAllowed, NotFound } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { decodeCursor, type Tx } from '../../kit/store/index.ts'
import type { Role } from '../../kit/identity/index.ts'
import { FeedHead } from '../feed/feed-row.ts'
import { Webhook } from './webhook.ts'

/** Who may have a webhook for a unit. */
export const webhookRoles: readonly Role[] = ['reporter', 'supervisor', 'admin']

/** The webhook, held until the transaction ends, if the viewer may act on it. */
export const webhookForUpdate = async (
  context: Context,
  tx: Tx,
  id: string,
): Promise<Webhook | NotFound | NotAllowed> => {
  const webhook = await tx.find(Webhook, id)
  // Whom it does not concern need not know that it exists.
  if (!webhook || webhook.deletedAt || !(await context.rights.concerns(webhook.unitId)))
    return new NotFound('Webhook', id)
  return (await context.rights.refuse(webhook.unitId, webhookRoles)) ?? webhook
}

/** Reads a cursor of this hub's feed; null is the newest place. */
export const positionOf = async (
  tx: Tx,
  field: string,
  cursor: string | null,
): Promise<number | InvalidInput> => {
  const head = await tx.manager.findOneByOrFail(FeedHead, { id: 1 })
  if (cursor === null) return head.position
  const place = decodeCursor(cursor)
  if (place?.hubId === head.hubId && place.position <= head.position) return place.position
  return new InvalidInput(field, {
    en: `"${field}" is no cursor of this hub's feed. Pass a "cursor" that a change carried, or "latestCursor".`,
    hant: `「${field}」不是本系統的游標,請使用變更所帶的 cursor 或 latestCursor。`,
    hans: `“${field}”不是本系统的游标,请使用变更所带的 cursor 或 latestCursor。`,
  })
}
