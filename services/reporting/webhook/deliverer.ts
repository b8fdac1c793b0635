import pLimit from 'p-limit'
import { In, IsNull, LessThanOrEqual } from 'typeorm'
import type { Store } from '../../kit/store/index.ts'
import { attempt } from './attempt.ts'
import { forgetOld } from './forget-old.ts'
import { nextFor } from './next.ts'
import { record } from './record.ts'
import type { RetryPolicy } from './retry-policy.ts'
import { releaseWebhookLease, isDue, acquireWebhookLease } from './turn.ts'
import { Webhook, WebhookState } from './webhook.ts'

export interface DelivererOptions extends RetryPolicy {
  readonly store: Store
  readonly now: () => Date
  /** The real time, whatever clock the hub goes by: receivers compare it with theirs. */
  readonly acknowledgedAt: () => Date
  readonly callsPrivate: boolean
  /** How long a receiver may take for one message, milliseconds. */
  readonly timeoutMs: number
  /** How many messages are on their way at once. */
  readonly parallel: number
}

/** A sender that has said nothing for so long after its timeout has died: another may take its turn. Milliseconds. */
const grace = 20_000

/** So much of the feed that does not concern a webhook is worth a transaction to be passed over for good. */
const worthwhile = 100

/**
 * Sends every webhook its changes: each webhook in the feed's order and one at a time, many webhooks side by side.
 * A message is recorded after it was sent, so a crash between repeats it and never loses it.
 */
export class Deliverer {
  private readonly serving = new Map<string, Promise<void>>()
  private readonly again = new Set<string>()
  private readonly limit
  private readonly end = new AbortController()

  constructor(private readonly options: DelivererOptions) {
    this.limit = pLimit(options.parallel)
  }

  /** Sends all that is due now. Resolves when nothing more is; rejects with the first fault, when the others are done. */
  async run(): Promise<void> {
    const { store, now } = this.options
    await forgetOld(store, now())
    const open = { deletedAt: IsNull(), state: In([WebhookState.ACTIVE, WebhookState.FAILING]) }
    const due = await store.read.find(Webhook, {
      select: { id: true },
      where: [
        { ...open, nextAttemptAt: IsNull() },
        { ...open, nextAttemptAt: LessThanOrEqual(now()) },
      ],
    })
    for (const { id } of due)
      if (this.serving.has(id)) this.again.add(id)
      else this.serving.set(id, this.serve(id))
    const ends = await Promise.allSettled(this.serving.values())
    for (const end of ends) if (end.status === 'rejected') throw end.reason
  }

  /** Breaks off what is on its way; it will be sent again after the next start. */
  async stop(): Promise<void> {
    this.end.abort()
    await Promise.allSettled(this.serving.values())
  }

  private async serve(id: string): Promise<void> {
    try {
      do {
        this.again.delete(id)
        // One message at a time for each place, so that a long backlog keeps no other webhook waiting.
        while (await this.limit(() => this.step(id)));
      } while (this.again.has(id))
    } finally {
      this.serving.delete(id)
    }
  }

  /** Sends one message. @returns whether there may be more to send now */
  private async step(id: string): Promise<boolean> {
    const { store, timeoutMs, now } = this.options
    const webhook = await store.read.findOneBy(Webhook, { id })
    if (!webhook || this.end.signal.aborted || !isDue(webhook, now())) return false
    const { row, scanned } = await nextFor(store, webhook)
    if (!row && scanned < webhook.position + worthwhile) return false
    const turn = await acquireWebhookLease(store, webhook, now(), timeoutMs + grace)
    if (!turn) return false
    if (!row) {
      await releaseWebhookLease(store, turn, () => Promise.resolve({ position: scanned }))
      return false
    }
    const { signal } = this.end
    const outcome = await attempt(store, turn, row, {
      ...this.options,
      signal,
      now: now(),
      acknowledgedAt: this.options.acknowledgedAt(),
    })
    await releaseWebhookLease(store, turn, async (manager, current) =>
      // Broken off by us, not by the receiver: no attempt.
      signal.aborted && !outcome.isTaken
        ? {}
        : record(manager, current, row, { outcome, policy: this.options, now: now() }),
    )
    return true
  }
}
