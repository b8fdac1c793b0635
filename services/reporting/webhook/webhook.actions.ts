import { type NotAllowed, type NotFound, UserError } from '../../../schema/vocabulary/index.ts'
import type { RequestInput, Context } from '../../kit/operation/index.ts'
import type { ChangeCriteria } from '../../kit/access/index.ts'
import type { Tx } from '../../kit/store/index.ts'
import { webhookForUpdate, webhookRoles, positionOf } from './webhook-access.ts'
import { refuseUrl } from './refuse-url.ts'
import { newSecret, encryptSecret } from './encrypt-secret.ts'
import { Webhook, WebhookState } from './webhook.ts'

export interface RegisterInput extends RequestInput {
  readonly unitId: string
  readonly url: string
  readonly where?: ChangeCriteria | null
  readonly after?: string | null
}

export interface OnWebhook extends RequestInput {
  readonly webhookId: string
}

/** How long a replaced secret still signs beside the new one, milliseconds: a day. */
const overlap = 86_400_000

/** How a unit keeps its webhooks. Only those concerned learn of it. */
export class WebhookActions {
  constructor(private readonly context: Context) {}

  /** The secret is given this once; undefined when a repeated request is answered. */
  async register(input: RegisterInput) {
    const { context } = this
    // Before the transaction, for it may ask a name server.
    const refused =
      (await context.rights.refuse(input.unitId, webhookRoles)) ??
      (await refuseUrl(input.url, context.callsPrivate))
    if (refused) return { webhook: refused, secret: undefined }
    let secret: string | undefined
    const webhook = await context.act('registerWebhook', input, async (tx) => {
      const position = await positionOf(tx, 'after', input.after ?? null)
      if (position instanceof UserError) return position
      const id = context.newId()
      secret = newSecret()
      return tx.create(
        Webhook,
        {
          id,
          unitId: input.unitId,
          url: input.url,
          filter: { ...input.where },
          secret: encryptSecret(context.store, id, secret),
          previousSecret: null,
          previousUntil: null,
          state: WebhookState.ACTIVE,
          position,
          createdBy: context.rights.subject,
          createdAt: context.now,
          failures: 0,
          nextAttemptAt: null,
          claim: null,
          claimedUntil: null,
          deletedAt: null,
        },
        { kind: 'webhook.registered', audience: 'CONCERNED' },
      )
    })
    return { webhook, secret }
  }

  pause(input: OnWebhook) {
    return this.change('pauseWebhook', input, 'webhook.paused', { state: WebhookState.PAUSED })
  }

  /** Also ends the wait of a failing one: it is tried at once. */
  resume(input: OnWebhook) {
    const set = { state: WebhookState.ACTIVE, failures: 0, nextAttemptAt: null }
    return this.change('resumeWebhook', input, 'webhook.resumed', set)
  }

  /** The new secret is given this once; the old one signs too for a day. */
  async rotate(input: OnWebhook) {
    const { store, now } = this.context
    let secret: string | undefined
    const webhook = await this.on('rotateWebhookSecret', input, (tx, webhook) => {
      secret = newSecret()
      return this.write(tx, webhook, 'webhook.secretRotated', {
        secret: encryptSecret(store, webhook.id, secret),
        previousSecret: webhook.secret,
        previousUntil: new Date(now.getTime() + overlap),
      })
    })
    return { webhook, secret }
  }

  /** It stays in the log; its secrets go. */
  delete(input: OnWebhook) {
    const set = { deletedAt: this.context.now, secret: '', previousSecret: null, claim: null }
    return this.change('deleteWebhook', input, 'webhook.deleted', set)
  }

  /** Sends again all that came behind a cursor, in order, then goes on. */
  replay(input: OnWebhook & { readonly after: string }) {
    return this.on('replayWebhook', input, async (tx, webhook) => {
      const position = await positionOf(tx, 'after', input.after)
      if (position instanceof UserError) return position
      return this.write(tx, webhook, 'webhook.replayed', {
        position,
        nextAttemptAt: null,
        // Who sends just now must not move the cursor on.
        claim: null,
        claimedUntil: null,
      })
    })
  }

  private change(action: string, input: OnWebhook, kind: string, set: Partial<Webhook>) {
    return this.on(action, input, (tx, webhook) => this.write(tx, webhook, kind, set))
  }

  private on<T>(
    action: string,
    input: OnWebhook,
    work: (tx: Tx, webhook: Webhook) => Promise<T>,
  ): Promise<T | NotFound | NotAllowed> {
    return this.context.act(action, input, async (tx) => {
      const webhook = await webhookForUpdate(this.context, tx, input.webhookId)
      return webhook instanceof UserError ? webhook : work(tx, webhook)
    })
  }

  private async write(tx: Tx, webhook: Webhook, kind: string, set: Partial<Webhook>) {
    const changed = await tx.change(webhook, { kind, audience: 'CONCERNED', set })
    if (!changed) throw new Error(`the held webhook ${webhook.id} is gone`)
    return changed
  }
}
