import { type NotAllowed, NotFound, UserError } from '../../../schema/vocabulary/index.ts'
import type { ChangeCriteria } from '../../kit/access/index.ts'
import type { RequestInput, Context } from '../../kit/operation/index.ts'
import { noLease, type Tx } from '../../kit/store/index.ts'
import { changeLocked } from '../change-locked.ts'
import { Obligation } from '../obligation/obligation.ts'
import { Programme } from '../programme/programme.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import { encryptSecret, newSecret } from './encrypt-secret.ts'
import { refuseUrl } from './refuse-url.ts'
import { findWebhook, positionOf, webhookRoles } from './webhook-access.ts'
import { Webhook, WebhookState } from './webhook.ts'

interface Registration extends RequestInput {
  readonly unitId: string
  readonly url: string
  readonly where?: ChangeCriteria | null
  readonly after?: string | null
}

interface WebhookInput extends RequestInput {
  readonly webhookId: string
}

/** How long a replaced secret signs beside the new one: a day, in milliseconds. */
const secretOverlapMs = 86_400_000

/** Actions on the webhooks of a unit. Their changes are visible to the unit and the units above it only. */
export class WebhookActions {
  constructor(private readonly context: Context) {}

  /** Returns the secret only now; undefined for refused and repeated requests. */
  async register(input: Registration) {
    const { context } = this
    // Before the transaction, since it may ask a name server.
    const refused =
      (await context.rights.refuse(input.unitId, webhookRoles)) ??
      (await this.refuseFilter(input.where ?? {})) ??
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
          ...noLease,
          deletedAt: null,
        },
        { kind: 'webhook.registered', audience: 'CONCERNED' },
      )
    })
    return { webhook, secret }
  }

  /** A filter that names what does not exist would never post anything. */
  private async refuseFilter({ units, tasks, programme }: ChangeCriteria) {
    const { load } = this.context
    for (const id of units ?? []) if (!(await load(Unit, id))) return new NotFound('Unit', id)
    for (const id of tasks ?? [])
      if (!(await load(Task, id)) && !(await load(Obligation, id))) return new NotFound('Task', id)
    if (typeof programme !== 'string' || (await load(Programme, programme))) return undefined
    return new NotFound('Programme', programme)
  }

  pause(input: WebhookInput) {
    return this.set('pauseWebhook', input, 'webhook.paused', { state: WebhookState.PAUSED })
  }

  /** Ends the wait of a failing webhook too: its message is sent at once. */
  resume(input: WebhookInput) {
    const set = { state: WebhookState.ACTIVE, failures: 0, nextAttemptAt: null }
    return this.set('resumeWebhook', input, 'webhook.resumed', set)
  }

  /** Returns the new secret only now; the old one signs too for a day. */
  async rotateSecret(input: WebhookInput) {
    const { store, now } = this.context
    let secret: string | undefined
    const webhook = await this.actOn('rotateWebhookSecret', input, (tx, webhook) => {
      secret = newSecret()
      return this.change(tx, webhook, 'webhook.secretRotated', {
        secret: encryptSecret(store, webhook.id, secret),
        previousSecret: webhook.secret,
        previousUntil: new Date(now.getTime() + secretOverlapMs),
      })
    })
    return { webhook, secret }
  }

  /** Removes the secrets; the row stays for the change log. */
  delete(input: WebhookInput) {
    const set = { deletedAt: this.context.now, secret: '', previousSecret: null, ...noLease }
    return this.set('deleteWebhook', input, 'webhook.deleted', set)
  }

  /** Sends all changes after a cursor again, in order. */
  replay(input: WebhookInput & { readonly after: string }) {
    return this.actOn('replayWebhook', input, async (tx, webhook) => {
      const position = await positionOf(tx, 'after', input.after)
      if (position instanceof UserError) return position
      // A delivery in progress loses its lease, so that it does not move the cursor.
      const set = { position, nextAttemptAt: null, ...noLease }
      return this.change(tx, webhook, 'webhook.replayed', set)
    })
  }

  private set(action: string, input: WebhookInput, kind: string, set: Partial<Webhook>) {
    return this.actOn(action, input, (tx, webhook) => this.change(tx, webhook, kind, set))
  }

  private actOn<T>(
    action: string,
    input: WebhookInput,
    work: (tx: Tx, webhook: Webhook) => Promise<T>,
  ): Promise<T | NotFound | NotAllowed> {
    return this.context.act(action, input, async (tx) => {
      const webhook = await findWebhook(this.context, tx, input.webhookId)
      return webhook instanceof UserError ? webhook : work(tx, webhook)
    })
  }

  private change(tx: Tx, webhook: Webhook, kind: string, set: Partial<Webhook>): Promise<Webhook> {
    return changeLocked(tx, webhook, { kind, audience: 'CONCERNED', set })
  }
}
