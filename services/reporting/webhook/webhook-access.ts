import { InvalidInput, type NotAllowed, NotFound } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { decodeCursor, type Tx } from '../../kit/store/index.ts'
import type { Role } from '../../kit/identity/index.ts'
import { FeedHead } from '../feed/feed-head.ts'
import { Webhook } from './webhook.ts'

/** The roles that may manage the webhooks of a unit. */
export const webhookRoles: readonly Role[] = ['reporter', 'supervisor', 'admin']

/** Finds and locks a webhook that the viewer may manage. */
export const findWebhook = async (
  context: Context,
  tx: Tx,
  id: string,
): Promise<Webhook | NotFound | NotAllowed> => {
  const webhook = await tx.find(Webhook, id)
  // Viewers without a role for the unit or above it do not learn that it exists.
  if (!webhook || webhook.deletedAt || !(await context.rights.concerns(webhook.unitId)))
    return new NotFound('Webhook', id)
  return (await context.rights.refuse(webhook.unitId, webhookRoles)) ?? webhook
}

/** The feed position of a cursor; the newest one for null. */
export const positionOf = async (
  tx: Tx,
  field: string,
  cursor: string | null,
): Promise<number | InvalidInput> => {
  const head = await tx.manager.findOneByOrFail(FeedHead, { id: 1 })
  if (cursor === null) return head.position
  const decoded = decodeCursor(cursor)
  if (decoded?.hubId === head.hubId && decoded.position <= head.position) return decoded.position
  return new InvalidInput(field, {
    en: `"${field}" is not a cursor of this hub's feed. Pass the "cursor" of a change, or "latestCursor".`,
    hant: `「${field}」不是本系統的游標,請使用變更所帶的 cursor 或 latestCursor。`,
    hans: `“${field}”不是本系统的游标,请使用变更所带的 cursor 或 latestCursor。`,
  })
}
